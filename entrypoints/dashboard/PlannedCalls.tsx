import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { Fold } from '../../components/kit/Fold';
import { useTexts } from '../../components/kit/texts';
import { PlanForm } from '../../components/list/PlanForm';
import { PlanList } from '../../components/list/PlanList';
import { peopleById } from '../../components/log/describe';
import type { DateKey } from '../../utils/domain/calendar';
import type { IfThen } from '../../utils/domain/ifThen';
import { draftOfPlan, emptyPlan } from '../../utils/domain/planDraft';
import { plansInOrder } from '../../utils/domain/planOrder';
import type { Services } from '../shared/services';
import { useKnownPeople } from '../shared/useKnownPeople';
import type { Logbook } from '../shared/useLogbook';
import { usePlans } from './usePlans';

interface Props {
  services: Pick<Services, 'plans' | 'log' | 'runtime' | 'clock'>;
  logbook: Pick<Logbook, 'follow' | 'look' | 'say'>;
  today: DateKey;
}

/** The planned calls, with the form for another one or for the one that is edited. */
export function PlannedCalls({ services, logbook, today }: Props) {
  const { t } = useTexts();
  const plans = usePlans(services, logbook, today);
  const known = useKnownPeople(services.log, logbook);
  const { people, folded, want: onPeopleWanted } = known;
  const completing = { people, folded, onPeopleWanted };
  const [editing, setEditing] = useState<IfThen>();
  /** Another number is another, empty form. */
  const [saved, setSaved] = useState(0);
  const newPlan = useRef<HTMLDivElement>(null);
  const wasEditing = useRef(false);
  // The form that had the focus is gone: it goes on to where the next plan is made.
  useEffect(() => {
    const isLost = document.activeElement === document.body;
    if (wasEditing.current && !editing && isLost)
      newPlan.current?.querySelector('summary')?.focus();
    wasEditing.current = editing !== undefined;
  }, [editing]);
  const shown = useMemo(
    () => plans.all && plansInOrder(plans.all.plans, today),
    [plans.all, today],
  );
  const names = useMemo(() => peopleById(plans.all?.people ?? []), [plans.all]);
  const nameOf = ({ person }: IfThen) => (person && names.get(person)?.name) ?? '';
  return (
    <PlanList
      plans={shown}
      people={names}
      today={today}
      notice={plans.notice}
      onDone={(plan) => void plans.done(plan)}
      onEdit={setEditing}
      onDelete={(plan) => {
        setEditing(undefined);
        void plans.remove(plan);
      }}
    >
      {editing ? (
        <PlanForm
          key={editing.id}
          title={t.list.editPlan}
          isEdit
          first={draftOfPlan(editing, nameOf(editing))}
          {...completing}
          today={today}
          onSave={(draft) =>
            void plans.save(draft, editing).then((done) => done && setEditing(undefined))
          }
        >
          <button type="button" class="button small" onClick={() => setEditing(undefined)}>
            {t.cancel}
          </button>
        </PlanForm>
      ) : (
        <div ref={newPlan}>
          <Fold title={t.list.newPlan}>
            <PlanForm
              key={saved}
              title={t.list.newPlan}
              first={{ ...emptyPlan, on: today }}
              {...completing}
              today={today}
              onSave={(draft) => void plans.save(draft).then((done) => done && setSaved(saved + 1))}
            />
          </Fold>
        </div>
      )}
    </PlanList>
  );
}
