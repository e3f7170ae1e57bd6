import type { DateKey } from '../../utils/domain/calendar';
import type { ContactFacts } from '../../utils/domain/contacts';
import type { Person } from '../../utils/domain/person';
import { useTexts } from '../kit/texts';

interface Props {
  person: Person;
  /** Nothing while the log is still being read. */
  facts: ContactFacts | undefined;
  today: DateKey;
  /** From 0, in a list of `count`. */
  place: number;
  count: number;
  /** In px, in the list. */
  top: number;
  selected: boolean;
  onFocus: () => void;
  /** With Shift held, all rows from the last one that was pressed. */
  onSelect: (selected: boolean, toLastPressed: boolean) => void;
}

/** One person in the list; the name leads to the card. */
export function PersonRow(props: Props) {
  const { t, formats } = useTexts();
  const { page } = t.people;
  const { person, facts, place } = props;
  const { relation, doNotContact } = person;
  const position = [person.company, person.role].filter(Boolean).join(' · ');
  return (
    <li
      class="people-row"
      style={{ top: `${props.top}px` }}
      aria-setsize={props.count}
      aria-posinset={place + 1}
      onFocusIn={props.onFocus}
    >
      <label class="people-select">
        <input
          type="checkbox"
          aria-label={page.select(person.name)}
          checked={props.selected}
          onClick={(event) => props.onSelect(event.currentTarget.checked, event.shiftKey)}
        />
      </label>
      <span class="people-words">
        <a href={`#people-${person.id}`}>{person.name}</a>
        <span class="quiet">{position}</span>
      </span>
      <span class="people-facts quiet">
        {doNotContact && <strong>{page.doNotContact}</strong>}
        {relation && <span class="people-relation">{page.relations[relation]}</span>}
        <span class="people-word">
          {facts &&
            (facts.lastContact
              ? page.lastWord(formats.ago(facts.lastContact, props.today))
              : page.noWord)}
        </span>
      </span>
    </li>
  );
}
