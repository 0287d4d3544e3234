import { TextInput } from '@strapi/design-system';
import { cleanup, fireEvent, screen, within } from '@testing-library/react';
import fc from 'fast-check';
import { useState } from 'react';
import { OrderedListInput } from '../../admin/src/ordered-list';
import { announced, focus, renderOnPage, violations } from '../support/admin-page';

interface ListProps {
  start: string[];
  shape?: 'line' | 'card';
  disabled?: boolean;
  limit?: number;
  onList?: (list: string[]) => void;
}

const List = ({ start, shape = 'line', disabled, limit, onList }: ListProps) => {
  const [entries, setEntries] = useState(start);
  return (
    <OrderedListInput
      name="ports"
      label="Ports"
      hint="Where the ferry calls"
      disabled={disabled}
      limit={limit}
      entries={entries}
      onChange={(list) => {
        setEntries(list);
        onList?.(list);
      }}
      nameOf={(port) => port}
      additions={[{ label: 'Add a port', blank: () => '' }]}
      empty="No ports."
      shape={shape}
    >
      {({ entry, index, change }) => (
        <TextInput
          aria-label={`Port ${index + 1}`}
          value={entry}
          disabled={disabled}
          onChange={({ target }) => change(target.value)}
        />
      )}
    </OrderedListInput>
  );
};

const shown = () => screen.queryAllByRole<HTMLInputElement>('textbox').map(({ value }) => value);
const button = (name: string) => screen.getByRole('button', { name });

describe.each(['line', 'card'] as const)('an ordered list of %ss', (shape) => {
  it('is a group named after its field, with its hint', () => {
    renderOnPage(<List start={['Ellery']} shape={shape} />);

    const group = screen.getByRole('group', { name: 'Ports' });

    expect(group.getAttribute('aria-describedby')).toBe(
      screen.getByText('Where the ferry calls').id,
    );
    expect(within(group).getAllByRole('listitem')).toHaveLength(1);
  });

  it('says that it is empty, and takes a first entry by keyboard', async () => {
    const { user } = renderOnPage(<List start={[]} shape={shape} />);
    expect(screen.getByText('No ports.')).not.toBeNull();

    await user.tab();
    await user.keyboard('{Enter}');
    await user.keyboard('Ellery');

    expect(shown()).toEqual(['Ellery']);
    expect(document.activeElement).toBe(screen.getByRole('textbox', { name: 'Port 1' }));
    expect(announced()).toBe('Entry 1 added.');
  });

  it('moves an entry by keyboard, tells where to, and stays with it', async () => {
    const { user } = renderOnPage(<List start={['Ellery', 'Vess', 'Orm']} shape={shape} />);
    focus(button('Move Ellery down'));

    await user.keyboard('{Enter}');
    expect(shown()).toEqual(['Vess', 'Ellery', 'Orm']);
    expect(announced()).toBe('Ellery moved to position 2 of 3.');
    expect(document.activeElement).toBe(button('Move Ellery down'));

    await user.keyboard('{Enter}');
    expect(shown()).toEqual(['Vess', 'Orm', 'Ellery']);
    expect(document.activeElement).toBe(button('Move Ellery up'));
  });

  it('moves no entry over the ends', () => {
    renderOnPage(<List start={['Ellery', 'Vess']} shape={shape} />);

    fireEvent.click(button('Move Ellery up'));
    fireEvent.click(button('Move Vess down'));

    expect(shown()).toEqual(['Ellery', 'Vess']);
    expect(button('Move Ellery up').getAttribute('aria-disabled')).toBe('true');
    expect(button('Move Vess down').getAttribute('aria-disabled')).toBe('true');
  });

  it('removes entries by keyboard and goes on to the next, at last to the add button', async () => {
    const { user } = renderOnPage(<List start={['Ellery', 'Vess', 'Orm']} shape={shape} />);
    focus(button('Remove Vess'));

    await user.keyboard('{Enter}');
    expect(announced()).toBe('Vess removed, 2 left.');
    expect(document.activeElement).toBe(button('Remove Orm'));
    await user.keyboard('{Enter}');
    expect(document.activeElement).toBe(button('Remove Ellery'));
    await user.keyboard('{Enter}');

    expect(shown()).toEqual([]);
    expect(announced()).toBe('Ellery removed, none left.');
    expect(document.activeElement).toBe(button('Add a port'));
  });

  it('can be read and not changed while it is disabled', () => {
    renderOnPage(<List start={['Ellery', 'Vess']} shape={shape} disabled />);

    expect(shown()).toEqual(['Ellery', 'Vess']);
    expect(screen.queryAllByRole('button')).toEqual([]);
    expect(screen.getAllByRole('textbox').every((input) => input.matches(':disabled'))).toBe(true);
  });

  it('has nothing that keeps anybody out', async () => {
    renderOnPage(<List start={['Ellery', 'Vess']} shape={shape} />);

    expect(await violations()).toEqual([]);
  });
});

describe('an ordered list', () => {
  it('takes a new line under the one in which Enter is pressed, and does not submit', async () => {
    const { user } = renderOnPage(<List start={['Ellery', 'Vess']} />);
    focus(screen.getByRole('textbox', { name: 'Port 1' }));

    await user.keyboard('{Enter}Orm');

    expect(shown()).toEqual(['Ellery', 'Orm', 'Vess']);
  });

  it('takes no more entries than it may have', () => {
    renderOnPage(<List start={['Ellery', 'Vess']} limit={2} />);
    fireEvent.click(button('Add a port'));

    expect(shown()).toEqual(['Ellery', 'Vess']);
    expect(screen.getByText('No more than 2 entries.')).not.toBeNull();
  });

  it('does what the same steps do to a plain array', () => {
    const step = fc.oneof(
      fc.record({ does: fc.constant('add' as const), text: fc.string({ maxLength: 3 }) }),
      fc.record({ does: fc.constantFrom('up', 'down', 'remove'), at: fc.nat(5) }),
      fc.record({
        does: fc.constant('edit' as const),
        at: fc.nat(5),
        text: fc.string({ maxLength: 3 }),
      }),
    );
    const control = (row: number, name: string) =>
      document.querySelectorAll(`[data-row-control="${name}"]`)[row];

    fc.assert(
      fc.property(
        fc.array(fc.string({ maxLength: 3 }), { maxLength: 4 }),
        fc.array(step, { maxLength: 8 }),
        (start, steps) => {
          const plain = [...start];
          let last = start;
          renderOnPage(<List start={start} onList={(list) => (last = list)} />);

          for (const taken of steps) {
            if (taken.does === 'add') {
              fireEvent.click(screen.getByText('Add a port'));
              fireEvent.change(screen.getByLabelText(`Port ${plain.length + 1}`), {
                target: { value: taken.text },
              });
              plain.push(taken.text);
            } else if (taken.at < plain.length) {
              if (taken.does === 'edit') {
                fireEvent.change(screen.getByLabelText(`Port ${taken.at + 1}`), {
                  target: { value: taken.text },
                });
                plain[taken.at] = taken.text;
              } else {
                fireEvent.click(control(taken.at, taken.does) as Element);
                const to = taken.at + { up: -1, down: 1, remove: 0 }[taken.does];
                if (to < 0 || to >= plain.length) continue;
                const [entry] = plain.splice(taken.at, 1);
                if (taken.does !== 'remove') plain.splice(to, 0, entry as string);
              }
            }
          }

          const seen = [...document.querySelectorAll('input')].map(({ value }) => value);
          cleanup();
          expect(seen).toEqual(plain);
          expect(last).toEqual(plain);
        },
      ),
      { numRuns: 25 },
    );
  });
});
