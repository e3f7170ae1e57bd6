import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import type { DateKey } from '../../../utils/domain/calendar';
import type { PersonId } from '../../../utils/domain/ids';
import type { ListedPick } from '../../../utils/domain/listed';
import type { Period } from '../../../utils/domain/review/period';
import { Fold } from '../../kit/Fold';
import { Notice, type NoticeContent } from '../../kit/Notice';
import { useTexts } from '../../kit/texts';

interface Props {
  /** The running one, or the next. */
  week: Period;
  /** Nothing while they are being read. */
  people: readonly ListedPick[] | undefined;
  failed: boolean;
  /** When a call with somebody is planned in that week. */
  plannedWith: (person: PersonId) => { on: DateKey; time: string } | undefined;
  today: DateKey;
  /** What was just planned, with a way back. */
  notice: NoticeContent | undefined;
  /** The form that plans a call with somebody. */
  formFor: (pick: ListedPick) => ComponentChildren;
}

/** The people of the week ahead, and why; each call can be planned on the spot. */
export function NextWeek(props: Props) {
  const { week, people, failed, today } = props;
  const { t, formats } = useTexts();
  const words = today < week.from ? t.week.nextWeek : t.week.thisWeek;
  const titleId = useId();
  const isNobody = people?.length === 0 && !failed;
  return (
    <section class="card next-week" aria-labelledby={titleId}>
      <h2 id={titleId}>{words.people}</h2>
      <p class="quiet">{words.of(formats.range(week.from, week.to))}</p>
      <p role="status" class={failed ? 'problem' : 'quiet'}>
        {failed ? t.week.peopleUnread : people ? '' : t.review.reading}
      </p>
      {isNobody && <p>{words.nobody}</p>}
      {people && people.length > 0 && (
        <ul class="rows">
          {people.map((pick) => {
            const planned = props.plannedWith(pick.person);
            return (
              <li key={pick.person} class="row">
                <div class="row-words">
                  <a class="next-name" href={`#people-${pick.person}`}>
                    {pick.name}
                  </a>
                  <span class="quiet">{pick.why}</span>
                  {pick.needsConsent && <span class="quiet">{t.list.consent}</span>}
                  {planned ? (
                    <span class="planned">
                      {t.week.planned(
                        t.list.onDay(formats.day(planned.on, today), formats.time(planned.time)),
                      )}
                    </span>
                  ) : (
                    <Fold title={t.week.planFor(pick.name)}>{props.formFor(pick)}</Fold>
                  )}
                </div>
              </li>
            );
          })}
        </ul>
      )}
      <Notice content={props.notice} />
    </section>
  );
}
