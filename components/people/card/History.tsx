import { useEffect, useRef, useState } from 'preact/hooks';
import type { RealWorldAction } from '../../../utils/domain/action';
import type { DateKey } from '../../../utils/domain/calendar';
import { useTexts } from '../../kit/texts';
import { ActionsByDay } from '../../log/ActionsByDay';
import type { PeopleById } from '../../log/describe';

const ROWS_AT_A_TIME = 50;

interface Props {
  /** The latest first. */
  actions: readonly RealWorldAction[];
  people: PeopleById;
  today: DateKey;
  onEdit: (action: RealWorldAction) => void;
  onDelete: (action: RealWorldAction) => void;
}

/** All that was ever done with one person. */
export function History({ actions, ...acting }: Props) {
  const { t } = useTexts();
  const { card } = t.people;
  const [rows, setRows] = useState(ROWS_AT_A_TIME);
  const list = useRef<HTMLElement>(null);
  // "Show more" may go away with the press: the focus goes on to the first row that came.
  useEffect(() => {
    const came = list.current?.querySelectorAll('.row')[rows - ROWS_AT_A_TIME];
    if (rows > ROWS_AT_A_TIME) came?.querySelector('button')?.focus();
  }, [rows]);
  return (
    <section ref={list} class="history" aria-label={card.history}>
      <h2 class="history-title">{card.history}</h2>
      {actions.length === 0 && <p class="quiet">{card.noHistory}</p>}
      <ActionsByDay actions={actions.slice(0, rows)} {...acting} />
      {actions.length > rows && (
        <p>
          <button type="button" class="button" onClick={() => setRows(rows + ROWS_AT_A_TIME)}>
            {t.showMore}
          </button>
        </p>
      )}
    </section>
  );
}
