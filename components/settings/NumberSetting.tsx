import { LIMITS, type LimitedSetting } from '../../utils/domain/settingsChange';
import { useTexts } from '../kit/texts';
import { SettingField } from './SettingField';

interface Props {
  name: LimitedSetting;
  label: string;
  hint?: string;
  value: number | undefined;
  onSet: (value: number) => void;
  /** Where it may be left empty. */
  onClear?: () => void;
}

/** A whole number within its limits. */
export function NumberSetting({ name, label, hint, value, onSet, onClear }: Props) {
  const { t, formats } = useTexts();
  const { min, max } = LIMITS[name];
  const isEmpty = (typed: string) => typed.trim() === '';

  function problemOf(typed: string): string | undefined {
    if (isEmpty(typed) && onClear) return undefined;
    const number = Number(typed);
    const fits = !isEmpty(typed) && Number.isInteger(number) && number >= min && number <= max;
    return fits ? undefined : t.adjust.numberProblem(formats.number(min), formats.number(max));
  }

  return (
    <SettingField
      label={label}
      hint={hint}
      type="number"
      min={min}
      max={max}
      value={value === undefined ? '' : String(value)}
      problemOf={problemOf}
      onSet={(typed) => (isEmpty(typed) ? onClear?.() : onSet(Number(typed)))}
    />
  );
}
