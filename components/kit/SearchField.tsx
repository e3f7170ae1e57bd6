import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

interface Props {
  label: string;
  placeholder?: string;
  typed: string;
  /** What came of it, in words: said politely. */
  status: ComponentChildren;
  onType: (typed: string) => void;
  /** What narrows the search further. */
  children?: ComponentChildren;
}

/** A search as one types, and how much it finds. */
export function SearchField(props: Props) {
  const id = useId();
  return (
    <div class="search">
      <label class="label" for={id}>
        {props.label}
      </label>
      <input
        id={id}
        class="field"
        type="search"
        autocomplete="off"
        spellcheck={false}
        placeholder={props.placeholder}
        value={props.typed}
        onInput={(event) => props.onType(event.currentTarget.value)}
      />
      <p class="quiet" role="status">
        {props.status}
      </p>
      {props.children}
    </div>
  );
}
