import { addDays, type DateKey } from '../domain/calendar';
import type { PersonId } from '../domain/ids';
import { type Arranged, arrange, type Here } from '../domain/review/arrange';
import { courseOf } from '../domain/review/course';
import type { FigureDetails } from '../domain/review/details';
import type { Effort } from '../domain/review/effort';
import { openedFigure } from '../domain/review/openedFigure';
import { firstDayTold, reviewOf, wholeEffortOf } from '../domain/review/review';
import { strikesOf } from '../domain/review/strike';
import type { ReviewRead, ReviewRemarks } from '../storage/reviewRecord';
import type { Asked, AskedName, ChangedPart, NamedDetails } from './messages';

/** What lies further back is no part any more: then all of a long record is read at once. */
const RECENT_DAYS = 800;

interface Dependencies {
  /** See readReviewRecord. */
  read(since?: DateKey): Promise<ReviewRead>;
  readRemarks(): Promise<ReviewRemarks>;
  nameOf(ids: readonly PersonId[]): Promise<ReadonlyMap<PersonId, string>>;
  /** All has been read, after a part of it was told of. */
  onReadMore(): void;
}

/** What was read, and arranged for where the person is; of the remarks the latest. */
interface Held {
  read: ReviewRead;
  here: Here;
  arranged: Arranged;
}

type Question = Asked['review']['question'];
type Answers = {
  [Name in AskedName]: (question: Asked[Name]['question']) => Promise<Asked[Name]['answer']>;
};

export interface ReviewDesk extends Answers {
  /** What was read is old. */
  forget(part: ChangedPart): Promise<void>;
}

/**
 * Answers what the review asks of the record. It reads the record once, a long one in two steps:
 * first what the period needs, then all of it.
 */
export function createReviewDesk(parts: Dependencies): ReviewDesk {
  /** The part that was read first, and the whole, each as it is being read. */
  let recent: { since: DateKey; read: Promise<ReviewRead> } | undefined;
  let whole: Promise<ReviewRead> | undefined;
  let wholeIsRead = false;
  let held: Held | undefined;
  const efforts = new WeakMap<Arranged, { today: DateKey; effort: Effort | undefined }>();
  /** Read again since: they stand in the place of those that came with the record. */
  let remarks: ReviewRemarks | undefined;
  /** How often something was forgotten: what was being read before that is older than what comes. */
  let forgotten = 0;

  async function recordFor(since: DateKey, today: DateKey): Promise<ReviewRead> {
    if (wholeIsRead || since < addDays(today, -RECENT_DAYS)) return readWhole();
    if (!recent || recent.since > since) recent = { since, read: parts.read(since) };
    const mine = recent;
    const read = await mine.read.catch((error: unknown) => {
      if (recent === mine) recent = undefined;
      throw error;
    });
    // Unless it was forgotten meanwhile: then there is a newer one.
    if (read.isWhole && recent === mine) {
      whole ??= mine.read;
      wholeIsRead = true;
    }
    return read;
  }

  function readWhole(): Promise<ReviewRead> {
    const mine = whole ?? parts.read();
    whole = mine;
    mine.then(
      () => {
        if (whole === mine) wholeIsRead = true;
      },
      () => {
        if (whole === mine) whole = undefined;
      },
    );
    return mine;
  }

  /** Once the first part is told; that it failed is told to whom asks for it. */
  function readTheRest(): void {
    if (whole) return;
    readWhole().then(parts.onReadMore, () => {});
  }

  async function heldFor({ period, today, here }: Question): Promise<Held> {
    const read = await recordFor(firstDayTold(period, today), today);
    if (!read.isWhole) readTheRest();
    return hold(read, here);
  }

  /** Ten years of weeks take as long as the figures of a period, and are the same for all periods. */
  function effortIn(arranged: Arranged, today: DateKey): Effort | undefined {
    const known = efforts.get(arranged);
    if (known?.today === today) return known.effort;
    const effort = wholeEffortOf(arranged, today);
    efforts.set(arranged, { today, effort });
    return effort;
  }

  function hold(read: ReviewRead, here: Here): Held {
    const isHeld =
      held?.read === read &&
      held.here.zone === here.zone &&
      held.here.dayStartsAt === here.dayStartsAt;
    if (held && isHeld) return held;
    held = withRemarks({ read, here, arranged: arrange(read.sources, here) });
    return held;
  }

  /** What is struck out is left out by looking, and nothing else has to be arranged anew. */
  function withRemarks(one: Held): Held {
    if (!remarks) return one;
    return { ...one, arranged: { ...one.arranged, strikes: strikesOf(remarks.strikes) } };
  }

  return {
    async review(question) {
      const { arranged, read } = await heldFor(question);
      const { weekNotes } = remarks ?? read;
      const { isWhole } = read;
      const effort = isWhole ? effortIn(arranged, question.today) : undefined;
      return reviewOf({ arranged, weekNotes, isWhole, effort }, question);
    },

    async details({ figure, most, ...question }) {
      const { period, today, here } = question;
      // Those of another period may lie further back than what the review tells of.
      const days = (figure.periods ?? []).map(({ from }) => from);
      const [since = period.from] = [firstDayTold(period, today), ...days].toSorted();
      const { arranged } = hold(await recordFor(since, today), here);
      const details = openedFigure(arranged, question, figure, most);
      return { ...details, names: await parts.nameOf(peopleIn(details)) } satisfies NamedDetails;
    },

    async course({ periods, here }) {
      // Those of an experiment may be of any year.
      return courseOf(hold(await readWhole(), here).arranged, periods);
    },

    async forget(part) {
      if (part === 'record') return forgetAll();
      forgotten += 1;
      const mine = forgotten;
      try {
        const read = await parts.readRemarks();
        if (mine !== forgotten) return;
        remarks = read;
        held &&= withRemarks(held);
      } catch {
        // Whoever asks next hears why it cannot be read.
        if (mine === forgotten) forgetAll();
      }
    },
  };

  function forgetAll(): void {
    forgotten += 1;
    recent = undefined;
    whole = undefined;
    wholeIsRead = false;
    held = undefined;
    remarks = undefined;
  }
}

function peopleIn({ actions, opportunities }: FigureDetails): PersonId[] {
  const ids = [
    ...actions.flatMap(({ people }) => people),
    ...opportunities.map((one) => one.person),
  ];
  return [...new Set(ids)];
}
