import type { Person } from '../../../utils/domain/person';
import { useTexts } from '../../kit/texts';

interface Props {
  person: Person;
  onLog: () => void;
}

/** Who it is, and the one thing to do here. */
export function CardHeader({ person, onLog }: Props) {
  const { t } = useTexts();
  const { card } = t.people;
  const { company, role, relation } = person;
  const facts = [company, role, relation && card.relations[relation]].filter(Boolean);
  return (
    <header class="person-header">
      <p>
        <a href="#people">{card.toPeople}</a>
      </p>
      <h1 tabIndex={-1}>{person.name}</h1>
      {facts.length > 0 && <p class="quiet">{facts.join(' · ')}</p>}
      <p>
        <button type="button" class="button primary" onClick={onLog}>
          {card.logAction}
        </button>
      </p>
    </header>
  );
}
