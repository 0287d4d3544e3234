export { align } from './align';
export { blockTexts } from './block-texts';
export { difference } from './difference';
export { inBodyOrder } from './in-body-order';
export { passages } from './passages';
export { passagesOfWords, sameWords } from './passages-of-words';
export { type PreparedBody, prepareBody } from './prepared-body';
