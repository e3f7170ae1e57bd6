import { useEffect, useState } from 'preact/hooks';
import type { NoticeContent } from '../../components/kit/Notice';
import { useTexts } from '../../components/kit/texts';
import type { Delay } from '../../components/list/pickEvents';
import { addDays, type DateKey } from '../../utils/domain/calendar';
import type { PersonId } from '../../utils/domain/ids';
import type { Listed, ListedPick } from '../../utils/domain/listed';
import { emptyDraft } from '../../utils/domain/logDraft';
import { type Command, type CommandSender, sendCommand } from '../../utils/messages';
import type { Logbook } from './useLogbook';

interface Parts {
  runtime: CommandSender;
  listed: Listed;
  logbook: Pick<Logbook, 'begin'>;
  today: DateKey;
  send: (command: Command) => Promise<boolean>;
}

const DAYS: Record<Delay, number> = { tomorrow: 1, week: 7, month: 30 };
const NOBODY: ReadonlySet<PersonId> = new Set();

/** What can be done to today's list as the worker keeps it, and what to say of that. */
export function useTodaysList({ runtime, listed, logbook, today, send }: Parts) {
  const { t, formats } = useTexts();
  /** Whom this page took off: gone with the press, whenever the worker's list follows. */
  const [off, setOff] = useState(NOBODY);
  const [said, setSaid] = useState<{ notice?: NoticeContent; count: number }>({ count: 0 });
  const isComing = listed.kept.day !== today;
  // Nobody waits for the answer: the list comes by the store.
  useEffect(() => {
    if (isComing) void sendCommand(runtime, { type: 'askForList' });
  }, [isComing, runtime]);

  useEffect(() => setOff(NOBODY), [today]);

  const say = (text: string, onPress?: () => void) =>
    setSaid(({ count }) => ({
      count: count + 1,
      notice: { key: count, text, ...(onPress && { button: { label: t.undo, onPress } }) },
    }));

  async function take(pick: ListedPick, command: Command, undo: Command, text: string) {
    if (!(await send(command))) return;
    setOff((before) => new Set([...before, pick.person]));
    say(text, () => {
      void send(undo).then((isUndone) => {
        if (!isUndone) return;
        setOff((before) => new Set([...before].filter((id) => id !== pick.person)));
        say(t.list.asBefore);
      });
    });
  }

  const places = listed.picks.map(({ person }) => person);
  return {
    listed: { ...listed, picks: listed.picks.filter(({ person }) => !off.has(person)) },
    isComing,
    notice: said.notice,
    onLog({ person, name, step }: ListedPick): void {
      logbook.begin({
        ...emptyDraft,
        person: name,
        personId: person,
        promptedBy: 'today-list',
        ...(step && { resolves: step }),
      });
    },
    onPutOff(pick: ListedPick, delay: Delay): void {
      const { person, name } = pick;
      const until = addDays(today, DAYS[delay]);
      const undo = { type: 'snooze', person, places } as const;
      const text = t.list.putOff(name, formats.day(until, today));
      void take(pick, { type: 'snooze', person, until }, undo, text);
    },
    onTakeOff(pick: ListedPick, why: string): void {
      const { person, name } = pick;
      const undo = { type: 'readmitPick', person, places } as const;
      void take(pick, { type: 'dismissPick', person, why }, undo, t.list.takenOff(name));
    },
  };
}
