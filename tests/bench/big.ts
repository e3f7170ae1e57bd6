import { BIG, BIG_SEED, bigRecord } from './bigRecord.ts';
import { bigVisits } from './bigVisits.ts';
import { fill } from './fill.ts';
import { measureImport } from './importing.ts';
import { measureDashboard, measurePopup } from './opening.ts';
import { measureReview } from './review.ts';
import type { InBrowser, Row } from './row.ts';
import { measureSearch } from './search.ts';
import { measureTodaysList } from './todaysList.ts';

/** What Rappel costs whom 30,000 people and 100,000 actions belong to. */
export async function measureBig(inBrowser: InBrowser): Promise<Row[]> {
  console.log(`People and actions are invented from the seed ${BIG_SEED}.`);
  const { popup, dashboard, search, listMs } = await inBrowser(async (browser) => {
    await fill(browser, bigRecord(Date.now()));
    return {
      popup: await measurePopup(browser, 10),
      dashboard: await measureDashboard(browser, 10),
      search: await measureSearch(browser),
      listMs: await measureTodaysList(browser, 5),
    };
  });
  const imported = await inBrowser((browser) => measureImport(browser, BIG.people));
  return [
    { what: 'big: popup to useful, median', value: popup.medianMs, unit: 'ms', bound: 100 },
    { what: 'big: of which before DOM interactive', value: popup.interactiveMs, unit: 'ms' },
    { what: 'big: dashboard to useful, median', value: dashboard.medianMs, unit: 'ms', bound: 300 },
    { what: 'big: dashboard to its first row', value: dashboard.filledMs, unit: 'ms' },
    { what: 'big: a key in the search, median', value: search.medianMs, unit: 'ms', bound: 16 },
    { what: 'big: a key in the search, slowest', value: search.slowestMs, unit: 'ms' },
    { what: 'big: the first key of all', value: search.firstMs, unit: 'ms' },
    ...(listMs === undefined
      ? []
      : [{ what: "big: today's list renewed, median", value: listMs, unit: 'ms' }]),
    {
      what: 'big: import of 30,000 rows',
      value: imported.readMs + imported.writtenMs,
      unit: 'ms',
      bound: 2_000,
    },
    { what: 'big: of which to the preview', value: imported.readMs, unit: 'ms' },
    { what: 'big: of which writing', value: imported.writtenMs, unit: 'ms' },
    { what: 'big: as many of the smallest records, bare', value: imported.bareMs, unit: 'ms' },
    {
      what: 'big: writing against that',
      value: imported.writtenMs / imported.bareMs,
      unit: '×',
      bound: 2,
    },
    {
      what: 'big: longest task while importing',
      value: imported.longestTaskMs,
      unit: 'ms',
      bound: 50,
    },
    { what: 'big: memory after the import', value: imported.heapMb, unit: 'MB' },
  ];
}

/** What the review costs whom 20,000 visits of 25 slices each belong to besides. */
export async function measureBigReview(inBrowser: InBrowser): Promise<Row[]> {
  const review = await inBrowser(async (browser) => {
    const nowMs = Date.now();
    await fill(browser, { ...bigRecord(nowMs), ...bigVisits(nowMs) });
    return measureReview(browser);
  });
  return [
    { what: 'review: to its first figures', value: review.firstMs, unit: 'ms', bound: 1_000 },
    { what: 'review: the whole record read', value: review.wholeMs, unit: 'ms' },
    { what: 'review: any period after', value: review.slowestMs, unit: 'ms', bound: 200 },
    { what: 'review: longest task of it', value: review.longestTaskMs, unit: 'ms', bound: 50 },
  ];
}
