import { TodaysList } from '../../components/list/TodaysList';
import type { DateKey } from '../../utils/domain/calendar';
import type { Listed } from '../../utils/domain/listed';
import type { DueStep } from '../../utils/domain/nextSteps';
import type { Command, CommandSender } from '../../utils/messages';
import type { Logbook } from './useLogbook';
import { useTodaysList } from './useTodaysList';

interface Props {
  runtime: CommandSender;
  listed: Listed;
  logbook: Logbook;
  /** Those that are due, one of which a pick may be about. */
  steps: readonly DueStep[];
  today: DateKey;
  send: (command: Command) => Promise<boolean>;
  compact?: boolean;
  /** The form is filled in. */
  onBegun?: () => void;
}

/** Today's list with all that can be done to it. */
export function TodaysCalls({ steps, compact = false, onBegun, ...parts }: Props) {
  const { onLog, ...list } = useTodaysList(parts);
  return (
    <TodaysList
      compact={compact}
      {...list}
      onLog={(pick) => {
        onLog(pick);
        onBegun?.();
      }}
      onDone={({ step }) => {
        const due = steps.find(({ action }) => action.id === step);
        if (due) void parts.logbook.settle(due);
      }}
    />
  );
}
