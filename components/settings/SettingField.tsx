import { useEffect, useId, useState } from 'preact/hooks';

interface Props {
  label: string;
  labelUnseen?: boolean;
  hint?: string | undefined;
  type: 'number' | 'time' | 'text';
  value: string;
  /** The limits of a number, for its arrows. */
  min?: number;
  max?: number;
  /** What is wrong with what was typed, or nothing. */
  problemOf: (typed: string) => string | undefined;
  onSet: (typed: string) => void;
}

/**
 * A field that is saved when one leaves it or presses Enter. What does not fit stays there with a
 * sentence beside it; what was saved before goes on to hold.
 */
export function SettingField(props: Props) {
  const { label, hint, type, value, min, max, problemOf, onSet } = props;
  const id = useId();
  const [typed, setTyped] = useState(value);
  const [problem, setProblem] = useState<string>();
  useEffect(() => setTyped(value), [value]);

  function settle({ currentTarget }: Event): void {
    // What a number field cannot read it gives as empty.
    const isBad = currentTarget instanceof HTMLInputElement && currentTarget.validity.badInput;
    const found = isBad ? problemOf('?') : typed === value ? undefined : problemOf(typed);
    setProblem(found);
    if (!found && typed !== value) onSet(typed);
  }

  const shared = {
    id,
    class: 'field',
    autocomplete: 'off' as const,
    value: typed,
    'aria-invalid': problem ? ('true' as const) : undefined,
    'aria-describedby': problem || hint ? `${id}-about` : undefined,
    onInput(event: InputEvent & { currentTarget: HTMLInputElement }) {
      setTyped(event.currentTarget.value);
      setProblem(undefined);
    },
    onKeyDown(event: KeyboardEvent) {
      if (event.key === 'Enter') settle(event);
    },
    onBlur: settle,
  };
  return (
    <div class="setting">
      <label class={props.labelUnseen ? 'unseen' : 'label'} for={id}>
        {label}
      </label>
      {type === 'number' && (
        <input {...shared} type="number" inputMode="numeric" min={min} max={max} />
      )}
      {type === 'time' && <input {...shared} type="time" />}
      {type === 'text' && <input {...shared} type="text" />}
      {(problem || hint) && (
        <p
          id={`${id}-about`}
          class={problem ? 'problem' : 'quiet'}
          role={problem ? 'alert' : undefined}
        >
          {problem ?? hint}
        </p>
      )}
    </div>
  );
}
