import { LIMITS } from '../../../content-types';
import { isWebUrl } from '../../../content-types/rules/web-url';
import { filledTextField } from './text-field';

/** The absolute address of a web page. */
export const urlField = filledTextField(LIMITS.url).refine(isWebUrl, {
  error: 'must be a web address, such as https://example.org/page',
});
