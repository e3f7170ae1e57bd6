import * as v from 'valibot';
import { SECOND_MS } from '../../utils/domain/time';
import { read } from '../../utils/storage/guardState';

const KEY = 'gateLeft';
/** So soon a page that waits behind this gate leads here again: it decides at once. */
const BOUNCE_MS = 3 * SECOND_MS;
const markSchema = v.pipe(
  v.string(),
  v.parseJson(),
  v.object({ tab: v.number(), length: v.number(), at: v.number() }),
);

interface Dependencies {
  /**
   * `localStorage`: what a page that goes writes elsewhere does not arrive in Firefox, which does not
   * find `sessionStorage` again either, once a tab was on a page of another kind.
   */
  kept: Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;
  history: Pick<History, 'length' | 'go'>;
  /** The tab in which this gate stands. */
  tabId(): Promise<number | undefined>;
  wallMs(): number;
}

/**
 * Lets Back lead on where the page behind the gate leads here again: who goes back from it would
 * else never get past that page. One who comes here a second time by Back is told by a gate
 * that was just left in the same tab, at the same place of its history.
 */
export function createWayBack({ kept, history, tabId, wallMs }: Dependencies) {
  let isLedOn = false;
  let tab: number | undefined;

  function wasJustLeft(): boolean {
    const left = read(markSchema, kept.getItem(KEY));
    if (left?.tab !== tab || left?.length !== history.length) return false;
    const sinceMs = wallMs() - left.at;
    return sinceMs >= 0 && sinceMs < BOUNCE_MS;
  }

  return {
    /** The page has come. Where there is nothing further back, it stays. */
    async come(): Promise<void> {
      tab = await tabId();
      const isBack = wasJustLeft();
      kept.removeItem(KEY);
      if (!isBack) return;
      isLedOn = true;
      history.go(-2);
    },
    /** It was answered: what comes next is no way back. */
    ledOn(): void {
      isLedOn = true;
    },
    /** The page goes. */
    go(): void {
      if (isLedOn || tab === undefined) return;
      kept.setItem(KEY, JSON.stringify({ tab, length: history.length, at: wallMs() }));
    },
    /** It is shown once more, out of the back/forward cache. */
    again(): void {
      isLedOn = false;
    },
  };
}
