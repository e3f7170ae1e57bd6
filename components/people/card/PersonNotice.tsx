import type { Introduction } from '../../../utils/domain/introduction';
import type { LogDraft } from '../../../utils/domain/logDraft';
import type { Opportunity } from '../../../utils/domain/opportunity';
import type { Messages } from '../../../utils/i18n/index';
import type { IntroductionNoted } from '../../../utils/storage/introductions';
import type { Removed } from '../../../utils/storage/log';
import type { MergeUndo, RemovedPerson } from '../../../utils/storage/personRecord';
import { Notice, type NoticeContent } from '../../kit/Notice';
import { useTexts } from '../../kit/texts';

/** What last happened to a person. */
export type PersonEvent =
  | { kind: 'merged'; undo: MergeUndo }
  | { kind: 'removed'; undo: RemovedPerson }
  | { kind: 'opportunity-deleted'; before: Opportunity }
  | { kind: 'action-deleted'; removed: Removed }
  | { kind: 'introduction-noted'; noted: IntroductionNoted }
  | { kind: 'introduction-deleted'; before: readonly Introduction[] }
  /** The form of the log is about somebody else; `draft` would take its place. */
  | { kind: 'form-busy'; name: string; draft: LogDraft }
  | { kind: 'saved' | 'unmerged' | 'back' | 'exported' }
  | { kind: 'opportunity-saved' | 'opportunity-back' | 'introduction-forgotten' }
  | { kind: 'failed' | 'disk-full' | 'unreadable' | 'blocked' };

interface Props {
  event: PersonEvent | undefined;
  /** Counts the events, so that the same one twice is said twice. */
  count: number;
  /** Undoes it; or, of a form that is busy, starts it anew. */
  onUndo: (event: PersonEvent) => void;
}

export function PersonNotice({ event, count, onUndo }: Props) {
  const { t } = useTexts();
  return <Notice content={event && contentOf(event, count, t, () => onUndo(event))} />;
}

function contentOf(
  event: PersonEvent,
  key: number,
  t: Messages,
  onPress: () => void,
): NoticeContent {
  const { card } = t.people;
  const button = { label: t.undo, onPress };
  switch (event.kind) {
    case 'merged':
      return { key, text: card.merged(event.undo.gone.name), button };
    case 'removed':
      return { key, text: card.removed(event.undo.person.name), button };
    case 'opportunity-deleted':
      return { key, text: t.opportunities.deleted, button };
    case 'action-deleted':
      return { key, text: t.deleted, button };
    case 'introduction-noted':
      return { key, text: t.introductions.saved, button };
    case 'introduction-deleted':
      return { key, text: t.introductions.deleted, button };
    case 'form-busy':
      return {
        key,
        text: card.formBusy(event.name),
        button: { label: card.replaceForm, onPress },
      };
    default:
      return { key, text: wordsOf(event.kind, t) };
  }
}

function wordsOf(
  kind: Exclude<
    PersonEvent['kind'],
    | 'merged'
    | 'removed'
    | 'opportunity-deleted'
    | 'action-deleted'
    | 'introduction-noted'
    | 'introduction-deleted'
    | 'form-busy'
  >,
  t: Messages,
): string {
  const { card } = t.people;
  const words: Record<typeof kind, string> = {
    saved: t.saved,
    unmerged: card.unmerged,
    back: card.back,
    exported: card.exported,
    'opportunity-saved': t.opportunities.saved,
    'opportunity-back': t.opportunities.back,
    'introduction-forgotten': t.introductions.deleted,
    failed: t.failed,
    'disk-full': t.diskFull,
    unreadable: t.logUnreadable,
    blocked: t.logBlocked,
  };
  return words[kind];
}
