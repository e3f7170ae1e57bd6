import { useId } from 'preact/hooks';

interface Props<Value extends string | number> {
  label: string;
  labelUnseen?: boolean;
  name?: string;
  options: readonly { value: Value; label: string }[];
  chosen: Value;
  problem?: string | undefined;
  onChoose: (value: Value) => void;
}

/** A native list with its label, for what has too many choices for pills. */
export function Select<Value extends string | number>(props: Props<Value>) {
  const id = useId();
  const { options, problem } = props;
  return (
    <div class="labelled">
      <label class={props.labelUnseen ? 'unseen' : 'label'} for={id}>
        {props.label}
      </label>
      <select
        id={id}
        class="field"
        name={props.name}
        value={props.chosen}
        aria-invalid={problem ? 'true' : undefined}
        aria-describedby={problem ? `${id}-about` : undefined}
        onChange={({ currentTarget }) => {
          const chosen = options.find(({ value }) => String(value) === currentTarget.value);
          if (chosen) props.onChoose(chosen.value);
        }}
      >
        {options.map(({ value, label }) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </select>
      {problem && (
        <p id={`${id}-about`} class="problem">
          {problem}
        </p>
      )}
    </div>
  );
}
