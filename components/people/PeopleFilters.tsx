import {
  isFiltered,
  NO_FILTER,
  PEOPLE_SORTS,
  type PeopleFilter,
  type PeopleSort,
  SILENCES,
} from '../../utils/domain/peopleFilter';
import { RELATIONS } from '../../utils/domain/person';
import { Select } from '../kit/Select';
import { useTexts } from '../kit/texts';

interface Props {
  filter: PeopleFilter;
  onFilter: (filter: PeopleFilter) => void;
  sort: PeopleSort;
  /** Whether there are words that a person can match. */
  searched: boolean;
  onSort: (sort: PeopleSort) => void;
}

/** Which of the people, and in which order. */
export function PeopleFilters({ filter, onFilter, sort, searched, onSort }: Props) {
  const { page } = useTexts().t.people;
  const change = (some: Partial<PeopleFilter>) => onFilter({ ...filter, ...some });
  const toggles = [
    ['hasPhone', page.hasPhone],
    ['stepDue', page.stepDue],
  ] as const;
  return (
    <fieldset class="people-filters">
      <legend class="unseen">{page.filters}</legend>
      <Select
        label={page.relation}
        chosen={filter.relation}
        options={[
          { value: 'any', label: page.anyRelation },
          ...RELATIONS.map((value) => ({ value, label: page.relations[value] })),
          { value: 'none', label: page.noRelation },
        ]}
        onChoose={(relation) => change({ relation })}
      />
      <Select
        label={page.silence}
        chosen={filter.silence}
        options={[
          { value: 'any', label: page.anySilence },
          ...SILENCES.map((value) => ({ value, label: page.silences[value] })),
          { value: 'never', label: page.silences.never },
        ]}
        onChoose={(silence) => change({ silence })}
      />
      <Select
        label={page.sort}
        chosen={sort}
        options={PEOPLE_SORTS.filter((value) => value !== 'match' || searched).map((value) => ({
          value,
          label: page.sorts[value],
        }))}
        onChoose={onSort}
      />
      {toggles.map(([name, label]) => (
        <label key={name} class="people-toggle">
          <input
            type="checkbox"
            checked={filter[name]}
            onChange={(event) => change({ [name]: event.currentTarget.checked })}
          />
          <span>{label}</span>
        </label>
      ))}
      {isFiltered(filter) && (
        <button type="button" class="button plain" onClick={() => onFilter(NO_FILTER)}>
          {page.clearFilters}
        </button>
      )}
    </fieldset>
  );
}
