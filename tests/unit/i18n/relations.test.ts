import { expect, it } from 'vitest';
import { en } from '../../../utils/i18n/en';
import { fr } from '../../../utils/i18n/fr';
import { listEn } from '../../../utils/i18n/list.en';
import { listFr } from '../../../utils/i18n/list.fr';
import { outFilesEn } from '../../../utils/i18n/outFiles.en';
import { outFilesFr } from '../../../utils/i18n/outFiles.fr';

it.each([
  ['English', en, [listEn, outFilesEn]],
  ['French', fr, [listFr, outFilesFr]],
] as const)('a relation has the same %s word on each page, in the list and in files', (...all) => {
  const [, { people }, inSentences] = all;
  expect(people.card.relations).toEqual(people.page.relations);
  for (const { relations } of inSentences) {
    const small = Object.entries(people.page.relations).map(([key, label]) => [
      key,
      label.toLowerCase(),
    ]);
    expect(relations).toEqual(Object.fromEntries(small));
  }
});
