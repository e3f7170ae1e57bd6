import { measureCpu } from './cpu.ts';
import { measureGate } from './gate.ts';
import { measureMainThread } from './mainThread.ts';
import { measurePopup } from './opening.ts';
import type { InBrowser, Row } from './row.ts';
import { measureSize } from './size.ts';

/** What Rappel costs on an ordinary day. */
export async function measureUsual(inBrowser: InBrowser): Promise<Row[]> {
  const size = measureSize();
  const seen = await inBrowser(async (browser) => ({
    gate: await measureGate(browser, 20),
    thread: await measureMainThread(browser),
    popup: await measurePopup(browser, 10),
  }));
  // A browser of its own: nothing that was measured before is still being tidied up.
  const cpu = await inBrowser(measureCpu);
  const { gate, thread, popup } = seen;
  return [
    { what: 'content script, raw', value: size.rawBytes / 1000, unit: 'kB' },
    { what: 'content script, gzip', value: size.gzipBytes / 1000, unit: 'kB', bound: 25 },
    { what: 'document_start to gate, median', value: gate.medianMs, unit: 'ms', bound: 50 },
    { what: 'document_start to gate, slowest of 20', value: gate.slowestMs, unit: 'ms' },
    { what: 'the same, against DOM interactive', value: gate.ratio, unit: '×' },
    { what: 'content script on the main thread, gate', value: thread.gateMs, unit: 'ms' },
    { what: 'content script on the main thread, visit', value: thread.visitMs, unit: 'ms' },
    { what: 'popup to useful, median', value: popup.medianMs, unit: 'ms', bound: 100 },
    { what: 'of which before DOM interactive', value: popup.interactiveMs, unit: 'ms' },
    { what: 'CPU per attended minute', value: cpu.attendedMs, unit: 'ms', bound: 30 },
    { what: 'CPU per minute otherwise', value: cpu.otherwiseMs, unit: 'ms', bound: 0 },
    { what: 'worker alive otherwise', value: cpu.workerAlive ? 1 : 0, unit: '', bound: 0 },
  ];
}
