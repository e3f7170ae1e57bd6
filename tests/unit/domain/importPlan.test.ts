import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import type { ImportedContact } from '../../../utils/domain/importedContact';
import { type ImportPlan, planImport } from '../../../utils/domain/importPlan';
import { newPerson, type Person, type Profile, personSchema } from '../../../utils/domain/person';
import { undoImport } from '../../../utils/domain/undoImport';
import { choices, importPersonId } from '../interchange/contacts/helpers/importing';
import { personId } from './helpers/actions';
import { NOON } from './helpers/make';
import { holds } from './helpers/seed';

const person = (id: string, name: string, some: Partial<Person> = {}): Person => ({
  ...newPerson(personId(id), name, NOON - 1_000),
  ...some,
});
const linkedin = (url: string): Profile => ({ network: 'linkedin', url });
const SITE: Profile = { network: 'other', url: 'https://ott.example/' };
function row(name: string, some: Partial<ImportedContact> = {}): ImportedContact {
  return { line: 1, name, emails: [], phones: [], profiles: [], ...some };
}
/** What is known after an import. */
function landed(people: readonly Person[], { added, changed }: ImportPlan): Person[] {
  const after = new Map(changed.map((change) => [change.after.id, change.after]));
  return [...people.map((one) => after.get(one.id) ?? one), ...added];
}
const changesNothing = (plan: ImportPlan) => plan.added.length + plan.changed.length === 0;

