import { useTexts } from '../../components/kit/texts';
import { PlanForm } from '../../components/list/PlanForm';
import { NextWeek } from '../../components/review/week/NextWeek';
import type { DateKey } from '../../utils/domain/calendar';
import { daysAhead, plannedIn } from '../../utils/domain/nextWeek';
import { emptyPlan } from '../../utils/domain/planDraft';
import type { Period } from '../../utils/domain/review/period';
import type { Services } from '../shared/services';
import { useKnownPeople } from '../shared/useKnownPeople';
import type { Logbook } from '../shared/useLogbook';
import { useNextWeek } from './useNextWeek';
import { usePlans } from './usePlans';

interface Props {
  services: Services;
  logbook: Logbook;
  /** The one to look ahead to: the running one, or the next. */
  week: Period;
  today: DateKey;
}

/** The people of the week ahead, each with the form that plans the call. */
export function NextWeeksCalls({ services, logbook, week, today }: Props) {
  const { t } = useTexts();
  const { people, failed } = useNextWeek(services, logbook, week, today);
  const plans = usePlans(services, logbook, today);
  const known = useKnownPeople(services.log, logbook);
  const days = daysAhead(week, today);
  return (
    <NextWeek
      week={week}
      people={people}
      failed={failed}
      plannedWith={(person) => plannedIn(days, plans.all?.plans ?? [], person)}
      today={today}
      notice={plans.notice}
      formFor={({ person, name }) => (
        <PlanForm
          title={t.week.planFor(name)}
          first={{ ...emptyPlan, on: days.from, person: name, personId: person }}
          people={known.people}
          folded={known.folded}
          onPeopleWanted={known.want}
          today={today}
          onSave={(draft) => void plans.save(draft)}
        />
      )}
    />
  );
}
