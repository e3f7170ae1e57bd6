import type { ComponentChildren } from 'preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { ACTION_KINDS, type ActionKind, type RealWorldAction } from '../../utils/domain/action';
import { activityOf, conversationsThisWeek, firstDayShown } from '../../utils/domain/activity';
import type { DateKey } from '../../utils/domain/calendar';
import type { FoldedPerson } from '../../utils/domain/foldedPeople';
import {
  findInLog,
  isNarrowed,
  type LogEntry,
  type LogFilter,
  NO_FILTER,
} from '../../utils/domain/logSearch';
import { foldName } from '../../utils/domain/person';
import { SearchField } from '../kit/SearchField';
import { useTexts } from '../kit/texts';
import { ActionsByDay } from './ActionsByDay';
import type { PeopleById } from './describe';
import { HeatMap } from './HeatMap';
import { LogFilters } from './LogFilters';
import { WeekTarget } from './WeekTarget';

interface Props {
  /** Nothing while the log is still being read; the latest first. */
  entries: readonly LogEntry[] | undefined;
  /** Whether these are all. */
  complete: boolean;
  people: PeopleById;
  /** The same people, as a search finds them. */
  folded: readonly FoldedPerson[];
  today: DateKey;
  /** Conversations a week. */
  weeklyTarget: number;
  onEdit: (action: RealWorldAction) => void;
  onDelete: (action: RealWorldAction) => void;
  /** The form that adds to the log. */
  children: ComponentChildren;
}

/** So many rows are drawn at a time: a log of years stays as quick as one of a week. */
const ROWS_AT_A_TIME = 100;
const NO_ENTRIES: readonly LogEntry[] = [];

/** The whole log: the weeks at a glance, and all of it to search, edit and delete. */
export function LogPage(props: Props) {
  const { t } = useTexts();
  const { entries = NO_ENTRIES, complete, people, folded, today } = props;
  const [filter, setFilter] = useState(NO_FILTER);
  const [rows, setRows] = useState(ROWS_AT_A_TIME);
  const list = useRef<HTMLDivElement>(null);
  // "Show more" may go away with the press: the focus goes on to the first row that came.
  useEffect(() => {
    const came = list.current?.querySelectorAll('.row')[rows - ROWS_AT_A_TIME];
    if (rows > ROWS_AT_A_TIME) came?.querySelector('button')?.focus();
  }, [rows]);
  const kinds = useMemo(() => foldedKinds(t.kinds), [t]);
  const found = useMemo(
    () => findInLog(entries, filter, { people: folded, kinds }, today),
    [entries, filter, folded, kinds, today],
  );

  function narrow(next: LogFilter) {
    setFilter(next);
    setRows(ROWS_AT_A_TIME);
  }

  return (
    <>
      <h1 tabIndex={-1}>{t.log}</h1>
      <div class="log-columns">
        <div class="card log-side">{props.children}</div>
        <div class="log-list" ref={list}>
          <Weeks entries={entries} today={today} target={props.weeklyTarget} />
          {entries.length > 0 && (
            <LogSearch
              filter={filter}
              found={found.length}
              all={entries.length}
              complete={complete}
              onChange={narrow}
            />
          )}
          {complete && entries.length === 0 && <p class="quiet">{t.noActions}</p>}
          {complete && entries.length > 0 && found.length === 0 && (
            <p>{isNarrowed(filter) ? t.logbook.nothingFits : t.nothingFound}</p>
          )}
          <ActionsByDay
            actions={found.slice(0, rows)}
            people={people}
            today={today}
            onEdit={props.onEdit}
            onDelete={props.onDelete}
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

function Weeks(props: { entries: readonly LogEntry[]; today: DateKey; target: number }) {
  const { entries, today, target } = props;
  const recent = useMemo(() => {
    const first = firstDayShown(today);
    const older = entries.findIndex(({ action }) => action.on < first);
    return entries.slice(0, older < 0 ? entries.length : older).map(({ action }) => action);
  }, [entries, today]);
  const weeks = useMemo(() => activityOf(recent, today), [recent, today]);
  return (
    <div class="weeks">
      <WeekTarget conversations={conversationsThisWeek(recent, today)} target={target} />
      <HeatMap weeks={weeks} today={today} />
    </div>
  );
}

function LogSearch(props: {
  filter: LogFilter;
  found: number;
  all: number;
  complete: boolean;
  onChange: (filter: LogFilter) => void;
}) {
  const { t, formats } = useTexts();
  const { filter, found, onChange } = props;
  const all = t.actionsCount(props.all, formats.number(props.all));
  const isAll = filter.words.trim() === '' && !isNarrowed(filter);
  return (
    <SearchField
      label={t.searchLog}
      typed={filter.words}
      status={[
        isAll ? all : t.foundAmong(formats.number(found), all),
        !props.complete && ` · ${t.logbook.reading}`,
      ]}
      onType={(words) => onChange({ ...filter, words })}
    >
      <LogFilters filter={filter} onChange={onChange} />
    </SearchField>
  );
}

function foldedKinds(kinds: Readonly<Record<ActionKind, string>>): Record<ActionKind, string> {
  const folded = ACTION_KINDS.map((kind) => [kind, foldName(kinds[kind])]);
  return { ...kinds, ...Object.fromEntries(folded) };
}
