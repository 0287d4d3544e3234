import type { AskedAnswer } from '../support/leaks/ask';
import { differing } from '../support/leaks/verdicts';

const answering = (answer: object): AskedAnswer[] => [
  {
    caller: 'reader',
    call: {
      side: 'content-api',
      endpoint: 'GET /api/pages',
      trick: 'plain',
      method: 'GET',
      path: '/api/pages',
      writes: false,
    },
    status: 200,
    text: JSON.stringify(answer),
  },
];

describe('answers of two worlds', () => {
  it('are alike where ids and moments alone tell them apart', () => {
    const one = { id: 1, createdAt: '2026-01-02T03:04:05.000Z', title: 'Ferry' };
    const other = { id: 20, createdAt: '2026-02-02T03:04:05.000Z', title: 'Ferry' };
    expect(differing(answering(one), answering(other))).toEqual([]);
  });

  it('are alike in whatever order the permissions of a role come', () => {
    const [find, read] = [{ action: 'find' }, { action: 'read' }];
    const one = { role: { permissions: [find, read] } };
    const other = { role: { permissions: [read, find] } };
    expect(differing(answering(one), answering(other))).toEqual([]);
  });

  it.each([
    ['one permission more', { permissions: [1, 2] }, { permissions: [1] }],
    [
      'another order of content',
      { pages: [1, 2], permissions: [] },
      { pages: [2, 1], permissions: [] },
    ],
    ['another count', { total: 3 }, { total: 4 }],
  ])('differ by %s', (_by, one, other) => {
    expect(differing(answering(one), answering(other))).toHaveLength(1);
  });
});
