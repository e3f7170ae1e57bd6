import type { DateKey } from '../../../utils/domain/calendar';
import type { PersonId } from '../../../utils/domain/ids';
import type { Introduction } from '../../../utils/domain/introduction';
import type { Person } from '../../../utils/domain/person';
import { useTexts } from '../../kit/texts';
import { cardAddress } from '../../log/cardAddress';
import type { PeopleById } from '../../log/describe';
import { type IntroductionDraft, IntroductionForm } from './IntroductionForm';

interface Props {
  person: Person;
  /** By whom one could meet them, and whom one could meet by them. */
  introductions: { towards: readonly Introduction[]; through: readonly Introduction[] };
  /** Everybody who is named. */
  named: PeopleById;
  /** Everybody, to choose from; read once `onNeedPeople` asked. */
  people: readonly Person[] | undefined;
  today: DateKey;
  onNeedPeople: () => void;
  /** Whether it could be noted. */
  onNote: (draft: IntroductionDraft) => Promise<boolean>;
  onDelete: (introduction: Introduction) => void;
}

/** Who could introduce whom: the shortest way to somebody is somebody else. */
export function Introductions(props: Props) {
  const { t } = useTexts();
  const words = t.introductions;
  const { person, introductions } = props;
  const { towards, through } = introductions;
  return (
    <section class="card introductions">
      <h2>{words.title}</h2>
      {towards.length + through.length === 0 && <p class="quiet">{words.none}</p>}
      <Ways {...props} title={words.towards(person.name)} ways={towards} other="through" />
      <Ways {...props} title={words.through(person.name)} ways={through} other="person" />
      <IntroductionForm
        person={person}
        people={props.people}
        onNeedPeople={props.onNeedPeople}
        onNote={props.onNote}
      />
    </section>
  );
}

interface WaysProps extends Pick<Props, 'named' | 'today' | 'onDelete'> {
  title: string;
  ways: readonly Introduction[];
  other: 'person' | 'through';
}

function Ways({ title, ways, other, named, today, onDelete }: WaysProps) {
  const { t, formats } = useTexts();
  const known = ways.flatMap((way) => {
    const somebody = named.get(way[other] satisfies PersonId);
    return somebody ? [{ way, somebody }] : [];
  });
  if (known.length === 0) return null;
  return (
    <>
      <h3>{title}</h3>
      <ul class="rows">
        {known.map(({ way, somebody }) => (
          <li key={way.id} class="row">
            <span class="row-words">
              <strong>
                <a href={cardAddress(somebody.id)}>{somebody.name}</a>
              </strong>
              <span class="quiet">
                {[somebody.company, t.introductions.noted(formats.day(way.on, today))]
                  .filter(Boolean)
                  .join(' · ')}
              </span>
              {way.note && <span class="note">{way.note}</span>}
            </span>
            <span class="row-buttons">
              <button
                type="button"
                class="button small"
                aria-label={t.buttonFor(t.delete, somebody.name)}
                onClick={() => onDelete(way)}
              >
                {t.delete}
              </button>
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}
