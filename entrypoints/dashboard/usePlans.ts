import { useCallback, useEffect, useState } from 'preact/hooks';
import type { NoticeContent } from '../../components/kit/Notice';
import { useTexts } from '../../components/kit/texts';
import type { DateKey } from '../../utils/domain/calendar';
import type { IfThen } from '../../utils/domain/ifThen';
import type { PlanDraft } from '../../utils/domain/planDraft';
import type { PlanChange, PlansRead } from '../../utils/storage/plans';
import type { Services } from '../shared/services';
import { useLastEvent } from '../shared/useLastEvent';
import type { Logbook } from '../shared/useLogbook';
import { useRecordWrite } from '../shared/useRecordWrite';

/** The plans as the dashboard uses them. */
export function usePlans(
  services: Pick<Services, 'plans' | 'runtime' | 'clock'>,
  { follow, look: lookAtLog }: Pick<Logbook, 'follow' | 'look'>,
  today: DateKey,
) {
  const { t } = useTexts();
  const { plans } = services;
  const [all, setAll] = useState<PlansRead>();
  const { event, count, say } = useLastEvent<Omit<NoticeContent, 'key'>>();
  const write = useRecordWrite(services);

  const look = useCallback(() => {
    // One database holds plans and log: that it cannot be read is said with the log.
    return plans.all(today).then(setAll, () => {});
  }, [plans, today]);
  useEffect(() => {
    void look();
    // A call that is logged carries out a plan; the log is read anew when the page is seen again.
    return follow(look);
  }, [look, follow]);

  async function attempt(task: (nowMs: number) => Promise<Omit<NoticeContent, 'key'>>) {
    const done = await write(task, {
      async onWritten(content) {
        // With it all who follow it: a new person may have come along.
        lookAtLog();
        await look();
        say(content);
      },
      onFailure: () => say({ text: t.failed }),
    });
    return done !== undefined;
  }

  const change = (work: (nowMs: number) => Promise<PlanChange>, text: string) =>
    attempt(async (nowMs) => {
      const changed = await work(nowMs);
      const onPress = () =>
        void attempt(async (undoneMs) => {
          await plans.undo(changed, undoneMs);
          return { text: t.list.asBefore };
        });
      return { text, button: { label: t.undo, onPress } };
    });

  return {
    all,
    notice: event && { key: count, ...event },
    save: (draft: PlanDraft, plan?: IfThen) =>
      change((nowMs) => plans.save(draft, nowMs, plan?.id), t.list.planned),
    done: ({ id }: IfThen) => change((nowMs) => plans.done(id, today, nowMs), t.markedDone),
    remove: ({ id }: IfThen) => change((nowMs) => plans.remove(id, nowMs), t.list.planGone),
  };
}