describe('an import', () => {
  it('adds people who are dormant: no cadence, no snooze, no contact', () => {
    const plan = planImport(
      [],
      [
        row('Zoé X', {
          given: 'Zoé',
          company: 'Ott',
          role: 'CTO',
          emails: ['zoe@x.example'],
          phones: ['06 39 98 01 23'],
          profiles: [linkedin('https://linkedin.com/in/zoe')],
          note: 'Jazz',
          labels: ['Clients'],
          connectedOn: '2020-01-02',
        }),
      ],
      choices(),
    );
    expect(plan).toEqual({
      added: [
        {
          id: 'new-1',
          name: 'Zoé X',
          given: 'Zoé',
          company: 'Ott',
          role: 'CTO',
          emails: ['zoe@x.example'],
          phones: [{ raw: '06 39 98 01 23', e164: '+33639980123' }],
          profiles: [linkedin('https://linkedin.com/in/zoe')],
          note: 'Jazz',
          connectedOn: '2020-01-02',
          updatedAt: NOON,
        },
      ],
      changed: [],
      known: 0,
      repeated: 0,
      conflicts: [],
    });
  });

  it.each([
    ['https://www.linkedin.com/in/zoe-x', 'http://fr.linkedin.com/in/Zoe-X/?trk=mail#top'],
    ['https://www.linkedin.com/in/zo%C3%A9', 'https://linkedin.com/in/zoé/fr'],
  ])('knows %s by %s', (known, said) => {
    const zoe = person('p1', 'Zoé X', { profiles: [linkedin(known)] });
    const plan = planImport([zoe], [row('Z. X', { profiles: [linkedin(said)] })], choices());
    expect([changesNothing(plan), plan.known]).toEqual([true, 1]);
  });

  it.each([
    ['e-mail, whatever its case', { emails: ['Zoe@X.example'] }, { emails: ['zoe@x.EXAMPLE'] }],
    ['phone', { phones: [{ raw: 'x', e164: '+33639980123' }] }, { phones: ['06.39.98.01.23'] }],
    [
      'day of connection, without an address',
      { connectedOn: '2020-01-02' },
      { connectedOn: '2020-01-02' },
    ],
    [
      'day of connection, read the other way',
      { connectedOn: '2020-01-02' },
      { connectedOnAmbiguous: { dayFirst: '2020-02-01', monthFirst: '2020-01-02' } },
    ],
  ])('knows a person by %s', (_by, known, said) => {
    const plan = planImport([person('p1', 'Zoé X', known)], [row('Zoé X', said)], choices());
    expect([changesNothing(plan), plan.known]).toEqual([true, 1]);
  });

  it.each([
    ['a name alone', {}, {}],
    ['a name, on another day', { connectedOn: '2020-01-02' }, { connectedOn: '2020-01-03' }],
    ['a company’s site', { profiles: [SITE] }, { profiles: [SITE] }],
    [
      'a company’s page',
      { profiles: [linkedin('https://linkedin.com/company/ott')] },
      { profiles: [linkedin('https://linkedin.com/company/ott')] },
    ],
    [
      'a name and a day, where the profiles differ',
      { connectedOn: '2020-01-02', profiles: [linkedin('https://linkedin.com/in/a')] },
      { connectedOn: '2020-01-02', profiles: [linkedin('https://linkedin.com/in/b')] },
    ],
  ])('does not know a person by %s', (_by, known, said) => {
    const plan = planImport([person('p1', 'Zoé X', known)], [row('Zoé X', said)], choices());
    expect([plan.added.length, plan.changed.length, plan.known]).toEqual([1, 0, 0]);
  });

  it('does not make one person of two who share a phone or a mailbox', () => {
    const shared = { phones: ['01 99 00 12 34'], emails: ['contact@ott.example'] };
    const rows = [row('Anna Ott', shared), row('Max Ott', shared), row('M. Ott', shared)];
    const plan = planImport([], rows, choices());
    expect(plan.added.map(({ name }) => name)).toEqual(['Anna Ott', 'Max Ott']);
    expect(plan.repeated).toBe(1);
  });

  it('makes one person of two rows about the same', () => {
    const rows = [
      row('Zoé X', { emails: ['zoe@x.example'] }),
      row('Zoé X', { emails: ['ZOE@x.example', 'z@home.example'], phones: ['06 39 98 01 23'] }),
      row('Zo', { emails: ['z@home.example'], company: 'Ott' }),
    ];
    const { added, repeated } = planImport([], rows, choices());
    expect(added).toMatchObject([
      { name: 'Zoé X', company: 'Ott', emails: ['zoe@x.example', 'z@home.example'] },
    ]);
    expect(repeated).toBe(2);
  });

  it('adds what is missing and overwrites nothing', () => {
    const zoe = person('p1', 'Zoé X', {
      company: 'Own Ltd',
      emails: ['zoe@x.example'],
      cadence: { idealDays: 30, maxDays: 60 },
      relation: 'client',
    });
    const said = row('Zoé Xenakis', {
      emails: ['zoe@x.example', 'z@home.example'],
      company: 'Ott',
      role: 'CTO',
      note: 'Jazz',
      connectedOn: '2020-01-02',
    });
    const { changed } = planImport([zoe], [said], choices());
    expect(changed).toEqual([
      {
        before: zoe,
        after: {
          ...zoe,
          emails: ['zoe@x.example', 'z@home.example'],
          note: 'Jazz',
          connectedOn: '2020-01-02',
          updatedAt: NOON,
        },
      },
    ]);
    const sameCompany = { ...said, company: 'OWN ltd' };
    expect(planImport([zoe], [sameCompany], choices()).changed[0]?.after.role).toBe('CTO');
  });

  it('leaves everybody as they are where a row fits two', () => {
    const a = person('a', 'Zoé X', { profiles: [linkedin('https://linkedin.com/in/zoe')] });
    const b = person('b', 'Zoé X', { emails: ['zoe@x.example'] });
    const both = row('Zoé X', {
      line: 7,
      company: 'Ott',
      emails: ['zoe@x.example'],
      profiles: [linkedin('https://linkedin.com/in/zoe')],
    });
    expect(planImport([b, a], [both], choices())).toEqual({
      added: [],
      changed: [],
      known: 1,
      repeated: 0,
      conflicts: [{ line: 7, name: 'Zoé X', people: ['a', 'b'] }],
    });
  });

  it('asks once which way ambiguous dates are meant', () => {
    const rows = [
      row('A B', { connectedOnAmbiguous: { dayFirst: '2026-05-04', monthFirst: '2026-04-05' } }),
    ];
    const on = (ambiguousDates: 'day-first' | 'month-first') =>
      planImport([], rows, choices({ ambiguousDates })).added[0]?.connectedOn;
    expect([on('day-first'), on('month-first')]).toEqual(['2026-05-04', '2026-04-05']);
  });

  it('leaves a deleted person deleted', () => {
    const gone = { id: personId('p1'), name: '', updatedAt: NOON, deletedAt: NOON };
    const plan = planImport([gone], [row('Zoé X', { emails: ['zoe@x.example'] })], choices());
    expect([plan.added.length, plan.changed.length]).toEqual([1, 0]);
  });

  it('knows somebody again who has been renamed, and had nothing but a phone', () => {
    const rows = [row('Marie Dubois', { phones: ['06 39 98 01 23'] }), row('Paul Only')];
    const { added } = planImport([], rows, choices());
    const renamed = added.map((one) => ({ ...one, name: `My ${one.id}` }));
    expect(changesNothing(planImport(renamed, rows, choices()))).toBe(true);
  });
});

