/** What ten years of a busy record hold; figures of the issue that asked for them to fit. */
export const TEN_YEARS = { actions: 100_000, sessions: 20_000, people: 30_000 };

const GIVEN = [
  'Anna',
  'Bruno',
  'Chloé',
  'David',
  'Élise',
  'Farid',
  'Grete',
  'Hugo',
  'Inès',
  'Jonas',
];
const FAMILY = [
  'Keller',
  'Dubois',
  'Moreau',
  'Schmidt',
  'Rossi',
  'Leroy',
  'Novak',
  'Garcia',
  'Petit',
];
const KINDS = ['call', 'meeting', 'visit', 'message'] as const;
const START_MS = Date.UTC(2016, 0, 4, 9);
const DAY_MS = 86_400_000;

const name = (index: number) =>
  `${GIVEN[index % GIVEN.length]} ${FAMILY[index % FAMILY.length]} ${Math.floor(index / 90) + 1}`;

/** A backup of ten busy years of invented people, the same one each time; as text. */
export function tenYearsBackup(counts = TEN_YEARS): string {
  const at = (index: number, of: number) => START_MS + Math.floor((index / of) * 3_650) * DAY_MS;
  const people = Array.from({ length: counts.people }, (_, index) => ({
    id: `person-${index}`,
    name: name(index),
    company: `Atelier ${FAMILY[index % FAMILY.length]} & fils`,
    updatedAt: at(index, counts.people),
  }));
  const actions = Array.from({ length: counts.actions }, (_, index) => {
    const loggedAt = at(index, counts.actions);
    const kind = KINDS[index % KINDS.length];
    return {
      id: `action-${index}`,
      kind,
      by: 'me',
      on: new Date(loggedAt).toISOString().slice(0, 10),
      time: '10:30',
      zone: 'Europe/Paris',
      people: [`person-${index % counts.people}`],
      ...(kind === 'call' && { reach: 'spoke' }),
      ...((kind === 'meeting' || kind === 'visit') && { reach: 'held' }),
      note: `Talked about the order of spring, and what comes after it (${index}).`,
      ...(index % 5 === 0 && { next: { note: 'Call again about the offer', doneAt: loggedAt } }),
      loggedAt,
      updatedAt: loggedAt,
    };
  });
  const sessions = Array.from({ length: counts.sessions }, (_, index) => {
    const startedAt = at(index, counts.sessions);
    const slices = Array.from({ length: 6 }, (_one, part) => {
      const from = startedAt + part * 120_000;
      return [from, from + 90_000, 90_000];
    });
    return {
      id: `session-${index}`,
      startedAt,
      session: {
        id: `session-${index}`,
        network: index % 3 ? 'linkedin' : 'facebook',
        goal: { purpose: 'messages', words: `Answer ${name(index)}` },
        plannedMs: 600_000,
        startedAt,
        spentMs: 540_000,
        lastAttendedAt: startedAt + 700_000,
        reached: 0,
        overtimes: [],
        endedAt: startedAt + 700_000,
        ending: 'finished',
      },
      slices,
    };
  });
  const record = {
    sessions,
    openings: [],
    overtimes: [],
    actions,
    people,
    pauses: [],
    opportunities: [],
    plans: [],
    strikes: [],
    weekNotes: [],
    experiments: [],
  };
  const head = { format: 'rappel-backup', version: 4, madeAt: START_MS };
  return JSON.stringify({ ...head, settings: { welcomedAt: START_MS }, recent: [], record });
}
