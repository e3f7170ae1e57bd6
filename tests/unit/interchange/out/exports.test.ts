import ICAL from 'ical.js';
import { parse } from 'papaparse';
import readSheet from 'read-excel-file/node';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { ifThenSchema } from '../../../../utils/domain/ifThen';
import { openSteps } from '../../../../utils/domain/nextSteps';
import { opportunitySchema } from '../../../../utils/domain/opportunity';
import { textsOf } from '../../../../utils/i18n/index';
import { readContacts } from '../../../../utils/interchange/contacts/readContacts';
import { unguarded } from '../../../../utils/interchange/formulaGuard';
import { calendarTextsOf } from '../../../../utils/interchange/out/calendarTexts';
import type { ExportedFile } from '../../../../utils/interchange/out/exportedFile';
import { type ExportParts, exportFile } from '../../../../utils/interchange/out/exports';
import { byId } from '../../../../utils/interchange/out/log';
import {
  EXPORT_WHATS,
  type ExportFormat,
  type ExportWhat,
  formatsOffered,
} from '../../../../utils/interchange/out/offered';
import { stepFile } from '../../../../utils/interchange/out/stepFile';
import { actionId, anAction, NOW, personId } from '../../domain/helpers/actions';
import { NOON } from '../../domain/helpers/make';
import { aPerson } from '../../domain/helpers/people';

const NOTE = '=HYPERLINK("x"); très «utile»';
const PARTS: ExportParts = {
  actions: [
    anAction({ note: NOTE, minutes: 12, result: 'need' }),
    anAction({ id: actionId('a2'), deletedAt: 1 }),
    anAction({
      id: actionId('a3'),
      on: '2026-11-24',
      kind: 'meeting',
      reach: 'held',
      next: { note: 'Envoyer le devis', due: '2026-12-01' },
    }),
  ],
  people: [
    aPerson('p2', { name: 'Zoé Ferrand' }),
    aPerson('p1', { name: 'Élise Dubois', emails: ['elise@dubois.example'] }),
    aPerson('p3', { name: '', deletedAt: 1 }),
    aPerson('p4', { name: 'Nobody', doNotContact: { at: 1, why: 'asked' } }),
  ],
  opportunities: [
    v.parse(opportunitySchema, {
      id: 'o1',
      person: 'p1',
      about: '+ toiture',
      stage: 'offer',
      value: 1234.5,
      currency: 'EUR',
      openedOn: '2026-03-02',
      actions: [],
      updatedAt: 1,
    }),
  ],
  plans: ['p1', 'p4'].map((person) =>
    v.parse(ifThenSchema, {
      id: `plan-${person}`,
      day: { each: 'week', weekday: 4 },
      time: '10:00',
      person,
      about: 'la toiture',
      updatedAt: 1,
    }),
  ),
};
const NOTHING: ExportParts = { actions: [], people: [], opportunities: [], plans: [] };

function made(
  what: ExportWhat,
  format: ExportFormat,
  language: 'en' | 'fr' = 'fr',
  parts = PARTS,
): ExportedFile | undefined {
  return exportFile(what, format, parts, {
    texts: textsOf(language, [language]),
    today: NOW.date,
    zone: NOW.zone,
    stampMs: NOON,
  });
}

function textOf(file: ExportedFile | undefined): string {
  if (typeof file?.content !== 'string') throw new Error('A file of text is made');
  return file.content;
}

const rowsOf = (text: string, delimiter = ',') =>
  parse<Record<string, string>>(text.replace(/^\uFEFF/, ''), {
    header: true,
    delimiter,
    skipEmptyLines: true,
  }).data;

const everything = EXPORT_WHATS.flatMap((what) =>
  formatsOffered(what).map((format) => [what, format] as const),
);

