export { OrderedListInput, type RowInputs } from './ordered-list-input';
