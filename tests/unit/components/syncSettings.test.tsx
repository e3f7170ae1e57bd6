// @vitest-environment happy-dom
import { afterEach, expect, it } from 'vitest';
import { SyncSettings } from '../../../components/settings/SyncSettings';
import { readSharing } from '../../../utils/domain/sharing';
import { clear, field, press, show, texts } from './page';

const LABEL = 'Share settings and minutes between my browsers';
const wanted: boolean[] = [];

async function draw(raw: unknown) {
  await show(<SyncSettings sharing={readSharing(raw)} onSwitch={(on) => wanted.push(on)} />);
  return texts('[role=status]').join();
}

afterEach(clear);

it('is off by default, says what would be carried, and asks to be switched', async () => {
  expect(await draw(undefined)).toBe('');
  expect(field(LABEL).checked).toBe(false);
  expect(document.body.textContent).toContain('no names of people, no goals, no notes');
  await press(field(LABEL));
  expect(wanted).toEqual([true]);
});

it('has one line for what stands in the way, and none when all is well', async () => {
  expect(await draw({ on: true, others: 2 })).toBe('');
  expect(field(LABEL).checked).toBe(true);
  expect(await draw({ on: true, others: 0 })).toMatch(/^No other browser of yours/);
  expect(await draw({ on: true, problem: 'quota' })).toMatch(
    /^The browser has no room .*as before\.$/,
  );
  expect(await draw({ on: true, problem: 'refused' })).toMatch(
    /^The browser does not .*as before\.$/,
  );
  expect(await draw({ on: false, problem: 'quota' })).toBe('');
});
