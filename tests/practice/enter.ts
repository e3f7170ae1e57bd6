import type { Page } from 'puppeteer-core';
import { press, waitFor, waitGone } from './overlay.ts';

const GATE = /^Why open|^Pourquoi/;

/** Answers the gate by keyboard, as one who is in a hurry would. */
export async function enter(page: Page, goal: string, time?: string): Promise<void> {
  await waitFor(page, 'dialog', GATE);
  if (time) await press(page, 'radio', time);
  await press(page, 'textbox', /^Goal|^Objectif/);
  await page.keyboard.type(goal);
  await page.keyboard.press('Enter');
  await waitGone(page, 'dialog', GATE);
}

/** As above, for a purpose that the address does not suggest. */
export async function enterFor(page: Page, purpose: string, goal: string): Promise<void> {
  await press(page, 'radio', purpose);
  await enter(page, goal);
}
