// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { createGatePage } from '../../../../entrypoints/gate/gatePage';
import type { Answer } from '../../../../utils/messages';
import { parseLiveState } from '../../../../utils/storage/liveState';
import { button, clear, field, press, show, type } from '../../components/page';
import { aDay, aSession, NOON, PARIS } from '../../domain/helpers/make';

const ADDRESS = 'https://www.linkedin.com/feed/';
const SEARCH = 'https://www.linkedin.com/search/results/people/?keywords=joiners';
const GATE = parseLiveState({ settings: {} });
const ENTERED = parseLiveState({ settings: {}, session: aSession(), day: aDay() });

let ledTo: string[];
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
  page = createGatePage({
    address: ADDRESS,
    clock: { wallMs: () => NOON, monoMs: () => 0, calendar: PARIS.calendar },
    draw: (view) => {
      drawn = show(view);
    },
    send: ({ type }) =>
      type === 'beginSession'
        ? new Promise((resolve) => {
            answer = (given) => act(() => resolve(given));
          })
        : Promise.resolve({ ok: true }),
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
