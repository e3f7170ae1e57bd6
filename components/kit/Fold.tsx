import type { ComponentChildren } from 'preact';

/** A native disclosure. */
export function Fold(props: { title: string; children: ComponentChildren }) {
  return (
    <details class="fold">
      <summary>{props.title}</summary>
      <div class="fold-content">{props.children}</div>
    </details>
  );
}
