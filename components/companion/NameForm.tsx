import type { ComponentChildren } from 'preact';
import { useId, useRef } from 'preact/hooks';
import { NAME_MAX_LENGTH } from '../../utils/domain/person';

interface Props {
  label: string;
  button: string;
  /** Whether it is done; if not, the name stays for another try. */
  onName: (name: string) => Promise<boolean>;
  children?: ComponentChildren;
}

/** Asks for one name, and keeps it until it has served. */
export function NameForm({ label, button, onName, children }: Props) {
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const isSending = useRef(false);

  async function send(): Promise<void> {
    const typed = field.current?.value ?? '';
    const name = typed.trim();
    // A second press is no second wish.
    if (!name || isSending.current) return;
    isSending.current = true;
    const isDone = await onName(name);
    isSending.current = false;
    // What was typed meanwhile is the next one.
    if (isDone && field.current?.value === typed) field.current.form?.reset();
  }

  return (
    <form
      class="profile"
      autocomplete="off"
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      {children}
      <label class="label" for={id}>
        {label}
      </label>
      <input
        ref={field}
        id={id}
        class="field"
        name="name"
        type="text"
        required
        maxLength={NAME_MAX_LENGTH}
      />
      <button type="submit" class="button small">
        {button}
      </button>
    </form>
  );
}
