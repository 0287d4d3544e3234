import type { TextSpan } from '../../content-types';
import { blockTexts } from '../../server/src/quotations';

/** What spans cut out of a body. */
export const cut = (body: unknown, spans: readonly TextSpan[]): string[] => {
  const texts = blockTexts(body);
  return spans.map(({ block, start, end }) => texts[block]?.slice(start, end) ?? '');
};
