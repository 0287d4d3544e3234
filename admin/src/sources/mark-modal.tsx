import { Checkbox, Field, SingleSelect, SingleSelectOption } from '@strapi/design-system';
import { useState } from 'react';
import type {
  PersonId,
  QuoteId,
  ReportedSource,
  SourceFacts,
  SourceKey,
  SourcingSettings,
} from '../../../content-types';
import { SOURCE_PROXIMITIES } from '../../../content-types/vocabulary';
import { useServerWords } from '../answers/server-words';
import { useTranslate } from '../translate';
import { ChoiceSelect } from '../views/choice-select';
import { ActionModal } from './action-modal';
import { FactField } from './fact-field';
import { NoteField } from './note-field';
import { ReadersView } from './readers-view';
import { SourceSelect } from './source-select';
import type { SourcedArticle } from './sourcing-state';
import { StillShownList } from './still-shown-list';
import { houseDefault } from './use-house';
import { type SourceRequests, useDone } from './use-source-requests';
import { type MarkedSpeaker, useStillShown } from './use-still-shown';

/** What is to be a source's words. */
export interface ToMark {
  quotes: QuoteId[];
  texts: string[];
  /** Who would be named no more. */
  speakers: MarkedSpeaker[];
}

interface MarkModalProps {
  article: SourcedArticle & { documentId: string };
  toMark: ToMark;
  /** Of the article. */
  sources: readonly ReportedSource[];
  /** The source that is described anew; absent where quotes are marked. */
  described?: ReportedSource;
  house: SourcingSettings | null;
  mayDeletePeople: boolean;
  requests: SourceRequests;
  onDone: () => void;
  onClose: () => void;
}

type Entered = SourceFacts & { terms: string | null };

const NOTHING: Entered = {
  description: null,
  reason: null,
  proximity: null,
  oneVoice: false,
  terms: null,
};

const enteredOf = (source: ReportedSource | undefined): Entered =>
  source ? { ...NOTHING, ...pick(source) } : NOTHING;

const pick = ({ description, reason, proximity, oneVoice, terms }: ReportedSource): Entered => ({
  description,
  reason,
  proximity,
  oneVoice,
  terms,
});

/** Makes quotes a source's, or says anew what readers are told of one: shows what they will see. */
export const MarkModal = (props: MarkModalProps) => {
  const { article, toMark, sources, described, house, requests } = props;
  const translate = useTranslate();
  const inWords = useServerWords();
  const done = useDone();
  const shown = useStillShown(article, toMark.speakers);
  const [source, setSource] = useState<SourceKey | 'new'>(described?.key ?? 'new');
  const [entered, setEntered] = useState<Entered>(enteredOf(described));
  const [note, setNote] = useState('');
  const [deleted, setDeleted] = useState<ReadonlySet<PersonId>>(new Set());
  const set = (facts: Partial<Entered>) => setEntered({ ...entered, ...facts });
  const { description, reason, proximity, oneVoice, terms } = entered;
  const known = enteredOf(described ?? sources.find(({ key }) => key === source));
  const changed: Partial<Entered> = Object.fromEntries(
    Object.entries(entered).filter(([name, value]) => known[name as keyof Entered] !== value),
  );
  const isChanged =
    note !== '' ||
    deleted.size > 0 ||
    source !== (described?.key ?? 'new') ||
    Object.keys(changed).length > 0;

  const choose = (key: SourceKey | 'new') => {
    setSource(key);
    setEntered(enteredOf(sources.find((one) => one.key === key)));
  };

  const submit = async () => {
    const noted = note && { note };
    // Somebody else may be describing the source too, or naming it: what is as it was is not sent.
    if (described) await requests.describe(described.key, { ...changed, ...noted });
    else await requests.mark({ quotes: toMark.quotes, source, ...entered, ...noted });
    const failures: string[] = [];
    for (const person of deleted) {
      try {
        await requests.deletePerson(person);
      } catch (error) {
        // The quotes are marked: nothing of that must look undone.
        failures.push(inWords(error));
      }
    }
    props.onDone();
    if (failures.length > 0) {
      done(translate('sourcing.mark.personStays', { reason: failures.join(' ') }), 'warning');
    } else {
      done(
        translate(described ? 'sourcing.describe.done' : 'sourcing.mark.done', {
          total: toMark.quotes.length,
        }),
      );
    }
    props.onClose();
  };

  return (
    <ActionModal
      title={translate(described ? 'sourcing.describe.title' : 'sourcing.mark.title', {
        total: toMark.quotes.length,
      })}
      submitLabel={translate(described ? 'sourcing.describe.submit' : 'sourcing.mark.submit')}
      onSubmit={submit}
      onClose={props.onClose}
      isChanged={isChanged}
      begin={described ? 'first' : 'submit'}
    >
      <ReadersView
        texts={toMark.texts}
        facts={entered}
        houseDefault={houseDefault(house, article.locale)}
      />
      {!described && sources.length > 0 ? (
        <SourceSelect value={source} sources={sources} offered={sources} onChange={choose} />
      ) : null}
      <FactField
        name="description"
        label={translate('sourcing.mark.description')}
        hint={translate('sourcing.mark.descriptionHint')}
        value={description}
        onChange={(entry) => set({ description: entry })}
      />
      {toMark.speakers.length > 0 ? (
        <StillShownList
          shown={shown}
          article={article.documentId}
          deleted={props.mayDeletePeople ? deleted : null}
          onDelete={(person, isDeleted) => {
            const next = new Set(deleted);
            if (isDeleted) next.add(person);
            else next.delete(person);
            setDeleted(next);
          }}
        />
      ) : null}
      <FactField
        name="reason"
        label={translate('sourcing.mark.reason')}
        hint={translate('sourcing.mark.reasonHint')}
        value={reason}
        onChange={(entry) => set({ reason: entry })}
      />
      <ChoiceSelect
        name="proximity"
        label={translate('sourcing.mark.proximity')}
        vocabulary="sourceProximity"
        choices={SOURCE_PROXIMITIES}
        value={proximity}
        onChange={(picked) => set({ proximity: picked })}
      />
      <Checkbox
        checked={oneVoice}
        onCheckedChange={(checked: boolean | 'indeterminate') =>
          set({ oneVoice: checked === true })
        }
      >
        {translate('sourcing.mark.oneVoice')}
      </Checkbox>
      {house && house.glossary.length > 0 ? (
        <Field.Root name="terms" hint={house.glossary.find(({ id }) => id === terms)?.meaning}>
          <Field.Label>{translate('sourcing.mark.terms')}</Field.Label>
          <SingleSelect
            value={terms ?? ''}
            onChange={(picked) => set({ terms: String(picked) || null })}
          >
            <SingleSelectOption value="">{translate('choice.none')}</SingleSelectOption>
            {house.glossary.map((term) => (
              <SingleSelectOption key={term.id} value={term.id}>
                {term.name}
              </SingleSelectOption>
            ))}
          </SingleSelect>
          <Field.Hint />
        </Field.Root>
      ) : null}
      <NoteField value={note} onChange={setNote} />
    </ActionModal>
  );
};
