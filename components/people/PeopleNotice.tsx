import type { Relation } from '../../utils/domain/person';
import type { Texts } from '../../utils/i18n/index';
import type { RelationsSet } from '../../utils/storage/people';
import { Notice, type NoticeContent } from '../kit/Notice';
import { useTexts } from '../kit/texts';

/** What last happened to the people. */
export type PeopleEvent =
  | { kind: 'relations-set'; change: RelationsSet; relation: Relation | undefined }
  /** `count` are as they were; so many others were changed since. */
  | { kind: 'relations-restored'; count: number; others: number }
  | { kind: 'failed' | 'disk-full' };

interface Props {
  event: PeopleEvent | undefined;
  /** Counts the events, so that the same one twice is said twice. */
  count: number;
  onUndo: (change: RelationsSet) => void;
}

export function PeopleNotice({ event, count, onUndo }: Props) {
  const texts = useTexts();
  return <Notice content={event && { key: count, ...contentOf(event, texts, onUndo) }} />;
}

function contentOf(
  event: PeopleEvent,
  { t, formats }: Texts,
  onUndo: Props['onUndo'],
): Omit<NoticeContent, 'key'> {
  const { page } = t.people;
  switch (event.kind) {
    case 'relations-set': {
      const { change, relation } = event;
      const count = change.before.length;
      if (count === 0) return { text: page.relationSame };
      const name = relation ? page.relations[relation] : page.withoutRelation;
      return {
        text: page.relationSet(count, formats.number(count), name),
        button: { label: t.undo, onPress: () => onUndo(change) },
      };
    }
    case 'relations-restored': {
      const back = page.relationBack(event.count, formats.number(event.count));
      const others = event.others > 0 && page.changedSince(formats.number(event.others));
      return { text: [back, others].filter(Boolean).join(' ') };
    }
    case 'failed':
      return { text: t.failed };
    case 'disk-full':
      return { text: page.diskFull };
  }
}
