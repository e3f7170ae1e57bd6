import type { ActionKind } from '../../domain/action';
import type { Texts } from '../../i18n/index';
import { outFilesEn } from '../../i18n/outFiles.en';
import { outFilesFr } from '../../i18n/outFiles.fr';
import type { CalendarTexts } from './calendar';
import { calendarTextsOf } from './calendarTexts';
import type { LogTexts } from './log';
import type { OpportunityTexts } from './opportunities';
import type { PeopleTexts } from './people';

/** All that files for people say, in one language. */
export interface ExportTexts {
  log: LogTexts;
  people: PeopleTexts;
  opportunities: OpportunityTexts;
  calendar: CalendarTexts;
  /** Of an activity: "Call: Marie Dubois". */
  subjectOf(kind: ActionKind, name: string | undefined): string;
}

export function exportTextsOf({ t, language }: Pick<Texts, 't' | 'language'>): ExportTexts {
  const { kinds, reaches, results } = t;
  const { whats } = t.out;
  const words = language === 'fr' ? outFilesFr : outFilesEn;
  const { by, yes, firstTouches } = words;
  const calendar = calendarTextsOf(t);
  return {
    log: { sheet: whats.log, columns: words.logColumns, kinds, reaches, results, by, yes },
    people: {
      sheet: whats.people,
      columns: words.peopleColumns,
      relations: words.relations,
      kinds: words.personKinds,
      firstTouches,
    },
    opportunities: {
      sheet: whats.opportunities,
      columns: words.opportunityColumns,
      stages: words.stages,
      firstTouches,
    },
    calendar,
    subjectOf: (kind, name = '') => calendar.summary(kinds[kind], name),
  };
}
