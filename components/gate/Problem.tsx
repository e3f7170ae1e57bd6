import type { ComponentChildren } from 'preact';

/** What went wrong, said at once; nothing where nothing did. */
export function Problem({ id, children }: { id?: string; children: ComponentChildren }) {
  return children ? (
    <p class="problem" id={id} role="alert">
      {children}
    </p>
  ) : null;
}
