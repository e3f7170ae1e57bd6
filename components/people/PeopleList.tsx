import { useMemo, useRef, useState } from 'preact/hooks';
import type { DateKey } from '../../utils/domain/calendar';
import type { Contacts } from '../../utils/domain/contacts';
import type { PersonId } from '../../utils/domain/ids';
import { useTexts } from '../kit/texts';
import type { PeopleById } from '../log/describe';
import { PersonRow } from './PersonRow';
import { useRowsInView } from './useRowsInView';

interface Props {
  ids: readonly PersonId[];
  people: PeopleById;
  contacts: Contacts | undefined;
  today: DateKey;
  selected: ReadonlySet<PersonId>;
  onSelect: (ids: readonly PersonId[], selected: boolean) => void;
}

/**
 * A list of any length, of which only what is in view is in the page. It scrolls with the page, so
 * that every key and wheel does what it always does.
 */
export function PeopleList({ ids, people, contacts, today, selected, onSelect }: Props) {
  const { t } = useTexts();
  const list = useRef<HTMLUListElement>(null);
  const { first, end, rowHeight } = useRowsInView(list, ids.length);
  // The row that had the focus last stays in the page, wherever that is scrolled to: taken away, it
  // would take the place in the order of Tab with it.
  const [focused, setFocused] = useState<PersonId>();
  const focusedAt = useMemo(() => (focused ? ids.indexOf(focused) : -1), [ids, focused]);
  const lastPressed = useRef<PersonId | undefined>(undefined);

  function select(place: number, isSelected: boolean, toLastPressed: boolean) {
    const from = toLastPressed && lastPressed.current ? ids.indexOf(lastPressed.current) : place;
    lastPressed.current = ids[place];
    const [one, other] = from < 0 ? [place, place] : [Math.min(from, place), Math.max(from, place)];
    onSelect(ids.slice(one, other + 1), isSelected);
  }

  return (
    <ul
      ref={list}
      class="people-list"
      aria-label={t.people.page.list}
      style={{ height: `${ids.length * rowHeight}px` }}
    >
      {placesOf(first, Math.min(end, ids.length), focusedAt).map((place) => {
        const id = ids[place];
        const person = id && people.get(id);
        return (
          person && (
            <PersonRow
              key={id}
              person={person}
              facts={contacts?.of(id)}
              today={today}
              place={place}
              count={ids.length}
              top={place * rowHeight}
              selected={selected.has(id)}
              onFocus={() => setFocused(id)}
              onSelect={(isSelected, toLastPressed) => select(place, isSelected, toLastPressed)}
            />
          )
        );
      })}
    </ul>
  );
}

function placesOf(first: number, end: number, focused: number): number[] {
  const places = Array.from({ length: Math.max(0, end - first) }, (_, index) => first + index);
  if (focused >= 0 && focused < first) return [focused, ...places];
  return focused >= end ? [...places, focused] : places;
}
