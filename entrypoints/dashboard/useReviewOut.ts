import type { Review } from '../../utils/domain/review/review';
import { teamWeekOf, writeTeamWeek } from '../../utils/domain/review/teamWeek';
import { isoWeekName } from '../../utils/domain/review/weekTaken';
import type { Settings } from '../../utils/domain/settings';
import type { Texts } from '../../utils/i18n/index';
import { useFileSave } from './useFileSave';

interface Parts {
  texts: Texts;
  settings: Settings;
}

/** Takes the review out as files. The writers are loaded when they are needed. */
export function useReviewOut({ texts, settings }: Parts) {
  const { state, save } = useFileSave();
  return {
    state,
    figures: (review: Review) =>
      save(async () => {
        const { figuresFile } = await import('../../utils/interchange/out/figures');
        return figuresFile(review, { texts, settings });
      }),
    /** `ofWeek` gives the review of that week alone; `today` tells whether it is over. */
    picture: (ofWeek: () => Promise<Review>, today: string) =>
      save(async () => {
        const [{ weekPictureOf }, { weekPng }, review] = await Promise.all([
          import('../../components/review/picture/weekPicture'),
          import('./weekPng'),
          ofWeek(),
        ]);
        return {
          fileName: `rappel-week-${isoWeekName(review.period.from)}.png`,
          content: await weekPng(weekPictureOf(review, today, texts)),
          mime: 'image/png',
        };
      }),
    /** `ofWeek` gives the review of that week alone. */
    team: (ofWeek: () => Promise<Review>) =>
      save(async () => {
        const week = teamWeekOf((await ofWeek()).figures);
        return {
          fileName: `rappel-team-week-${isoWeekName(week.week)}.json`,
          content: writeTeamWeek(week),
          mime: 'application/json',
        };
      }),
  };
}
