import type { ComponentChildren } from 'preact';

interface Props {
  title: string;
  children: ComponentChildren;
  /** Told whenever it is opened or closed. */
  onToggle?: (isOpen: boolean) => void;
}

/** A native disclosure. */
export function Fold(props: Props) {
  return (
    <details class="fold" onToggle={({ currentTarget }) => props.onToggle?.(currentTarget.open)}>
      <summary>{props.title}</summary>
      <div class="fold-content">{props.children}</div>
    </details>
  );
}
