import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { useTexts } from '../kit/texts';

export type CoverMark = 'covered' | 'not' | 'off';

interface Props {
  name: string;
  mark: CoverMark;
  /** In other words than those of the mark. */
  says?: string;
  /** The one press that mends it. */
  press?: { label: string; onPress: () => void } | undefined;
  /** Why it is so. */
  children: ComponentChildren;
}

/** One thing that is covered, or is not: its name, how it stands, why, and what mends it. */
export function CoverRow({ name, mark, says, press, children }: Props) {
  const { t } = useTexts();
  const head = useRef<HTMLParagraphElement>(null);
  const wasPressed = useRef(false);
  const hasPress = press !== undefined;
  // What is mended needs no button any more: the focus goes to what it was about.
  useEffect(() => {
    const { activeElement, body } = document;
    if (!hasPress && wasPressed.current && activeElement === body) head.current?.focus();
    wasPressed.current = false;
  }, [hasPress]);
  return (
    <li class="cover">
      <p class="cover-name" ref={head} tabIndex={-1}>
        <strong>{name}</strong>{' '}
        <span class={`cover-mark ${mark}`}>{says ?? t.coverage.marks[mark]}</span>
      </p>
      <p class="quiet">{children}</p>
      {press && (
        <button
          type="button"
          class="button small"
          aria-label={t.buttonFor(press.label, name)}
          onClick={() => {
            wasPressed.current = true;
            press.onPress();
          }}
        >
          {press.label}
        </button>
      )}
    </li>
  );
}
