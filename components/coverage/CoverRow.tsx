import type { ComponentChildren } from 'preact';
import { useTexts } from '../kit/texts';

export type CoverMark = 'covered' | 'not' | 'off';

interface Props {
  name: string;
  mark: CoverMark;
  /** The one press that mends it. */
  press?: { label: string; onPress: () => void } | undefined;
  /** Why it is so. */
  children: ComponentChildren;
}

/** One thing that is covered, or is not: its name, how it stands, why, and what mends it. */
export function CoverRow({ name, mark, press, children }: Props) {
  const { t } = useTexts();
  return (
    <li class="cover">
      <p class="cover-name">
        <strong>{name}</strong> <span class={`cover-mark ${mark}`}>{t.coverage.marks[mark]}</span>
      </p>
      <p class="quiet">{children}</p>
      {press && (
        <button
          type="button"
          class="button small"
          aria-label={t.buttonFor(press.label, name)}
          onClick={press.onPress}
        >
          {press.label}
        </button>
      )}
    </li>
  );
}
