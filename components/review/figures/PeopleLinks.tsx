import type { PersonId } from '../../../utils/domain/ids';

interface Props {
  people: readonly PersonId[];
  names: ReadonlyMap<PersonId, string>;
}

/** ", Marie Dubois, Paul Weber": who is known leads to their card, who was deleted has no name. */
export function PeopleLinks({ people, names }: Props) {
  return (
    <>
      {people.map((id) => {
        const name = names.get(id);
        return (
          name && (
            <span key={id}>
              {', '}
              <a href={`dashboard.html#people-${id}`}>{name}</a>
            </span>
          )
        );
      })}
    </>
  );
}
