// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { OutSettings } from '../../../components/settings/OutSettings';
import { useOut } from '../../../entrypoints/dashboard/useOut';
import { saveStep } from '../../../entrypoints/shared/saveStep';
import type { Services } from '../../../entrypoints/shared/services';
import { systemCalendar } from '../../../utils/domain/calendar';
import { openSteps } from '../../../utils/domain/nextSteps';
import { emptyRecord } from '../../../utils/domain/record';
import { textsOf } from '../../../utils/i18n/index';
import { byId } from '../../../utils/interchange/out/log';
import { anAction } from '../domain/helpers/actions';
import { NOON } from '../domain/helpers/make';
import { aPerson } from '../domain/helpers/people';
import { button, clear, field, press, settle, show, texts } from './page';
import { savedFiles } from './savedFiles';

const record = {
  ...emptyRecord,
  actions: [anAction({ note: '=x', next: { note: 'send it', due: '2026-12-01' } })],
  people: [aPerson('p1', { name: 'Élise' })],
};
const clock = { wallMs: () => NOON, monoMs: () => 0, calendar: systemCalendar() };
const t = textsOf('en', ['en']);
let read: () => Promise<{ record: typeof record; unreadable: object }>;
let saved: ReturnType<typeof savedFiles>;

function Out() {
  const services = { record: { read }, clock } as unknown as Services;
  const out = useOut(services, t);
  return <OutSettings state={out.state} isEmpty={false} onSave={out.save} />;
}

beforeEach(() => {
  saved = savedFiles();
  read = async () => ({ record, unreadable: {} });
});
afterEach(async () => {
  vi.restoreAllMocks();
  await clear();
});

async function untilSaid(words: RegExp) {
  await vi.waitFor(() => expect(texts('form > p[role]').join()).toMatch(words));
}

it('saves the log with its byte order mark, by name and type', async () => {
  await show(<Out />);
  await press(button('Save the file'));
  await untilSaid(/rappel-log-2026-11-23\.csv/);
  expect(saved.map(({ name, blob }) => [name, blob.type])).toEqual([
    ['rappel-log-2026-11-23.csv', 'text/csv;charset=utf-8'],
  ]);
  const bytes = new Uint8Array((await saved[0]?.blob.arrayBuffer()) ?? new ArrayBuffer());
  expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  expect(new TextDecoder().decode(bytes)).toContain(",'=x,");
});

it('saves nothing where there is nothing of it', async () => {
  await show(<Out />);
  await press(field('Opportunities'));
  await press(button('Save the file'));
  await untilSaid(/nothing of this yet/);
  expect(saved).toEqual([]);
});

it('says that it failed, and can be tried again', async () => {
  read = async () => Promise.reject(new Error('unreadable'));
  await show(<Out />);
  await press(button('Save the file'));
  await untilSaid(/could not be made/);
  read = async () => ({ record, unreadable: {} });
  await show(<Out />);
  await press(button('Save the file'));
  await untilSaid(/rappel-log/);
});

it('saves one next step for a calendar', async () => {
  const [due] = openSteps(record.actions);
  if (!due) throw new Error('There is a next step');
  saveStep(due, byId(record.people), t.t, clock);
  await settle();
  expect(saved.map(({ name, blob }) => [name, blob.type])).toEqual([
    ['rappel-next-step-2026-12-01.ics', 'text/calendar;charset=utf-8'],
  ]);
  expect(await saved[0]?.blob.text()).toContain('SUMMARY:Élise: send it');
});
