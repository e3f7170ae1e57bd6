import { Select } from '../kit/Select';

interface Props<Value extends string> {
  label: string;
  name: string;
  /** What it says where nothing is chosen. */
  none: string;
  options: readonly { value: Value; label: string }[];
  chosen: Value | undefined;
  onChoose: (value: Value | undefined) => void;
}

/** A native choice among many, or of none of them. */
export function SelectField<Value extends string>({ none, options, ...props }: Props<Value>) {
  return (
    <Select<Value | ''>
      label={props.label}
      name={props.name}
      options={[{ value: '', label: none }, ...options]}
      chosen={props.chosen ?? ''}
      onChoose={(value) => props.onChoose(value === '' ? undefined : value)}
    />
  );
}
