import { useState } from 'preact/hooks';
import * as v from 'valibot';
import { cardAddress, cardWanted } from '../../components/log/cardAddress';
import { PeopleNotice } from '../../components/people/PeopleNotice';
import { PeoplePage } from '../../components/people/PeoplePage';
import { FIRST_VIEW } from '../../components/people/view';
import { actionIdSchema, personIdSchema } from '../../utils/domain/ids';
import type { DayNow } from '../shared/dayNow';
import type { Services } from '../shared/services';
import type { Logbook } from '../shared/useLogbook';
import { PersonRoute } from './PersonRoute';
import { usePeople } from './usePeople';
import type { WholeLog } from './useWholeLog';

interface Props {
  services: Services;
  /** The id of the person whose card is wanted, as in `cardWanted`; nothing for all of them. */
  rest: string;
  now: DayNow;
  logbook: Logbook;
  whole: WholeLog;
}

/** All people, or the card of one. What was searched and selected is still there after a card. */
export function PeopleRoute({ services, rest, now, logbook, whole }: Props) {
  const [view, setView] = useState(FIRST_VIEW);
  const book = usePeople(services, logbook, whole);
  const { person, action } = cardWanted(rest);
  const wanted = v.safeParse(personIdSchema, person);
  if (wanted.success) {
    const heard = v.safeParse(actionIdSchema, action);
    const heardIn = heard.success ? heard.output : undefined;
    const card = { services, id: wanted.output, heardIn, now, logbook, whole };
    return <PersonRoute key={rest} {...card} />;
  }
  return (
    <PeoplePage
      people={whole.peopleById}
      contacts={book.contacts}
      index={book.index}
      today={now.date}
      view={view}
      onView={setView}
      onSetRelation={async (ids, relation) => {
        const isDone = await book.setRelation(ids, relation);
        if (isDone) setView((before) => ({ ...before, selected: FIRST_VIEW.selected }));
      }}
      onAdd={async (name) => {
        const id = await book.add(name);
        if (id) location.hash = cardAddress(id);
      }}
    >
      <PeopleNotice
        event={book.event}
        count={book.count}
        onUndo={(change) => void book.undo(change)}
      />
    </PeoplePage>
  );
}
