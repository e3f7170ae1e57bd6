import type { ComponentChildren } from 'preact';
import { useEffect, useId, useMemo, useRef, useState } from 'preact/hooks';
import type { RealWorldAction } from '../../utils/domain/action';
import type { DateKey } from '../../utils/domain/calendar';
import { foldName } from '../../utils/domain/person';
import { useTexts } from '../kit/texts';
import { ActionsByDay } from './ActionsByDay';
import { type PeopleById, searchWords } from './describe';

interface Props {
  /** Nothing while the log is still being read; the latest first. */
  actions: readonly RealWorldAction[] | undefined;
  people: PeopleById;
  today: DateKey;
  onEdit: (action: RealWorldAction) => void;
  onDelete: (action: RealWorldAction) => void;
  /** The form that adds to the log. */
  children: ComponentChildren;
}

/** So many rows are drawn at a time: a log of years stays as quick as one of a week. */
const ROWS_AT_A_TIME = 100;

/** The whole log, to search, edit and delete. */
export function LogPage({ actions, people, today, onEdit, onDelete, children }: Props) {
  const texts = useTexts();
  const { t, formats } = texts;
  const searchId = useId();
  const [typed, setTyped] = useState('');
  const [rows, setRows] = useState(ROWS_AT_A_TIME);
  const list = useRef<HTMLDivElement>(null);
  // "Show more" may go away with the press: the focus goes on to the first row that came.
  useEffect(() => {
    const came = list.current?.querySelectorAll('.row')[rows - ROWS_AT_A_TIME];
    if (rows > ROWS_AT_A_TIME) came?.querySelector('button')?.focus();
  }, [rows]);
  const searchable = useMemo(
    () => actions?.map((action) => ({ action, words: searchWords(action, people, texts) })) ?? [],
    [actions, people, texts],
  );
  const wanted = foldName(typed).split(' ').filter(Boolean);
  const found = useMemo(
    () =>
      searchable
        .filter(({ words }) => wanted.every((word) => words.includes(word)))
        .map(({ action }) => action),
    [searchable, wanted.join(' ')],
  );
  const count = searchable.length;
  const all = t.actionsCount(count, formats.number(count));
  return (
    <>
      <h1 tabIndex={-1}>{t.log}</h1>
      <div class="log-columns">
        <div class="card log-side">{children}</div>
        <div class="log-list" ref={list}>
          {count > 0 && (
            <div class="log-search">
              <label class="label" for={searchId}>
                {t.searchLog}
              </label>
              <input
                id={searchId}
                class="field"
                type="search"
                autocomplete="off"
                value={typed}
                onInput={(event) => {
                  setTyped(event.currentTarget.value);
                  setRows(ROWS_AT_A_TIME);
                }}
              />
              <p class="quiet" role="status">
                {wanted.length === 0 ? all : t.foundAmong(formats.number(found.length), all)}
              </p>
            </div>
          )}
          {actions?.length === 0 && <p class="quiet">{t.noActions}</p>}
          {count > 0 && found.length === 0 && <p>{t.nothingFound}</p>}
          <ActionsByDay
            actions={found.slice(0, rows)}
            people={people}
            today={today}
            onEdit={onEdit}
            onDelete={onDelete}
          />
          {found.length > rows && (
            <button type="button" class="button" onClick={() => setRows(rows + ROWS_AT_A_TIME)}>
              {t.showMore}
            </button>
          )}
        </div>
      </div>
    </>
  );
}
