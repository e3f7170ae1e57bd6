import { useTexts } from '../../components/kit/texts';
import { FinishWeek } from '../../components/review/week/FinishWeek';
import { WeekContext } from '../../components/review/week/WeekContext';
import { WeekPage } from '../../components/review/week/WeekPage';
import { addDays, type DateKey } from '../../utils/domain/calendar';
import { weekAfter } from '../../utils/domain/nextWeek';
import { periodAround } from '../../utils/domain/review/period';
import { laterWeek, reviewedWeek, weekIn } from '../../utils/domain/review/reviewedWeek';
import { type DayNow, dateOf } from '../shared/dayNow';
import type { Services } from '../shared/services';
import type { Logbook } from '../shared/useLogbook';
import { NextWeeksCalls } from './NextWeeksCalls';
import { OpenedFigures } from './OpenedFigures';
import type { ReviewClient } from './reviewClient';
import { reviewQuestion } from './reviewQuestion';
import { useReview } from './useReview';
import { useWeekNote } from './useWeekNote';

interface Props {
  services: Services;
  client: ReviewClient;
  /** The Monday of the week; nothing for that of today. */
  address: string;
  now: DayNow;
  logbook: Logbook;
}

/** The weekly review of the week in the address, else of the one that is to be looked back on. */
export function WeekRoute({ address, ...props }: Props) {
  const { date: today, settings } = props.now;
  const week = weekIn(address, today, settings.reviewDay);
  // Of another week everything is another: what is typed there, and what was said of it.
  return <OneWeek key={week} week={week} {...props} />;
}

function OneWeek(props: Omit<Props, 'address'> & { week: DateKey }) {
  const { week, services, client, now, logbook } = props;
  const { t } = useTexts();
  const { date: today, settings } = now;
  const question = reviewQuestion(periodAround('week', week), now, services.clock);
  const { review, problem } = useReview(client, question);
  const note = useWeekNote(services, client, week);
  const { reviewedAt } = note;
  return (
    <OpenedFigures
      services={services}
      client={client}
      question={question}
      purposes={settings.purposes}
    >
      <WeekPage
        week={question.period}
        earlier={addDays(week, -7)}
        later={laterWeek(week, today)}
        today={question.today}
        review={review}
        problem={problem}
        settings={settings}
      >
        {note.isUnreadable && <p class="problem">{t.week.noteUnreadable}</p>}
        {note.found && (
          <WeekContext
            context={note.found.context ?? ''}
            outcome={note.outcome}
            onInput={note.onInput}
            onSettle={() => void note.onSettle()}
          />
        )}
        {week >= reviewedWeek(today, settings.reviewDay) && (
          <NextWeeksCalls
            services={services}
            logbook={logbook}
            week={weekAfter(week)}
            today={today}
          />
        )}
        {note.found && (
          <FinishWeek
            doneOn={reviewedAt === undefined ? undefined : dateOf(reviewedAt, services.clock)}
            isJustDone={note.isJustDone}
            failed={note.isDoneLost}
            today={today}
            onDone={() => void note.finish()}
          />
        )}
      </WeekPage>
    </OpenedFigures>
  );
}
