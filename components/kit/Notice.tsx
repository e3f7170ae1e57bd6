import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

export interface NoticeContent {
  /** Another key announces the same words anew. */
  key: string | number;
  text: string;
  button?: { label: string; onPress: () => void };
}

/**
 * What just happened, said politely, with a way back. It takes the focus when what had it is gone
 * with the change: an Undo that was pressed, a row that was deleted.
 */
export function Notice(props: {
  content: NoticeContent | undefined;
  children?: ComponentChildren;
}) {
  const status = useRef<HTMLDivElement>(null);
  const { content } = props;
  const key = content?.key;
  useEffect(() => {
    const { activeElement, body } = document;
    if (key !== undefined && (!activeElement || activeElement === body)) status.current?.focus();
  }, [key]);
  return (
    <div class="notice" role="status" tabIndex={-1} ref={status}>
      {content && (
        <span key={content.key} class="notice-text">
          {content.text}
        </span>
      )}
      {content?.button && (
        <button type="button" class="button small" onClick={content.button.onPress}>
          {content.button.label}
        </button>
      )}
      {props.children}
    </div>
  );
}
