import { useEffect, useRef, useState } from 'preact/hooks';
import type { DateKey } from '../../utils/domain/calendar';
import type { WeekNote } from '../../utils/domain/review/weekNote';
import { isNamed } from '../shared/isNamed';
import type { Services } from '../shared/services';
import type { ReviewClient } from './reviewClient';

type Noted = Partial<Pick<WeekNote, 'context' | 'reviewedAt'>>;
type Failure = 'disk-full' | 'failed';

/**
 * What is noted of a week, for a page of that week alone. Words are written as they are typed, the
 * last ones always: whichever way one leaves the page, they are there.
 */
export function useWeekNote(
  { remarks, clock }: Pick<Services, 'remarks' | 'clock'>,
  client: Pick<ReviewClient, 'changed'>,
  week: DateKey,
) {
  /** As it was found; nothing while it is being read. */
  const [found, setFound] = useState<Noted>();
  const [isUnreadable, setUnreadable] = useState(false);
  const [outcome, setOutcome] = useState<'saved' | Failure>();
  const [doneAt, setDoneAt] = useState<number>();
  const [isDoneLost, setDoneLost] = useState(false);
  const typed = useRef<string>(undefined);
  const writing = useRef<Promise<Failure | undefined>>(undefined);
  const isFinishing = useRef(false);

  useEffect(() => {
    remarks.weekNote(week).then(
      (note) => setFound(note ?? {}),
      () => setUnreadable(true),
    );
    return () => void tellReview();
  }, [remarks, week]);

  /** One write at a time; what is typed meanwhile is the next. */
  async function writeTyped(): Promise<Failure | undefined> {
    try {
      while (typed.current !== undefined) {
        const context = typed.current;
        typed.current = undefined;
        await remarks.noteWeek(week, { context }, clock.wallMs());
      }
      return undefined;
    } catch (error) {
      return isNamed(error, 'QuotaExceededError') ? 'disk-full' : 'failed';
    }
  }

  /** Once for all that was typed, since the review is counted anew by it. */
  async function tellReview(): Promise<Failure | undefined> {
    const last = writing.current;
    if (!last) return undefined;
    const failure = await last;
    if (writing.current === last) writing.current = undefined;
    client.changed('remarks');
    return failure;
  }

  return {
    found,
    isUnreadable,
    outcome,
    /** When the review was done, in ms. */
    reviewedAt: doneAt ?? found?.reviewedAt,
    isJustDone: doneAt !== undefined,
    isDoneLost,
    onInput(words: string): void {
      typed.current = words;
      setOutcome(undefined);
      const before = writing.current ?? Promise.resolve(undefined);
      // One that wrote these words along with its own has had the answer.
      writing.current = before.then((failure) =>
        typed.current === undefined ? failure : writeTyped(),
      );
    },
    async onSettle(): Promise<void> {
      const failure = await tellReview();
      // Something else is being typed by now.
      if (!writing.current) setOutcome(failure ?? 'saved');
    },
    async finish(): Promise<void> {
      if (isFinishing.current) return;
      isFinishing.current = true;
      try {
        const at = clock.wallMs();
        await remarks.noteWeek(week, { reviewedAt: at }, at);
        setDoneAt(at);
        setDoneLost(false);
        client.changed('remarks');
      } catch {
        setDoneLost(true);
      } finally {
        isFinishing.current = false;
      }
    },
  };
}
