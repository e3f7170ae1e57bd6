import { enterFor } from '../practice/enter.ts';
import { waitFor } from '../practice/overlay.ts';
import { addedMemory, addedToLoad, type Browsers, callsInLoad } from './loads.ts';
import type { InBrowser, Row } from './row.ts';
import { measureSize } from './size.ts';
import { addedToStep, callsInStep, type Paths } from './steps.ts';
import { withTwins } from './twins.ts';

const PAGE = '/messaging/?heavy=1';
const PROFILE = '/in/jonas-weber/?heavy=1';
const STEP: Paths = ['/mynetwork/', '/notifications/'];
const TO_FEED: Paths = ['/feed/', '/mynetwork/'];

/**
 * What Rappel adds to a heavy page once the gate is passed: what the page costs more than in a
 * browser whose Rappel has no script on any page.
 */
export async function measureGuest(inBrowser: InBrowser): Promise<Row[]> {
  const size = measureSize('companion.js');
  const { guard, calls, memory, companion, step, stepCalls, toFeed } = await withTwins((twins) =>
    inBrowser((ours) =>
      inBrowser(
        (bare) => inBrowser((empty) => measure({ ours, bare, empty }), twins.empty),
        twins.bare,
      ),
    ),
  );
  const row = (what: string, value: number, unit: string, bound?: number): Row => {
    const named = { what: `guest: ${what}`, value, unit };
    return bound === undefined ? named : { ...named, bound };
  };
  return [
    row('companion, gzip', size.gzipBytes / 1000, 'kB'),
    row('main thread of a heavy load, bare', guard.bareMs, 'ms'),
    row('added by the guard', guard.task.mean, 'ms', 5),
    row('of this uncertain, plus or minus', guard.task.within, 'ms'),
    row('added by a script that does nothing', guard.empty.mean, 'ms'),
    row('of this uncertain, plus or minus', guard.empty.within, 'ms'),
    row('of which script', guard.scriptMs, 'ms'),
    row('a load, in calls of the guard', calls, 'ms'),
    row('layouts added', guard.layouts, '', 1),
    row('memory added', memory, 'MB'),
    row('added with the companion (a profile)', companion.task.mean, 'ms'),
    row('of this uncertain, plus or minus', companion.task.within, 'ms'),
    row('layouts added', companion.layouts, ''),
    row('an in-app step, bare', step.bareMs, 'ms'),
    row('added to a step', step.taskMs, 'ms', 1),
    row('of which script', step.scriptMs, 'ms'),
    row('a step, in calls of the guard', stepCalls, 'ms'),
    row('layouts added to a step', step.layouts, ''),
    row('added to a step to or from a hidden feed', toFeed.taskMs, 'ms'),
    row('layouts added to such a step', toFeed.layouts, ''),
  ];
}

async function measure(browsers: Browsers) {
  const { ours } = browsers;
  const first = await ours.openPage(ours.url('linkedin', '/messaging/'));
  await enterFor(first, 'Something else', 'Measure');
  await waitFor(first, 'region', 'Session on LinkedIn');
  await first.close();
  return {
    guard: await addedToLoad(browsers, PAGE, 60),
    calls: await callsInLoad(ours, PAGE),
    companion: await addedToLoad(browsers, PROFILE, 20),
    step: await addedToStep(browsers, STEP),
    stepCalls: await callsInStep(ours, STEP),
    toFeed: await addedToStep(browsers, TO_FEED),
    memory: await addedMemory(browsers, PAGE),
  };
}
