import ICAL from 'ical.js';
import { parse } from 'papaparse';
import type { Page } from 'puppeteer-core';
import readSheet from 'read-excel-file/node';
import { expect, test } from 'vitest';
import { readContacts } from '../../utils/interchange/contacts/readContacts';
import type { ExportFormat } from '../../utils/interchange/out/offered';
import type { PracticeBrowser } from '../practice/browser.ts';
import { press, text, waitFor } from '../practice/overlay.ts';
import { fileAfter, watchFiles } from '../practice/savedFiles.ts';
import { inBrowsers } from '../practice/stage.ts';
import { until } from '../practice/until.ts';

const NOTE = '=1+1; "très" bien';
const TODAY = new Date().toLocaleDateString('sv');

/** Logs by the form of the popup, which is filled in by the draft that it keeps. */
async function log(browser: PracticeBrowser, draft: Record<string, string>): Promise<void> {
  const empty = { kind: 'call', person: '', reach: 'spoke', next: '', due: '', on: '', time: '' };
  await browser.storage.set({ draft: { ...empty, note: '', ...draft } });
  const popup = await browser.extensionPage('popup.html');
  await press(popup, 'button', 'Log it');
  await waitFor(popup, 'button', 'Undo');
  await popup.close();
}

/** What the settings save of a part of the record, in a format. */
function taken(page: Page, what: string, format: ExportFormat, save = 'Save the file') {
  return fileAfter(page, async () => {
    await press(page, 'radio', what);
    await page.select('form:has([name="out-what"]) select', format);
    await press(page, 'button', save);
  });
}

const rowsOf = (csv: string, delimiter = ',') =>
  parse<Record<string, string>>(csv, { header: true, delimiter, skipEmptyLines: true }).data;

const eventsIn = (ics: string) =>
  new ICAL.Component(ICAL.parse(ics))
    .getAllSubcomponents('vevent')
    .map((one) => new ICAL.Event(one));

inBrowsers('the record is taken out again', ({ open }) => {
  test('as every kind of file, each read back', async () => {
    const browser = await open();
    await browser.storage.set({ settings: { welcomedAt: Date.now(), language: 'en' } });
    await log(browser, { person: 'Élise Dubois', note: NOTE, next: 'Envoyer', due: TODAY });
    await log(browser, { kind: 'meeting', person: 'Zoé Ferrand', reach: 'held', note: 'Reçu' });
    const page = await browser.extensionPage('dashboard.html#settings');
    await waitFor(page, 'button', 'Save the file');
    await watchFiles(page);

    const program = (await taken(page, 'The log', 'program')).toString();
    expect(rowsOf(program).map(({ people, note }) => [people, note])).toEqual(
      expect.arrayContaining([
        ['Élise Dubois', NOTE],
        ['Zoé Ferrand', 'Reçu'],
      ]),
    );
    expect(await text(page)).toMatch(/rappel-log-\d{4}-\d\d-\d\d\.csv/);

    const sheet = await taken(page, 'The log', 'spreadsheet');
    expect([...sheet.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    const inSheet = rowsOf(sheet.subarray(3).toString()).map(({ Note }) => Note);
    expect(inSheet).toEqual(expect.arrayContaining([`'${NOTE}`, 'Reçu']));

    const [workbook] = await readSheet(await taken(page, 'The log', 'workbook'), { trim: false });
    expect(workbook?.data.flat()).toEqual(expect.arrayContaining([NOTE, 'Élise Dubois']));

    const calls = rowsOf((await taken(page, 'The log', 'hubspot-calls')).toString());
    expect(calls).toMatchObject([{ 'Call outcome': 'Connected', 'Call notes': NOTE }]);
    const tasks = rowsOf((await taken(page, 'The log', 'hubspot-tasks')).toString());
    expect(tasks).toMatchObject([{ 'Task title': 'Envoyer', 'Due date': TODAY }]);
    const activities = rowsOf((await taken(page, 'The log', 'pipedrive')).toString());
    expect(activities.map(({ Person, Done }) => `${Person} ${Done}`).toSorted()).toEqual([
      'Zoé Ferrand Done',
      'Élise Dubois Done',
      'Élise Dubois To do',
    ]);

    for (const format of ['program', 'spreadsheet'] as const) {
      const people = (await taken(page, 'People', format)).toString().replace(/^\uFEFF/, '');
      expect(rowsOf(people).map((row) => row.name ?? row.Name)).toEqual([
        'Élise Dubois',
        'Zoé Ferrand',
      ]);
    }
    const [people] = await readSheet(await taken(page, 'People', 'workbook'));
    expect(people?.data.map(([name]) => name)).toEqual(['Name', 'Élise Dubois', 'Zoé Ferrand']);
    const cards = readContacts(await taken(page, 'People', 'vcard'));
    expect(cards).toMatchObject({ rows: [{ name: 'Élise Dubois' }, { name: 'Zoé Ferrand' }] });

    const calendar = (await taken(page, 'Next steps and plans', 'calendar')).toString();
    expect(eventsIn(calendar).map(({ summary }) => summary)).toEqual(['Élise Dubois: Envoyer']);

    await press(page, 'radio', 'Opportunities');
    await press(page, 'button', 'Save the file');
    await until(
      async () => (await text(page)).includes('no file was made'),
      'it is said that there are none',
    );
  });

  test('for French Excel, and one next step to a calendar', async () => {
    const browser = await open();
    await browser.storage.set({ settings: { welcomedAt: Date.now(), language: 'en' } });
    await log(browser, { person: 'Élise Dubois', note: NOTE, next: 'Envoyer', due: TODAY });

    const popup = await browser.extensionPage('popup.html');
    await watchFiles(popup);
    const step = await fileAfter(popup, () => press(popup, 'button', /^Add to calendar: Envoyer/));
    expect(eventsIn(step.toString()).map(({ startDate }) => `${startDate}`)).toEqual([TODAY]);

    await browser.storage.set({ settings: { welcomedAt: Date.now(), language: 'fr' } });
    const page = await browser.extensionPage('dashboard.html#settings');
    await waitFor(page, 'button', 'Enregistrer le fichier');
    await watchFiles(page);
    const sheet = await taken(page, 'Le journal', 'spreadsheet', 'Enregistrer le fichier');
    const [row] = rowsOf(sheet.subarray(3).toString(), ';');
    expect(row).toMatchObject({
      Date: TODAY.split('-').reverse().join('/'),
      Action: 'Appel',
      Personnes: 'Élise Dubois',
      Note: `'${NOTE}`,
    });
  });
});
