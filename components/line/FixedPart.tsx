import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { FixedNote } from '../settings/FixedNote';

/** A part of the line that the organisation says: to be read, not to be changed. */
export function FixedPart({ label, children }: { label: string; children: ComponentChildren }) {
  const id = useId();
  return (
    <fieldset class="fixed-part" aria-describedby={id}>
      <legend class="label">{label}</legend>
      {children}
      <FixedNote id={id} />
    </fieldset>
  );
}
