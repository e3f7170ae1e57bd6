import { enterFor } from '../practice/enter.ts';
import { waitFor } from '../practice/overlay.ts';
import { addedMemory, addedToLoad, type Browsers, callsInLoad, type LoadCost } from './loads.ts';
import type { InBrowser, Row } from './row.ts';
import { measureSize } from './size.ts';
import { addedToStep, callsInStep, type Paths } from './steps.ts';
import { withTwins } from './twins.ts';

const PAGE = '/messaging/?heavy=1';
/** As heavy, and filled by a script of its own, which may be faster than our answer. */
const BUILT = '/messaging/?built=1';
/** As light as a page can be: its own cost varies least, so that what is added is told best. */
const LIGHT = '/messaging/';
const PROFILE = '/in/jonas-weber/?heavy=1';
const STEP: Paths = ['/mynetwork/', '/notifications/'];
const TO_FEED: Paths = ['/feed/', '/mynetwork/'];

/**
 * What Rappel adds to a heavy page once the gate is passed: what the page costs more than in a
 * browser whose Rappel has no script on any page.
 */
export async function measureGuest(inBrowser: InBrowser): Promise<Row[]> {
  const size = measureSize('companion.js');
  const costs = await withTwins((twins) =>
    inBrowser((ours) =>
      inBrowser(
        (bare) => inBrowser((empty) => measure({ ours, bare, empty }), twins.empty),
        twins.bare,
      ),
    ),
  );
  const { step } = costs;
  return [
    row('companion, gzip', size.gzipBytes / 1000, 'kB'),
    ...rowsOf('load', costs.heavy),
    ...rowsOf('built load', costs.built),
    ...rowsOf('light load', costs.light, {}),
    row('load, in calls of the guard', costs.calls, 'ms'),
    row('memory added', costs.memory, 'MB'),
    ...rowsOf('companion', costs.companion, {}),
    row('an in-app step, bare', step.bareMs, 'ms'),
    row('added to a step', step.taskMs, 'ms', 1),
    row('added to a step, of which script', step.scriptMs, 'ms'),
    row('a step, in calls of the guard', costs.stepCalls, 'ms'),
    row('layouts added to a step', step.layouts, ''),
    row('added to a step to or from a hidden feed', costs.toFeed.taskMs, 'ms'),
    row('layouts added to such a step', costs.toFeed.layouts, ''),
  ];
}

function row(what: string, value: number, unit: string, bound?: number): Row {
  const named = { what: `guest: ${what}`, value, unit };
  return bound === undefined ? named : { ...named, bound };
}

/** What is added to a load, and within which bounds. */
function rowsOf(
  load: string,
  { bareMs, quietMs, emptyQuietMs, task, empty, scriptMs, layouts }: LoadCost,
  bound: { ms?: number; layouts?: number } = { ms: 5, layouts: 1 },
): Row[] {
  return [
    row(`${load}, bare`, bareMs, 'ms'),
    row(`${load}, added`, task.mean, 'ms', bound.ms),
    row(`${load}, uncertain, plus or minus`, task.within, 'ms'),
    row(`${load}, added where it was quiet`, quietMs, 'ms'),
    row(`${load}, empty script, added`, empty.mean, 'ms'),
    row(`${load}, empty script, uncertain`, empty.within, 'ms'),
    row(`${load}, empty script, where it was quiet`, emptyQuietMs, 'ms'),
    row(`${load}, of which script`, scriptMs, 'ms'),
    row(`${load}, layouts added`, layouts, '', bound.layouts),
  ];
}

async function measure(browsers: Browsers) {
  const { ours } = browsers;
  const first = await ours.openPage(ours.url('linkedin', '/messaging/'));
  await enterFor(first, 'Something else', 'Measure');
  await waitFor(first, 'region', 'Session on LinkedIn');
  await first.close();
  return {
    heavy: await addedToLoad(browsers, PAGE, 60),
    built: await addedToLoad(browsers, BUILT, 60),
    light: await addedToLoad(browsers, LIGHT, 40),
    calls: await callsInLoad(ours, PAGE),
    companion: await addedToLoad(browsers, PROFILE, 20),
    step: await addedToStep(browsers, STEP),
    stepCalls: await callsInStep(ours, STEP),
    toFeed: await addedToStep(browsers, TO_FEED),
    memory: await addedMemory(browsers, PAGE),
  };
}
