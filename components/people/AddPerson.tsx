import { useId, useRef, useState } from 'preact/hooks';
import { NAME_MAX_LENGTH, tidyName } from '../../utils/domain/person';
import { useTexts } from '../kit/texts';

/** A name is all that it takes; the rest is for the card, to which `onAdd` leads. */
export function AddPerson({ onAdd }: { onAdd: (name: string) => void }) {
  const { page } = useTexts().t.people;
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const [name, setName] = useState('');
  const [missing, setMissing] = useState(false);

  function submit(event: SubmitEvent) {
    event.preventDefault();
    const isMissing = tidyName(name) === '';
    setMissing(isMissing);
    if (isMissing) input.current?.focus();
    else onAdd(tidyName(name));
  }

  return (
    <details class="fold">
      <summary>{page.add}</summary>
      <form class="people-add" noValidate onSubmit={submit}>
        <label class="label" for={id}>
          {page.name}
        </label>
        <input
          ref={input}
          id={id}
          class="field"
          type="text"
          autocomplete="off"
          maxLength={NAME_MAX_LENGTH}
          value={name}
          aria-invalid={missing ? 'true' : undefined}
          aria-describedby={missing ? `${id}-about` : undefined}
          onInput={(event) => setName(event.currentTarget.value)}
        />
        <button type="submit" class="button">
          {page.addIt}
        </button>
        {missing && (
          <p id={`${id}-about`} class="problem">
            {page.nameMissing}
          </p>
        )}
      </form>
    </details>
  );
}
