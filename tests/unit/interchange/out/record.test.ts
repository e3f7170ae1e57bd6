import { parse } from 'papaparse';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { REACHES, RESULTS, type RealWorldAction } from '../../../../utils/domain/action';
import { contactsOf } from '../../../../utils/domain/contacts';
import { openSteps } from '../../../../utils/domain/nextSteps';
import { opportunitySchema } from '../../../../utils/domain/opportunity';
import { csvForProgram } from '../../../../utils/interchange/out/csv';
import { hubspotCalls, hubspotTasks } from '../../../../utils/interchange/out/hubspot';
import { byId, type LogTexts, logTable } from '../../../../utils/interchange/out/log';
import { opportunitiesTable } from '../../../../utils/interchange/out/opportunities';
import { type PeopleTexts, peopleTable } from '../../../../utils/interchange/out/people';
import { pipedriveActivities } from '../../../../utils/interchange/out/pipedrive';
import { actionId, anAction, personId } from '../../domain/helpers/actions';
import { aPerson } from '../../domain/helpers/people';

const MARIE = aPerson('p1', {
  name: 'Marie Dubois',
  company: 'Toits Dubois',
  emails: ['marie@dubois.example', 'm@dubois.example'],
  phones: [{ raw: '06 12' }],
  relation: 'former-client',
  firstTouch: { source: 'event', on: '2019-11-04', context: 'Batimat', certainty: 'sure' },
  connectedOn: '2020-02-03',
});
const PEOPLE = [MARIE, aPerson('p2', { name: 'Luc' }), aPerson('p3', { deletedAt: 1 })];
const KNOWN = byId(PEOPLE);

const { time: _time, ...noTime } = anAction({ id: actionId('a3') });
const LOG: RealWorldAction[] = [
  anAction({
    note: '=secret',
    minutes: 12,
    event: 'Batimat',
    next: { kind: 'message', note: 'send it', due: '2026-12-01' },
  }),
  anAction({
    id: actionId('a2'),
    kind: 'meeting',
    reach: 'held',
    on: '2026-11-20',
    time: '20:30',
    zone: 'America/New_York',
    people: [personId('p1'), personId('p2'), personId('p3')],
  }),
  { ...noTime, by: 'them', reach: 'voicemail', people: [] },
  anAction({ id: actionId('a4'), deletedAt: 1 }),
];

const read = (csv: string) =>
  parse<Record<string, string>>(csv, { header: true, skipEmptyLines: true }).data;

describe('the log as a table', () => {
  it('has each action that is there, for a program by the names of our fields', () => {
    const rows = read(csvForProgram(logTable(LOG, KNOWN)));
    expect(rows).toHaveLength(3);
    expect(rows[0]).toEqual({
      on: '2026-11-23',
      time: '11:30',
      zone: 'Europe/Paris',
      kind: 'call',
      by: 'me',
      people: 'Marie Dubois',
      event: 'Batimat',
      reach: 'spoke',
      minutes: '12',
      result: '',
      note: '=secret',
      next: 'send it',
      nextKind: 'message',
      due: '2026-12-01',
      done: '',
      id: 'a1',
      peopleIds: 'p1',
    });
    expect(rows[1]).toMatchObject({ people: 'Marie Dubois\nLuc', peopleIds: 'p1\np2' });
  });

  it('has the words of a language for a person', () => {
    const named = <Key extends string>(...keys: Key[]) =>
      Object.fromEntries(keys.map((key) => [key, `« ${key} »`])) as Record<Key, string>;
    const texts: LogTexts = {
      sheet: 'Journal',
      columns: named(
        'on',
        'time',
        'zone',
        'kind',
        'by',
        'people',
        'event',
        'reach',
        'minutes',
        'result',
        'note',
        'next',
        'nextKind',
        'due',
        'done',
        'id',
        'peopleIds',
      ),
      kinds: named(
        'call',
        'meeting',
        'visit',
        'event',
        'introduction-asked',
        'introduction-given',
        'message',
      ),
      reaches: named(...REACHES),
      by: named('me', 'them'),
      results: named(...RESULTS),
      yes: 'oui',
    };
    const done = anAction({ next: { note: 'x', doneAt: 1 }, result: 'need' });
    const { name, header, rows } = logTable([done], KNOWN, texts);
    expect([name, header[0]]).toEqual(['Journal', '« on »']);
    expect(rows[0]?.slice(3, 10)).toEqual([
      '« call »',
      '« me »',
      'Marie Dubois',
      undefined,
      '« spoke »',
      undefined,
      '« need »',
    ]);
    expect(rows[0]?.[14]).toBe('oui');
  });
});

