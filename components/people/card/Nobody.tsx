import { useTexts } from '../../kit/texts';

/** The page of somebody who is not there, or not any more. */
export function Nobody() {
  const { t } = useTexts();
  const { card } = t.people;
  return (
    <>
      <h1 tabIndex={-1}>{card.nobodyTitle}</h1>
      <p>{card.nobody}</p>
      <p>
        <a href="#people">{card.toPeople}</a>
      </p>
    </>
  );
}
