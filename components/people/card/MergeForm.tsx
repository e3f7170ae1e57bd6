import { useMemo, useState } from 'preact/hooks';
import type { PersonId } from '../../../utils/domain/ids';
import { notesFit } from '../../../utils/domain/mergePeople';
import { type Person, personMeant } from '../../../utils/domain/person';
import { useTexts } from '../../kit/texts';
import { PersonField } from '../../log/PersonField';

interface Props {
  person: Person;
  /** Everybody; nothing as long as nobody asked for them. */
  people: readonly Person[] | undefined;
  onNeedPeople: () => void;
  /** The other one is to become part of this one. */
  onMerge: (other: Person) => void;
}

/** Folded, since it is seldom needed; it can be undone. */
export function MergeForm({ person, people, onNeedPeople, onMerge }: Props) {
  const { t } = useTexts();
  const { card } = t.people;
  const [name, setName] = useState('');
  const [chosen, setChosen] = useState<PersonId>();
  const [problem, setProblem] = useState<string>();
  // The same list at each key, or thirty thousand names would be folded anew.
  const others = useMemo(
    () => people?.filter(({ id }) => id !== person.id) ?? [],
    [people, person],
  );
  const other = name ? personMeant(others, name, chosen) : undefined;
  return (
    <details class="fold" onToggle={(event) => event.currentTarget.open && onNeedPeople()}>
      <summary>{card.merge}</summary>
      <form
        class="details fold-content"
        aria-label={card.merge}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          if (!other) {
            setProblem(card.mergeWhom);
            event.currentTarget.querySelector('input')?.focus();
            return;
          }
          setName('');
          onMerge(other);
        }}
      >
        <p class="quiet">{card.mergeHint}</p>
        <PersonField
          name={name}
          people={others}
          problem={problem}
          focusFirst={false}
          onName={(typed, id) => {
            setName(typed);
            setChosen(id);
            setProblem(undefined);
          }}
        />
        {other && !notesFit(person, other) && <p role="status">{card.mergeNotes}</p>}
        <p>
          <button type="submit" class="button">
            {card.mergeButton}
          </button>
        </p>
      </form>
    </details>
  );
}
