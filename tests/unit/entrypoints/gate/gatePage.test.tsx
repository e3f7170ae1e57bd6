// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { createGatePage } from '../../../../entrypoints/gate/gatePage';
import { MINUTE_MS } from '../../../../utils/domain/time';
import type { Answer } from '../../../../utils/messages';
import { parseLiveState } from '../../../../utils/storage/liveState';
import { button, clear, field, press, show, type } from '../../components/page';
import { aDay, aSession, NOON, PARIS } from '../../domain/helpers/make';

const ADDRESS = 'https://www.linkedin.com/feed/';
const SEARCH = 'https://www.linkedin.com/search/results/people/?keywords=joiners';
const GATE = parseLiveState({ settings: {} });
const OVER = parseLiveState({
  settings: {},
  session: aSession({ spentMs: 10 * MINUTE_MS }),
  day: aDay({ spentMs: 10 * MINUTE_MS }),
});
const ENTERED = parseLiveState({ settings: {}, session: aSession(), day: aDay() });

let ledTo: string[];
let sent: string[];
let drawn: Promise<void>;
let answer: (answer: Answer) => Promise<void>;
let page: ReturnType<typeof createGatePage>;

async function showState(state: typeof GATE) {
  page.show(state);
  await drawn;
}

async function enter() {
  await type(field('Goal of this visit'), 'joiners');
  await press(button('Enter'));
}

beforeEach(async () => {
  ledTo = [];
  sent = [];
  page = createGatePage({
    address: ADDRESS,
    clock: { wallMs: () => NOON, monoMs: () => 0, calendar: PARIS.calendar },
    draw: (view) => {
      drawn = show(view);
    },
    send: ({ type }) => {
      sent.push(type);
      if (type !== 'beginSession' && type !== 'leave') return Promise.resolve({ ok: true });
      return new Promise((resolve) => {
        answer = (given) => act(() => resolve(given));
      });
    },
    goTo: (address) => ledTo.push(address),
    browserLanguage: () => 'en',
    isVisible: () => true,
  });
  await showState(GATE);
});
afterEach(clear);

it('leads to the page of the goal, whether the answer or the new state comes first', async () => {
  await enter();
  await showState(ENTERED);
  expect(ledTo).toEqual([]);
  await answer({ ok: true, leadsTo: SEARCH });
  expect(ledTo).toEqual([SEARCH]);
});

it('is not led elsewhere by a state that comes after the answer', async () => {
  await enter();
  await answer({ ok: true, leadsTo: SEARCH });
  await showState(ENTERED);
  expect(new Set(ledTo)).toEqual(new Set([SEARCH]));
});

it('leads to the page that waits where the goal has none, or another tab was entered by', async () => {
  await showState(ENTERED);
  expect(ledTo).toEqual([ADDRESS]);
  await showState(GATE);
  await enter();
  await answer({ ok: true });
  expect(ledTo).toEqual([ADDRESS, ADDRESS]);
});

it('stays, and says so, when it cannot be entered', async () => {
  await enter();
  await answer({ ok: false, why: 'failed' });
  await drawn;
  expect(ledTo).toEqual([]);
  expect(document.querySelector('[role=alert]')?.textContent).toBeTruthy();
});

it('shows no gate to who leaves at the end of a visit, however late the tab is closed', async () => {
  await showState(OVER);
  sent = [];
  void page.leave();
  void page.leave();
  await showState(GATE);
  expect(sent).toEqual(['endSession', 'leave']);
  await answer({ ok: true });
  expect(sent).toEqual(['endSession', 'leave']);
});

it('is a gate again when it cannot be left, or is seen again', async () => {
  await showState(OVER);
  void page.leave();
  await showState(GATE);
  sent = [];
  await answer({ ok: false, why: 'failed' });
  expect(sent).toEqual(['gateShown']);
  void page.leave();
  await answer({ ok: true });
  sent = [];
  page.seenAgain(GATE);
  expect(sent).toEqual(['gateShown']);
});
