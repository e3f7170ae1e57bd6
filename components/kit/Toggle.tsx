import { useId } from 'preact/hooks';

interface Props {
  label: string;
  hint?: string | undefined;
  checked: boolean;
  disabled?: boolean;
  onChange: (checked: boolean) => void;
}

/** A native check box with what it means below it. */
export function Toggle({ label, hint, checked, disabled, onChange }: Props) {
  const hintId = useId();
  return (
    <div class="toggle">
      <label>
        <input
          type="checkbox"
          checked={checked}
          disabled={disabled}
          aria-describedby={hint ? hintId : undefined}
          onChange={(event) => onChange(event.currentTarget.checked)}
        />
        <span>{label}</span>
      </label>
      {hint && (
        <p id={hintId} class="quiet">
          {hint}
        </p>
      )}
    </div>
  );
}
