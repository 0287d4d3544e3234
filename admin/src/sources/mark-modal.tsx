import { useState } from 'react';
import type {
  PersonId,
  QuoteId,
  ReportedSource,
  SourceKey,
  SourcingSettings,
} from '../../../content-types';
import { useServerWords } from '../answers/server-words';
import { useTranslate } from '../translate';
import { ActionModal } from './action-modal';
import { changedFacts, knownFacts } from './entered-facts';
import { FactsFields } from './facts-fields';
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
  house: SourcingSettings | null;
  mayDeletePeople: boolean;
  requests: SourceRequests;
  onDone: () => void;
  onClose: () => void;
}

/** Makes quotes a source's: shows what readers will see, and where the name still stands. */
export const MarkModal = (props: MarkModalProps) => {
  const { article, toMark, sources, house, mayDeletePeople, requests, onDone, onClose } = props;
  const translate = useTranslate();
  const inWords = useServerWords();
  const done = useDone();
  const shown = useStillShown(article, toMark.speakers);
  const [source, setSource] = useState<SourceKey | 'new'>('new');
  const [entered, setEntered] = useState(knownFacts(undefined));
  const [note, setNote] = useState('');
  const [deleted, setDeleted] = useState<ReadonlySet<PersonId>>(new Set());
  const factsOf = (key: SourceKey | 'new') => knownFacts(sources.find((one) => one.key === key));
  const changed = changedFacts(factsOf(source), entered);
  const total = toMark.quotes.length;

  const choose = (key: SourceKey | 'new') => {
    setSource(key);
    setEntered(factsOf(key));
  };

  const toDelete = (person: PersonId, isDeleted: boolean) => {
    const next = new Set(deleted);
    if (isDeleted) next.add(person);
    else next.delete(person);
    setDeleted(next);
  };

  /** Why people stay that were to go: the quotes are marked, and nothing of that must look undone. */
  const deletePeople = async (): Promise<string[]> => {
    const failures: string[] = [];
    for (const person of deleted) {
      try {
        await requests.deletePerson(person);
      } catch (error) {
        failures.push(inWords(error));
      }
    }
    return failures;
  };

  const submit = async () => {
    await requests.mark({ quotes: toMark.quotes, source, ...entered, ...(note && { note }) });
    const failures = await deletePeople();
    onDone();
    if (failures.length > 0) {
      done(translate('sourcing.mark.personStays', { reason: failures.join(' ') }), 'warning');
    } else done(translate('sourcing.mark.done', { total }));
    onClose();
  };

  return (
    <ActionModal
      title={translate('sourcing.mark.title', { total })}
      submitLabel={translate('sourcing.mark.submit')}
      onSubmit={submit}
      onClose={onClose}
      isChanged={
        note !== '' || deleted.size > 0 || source !== 'new' || Object.keys(changed).length > 0
      }
      begin="submit"
    >
      <ReadersView
        texts={toMark.texts}
        facts={entered}
        houseDefault={houseDefault(house, article.locale)}
      />
      {sources.length > 0 ? (
        <SourceSelect value={source} sources={sources} offered={sources} onChange={choose} />
      ) : null}
      <FactsFields entered={entered} onChange={setEntered} house={house}>
        {toMark.speakers.length > 0 ? (
          <StillShownList
            shown={shown}
            article={article.documentId}
            deleted={mayDeletePeople ? deleted : null}
            onDelete={toDelete}
          />
        ) : null}
      </FactsFields>
      <NoteField value={note} onChange={setNote} />
    </ActionModal>
  );
};
