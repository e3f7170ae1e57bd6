import { type OwnLine, readLine } from '../domain/editorial/editorialLine';
import { readStrategy, type Strategy } from '../domain/strategy/strategy';
import type { StorageArea } from './area';

/** In `storage.local`, where a page of a network can read them: the editorial line and the strategy. */
export const LINE_KEY = 'line';
export const STRATEGY_KEY = 'strategy';
/** Their forms, while these are half filled. */
export const LINE_DRAFT_KEY = 'lineDraft';
export const STRATEGY_DRAFT_KEY = 'strategyDraft';

export interface OwnTexts {
  line: OwnLine;
  strategy: Strategy;
}

/** Those of them that are to be kept. */
export type SomeTexts = { readonly [Name in keyof OwnTexts]?: OwnTexts[Name] | undefined };

export async function readOwnTexts(area: StorageArea): Promise<OwnTexts> {
  const raw = await area.get([LINE_KEY, STRATEGY_KEY]);
  return { line: readLine(raw[LINE_KEY]), strategy: readStrategy(raw[STRATEGY_KEY]) };
}

export function writeOwnTexts(area: StorageArea, { line, strategy }: SomeTexts) {
  return area.set({
    ...(line && { [LINE_KEY]: line }),
    ...(strategy && { [STRATEGY_KEY]: strategy }),
  });
}
