import { useTexts } from '../kit/texts';

/** Says why the field beside it cannot be changed; the field names it as its description. */
export function FixedNote({ id }: { id: string }) {
  const { t } = useTexts();
  return (
    <p id={id} class="quiet">
      {t.adjust.fixed}
    </p>
  );
}
