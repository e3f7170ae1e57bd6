import { useTexts } from '../kit/texts';

/** One quiet line for as long as something says "on" and is not covered. */
export function CoverageLine({ names }: { names: readonly string[] }) {
  const { t } = useTexts();
  const { todaysLine, see } = t.coverage;
  return (
    <p>
      {todaysLine(names.join(', '))} <a href="#coverage">{see}</a>
    </p>
  );
}
