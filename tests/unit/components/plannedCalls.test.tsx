// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { useState } from 'preact/hooks';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { PlannedCalls } from '../../../entrypoints/dashboard/PlannedCalls';
import { systemCalendar } from '../../../utils/domain/calendar';
import { emptyDraft } from '../../../utils/domain/logDraft';
import { emptyPlan } from '../../../utils/domain/planDraft';
import type { Command } from '../../../utils/messages';
import { createDatabase } from '../../../utils/storage/database';
import { createLog, type Log } from '../../../utils/storage/log';
import { createPlans, type Plans } from '../../../utils/storage/plans';
import { button, clear, field, key, press, set, settle, show, texts, type } from './page';

/** A Thursday. */
const TODAY = '2026-11-26';
const NOW = new Date(2026, 10, 26, 9).getTime();

let plans: Plans;
let log: Log;
let sent: Command[];
let count = 0;

beforeEach(() => {
  const source = createDatabase(`plans-${++count}`);
  plans = createPlans(source);
  log = createLog(source);
  sent = [];
});
afterEach(clear);

function Page() {
  const services = {
    plans,
    log,
    clock: { wallMs: () => NOW, monoMs: () => 0, calendar: systemCalendar() },
    runtime: {
      async sendMessage(command: Command) {
        sent.push(command);
        return { ok: true };
      },
    },
  };
  const [logbook] = useState(() => ({ look: () => {}, say: () => {}, follow: () => () => {} }));
  return <PlannedCalls services={services} logbook={logbook} today={TODAY} />;
}

async function open(language: 'en' | 'fr' = 'en') {
  await show(<Page />, language);
  await settle();
}

async function plan(name: string, about: string) {
  await type(field('Person'), name);
  await type(field('About'), about);
  await press(button('Plan it'));
}

const rows = () => texts('.plans .row-words');

describe('planned calls', () => {
  it('are written down for a date, tell the worker, and can be taken back', async () => {
    await open();
    expect(texts('.plans > .quiet')).toHaveLength(1);
    await set(field('Time'), '15:30');
    await plan('Marie Dubois', 'the roof');
    expect(rows()).toEqual(['Today, 15:30call Marie Dubois about the roof']);
    expect(sent).toEqual([{ type: 'actionLogged' }]);
    expect(field('Person').value).toBe('');
    expect(texts('.notice-text')).toEqual(['Planned.']);
    await press(button('Undo'));
    expect([rows(), await log.people()]).toEqual([[], []]);
  });

  it('are written down for each week', async () => {
    await open();
    await press(field('Each week'));
    const weekday = field('Day of the week') as unknown as HTMLSelectElement;
    await act(() => {
      weekday.value = '4';
      weekday.dispatchEvent(new Event('change', { bubbles: true }));
    });
    await plan('Marie', '');
    expect(rows()).toEqual(['Each Thursday, 10:00call Marie']);
    expect((await plans.all(TODAY)).plans[0]?.day).toEqual({ each: 'week', weekday: 4 });
  });

  it('say what is missing, and go there', async () => {
    await open();
    await set(field('Date'), '2026-11-25');
    await press(button('Plan it'));
    expect(texts('.problem')).toEqual(['This day has passed.', 'With whom? A name is enough.']);
    expect(document.activeElement).toBe(field('Date'));
    expect((await plans.all(TODAY)).plans).toEqual([]);
  });

  it('are edited, done and deleted, and all of it is undone', async () => {
    await open();
    await plan('Marie', 'the roof');
    await press(button('Edit: Today, 10:00, call Marie about the roof'));
    expect(document.activeElement).toBe(field('Person'));
    await set(field('About'), 'the door');
    await press(button('Plan it'));
    expect(rows()).toEqual(['Today, 10:00call Marie about the door']);
    await press(button('Done: Today, 10:00, call Marie about the door'));
    expect(rows()).toEqual(['Today, 10:00call Marie about the door · done for today']);
    await press(button('Undo'));
    await press(button('Delete: Today, 10:00, call Marie about the door'));
    expect(rows()).toEqual([]);
    expect(texts('.notice-text')).toEqual(['The plan is deleted.']);
    await press(button('Undo'));
    expect(rows()).toEqual(['Today, 10:00call Marie about the door']);
  });

  it('are done by the call that the log tells of', async () => {
    const weekly = { ...emptyPlan, each: 'week' as const, weekday: 4 as const };
    await plans.save({ ...weekly, person: 'Marie' }, NOW);
    const now = { date: TODAY, time: '09:00', zone: 'Europe/Paris' };
    await log.add({ ...emptyDraft, person: 'Marie', reach: 'voicemail' }, now, NOW);
    await open('fr');
    expect(rows()).toEqual(["Jeudi à 10:00, chaque semaineappeler Marie · fait pour aujourd'hui"]);
  });

  it('complete the name from the known people', async () => {
    await plans.save({ ...emptyPlan, on: TODAY, person: 'Marie Dubois' }, NOW);
    await open();
    await key(field('Person'), 'M');
    await settle();
    await type(field('Person'), 'mar');
    expect(texts('.suggestion')).toEqual(['Marie Dubois']);
  });
});
