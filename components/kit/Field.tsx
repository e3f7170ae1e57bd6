import { useId } from 'preact/hooks';

interface Props {
  label: string;
  /** What assistive technology calls it where the label in view is too short to stand alone. */
  fullLabel?: string;
  name: string;
  value: string;
  problem?: string | undefined;
  hint?: string;
  type?: 'date' | 'time' | 'number';
  min?: string;
  max?: string;
  rows?: number;
  /** Proposed while one types; anything else can be typed, too. */
  suggestions?: readonly string[];
  onInput: (value: string) => void;
}

/** A labelled native field, with the sentence that says what is wrong beside it. */
export function Field(props: Props) {
  const id = useId();
  const aboutId = `${id}-about`;
  const listId = `${id}-list`;
  const about = props.problem ?? props.hint;
  const shared = {
    id,
    class: 'field',
    name: props.name,
    value: props.value,
    'aria-label': props.fullLabel,
    'aria-invalid': props.problem ? ('true' as const) : undefined,
    'aria-describedby': about ? aboutId : undefined,
  };
  const inputOnly = {
    autocomplete: 'off' as const,
    onInput: (event: InputEvent & { currentTarget: HTMLInputElement }) =>
      props.onInput(event.currentTarget.value),
  };
  return (
    <div class="labelled">
      <label class="label" for={id}>
        {props.label}
      </label>
      {props.rows && (
        <textarea
          {...shared}
          rows={props.rows}
          onInput={(event) => props.onInput(event.currentTarget.value)}
        />
      )}
      {!props.rows && !props.type && (
        <input {...shared} {...inputOnly} list={props.suggestions && listId} />
      )}
      {props.suggestions && (
        <datalist id={listId}>
          {props.suggestions.map((words) => (
            <option key={words} value={words} />
          ))}
        </datalist>
      )}
      {props.type && (
        <input
          {...shared}
          {...inputOnly}
          type={props.type}
          {...(props.type === 'number' && { inputMode: 'numeric' as const })}
          {...(props.min && { min: props.min })}
          {...(props.max && { max: props.max })}
        />
      )}
      {about && (
        <p id={aboutId} class={props.problem ? 'problem' : 'quiet'}>
          {about}
        </p>
      )}
    </div>
  );
}
