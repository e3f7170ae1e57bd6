import type { Beat } from '../../../../utils/domain/attention';
import type { DayRule } from '../../../../utils/domain/day';
import { Agenda } from './agenda';
import { NOON, PARIS } from './make';
import { SimulatedPage } from './simulatedPage';
import { type Account, closeOpenSlice, openAccount, writeReport } from './simulatedWorker';
import { type Sleep, type Stretch, sleptWithin } from './trueTime';

/** A worker that gets a report dies before it writes, or after, before it acknowledges. */
export type Death = 'none' | 'before the write' | 'after the write';

/** Everything that is true, and everything that goes wrong. Times in ms of true time. */
export interface Scenario {
  documents: readonly (readonly Stretch[])[];
  /** What happens at the first, second … report that reaches the worker. */
  deaths?: readonly Death[];
  /** Instants at which the worker dies by itself. */
  kills?: readonly number[];
  /** How long a worker takes to wake. */
  bootMs?: number;
  /** How long messages take, in turn. */
  delays?: readonly number[];
  wallSteps?: readonly { at: number; by: number }[];
  sleeps?: readonly Sleep[];
  /** Whether the machine's steady clock ticks on in sleep. */
  ticksInSleep?: boolean;
  /** Documents that are closed with their last stretch, leaving their rest in storage. */
  closing?: boolean;
  startedAt?: number;
  rule?: DayRule;
  /** The whole browser dies here: nothing is reported any more. */
  browserDiesAt?: number;
}

/** A beat that a page wrote down itself, under a key of its own. */
interface Rest {
  beat: Beat;
  endedAt: number;
}

/** Lives through a scenario and tells what was credited. */
export function live(scenario: Scenario): Account {
  const { startedAt = NOON, rule = PARIS, bootMs = 0, sleeps = [], browserDiesAt } = scenario;
  const agenda = new Agenda(sleeps);
  const account = openAccount(startedAt, rule);
  const worker = { alive: true, wakes: false, boot: 0, bornMs: 0, reports: 0 };
  const rests = new Map<SimulatedPage, Rest[]>();
  /** They will not report again what they wrote down. */
  const gone = new Set<SimulatedPage>();
  /** When the last message on each page's port arrives: a port keeps its order. */
  const arrivals = new Map<SimulatedPage, number>();
  let messages = 0;

  const wallMs = () =>
    (scenario.wallSteps ?? [])
      .filter(({ at }) => at <= agenda.now)
      .reduce((wall, { by }) => wall + by, startedAt + agenda.now);
  const steadyMs = () =>
    agenda.now - (scenario.ticksInSleep ? 0 : sleptWithin([0, agenda.now], sleeps));
  const delay = () => scenario.delays?.[messages++ % scenario.delays.length] ?? 0;

  function die(): void {
    if (!worker.alive) return;
    account.deaths++;
    worker.alive = false;
    for (const page of pages) page.workerDied();
  }

  function wake(): void {
    if (worker.wakes) return;
    worker.wakes = true;
    agenda.plan(agenda.now + bootMs, () => {
      const boot = worker.boot + 1;
      Object.assign(worker, { alive: true, wakes: false, boot, bornMs: steadyMs() });
      closeOpenSlice(account);
      for (const page of rests.keys()) fold(page);
    });
  }

  function send(page: SimulatedPage): void {
    if (!worker.alive) wake();
    const toBoot = worker.alive ? worker.boot : worker.boot + 1;
    const wakesIn = worker.alive ? 0 : bootMs;
    const beats = [...page.waiting];
    const arrival = Math.max(arrivals.get(page) ?? 0, agenda.now + wakesIn + delay());
    arrivals.set(page, arrival);
    agenda.plan(arrival, () => {
      if (!worker.alive || worker.boot !== toBoot || !write(page, beats)) return;
      const seq = Math.max(...beats.map((beat) => beat.seq));
      drop(
        page,
        (rests.get(page) ?? []).filter(({ beat }) => beats.includes(beat)),
      );
      agenda.plan(agenda.now + delay(), () => page.written(seq));
    });
  }

  function fold(page: SimulatedPage): void {
    agenda.plan(agenda.now + delay(), () => {
      const found = [...(rests.get(page) ?? [])];
      for (const { beat, endedAt } of found) {
        if (!worker.alive || !write(page, [beat], endedAt)) return;
      }
      // Taking away is another write: what the page writes down meanwhile stays.
      agenda.plan(agenda.now + delay(), () => drop(page, found));
    });
  }

  function drop(page: SimulatedPage, read: readonly Rest[]): void {
    const left = (rests.get(page) ?? []).filter((rest) => !read.includes(rest));
    if (left.length > 0) rests.set(page, left);
    else rests.delete(page);
  }

  /** Writes a report, unless death comes before. Tells whether anybody is left to acknowledge. */
  function write(page: SimulatedPage, beats: readonly Beat[], endedAt?: number): boolean {
    const death = scenario.deaths?.[worker.reports++] ?? 'none';
    if (death !== 'before the write') {
      const boot = `boot ${worker.boot}`;
      const now = { wallMs: wallMs(), monoMs: steadyMs() - worker.bornMs, boot };
      writeReport(account, page.id, beats, now, rule, endedAt);
    }
    if (death !== 'none') die();
    return death === 'none';
  }

  function keep(page: SimulatedPage, beat: Beat): void {
    rests.set(page, [...(rests.get(page) ?? []), { beat, endedAt: wallMs() }]);
  }

  function close(page: SimulatedPage): void {
    gone.add(page);
    if (worker.alive) fold(page);
  }

  const around = { agenda, pageMs: steadyMs, send, keep, close };
  const pages = scenario.documents.map(
    (stretches, index) =>
      new SimulatedPage(`document ${index}`, stretches, scenario.closing ?? false, around),
  );
  for (const kill of scenario.kills ?? []) agenda.plan(kill, die);
  agenda.run(browserDiesAt);

  // Opened again, the browser finds what the pages wrote down.
  if (browserDiesAt !== undefined) {
    const now = { wallMs: wallMs() + 600_000, monoMs: 0, boot: 'reopened' };
    for (const [{ id }, kept] of rests) {
      for (const { beat, endedAt } of kept) {
        writeReport(account, id, [beat], now, rule, endedAt);
      }
    }
  }

  // In the end the person comes back to each page that is still there, and the worker wakes.
  const unwritten = () => pages.filter((page) => page.waiting.length > 0 && !gone.has(page));
  while (browserDiesAt === undefined && (unwritten().length > 0 || rests.size > 0)) {
    if (!worker.alive) wake();
    for (const page of unwritten()) send(page);
    if (worker.alive) for (const page of rests.keys()) fold(page);
    agenda.run();
    for (const page of pages) if (gone.has(page) && !rests.has(page)) page.written(1e9);
  }
  closeOpenSlice(account);
  return account;
}
