export { inBodyOrder } from './in-body-order';
export { normalised } from './normalised';
export { placeOfQuote } from './place-of-quote';
export { plainText } from './plain-text';
