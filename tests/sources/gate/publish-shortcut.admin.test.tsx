import { fireEvent, render } from '@testing-library/react';
import { usePublishShortcut } from '../../../admin/src/sources/publish-shortcut';

const heard: string[] = [];
/** As Strapi listens: to the window, after ours. */
const strapi = (event: KeyboardEvent) => heard.push(`Strapi ${event.key}`);

interface PageProps {
  disabled?: boolean;
  over?: 'dialog' | 'alertdialog';
  scope?: string;
}

const Page = ({ disabled = false, over, scope = 'panel' }: PageProps) => {
  usePublishShortcut({ label: 'Publish', disabled, publishConfirmScope: scope });
  return (
    <>
      <button type="button" onClick={() => heard.push('page')}>
        Publish
      </button>
      <button type="button">Publish all</button>
      {over ? (
        <div role={over}>
          <button type="button" onClick={() => heard.push('over it')}>
            Publish
          </button>
        </div>
      ) : null}
      <input aria-label="Text" />
    </>
  );
};

const press = (
  page: PageProps,
  key = 'Enter',
  more: object = { ctrlKey: true, shiftKey: true },
) => {
  const { getByLabelText, unmount } = render(<Page {...page} />);
  fireEvent.keyDown(getByLabelText('Text'), { key, ...more });
  unmount();
  return heard.splice(0);
};

beforeAll(() => window.addEventListener('keydown', strapi));
afterAll(() => window.removeEventListener('keydown', strapi));

describe('the shortcut for publishing', () => {
  it('presses the button, and Strapi hears nothing of it', () => {
    expect(press({})).toEqual(['page']);
    expect(press({}, 'Enter', { metaKey: true, shiftKey: true })).toEqual(['page']);
    expect(press({}, 'Enter', { ctrlKey: true, shiftKey: true, repeat: true })).toEqual([]);
  });

  it('leaves every other key to Strapi', () => {
    expect(press({}, 'Enter', { ctrlKey: true })).toEqual(['Strapi Enter']);
    expect(press({}, 's', { ctrlKey: true })).toEqual(['Strapi s']);
    expect(press({ disabled: true })).toEqual(['Strapi Enter']);
  });

  it('answers no question, and is that of the form on top', () => {
    expect(press({ over: 'alertdialog' })).toEqual([]);
    expect(press({ over: 'dialog' })).toEqual(['Strapi Enter']);
    expect(press({ over: 'dialog', scope: 'relation-modal' })).toEqual(['over it']);
  });
});
