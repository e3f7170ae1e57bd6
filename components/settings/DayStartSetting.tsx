import * as v from 'valibot';
import { timeOfDaySchema } from '../../utils/domain/settings';
import { useTexts } from '../kit/texts';
import { SettingField } from './SettingField';

interface Props {
  value: string;
  onSet: (time: string) => void;
}

/** When the day's budget begins anew. */
export function DayStartSetting({ value, onSet }: Props) {
  const { t } = useTexts();
  return (
    <SettingField
      label={t.adjust.dayStartsAt}
      hint={t.adjust.dayStartsAtHint}
      type="time"
      value={value}
      problemOf={(typed) => (v.is(timeOfDaySchema, typed) ? undefined : t.adjust.timeProblem)}
      onSet={onSet}
    />
  );
}
