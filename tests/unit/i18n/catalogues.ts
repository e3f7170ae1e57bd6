import { readdirSync } from 'node:fs';

/** All texts of one part of the product, in both languages. */
export interface Catalogue {
  name: string;
  en: Texts;
  fr: Texts;
}
export interface Texts {
  [key: string]: Text;
}
export type Text = string | Texts | ((...values: never[]) => string);

const FOLDER = new URL('../../../utils/i18n/', import.meta.url);

/** Whatever lies in the folder, so that a new catalogue is looked at without anybody's doing. */
export async function allCatalogues(): Promise<Catalogue[]> {
  const files = readdirSync(FOLDER);
  const modules = new Map(
    await Promise.all(files.map(async (file) => [file, await exportsOf(file)] as const)),
  );
  const found = files.flatMap((file): Catalogue[] => {
    const module = modules.get(file) ?? {};
    // `en.ts` with `fr.ts`, and each `part.en.ts` with its `part.fr.ts`.
    if (/^(.+\.)?en\.ts$/.test(file)) {
      const french = modules.get(file.replace(/en\.ts$/, 'fr.ts')) ?? {};
      return [{ name: file, en: onlyObject(module), fr: onlyObject(french) }];
    }
    // `partMessages(language)`, where a part is too small for files of its own.
    const choose = Object.entries(module).find(([name]) => name.endsWith('Messages'))?.[1];
    if (typeof choose !== 'function') return [];
    return [{ name: file, en: choose('en'), fr: choose('fr') }];
  });
  return found.filter(({ en }, index) => found.findIndex((other) => other.en === en) === index);
}

function exportsOf(file: string): Promise<Record<string, unknown>> {
  return import(new URL(file, FOLDER).pathname);
}

function onlyObject(module: Record<string, unknown>): Texts {
  const found = Object.values(module).filter((value) => typeof value === 'object');
  if (found.length !== 1) throw new Error(`A catalogue exports one object, not ${found.length}`);
  return found[0] as Texts;
}

/** Each text with the way to it: `gate.title`. */
export function flat(texts: Texts, way = ''): [way: string, text: Exclude<Text, Texts>][] {
  return Object.entries(texts).flatMap(([key, text]) =>
    typeof text === 'object' ? flat(text, `${way}${key}.`) : [[`${way}${key}`, text] as const],
  ) as [string, Exclude<Text, Texts>][];
}

/** All that a text can say: a function is asked with small numbers and with words. */
export function said(text: Exclude<Text, Texts>): string[] {
  if (typeof text === 'string') return [text];
  const ask = text as unknown as (...values: (number | string)[]) => string;
  return [0, 1, 2, 5, 'Marie'].map((value) => String(ask(...Array(text.length).fill(value))));
}
