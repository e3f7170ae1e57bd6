import { useTexts } from '../../kit/texts';

interface Props {
  words: string;
  /** From 0 to 1; nothing where it cannot be told. */
  part?: number;
  onCancel?: () => void;
}

const focusOnce = (appeared: HTMLElement | null) => appeared?.focus();

/** Something that takes its time, and how far it is. */
export function Working({ words, part, onCancel }: Props) {
  const { t } = useTexts();
  return (
    <section class="card working" ref={focusOnce} tabIndex={-1} aria-label={words}>
      <p role="status">{words}</p>
      <progress aria-label={t.importing.progress} {...(part !== undefined && { value: part })} />
      {onCancel && (
        <button type="button" class="button" onClick={onCancel}>
          {t.cancel}
        </button>
      )}
    </section>
  );
}
