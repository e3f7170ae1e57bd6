import type { DateKey } from '../../../utils/domain/calendar';
import type { Person } from '../../../utils/domain/person';
import type { Texts } from '../../../utils/i18n/index';
import { useTexts } from '../../kit/texts';

/** What is known of them besides their addresses, to be read. */
export function PersonFacts({ person, today }: { person: Person; today: DateKey }) {
  const texts = useTexts();
  const { card } = texts.t.people;
  const facts = factsOf(person, today, texts);
  if (facts.length === 0 && !person.note) return null;
  return (
    <section class="card">
      <h2>{card.facts}</h2>
      {facts.length > 0 && (
        <dl class="facts">
          {facts.map(([name, words]) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{words}</dd>
            </div>
          ))}
        </dl>
      )}
      {person.note && <p class="note">{person.note}</p>}
    </section>
  );
}

function factsOf(person: Person, today: DateKey, { t, formats }: Texts): [string, string][] {
  const { card } = t.people;
  const { kind, cadence, firstTouch, connectedOn } = person;
  const touch =
    firstTouch &&
    [
      card.sources[firstTouch.source],
      firstTouch.context,
      firstTouch.on && formats.day(firstTouch.on, today),
    ]
      .filter(Boolean)
      .join(', ');
  const facts: [string, string | undefined][] = [
    [card.kind, kind && card.kinds[kind]],
    [card.cadence, cadence && card.cadenceInWords(cadence.idealDays, cadence.maxDays)],
    [card.firstTouch, touch && (firstTouch.certainty === 'sure' ? touch : card.guessed(touch))],
    [card.connectedOn, connectedOn && formats.day(connectedOn, today)],
  ];
  return facts.flatMap(([name, words]) => (words ? [[name, words]] : []));
}
