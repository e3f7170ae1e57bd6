import type { NetworkPage } from '../../utils/domain/network';
import type { Settings } from '../../utils/domain/settings';
import { classify } from '../../utils/networks';

type Chosen = Pick<Settings, 'networks' | 'apps'>;
/** `chosen` is missing as long as the settings have not been read. */
type Classify = (address: string, chosen?: Chosen) => NetworkPage | undefined;

const MORE = Symbol.for('networks');
type World = typeof globalThis & { [MORE]?: Classify };

/** Leaves what is known of more networks in the extension's own world of a page, for the guard to find. */
export function knowMore(classifyMore: Classify, world: World = globalThis): void {
  world[MORE] = classifyMore;
}

/** What a page is, by all that is known in this world; on most pages that is the first networks. */
export function classifyHere(
  address: string,
  chosen?: Chosen,
  world: World = globalThis,
): NetworkPage | undefined {
  return (world[MORE] ?? classify)(address, chosen);
}
