import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';

interface Props {
  title: string;
  /** Drawn once it is first opened, where it is a function: what few look at costs nothing. */
  children: ComponentChildren | (() => ComponentChildren);
  /** Told whenever it is opened or closed. */
  onToggle?: (isOpen: boolean) => void;
}

/** A native disclosure. */
export function Fold({ title, children, onToggle }: Props) {
  const [wasOpened, setWasOpened] = useState(false);
  function toggled(isOpen: boolean): void {
    if (isOpen) setWasOpened(true);
    onToggle?.(isOpen);
  }
  return (
    <details class="fold" onToggle={({ currentTarget }) => toggled(currentTarget.open)}>
      <summary>{title}</summary>
      <div class="fold-content">
        {typeof children !== 'function' ? children : wasOpened && children()}
      </div>
    </details>
  );
}
