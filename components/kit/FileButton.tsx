import { useRef } from 'preact/hooks';

interface Props {
  label: string;
  /** As `accept` of a file input. */
  accept: string;
  multiple?: boolean;
  primary?: boolean;
  onFiles: (files: readonly File[]) => void;
}

/** A button that lets one choose files, over the native field. */
export function FileButton({ label, accept, multiple = false, primary = false, onFiles }: Props) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <button
        type="button"
        class={primary ? 'button primary' : 'button'}
        onClick={() => input.current?.click()}
      >
        {label}
      </button>
      <input
        ref={input}
        type="file"
        accept={accept}
        multiple={multiple}
        aria-label={label}
        hidden
        onChange={(event) => {
          const files = [...(event.currentTarget.files ?? [])];
          // The same file can be chosen again.
          event.currentTarget.value = '';
          if (files.length > 0) onFiles(files);
        }}
      />
    </>
  );
}
