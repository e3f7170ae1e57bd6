import { ExperimentCard } from '../../components/review/ExperimentCard';
import type { ExperimentObstacle } from '../../components/review/ExperimentPlanning';
import type { FixedFields } from '../../utils/domain/governed';
import { readSharing } from '../../utils/domain/sharing';
import { POLICY_KEY, readFixedFields } from '../../utils/storage/policyState';
import { SYNC_KEY } from '../../utils/storage/syncState';
import type { DayNow } from '../shared/dayNow';
import type { Services } from '../shared/services';
import { useStored } from '../shared/useStored';
import type { ReviewClient } from './reviewClient';
import { useExperiment } from './useExperiment';

/** As long as they have not been read. */
const NOTHING_FIXED: FixedFields = new Set();
const NOT_SHARING = readSharing(undefined);

interface Props {
  services: Services;
  client: ReviewClient;
  now: DayNow;
}

/** The experiment below the review's figures. */
export function ExperimentSection({ services, client, now }: Props) {
  const { storage, clock } = services;
  const { day, settings } = now;
  const fixed = useStored(storage, POLICY_KEY, readFixedFields, NOTHING_FIXED);
  const sharing = useStored(storage, SYNC_KEY, readSharing, NOT_SHARING);
  const { zone } = clock.calendar;
  const here = { zone, dayStartsAt: settings.dayStartsAt };
  const { read, result, problem, failed, begin, stop } = useExperiment({ services, client, here });
  const obstacle: ExperimentObstacle | undefined = fixed.has('dailyBudgetMinutes')
    ? 'policy'
    : settings.unlimited
      ? 'no-limit'
      : undefined;
  if (!read && !problem) return null;
  return (
    <ExperimentCard
      experiment={read?.last}
      result={result}
      problem={problem}
      today={day.key}
      presentMinutes={settings.nextDailyBudgetMinutes ?? settings.dailyBudgetMinutes}
      obstacle={obstacle}
      isSharing={sharing.on}
      failed={failed}
      onBegin={(plan) => void begin(plan)}
      onStop={() => void stop()}
    />
  );
}