/** Whatever was there is still there, and lists only grow at their end. */
function expectKept(before: Person, after: Person): void {
  const { updatedAt: _then, ...kept } = before;
  for (const [field, value] of Object.entries(kept)) {
    const now = after[field];
    expect(Array.isArray(now) && Array.isArray(value) ? now.slice(0, value.length) : now).toEqual(
      value,
    );
  }
}

const few = <Value>(...values: Value[]) =>
  fc.uniqueArray(fc.constantFrom(...values), { maxLength: 2 });
const anyRow: fc.Arbitrary<ImportedContact> = fc
  .record(
    {
      name: fc.constantFrom('Ann B', 'Ann Bo', 'A. B', 'Carl D', 'Eve'),
      emails: few('a@b.example', 'A@b.example', 'info@b.example', 'c@d.example'),
      phones: few('0639980123', '+33 6 39 98 01 23', '0199001234 poste 2', '0199001234', 'none 12'),
      profiles: few(
        linkedin('https://linkedin.com/in/a'),
        linkedin('http://fr.linkedin.com/in/A/'),
        linkedin('https://linkedin.com/in/c'),
        SITE,
      ),
      company: fc.constantFrom('Ott', 'OTT', 'Pivert'),
      role: fc.constantFrom('CTO', 'Head'),
      note: fc.constantFrom('Jazz', 'Sea'),
      connectedOn: fc.constantFrom('2020-01-02', '2020-02-01', '2021-01-01'),
    },
    { requiredKeys: ['name', 'emails', 'phones', 'profiles'] },
  )
  .map((some) => row(some.name, some));
const anyRows = fc.array(anyRow, { maxLength: 12 });

describe('whatever the files', () => {
  it('the same one twice changes nothing, and each row is accounted for', () => {
    holds(
      fc.property(anyRows, anyRows, (first, second) => {
        const start = landed([], planImport([], first, choices()));
        const newPersonId = importPersonId('second');
        const plan = planImport(start, second, choices({ newPersonId, nowMs: NOON + 1 }));
        const people = landed(start, plan);
        for (const one of people) v.parse(personSchema, one);
        const { added, changed, known, repeated } = plan;
        expect(added.length + changed.length + known + repeated).toBe(second.length);
        for (const { before, after } of changed) expectKept(before, after);
        const again = planImport(people, second, choices({ nowMs: NOON + 2 }));
        expect(again).toMatchObject({ added: [], changed: [] });
      }),
      1_000,
    );
  }, 30_000);

  it('an import can be taken back whole', () => {
    holds(
      fc.property(anyRows, anyRows, (first, second) => {
        const start = landed([], planImport([], first, choices()));
        const newPersonId = importPersonId('second');
        const plan = planImport(start, second, choices({ newPersonId, nowMs: NOON + 1 }));
        const { people, kept } = undoImport(plan, landed(start, plan), NOON + 2);
        expect(kept).toEqual([]);
        const undone = new Map(people.map((one) => [one.id, one]));
        for (const one of start) {
          const { updatedAt: _then, ...before } = one;
          expect(undone.get(one.id) ?? one).toMatchObject(before);
        }
        expect(people.filter(({ deletedAt }) => deletedAt)).toHaveLength(plan.added.length);
      }),
      300,
    );
  }, 30_000);
});

describe('undoing an import', () => {
  const before = person('p1', 'Zoé X', { emails: ['zoe@x.example'] });
  const rows = [
    row('Zoé X', { emails: ['zoe@x.example'], company: 'Ott' }),
    row('New One', { emails: ['new@x.example'] }),
  ];
  const plan = planImport([before], rows, choices());
  const after = landed([before], plan);
  const LATER = NOON + 60_000;

  it('brings back who was changed and deletes who was added, in new records', () => {
    expect(undoImport(plan, after, LATER)).toEqual({
      people: [
        { id: 'new-1', name: '', updatedAt: LATER, deletedAt: LATER },
        { ...before, updatedAt: LATER },
      ],
      kept: [],
    });
  });

  it('leaves whoever was edited since', () => {
    const edited = after.map((one) => ({ ...one, note: 'Mine', updatedAt: NOON + 1 }));
    expect(undoImport(plan, edited, LATER)).toEqual({ people: [], kept: ['new-1', 'p1'] });
  });

  it('leaves whom an action names', () => {
    const used = new Set([personId('new-1'), personId('p1')]);
    const { people, kept } = undoImport(plan, after, LATER, used);
    expect([people.map(({ id }) => id), kept]).toEqual([['p1'], ['new-1']]);
  });
});
