import { type Chance, chanceFrom } from '../practice/chance.ts';

/** The size at which Rappel is to be fast: the most connections LinkedIn allows, ten busy years. */
export const BIG = { people: 30_000, actions: 100_000 };
/** Another one gives other people; it is printed with the figures. */
export const BIG_SEED = 20_261_122;

const DAY_MS = 86_400_000;
const TEN_YEARS_DAYS = 3_650;
/** Of so many of the latest actions some have an open next step: promises of the last weeks. */
const LATEST = 2_000;

const GIVEN =
  'Anna Bruno Chloé David Élise Farid Grete Hugo Inès Jonas Karim Léa Marie Noé Olga Paul Rosa Sami Thaïs Ugo Vera William Yann Zoé Hélène François Agnès Loïc Maëlle Jérôme'.split(
    ' ',
  );
const BEGINNINGS = 'Du Mo Le Ke Ro Ga Pe Be Ma Fa La Vi No Sa Te Bo Ca Di Ha Jo'.split(' ');
const MIDDLES = 'bo re ro ll rc ss ni ti va la mb nd rn ch gu'.split(' ');
const ENDS = 'is au y ier et on er elle in ard ot ini ova ez as'.split(' ');
const TRADES =
  'Atelier Cabinet Garage Menuiserie Toitures Imprimerie Conseil Studio Librairie Transports'.split(
    ' ',
  );
const ROLES = [
  'Gérante',
  'Directeur commercial',
  'Head of Purchase',
  'Architecte',
  'Responsable achats',
  'Founder',
  'Ingénieur',
];
const WORDS =
  'order spring roof quote offer price delivery garden office meeting budget plan works delay friend fair lunch contract season answer team visit school north window'.split(
    ' ',
  );
const RELATIONS: readonly [upTo: number, relation: string][] = [
  [0.08, 'former-client'],
  [0.13, 'client'],
  [0.28, 'prospect'],
  [0.31, 'partner'],
  [0.33, 'referrer'],
  [0.45, 'peer'],
];
const KINDS = [
  'call',
  'call',
  'call',
  'call',
  'meeting',
  'visit',
  'event',
  'message',
  'introduction-asked',
];
const RESULTS = ['need', 'referral', 'meeting-set', 'offer-asked', 'nothing-now', 'refused'];

type Stored = Record<string, unknown>;

/**
 * Invented people and what was done with them in the ten years before `nowMs`, as the database
 * keeps them; the same each time for a seed and a day. Some hundred next steps are open, a few of
 * them due.
 */
export function bigRecord(
  nowMs: number,
  counts = BIG,
  seed = BIG_SEED,
): { people: Stored[]; actions: Stored[] } {
  const chance = chanceFrom(seed);
  return {
    people: Array.from({ length: counts.people }, (_, index) => person(index, nowMs, chance)),
    actions: Array.from({ length: counts.actions }, (_, index) =>
      action(index, counts, nowMs, chance),
    ),
  };
}

function person(index: number, nowMs: number, { among, isSo, below }: Chance): Stored {
  const [given, family] = [
    among(GIVEN),
    `${among(BEGINNINGS)}${among(MIDDLES)}${isSo(0.3) ? among(MIDDLES) : ''}${among(ENDS)}`,
  ];
  const company = `${among(TRADES)} ${among(BEGINNINGS)}${among(MIDDLES)}${among(ENDS)}`;
  const kind = below(1);
  const relation = RELATIONS.find(([upTo]) => kind < upTo)?.[1];
  const connectedDays = Math.floor(below(TEN_YEARS_DAYS));
  const number = String(Math.floor(below(100_000_000))).padStart(8, '0');
  return {
    id: `person-${index}`,
    name: `${given} ${family}`,
    given,
    family,
    company,
    role: among(ROLES),
    profiles: [{ network: 'linkedin', url: `https://www.linkedin.com/in/someone-${index}` }],
    connectedOn: dayKey(nowMs - connectedDays * DAY_MS),
    ...(isSo(0.1) && { emails: [`someone-${index}@mail.example`] }),
    ...(isSo(0.2) && { phones: [{ raw: `06${number}`, e164: `+336${number}` }] }),
    ...(relation && { relation }),
    ...(isSo(0.02) && { kind: 'private' }),
    ...(isSo(0.05) && { note: wordsOf(12, among) }),
    ...(isSo(0.01) && { doNotContact: { at: nowMs - DAY_MS, why: 'asked' } }),
    updatedAt: nowMs - connectedDays * DAY_MS,
  };
}

function action(
  index: number,
  { people, actions }: typeof BIG,
  nowMs: number,
  { among, isSo, below }: Chance,
): Stored {
  const days = Math.floor(((actions - 1 - index) / actions) * TEN_YEARS_DAYS);
  const loggedAt = nowMs - days * DAY_MS - Math.floor(below(3_600_000));
  const kind = among(KINDS);
  // Most is done with a few: the square brings the first people up more often.
  const somebody = () => `person-${Math.floor(below(1) ** 2 * people)}`;
  const several = (kind === 'meeting' || kind === 'event') && isSo(0.3);
  const isLate = index >= actions - LATEST;
  return {
    id: `action-${index}`,
    kind,
    by: isSo(0.85) ? 'me' : 'them',
    on: dayKey(loggedAt),
    time: `${String(8 + Math.floor(below(10))).padStart(2, '0')}:${among(['00', '15', '30', '45'])}`,
    zone: 'Europe/Paris',
    people: [...new Set(several ? [somebody(), somebody(), somebody()] : [somebody()])],
    ...reachOf(kind, isSo(0.6)),
    ...(isSo(0.1) && { result: among(RESULTS) }),
    ...(isSo(0.3) && { minutes: 5 + Math.floor(below(60)) }),
    note: wordsOf(4 + Math.floor(below(16)), among),
    ...(isLate && isSo(0.1)
      ? { next: { note: wordsOf(4, among), due: dayKey(nowMs + (below(40) - 4) * DAY_MS) } }
      : isSo(0.2) && { next: { note: wordsOf(4, among), doneAt: loggedAt } }),
    loggedAt,
    updatedAt: loggedAt,
  };
}

function reachOf(kind: string, isReached: boolean): Stored {
  if (kind === 'call') return { reach: isReached ? 'spoke' : 'voicemail' };
  if (kind === 'meeting' || kind === 'visit' || kind === 'event') return { reach: 'held' };
  return {};
}

function wordsOf(count: number, among: Chance['among']): string {
  return Array.from({ length: count }, () => among(WORDS)).join(' ');
}

function dayKey(atMs: number): string {
  return new Date(atMs).toISOString().slice(0, 10);
}
