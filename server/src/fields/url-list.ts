import { listField } from './list-field';
import { urlField } from './url-field';

/** Addresses of web pages, such as those that are about the same person. */
export const urlListField = listField(urlField, { identity: (url) => url });
