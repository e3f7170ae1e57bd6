import type { ComponentChildren } from 'preact';

/** Which button submitted the form, and what stands in its fields. */
export interface Submitted {
  button: string;
  text(field: string): string;
}

interface Props {
  /** `cover` hides the page, `panel` dims it. */
  shape: 'cover' | 'panel';
  /** The page around it may speak another. */
  language: string;
  labelledBy: string;
  describedBy?: string | undefined;
  onSubmit: (submitted: Submitted) => void;
  children: ComponentChildren;
}

/**
 * The one native dialog of the guard. Its form has `method="dialog"`: where no script of ours is
 * alive any more, its buttons still close it, and the page is free. `closedby="none"` leaves Esc to
 * us, so that it means "Leave".
 */
export function Modal({ shape, language, labelledBy, describedBy, onSubmit, children }: Props) {
  return (
    <dialog
      class={shape}
      lang={language}
      aria-labelledby={labelledBy}
      aria-describedby={describedBy}
      aria-modal="true"
      {...{ closedby: 'none' }}
    >
      <form
        method="dialog"
        noValidate
        autocomplete="off"
        onSubmit={(event) => {
          event.preventDefault();
          const { submitter } = event;
          const button = submitter instanceof HTMLButtonElement ? submitter.value : '';
          const data = new FormData(event.currentTarget);
          onSubmit({ button, text: (field) => String(data.get(field) ?? '').trim() });
        }}
      >
        {children}
      </form>
    </dialog>
  );
}
