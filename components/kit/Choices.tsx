import type { ComponentChildren } from 'preact';

export interface Choice<Value extends string> {
  value: Value;
  label: string;
  disabled?: boolean;
}

interface Props<Value extends string> {
  legend: string;
  name: string;
  choices: readonly Choice<Value>[];
  chosen: Value | undefined;
  onChoose: (value: Value) => void;
  /** One bar of equal parts instead of pills. */
  joined?: boolean;
  legendUnseen?: boolean;
  /** The element that says more, among the children. */
  describedBy?: string | undefined;
  children?: ComponentChildren;
}

/** A group of native radios drawn as pills or as one bar: arrow keys and names come for free. */
export function Choices<Value extends string>(props: Props<Value>) {
  return (
    <fieldset
      class={props.joined ? 'choices joined' : 'choices'}
      role="radiogroup"
      aria-label={props.legend}
      aria-describedby={props.describedBy}
    >
      <legend class={props.legendUnseen ? 'unseen' : undefined}>{props.legend}</legend>
      {props.choices.map(({ value, label, disabled }) => (
        <label key={value} class="choice">
          <input
            type="radio"
            name={props.name}
            value={value}
            checked={value === props.chosen}
            disabled={disabled}
            onChange={() => props.onChoose(value)}
          />
          <span>{label}</span>
        </label>
      ))}
      {props.children}
    </fieldset>
  );
}
