export { type Adding, OrderedListInput, type RowInputs } from './ordered-list-input';
