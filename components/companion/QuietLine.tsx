import type { ComponentChildren } from 'preact';
import type { CompanionMessages } from '../../utils/i18n/companion';

interface Props {
  messages: CompanionMessages;
  words: string;
  onClose: () => void;
  /** What can be done about it, before the way to close it. */
  children?: ComponentChildren;
}

/** Something that is said once, politely, and stays until it is read. */
export function QuietLine({ messages: m, words, onClose, children }: Props) {
  return (
    <div class="line">
      <p role="status">{words}</p>
      <div class="row">
        {children}
        <button type="button" class="button plain" onClick={onClose}>
          {m.close}
        </button>
      </div>
    </div>
  );
}
