import { useEffect, useId, useMemo, useRef, useState } from 'preact/hooks';
import { type FoldedPerson, foldPeople, matchPeople } from '../../utils/domain/foldedPeople';
import type { PersonId } from '../../utils/domain/ids';
import { foldName, NAME_MAX_LENGTH, type Person } from '../../utils/domain/person';
import { useTexts } from '../kit/texts';

interface Props {
  name: string;
  people: readonly Person[];
  problem: string | undefined;
  focusFirst: boolean;
  /** `chosen` comes with a name that was taken from the list. */
  onName: (name: string, chosen?: PersonId) => void;
  /** The same people, where they are folded already: for 30,000 that takes a moment. */
  folded?: readonly FoldedPerson[] | undefined;
  /** The field may stay empty. */
  optional?: boolean;
  /** At the first key or press in the field, where the people are not read before. */
  onPeopleWanted?: (() => void) | undefined;
}

const MOST_SHOWN = 6;

/** A name, completed from the known people; any other name is simply typed. */
export function PersonField(props: Props) {
  const { t } = useTexts();
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const [open, setOpen] = useState(false);
  const [active, setActive] = useState(-1);
  useEffect(() => {
    if (props.focusFirst) input.current?.focus();
  }, [props.focusFirst]);

  const folded = useMemo(
    () => props.folded ?? foldPeople(props.people),
    [props.folded, props.people],
  );
  const matches = useMemo(() => matchPeople(folded, props.name, MOST_SHOWN), [folded, props.name]);
  const onlyItself =
    matches.length === 1 && foldName(matches[0]?.name ?? '') === foldName(props.name);
  const shown = open && matches.length > 0 && !onlyItself;
  const isNew = props.name.trim() !== '' && matches.length === 0 && props.people.length > 0;
  const optionId = (index: number) => `${id}-option-${index}`;

  function close() {
    setOpen(false);
    setActive(-1);
  }

  function choose(person: Person | undefined) {
    if (person) props.onName(person.name, person.id);
    close();
  }

  function onKeyDown(event: KeyboardEvent) {
    props.onPeopleWanted?.();
    if (event.isComposing) return;
    switch (event.key) {
      case 'ArrowDown':
      case 'ArrowUp': {
        event.preventDefault();
        setOpen(true);
        const step = event.key === 'ArrowDown' ? 1 : -1;
        const from = active < 0 && step < 0 ? 0 : active;
        setActive(matches.length === 0 ? -1 : (from + step + matches.length) % matches.length);
        break;
      }
      case 'Enter':
        if (!shown || active < 0) return;
        event.preventDefault();
        choose(matches[active]);
        break;
      case 'Tab':
        if (shown && active >= 0) choose(matches[active]);
        break;
      case 'Escape':
        if (!shown) return;
        // Else the popup, or the dialog around the form, would close with the list.
        event.preventDefault();
        event.stopPropagation();
        close();
    }
  }

  const aboutId = `${id}-about`;
  return (
    <div class="labelled person">
      <label class="label" for={id}>
        {t.person}
      </label>
      <input
        ref={input}
        id={id}
        class="field"
        name="person"
        type="text"
        role="combobox"
        required={!props.optional}
        maxLength={NAME_MAX_LENGTH}
        autocomplete="off"
        spellcheck={false}
        value={props.name}
        aria-autocomplete="list"
        aria-expanded={shown}
        aria-controls={shown ? `${id}-list` : undefined}
        aria-activedescendant={shown && active >= 0 ? optionId(active) : undefined}
        aria-invalid={props.problem ? 'true' : undefined}
        aria-describedby={props.problem || isNew ? aboutId : undefined}
        onPointerDown={() => props.onPeopleWanted?.()}
        onInput={(event) => {
          props.onPeopleWanted?.();
          props.onName(event.currentTarget.value);
          setOpen(true);
          setActive(-1);
        }}
        onKeyDown={onKeyDown}
        onBlur={close}
      />
      {isNew && !props.problem && (
        <span id={aboutId} class="quiet new-person">
          {t.newPerson}
        </span>
      )}
      {shown && (
        <div id={`${id}-list`} class="suggestions" role="listbox" aria-label={t.knownPeople}>
          {matches.map((person, index) => (
            // The keyboard stays in the field, which names the active option.
            <div
              key={person.id}
              id={optionId(index)}
              class="suggestion"
              role="option"
              aria-selected={index === active}
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => choose(person)}
            >
              <span>{person.name}</span>
              {person.company && <span class="quiet">{person.company}</span>}
            </div>
          ))}
        </div>
      )}
      {props.problem && (
        <p id={aboutId} class="problem">
          {props.problem}
        </p>
      )}
    </div>
  );
}
