import { ACTION_KINDS, REACHES, RESULTS } from '../../utils/domain/action';
import { isNarrowed, type LogFilter, NO_FILTER, PERIODS } from '../../utils/domain/logSearch';
import { Field } from '../kit/Field';
import { Fold } from '../kit/Fold';
import { useTexts } from '../kit/texts';
import { SelectField } from './SelectField';

interface Props {
  filter: LogFilter;
  onChange: (filter: LogFilter) => void;
}

/** What else narrows a search of the log. */
export function LogFilters({ filter, onChange }: Props) {
  const { t } = useTexts();
  const { logbook } = t;
  return (
    <Fold title={logbook.filters}>
      <div class="log-filters">
        <SelectField
          label={logbook.kind}
          name="filter-kind"
          none={logbook.allOfThem}
          options={ACTION_KINDS.map((value) => ({ value, label: t.kinds[value] }))}
          chosen={filter.kind}
          onChoose={(kind) => onChange({ ...filter, kind })}
        />
        <SelectField
          label={logbook.by}
          name="filter-by"
          none={logbook.allOfThem}
          options={[
            { value: 'me', label: logbook.byMe },
            { value: 'them', label: logbook.byThemFilter },
          ]}
          chosen={filter.by}
          onChoose={(by) => onChange({ ...filter, by })}
        />
        <SelectField
          label={t.outcome}
          name="filter-reach"
          none={logbook.allOfThem}
          options={REACHES.map((value) => ({ value, label: t.reaches[value] }))}
          chosen={filter.reach}
          onChoose={(reach) => onChange({ ...filter, reach })}
        />
        <SelectField
          label={t.result}
          name="filter-result"
          none={logbook.allOfThem}
          options={RESULTS.map((value) => ({ value, label: t.results[value] }))}
          chosen={filter.result}
          onChoose={(result) => onChange({ ...filter, result })}
        />
        <SelectField
          label={logbook.period}
          name="filter-period"
          none={logbook.periods.all}
          options={PERIODS.flatMap((value) =>
            value === 'all' ? [] : [{ value, label: logbook.periods[value] }],
          )}
          chosen={filter.period === 'all' ? undefined : filter.period}
          onChoose={(period) => onChange({ ...filter, period: period ?? 'all' })}
        />
        {filter.period === 'own' && (
          <>
            <Field
              label={logbook.from}
              name="filter-from"
              type="date"
              value={filter.from}
              onInput={(from) => onChange({ ...filter, from })}
            />
            <Field
              label={logbook.to}
              name="filter-to"
              type="date"
              value={filter.to}
              onInput={(to) => onChange({ ...filter, to })}
            />
          </>
        )}
      </div>
      {isNarrowed(filter) && (
        <button
          type="button"
          class="button small"
          onClick={() => onChange({ ...NO_FILTER, words: filter.words })}
        >
          {logbook.clearFilters}
        </button>
      )}
    </Fold>
  );
}
