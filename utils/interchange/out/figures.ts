import { purposeName } from '../../domain/purposes';
import type { Review } from '../../domain/review/review';
import type { Settings } from '../../domain/settings';
import { figuresFileEn } from '../../i18n/figuresFile.en';
import { figuresFileFr } from '../../i18n/figuresFile.fr';
import { guardMessages } from '../../i18n/guard';
import type { Texts } from '../../i18n/index';
import { networkName } from '../../networks/names';
import { csvForSpreadsheet } from './csv';
import type { ExportedFile } from './exportedFile';
import { businessRows } from './review/businessRows';
import { type FigureRow, type FigureWords, limitCell } from './review/figureRows';
import { type FigureNames, timeRows } from './review/timeRows';
import { weekRows } from './review/weekRows';
import { type Column, dateCell, type Table, tableOf } from './table';

export interface FiguresPlace {
  texts: Pick<Texts, 't' | 'language'>;
  settings: Pick<Settings, 'currency' | 'purposes'>;
}

/** All figures of a review for a spreadsheet. No person is named in it; one's own words are. */
export function figuresFile(review: Review, place: FiguresPlace): ExportedFile {
  const { from, to } = review.period;
  return {
    fileName: `rappel-review-${from}-${to}.csv`,
    mime: 'text/csv;charset=utf-8',
    content: csvForSpreadsheet(figuresTable(review, place), place.texts.language),
  };
}

export function figuresTable(review: Review, { texts, settings }: FiguresPlace): Table {
  const names = namesIn(texts, settings);
  const { words } = names;
  return tableOf(words.sheet, columnsOf(words), [
    ...timeRows(review.figures, names),
    ...businessRows(review.figures, names, settings.currency),
    ...weekRows(review, names),
  ]);
}

function columnsOf({ columns }: FigureWords): Column<FigureRow>[] {
  return [
    [columns.figure, ({ figure }) => figure],
    [columns.part, ({ part }) => part],
    [columns.value, ({ value }) => value],
    [columns.unit, ({ unit }) => unit],
    [columns.lower, ({ interval }) => limitCell(interval?.low)],
    [columns.upper, ({ interval }) => limitCell(interval?.high)],
    [columns.from, ({ period }) => dateCell(period.from)],
    [columns.to, ({ period }) => dateCell(period.to)],
  ];
}

function namesIn(
  { t, language }: FiguresPlace['texts'],
  { purposes }: FiguresPlace['settings'],
): FigureNames {
  const common = guardMessages(language).purposes;
  return {
    words: language === 'fr' ? figuresFileFr : figuresFileEn,
    figures: t.review.figures,
    kinds: t.kinds,
    networkName: networkName,
    purposeName: (id) => purposeName(purposes.find((one) => one.id === id) ?? { id }, common),
  };
}