describe('what is taken out', () => {
  it.each(everything)('%s as %s: a file with the date in its name, none of nothing', (...given) => {
    const file = made(...given);
    expect(file?.fileName).toMatch(/^rappel-[a-z-]+-2026-11-23\.(csv|xlsx|vcf|ics)$/);
    expect(file?.content.length).toBeGreaterThan(0);
    expect(made(...given, 'fr', NOTHING)).toBeUndefined();
    const deleted = [anAction({ deletedAt: 1 })];
    expect(made(...given, 'fr', { ...NOTHING, actions: deleted })).toBeUndefined();
  });

  it('the log for a spreadsheet in French', () => {
    const file = made('log', 'spreadsheet');
    expect([file?.fileName, file?.mime]).toEqual([
      'rappel-log-2026-11-23.csv',
      'text/csv;charset=utf-8',
    ]);
    expect(textOf(file).startsWith('\uFEFF')).toBe(true);
    const rows = rowsOf(textOf(file), ';');
    expect(rows.map((row) => row.Date)).toEqual(['24/11/2026', '23/11/2026']);
    expect(rows[1]).toMatchObject({
      Action: 'Appel',
      Personnes: 'Élise Dubois',
      Résultat: 'Échange',
      'Durée (min)': '12',
      'Ce qui en est sorti': 'Un besoin',
    });
    expect(rows[1]?.Note).toBe(`'${NOTE}`);
    expect(unguarded(rows[1]?.Note ?? '')).toBe(NOTE);
  });

  it('the log for a spreadsheet in English', () => {
    const rows = rowsOf(textOf(made('log', 'spreadsheet', 'en')));
    expect(rows[1]).toMatchObject({ Date: '2026-11-23', Action: 'Call', Outcome: 'Spoke' });
  });

  it('the log for another program, as it is', () => {
    const rows = rowsOf(textOf(made('log', 'program')));
    expect(rows.map(({ id }) => id)).toEqual(['a3', 'a1']);
    expect(rows[1]).toMatchObject({ kind: 'call', note: NOTE, result: 'need', peopleIds: 'p1' });
  });

  it('the log as a workbook', async () => {
    const file = made('log', 'workbook');
    if (!(file?.content instanceof Uint8Array)) throw new Error('A workbook is bytes');
    expect(file.mime).toContain('spreadsheetml');
    const [sheet] = await readSheet(Buffer.from(file.content), { trim: false });
    expect(sheet?.sheet).toBe('Le journal');
    expect(sheet?.data[0]?.[0]).toBe('Date');
    expect(sheet?.data[2]?.[0]).toEqual(new Date('2026-11-23'));
    expect(sheet?.data[2]).toContain(NOTE);
  });

  it('for HubSpot and Pipedrive', () => {
    expect(rowsOf(textOf(made('log', 'hubspot-calls')))).toMatchObject([
      { 'Call outcome': 'Connected', 'Call duration': '720000', Email: 'elise@dubois.example' },
    ]);
    expect(made('log', 'hubspot-calls')?.fileName).toBe('rappel-hubspot-calls-2026-11-23.csv');
    expect(rowsOf(textOf(made('log', 'hubspot-tasks')))).toMatchObject([
      { 'Task title': 'Envoyer le devis', 'Due date': '2026-12-01' },
    ]);
    expect(rowsOf(textOf(made('log', 'pipedrive'))).map(({ Subject }) => Subject)).toEqual([
      'Rendez-vous\u00a0: Élise Dubois',
      'Appel\u00a0: Élise Dubois',
      'Envoyer le devis',
    ]);
  });

  it('people by their names, as tables', () => {
    const names = rowsOf(textOf(made('people', 'spreadsheet')), ';').map(
      (row) => row['Nom complet'],
    );
    expect(names).toEqual(['Élise Dubois', 'Nobody', 'Zoé Ferrand']);
    expect(rowsOf(textOf(made('people', 'program')))[0]).toMatchObject({
      name: 'Élise Dubois',
      conversations: '2',
      lastContact: '2026-11-24',
    });
  });

  it('people as vCards, which our own reader takes back', () => {
    const text = textOf(made('people', 'vcard'));
    const reading = readContacts(new TextEncoder().encode(text));
    expect(reading).toMatchObject({
      ok: true,
      dialect: 'vcard',
      rows: [
        { name: 'Élise Dubois', emails: ['elise@dubois.example'] },
        { name: 'Nobody' },
        { name: 'Zoé Ferrand' },
      ],
    });
  });

  it('opportunities', () => {
    expect(rowsOf(textOf(made('opportunities', 'spreadsheet')), ';')).toMatchObject([
      { Objet: "'+ toiture", Étape: 'offre', Montant: '1234,5', 'Ouverte le': '02/03/2026' },
    ]);
    expect(rowsOf(textOf(made('opportunities', 'program')))).toMatchObject([
      { about: '+ toiture', stage: 'offer', value: '1234.5', person: 'Élise Dubois' },
    ]);
  });

  it('next steps and plans as a calendar, but no call to whom wants none', () => {
    const calendar = new ICAL.Component(ICAL.parse(textOf(made('steps', 'calendar'))));
    const events = calendar.getAllSubcomponents('vevent').map((one) => new ICAL.Event(one));
    expect(events.map(({ summary, startDate }) => [summary, `${startDate}`])).toEqual([
      ['Élise Dubois\u00a0: Envoyer le devis', '2026-12-01'],
      ['Élise Dubois\u00a0: la toiture', '2026-11-26T10:00:00'],
    ]);
  });

  it('next steps without those who are not to be contacted', () => {
    const step = (id: string, ...people: string[]) =>
      anAction({
        id: actionId(id),
        people: people.map(personId),
        next: { note: `Step ${id}`, due: '2026-12-01' },
      });
    const actions = [step('s1', 'p4'), step('s2', 'p4', 'p1'), step('s3', 'p3'), step('s4')];
    const parts = { ...PARTS, actions, plans: [] };
    const calendar = textOf(made('steps', 'calendar', 'en', parts));
    const tasks = rowsOf(textOf(made('log', 'hubspot-tasks', 'en', parts)));
    const activities = rowsOf(textOf(made('log', 'pipedrive', 'en', parts)));
    expect(calendar).not.toMatch(/Step s1|Step s3|Nobody/);
    expect(calendar).toMatch(/Élise Dubois: Step s2/);
    expect(calendar).toMatch(/Step s4/);
    expect(tasks.map((row) => [row['Task title'], row['Contact name']])).toEqual([
      ['Step s2', 'Élise Dubois'],
      ['Step s4', ''],
    ]);
    expect(
      activities
        .filter(({ Done }) => Done === 'To do')
        .map(({ Subject, Person }) => [Subject, Person]),
    ).toEqual([
      ['Step s2', 'Élise Dubois'],
      ['Step s4', ''],
    ]);
  });

  it('one next step as a calendar', () => {
    const [due] = openSteps(PARTS.actions);
    if (!due) throw new Error('There is a next step');
    const calendar = calendarTextsOf(textsOf('en', ['en']).t);
    const file = stepFile(due, byId(PARTS.people), calendar, NOON);
    expect(file.fileName).toBe('rappel-next-step-2026-12-01.ics');
    const parsed = new ICAL.Component(ICAL.parse(textOf(file)));
    expect(parsed.getAllSubcomponents('vevent')).toHaveLength(1);
    expect(textOf(file)).toContain('SUMMARY:Élise Dubois: Envoyer le devis');
    const nobody = stepFile(due, byId([]), calendar, NOON);
    expect(textOf(nobody)).toContain('SUMMARY:Envoyer le devis');
  });

  it('people of one name are told apart by their ids', () => {
    const people = [aPerson('p1', { name: 'Ann' }), aPerson('p2', { name: 'Ann' })];
    const actions = [anAction({ people: [personId('p2')] })];
    const [row] = rowsOf(textOf(made('log', 'program', 'en', { ...NOTHING, people, actions })));
    expect(row).toMatchObject({ people: 'Ann', peopleIds: 'p2' });
  });

  it('throws for what is not offered', () => {
    expect(() => made('steps', 'program')).toThrow();
  });
});
