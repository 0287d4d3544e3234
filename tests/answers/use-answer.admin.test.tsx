import { FetchError } from '@strapi/strapi/admin';
import { act, renderHook } from '@testing-library/react';
import { type Ask, lastTold, useAnswer } from '../../admin/src/answers/use-answer';

/** A question whose answers the test gives, one for each time that it is asked. */
const question = () => {
  const asked: { tell: (data: string) => void; fail: (error: unknown) => void }[] = [];
  const signals: AbortSignal[] = [];
  const ask: Ask<string> = (signal) =>
    new Promise((tell, fail) => {
      asked.push({ tell, fail });
      signals.push(signal);
    });
  return {
    ask,
    signals,
    tell: (data: string, time = 0) => act(async () => asked[time]?.tell(data)),
    fail: (error: unknown, time = 0) => act(async () => asked[time]?.fail(error)),
  };
};

const asking = (ask: Ask<string> | null) =>
  renderHook(({ ask }) => useAnswer(ask), { initialProps: { ask } });

const FORBIDDEN = new FetchError('Forbidden', { data: { error: { status: 403 } } } as never);

describe('an answer', () => {
  it('is awaited, then told', async () => {
    const first = question();
    const { result } = asking(first.ask);
    expect(result.current).toMatchObject({ last: { is: 'none' }, isAsking: true });

    await first.tell('one');
    expect(result.current).toMatchObject({ last: { is: 'loaded', data: 'one' }, isAsking: false });
  });

  it('stays while that of another question is awaited', async () => {
    const [first, second] = [question(), question()];
    const { result, rerender } = asking(first.ask);
    await first.tell('one');

    rerender({ ask: second.ask });
    expect(result.current).toMatchObject({ last: { is: 'loaded', data: 'one' }, isAsking: true });

    await second.tell('two');
    expect(result.current).toMatchObject({ last: { is: 'loaded', data: 'two' }, isAsking: false });
  });

  it('is never taken for that of another question, not even for one render', async () => {
    const [first, second] = [question(), question()];
    const renders: [Ask<string> | null, boolean, string][] = [];
    const { rerender } = renderHook(
      ({ ask }: { ask: Ask<string> | null }) => {
        const { last, isAsking } = useAnswer(ask);
        renders.push([ask, isAsking, last.is]);
      },
      { initialProps: { ask: first.ask as Ask<string> | null } },
    );
    await first.tell('one');
    rerender({ ask: second.ask });
    rerender({ ask: null });

    const settled = renders.filter(([, isAsking]) => !isAsking);
    expect(settled.map(([ask, , is]) => [ask, is])).toEqual(
      settled.map(([ask]) => [ask, ask === null ? 'none' : 'loaded']),
    );
    expect(settled.map(([ask]) => ask)).not.toContain(second.ask);
    expect(settled.map(([ask]) => ask)).toContain(null);
  });

  it('is dropped where it is overtaken, told or failed', async () => {
    const [first, second, third] = [question(), question(), question()];
    const { result, rerender } = asking(first.ask);
    rerender({ ask: second.ask });
    rerender({ ask: third.ask });
    expect([first, second, third].map(({ signals }) => signals[0]?.aborted)).toEqual([
      true,
      true,
      false,
    ]);

    await third.tell('three');
    await first.tell('one');
    await second.fail(new Error('overtaken'));
    expect(result.current).toMatchObject({ last: { is: 'loaded', data: 'three' } });
  });

  it('is forgotten once nothing is asked', async () => {
    const first = question();
    const { result, rerender } = asking(first.ask);
    await first.tell('one');

    rerender({ ask: null });
    expect(result.current).toMatchObject({ last: { is: 'none' }, isAsking: false });
    expect(first.signals[0]?.aborted).toBe(true);
  });

  it('is not waited for where nothing is asked', () => {
    const { result } = asking(null);
    expect(result.current).toMatchObject({ last: { is: 'none' }, isAsking: false });
  });

  it('is awaited no more by what has left', () => {
    const first = question();
    const { unmount } = asking(first.ask);
    unmount();
    expect(first.signals[0]?.aborted).toBe(true);
  });
});

describe('a question without an answer', () => {
  it.each([
    ['failed', new Error('no')],
    ['forbidden', FORBIDDEN],
  ])('has %s, and can be asked again', async (is, error) => {
    const first = question();
    const { result } = asking(first.ask);
    await first.fail(error);
    expect(result.current).toMatchObject({ last: { is, before: null }, isAsking: false });

    act(() => result.current.askAgain());
    expect(result.current).toMatchObject({ last: { is, before: null }, isAsking: true });

    await first.tell('one', 1);
    expect(result.current).toMatchObject({ last: { is: 'loaded', data: 'one' }, isAsking: false });
  });

  it('leaves what was told before, however often it fails', async () => {
    const first = question();
    const { result } = asking(first.ask);
    await first.tell('one');
    for (const time of [1, 2]) {
      act(() => result.current.askAgain());
      await first.fail(new Error('no'), time);
    }
    expect(result.current.last).toEqual({ is: 'failed', before: 'one' });
    expect(lastTold(result.current.last)).toBe('one');
  });
});
