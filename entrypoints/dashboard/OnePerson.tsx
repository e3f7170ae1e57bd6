import { useMemo, useState } from 'preact/hooks';
import { EditDialog } from '../../components/log/EditDialog';
import type { ReadOpportunities } from '../../components/log/useOpportunityChoice';
import { PersonCard } from '../../components/people/card/PersonCard';
import type { RealWorldAction } from '../../utils/domain/action';
import { type FoldedPerson, foldPeople } from '../../utils/domain/foldedPeople';
import type { ActionId } from '../../utils/domain/ids';
import { localNowAt } from '../../utils/domain/localNow';
import type { Person } from '../../utils/domain/person';
import { personOf } from '../../utils/domain/personDraft';
import { phoneCountryOf } from '../../utils/interchange/contacts/phoneCountry';
import { onePersonFile } from '../../utils/interchange/out/onePerson';
import type { PersonFile } from '../../utils/storage/personRecord';
import type { DayNow } from '../shared/dayNow';
import { saveFile } from '../shared/saveFile';
import type { Services } from '../shared/services';
import { saveOpportunity, startLog, withDoNotContact } from './personActs';
import type { PersonState } from './usePerson';
import type { WholeLog } from './useWholeLog';

interface Props {
  services: Services;
  file: PersonFile;
  state: PersonState;
  now: DayNow;
  whole: WholeLog;
  /** The action with which an opportunity is begun at once. */
  heardIn?: ActionId | undefined;
  opportunitiesOf: ReadOpportunities;
}

/** The card of somebody who is there, with all that can be done to them. */
export function OnePerson(props: Props) {
  const { services, file, now, whole } = props;
  const { say, change } = props.state;
  const { personRecord, introductions, log, storage, clock, locales } = services;
  const { person, actions, opportunities, others } = file;
  const { currency } = now.settings;
  const [editing, setEditing] = useState<RealWorldAction>();
  // A form with everybody in it is slower to draw, so it has them once it is open.
  const [isMerging, setIsMerging] = useState(false);
  const known = useMemo(
    () => editing && knownTo(file, whole.people, whole.folded),
    [editing, file, whole.people, whole.folded],
  );
  const today = now.date;

  const save = (after: (nowMs: number) => Person | Promise<Person>) =>
    change(async (nowMs) => {
      await personRecord.save(await after(nowMs), nowMs);
      return { kind: 'saved' };
    });

  return (
    <>
      <PersonCard
        person={person}
        actions={actions}
        opportunities={opportunities}
        heardIn={props.heardIn}
        others={others}
        introductions={file.introductions}
        people={isMerging && whole.hasPeople ? whole.people : undefined}
        today={today}
        currency={currency}
        onLog={() =>
          void startLog(storage, person).then(
            (busy) => {
              if (busy) say(busy);
              else location.hash = '#log';
            },
            () => say({ kind: 'failed' }),
          )
        }
        onSave={(draft) =>
          save(async () => {
            // The rules of numbers are large, and the page opens without them.
            const { readPhone } = await import('../../utils/interchange/contacts/phones');
            const country = phoneCountryOf(clock.calendar.zone, locales);
            return personOf(draft, person, (raw) => readPhone(raw, country));
          })
        }
        onDoNotContact={(why) => void save((nowMs) => withDoNotContact(person, why, nowMs))}
        onSaveOpportunity={(draft, before) =>
          change(
            (nowMs) => saveOpportunity(services, draft, { person, before, today }, nowMs),
            true,
          )
        }
        onDeleteOpportunity={({ id }) =>
          void change(async (nowMs) => ({
            kind: 'opportunity-deleted',
            before: await personRecord.removeOpportunity(id, nowMs),
          }))
        }
        onEditAction={setEditing}
        onDeleteAction={({ id }) =>
          void change(async (nowMs) => ({
            kind: 'action-deleted',
            removed: await log.remove(id, nowMs),
          }))
        }
        onNoteIntroduction={(draft) =>
          change(async (nowMs) => {
            const noted = await introductions.note({ of: person.id, ...draft }, today, nowMs);
            return noted ? { kind: 'introduction-noted', noted } : { kind: 'failed' };
          })
        }
        onDeleteIntroduction={({ id }) =>
          void change(async (nowMs) => ({
            kind: 'introduction-deleted',
            before: await introductions.remove(id, nowMs),
          }))
        }
        onNeedPeople={() => setIsMerging(true)}
        onMerge={(other) =>
          void change(async (nowMs) => ({
            kind: 'merged',
            undo: await personRecord.merge(person.id, other.id, nowMs),
          }))
        }
        onExport={() => {
          const { name, text } = onePersonFile(file, clock.wallMs());
          saveFile(name, text);
          say({ kind: 'exported' });
        }}
        onRemove={() =>
          void change(async (nowMs) => ({
            kind: 'removed',
            undo: await personRecord.remove(person.id, nowMs),
          }))
        }
      />
      {editing && known && whole.hasPeople && (
        <EditDialog
          key={editing.id}
          action={editing}
          {...known}
          readNow={() => localNowAt(clock.calendar, clock.wallMs())}
          opportunitiesOf={props.opportunitiesOf}
          onSave={(draft) =>
            change(async (nowMs) => {
              await log.edit(editing.id, draft, localNowAt(clock.calendar, nowMs), nowMs);
              return { kind: 'saved' };
            }, true)
          }
          onClose={() => setEditing(undefined)}
        />
      )}
    </>
  );
}

/**
 * Everybody, but those of the file as the file has them: the whole log may have been read before
 * somebody was added to an action, and whom a form cannot name it would take out of the action.
 */
function knownTo(
  { person, others }: PersonFile,
  people: readonly Person[],
  folded: readonly FoldedPerson[],
): { people: readonly Person[]; folded: readonly FoldedPerson[] } {
  const theirs = [person, ...others];
  const ids = new Set(theirs.map(({ id }) => id));
  return {
    people: [...theirs, ...people.filter(({ id }) => !ids.has(id))],
    folded: [...foldPeople(theirs), ...folded.filter(({ person: { id } }) => !ids.has(id))],
  };
}