describe('people as a table', () => {
  it('has who is there, with what the log tells of them', () => {
    const rows = read(csvForProgram(peopleTable(PEOPLE, contactsOf(LOG))));
    expect(rows.map(({ id }) => id)).toEqual(['p1', 'p2']);
    expect(rows[0]).toMatchObject({
      name: 'Marie Dubois',
      emails: 'marie@dubois.example\nm@dubois.example',
      phones: '06 12',
      relation: 'former-client',
      lastContact: '2026-11-23',
      conversations: '2',
      firstTouch: 'event',
      firstTouchOn: '2019-11-04',
      firstTouchContext: 'Batimat',
      connectedOn: '2020-02-03',
    });
  });

  it('has the words of a language for a person', () => {
    const texts = {
      sheet: 'Contacts',
      columns: { name: 'Nom' },
      relations: { 'former-client': 'ancien client' },
      kinds: {},
      firstTouches: { event: 'salon' },
    } as unknown as PeopleTexts;
    const { header, rows } = peopleTable([MARIE], contactsOf([]), texts);
    expect(header[0]).toBe('Nom');
    expect(rows[0]).toEqual(expect.arrayContaining(['ancien client', 'salon']));
  });
});

describe('opportunities as a table', () => {
  const roof = v.parse(opportunitySchema, {
    id: 'o1',
    person: 'p1',
    about: 'The roof; "north"',
    stage: 'won',
    value: 12_500.5,
    currency: 'EUR',
    openedOn: '2026-03-02',
    closedOn: '2026-05-04',
    firstTouch: { source: 'referral', certainty: 'sure' },
    statedSource: '=the fair',
    context: 'hail',
    actions: ['a1'],
    updatedAt: 1,
  });
  const gone = v.parse(opportunitySchema, { ...roof, id: 'o2', deletedAt: 1 });

  it('has those that are there, for a program by the names of our fields', () => {
    expect(read(csvForProgram(opportunitiesTable([roof, gone], KNOWN)))).toEqual([
      {
        about: 'The roof; "north"',
        person: 'Marie Dubois',
        stage: 'won',
        value: '12500.5',
        currency: 'EUR',
        opened: '2026-03-02',
        closed: '2026-05-04',
        statedSource: '=the fair',
        firstTouch: 'referral',
        context: 'hail',
        id: 'o1',
        personId: 'p1',
      },
    ]);
  });
});

describe('what CRMs take', () => {
  it('HubSpot: calls by their outcomes, in ms and UTC', () => {
    const rows = read(csvForProgram(hubspotCalls(LOG, KNOWN)));
    expect(rows).toEqual([
      {
        'Call title': 'Call: Marie Dubois',
        'Activity date': '2026-11-23 10:30',
        'Call direction': 'Outbound',
        'Call outcome': 'Connected',
        'Call duration': '720000',
        'Call notes': '=secret',
        Email: 'marie@dubois.example',
        'Contact name': 'Marie Dubois',
      },
      expect.objectContaining({
        'Call title': 'Call',
        'Activity date': '2026-11-23',
        'Call direction': 'Inbound',
        'Call outcome': 'Left voicemail',
        'Call duration': '',
      }),
    ]);
  });

  it.each([
    ['wrong-number', 'Wrong number'],
    ['no-answer', 'No answer'],
    ['cancelled', ''],
  ] as const)('HubSpot: a call that ended with %s is “%s”', (reach, outcome) => {
    const [row] = read(csvForProgram(hubspotCalls([anAction({ reach })], KNOWN)));
    expect(row?.['Call outcome']).toBe(outcome);
  });

  it('HubSpot: next steps as tasks', () => {
    expect(read(csvForProgram(hubspotTasks(openSteps(LOG), KNOWN)))).toMatchObject([
      {
        'Task title': 'send it',
        'Task type': 'Email',
        'Due date': '2026-12-01',
        Email: 'marie@dubois.example',
      },
    ]);
  });

  it('Pipedrive: what was done, a row for each person, and what is to be done', () => {
    const subject = (kind: string, name = 'somebody') => `${kind} with ${name}`;
    const rows = read(csvForProgram(pipedriveActivities(LOG, KNOWN, subject)));
    expect(rows).toHaveLength(5);
    expect(rows[0]).toEqual({
      Subject: 'call with Marie Dubois',
      Type: 'Call',
      'Due date': '2026-11-23',
      'Due time': '10:30',
      Duration: '00:12',
      Done: 'Done',
      Person: 'Marie Dubois',
      Organization: 'Toits Dubois',
      Note: '=secret',
    });
    // An evening in New York is the next day in UTC.
    expect(rows[1]).toMatchObject({
      'Due date': '2026-11-21',
      'Due time': '01:30',
      Type: 'Meeting',
    });
    expect(rows[2]?.Person).toBe('Luc');
    expect(rows[3]).toMatchObject({ Subject: 'call with somebody', 'Due time': '', Person: '' });
    expect(rows[4]).toMatchObject({
      Subject: 'send it',
      Type: 'Email',
      'Due date': '2026-12-01',
      Done: 'To do',
    });
  });
});
