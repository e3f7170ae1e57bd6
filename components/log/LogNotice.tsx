import type { RealWorldAction } from '../../utils/domain/action';
import type { LogDraft } from '../../utils/domain/logDraft';
import type { Messages } from '../../utils/i18n/index';
import type { Removed } from '../../utils/storage/log';
import { Notice, type NoticeContent } from '../kit/Notice';
import { useTexts } from '../kit/texts';

/** What last happened to the log. */
export type LogEvent =
  | { kind: 'logged'; action: RealWorldAction }
  | { kind: 'taken-back'; removed: Removed }
  | { kind: 'deleted'; removed: Removed }
  | { kind: 'restored' | 'saved' | 'reopened' }
  | { kind: 'failed' | 'disk-full' | 'unreadable' | 'log-blocked' }
  | { kind: 'settled'; action: RealWorldAction }
  | { kind: 'form-replaced'; draft: LogDraft };

interface Props {
  event: LogEvent | undefined;
  /** Counts the events, so that the same one twice is said twice. */
  count: number;
  onUndo: (event: LogEvent) => void;
  /** Asks the browser, inside the click, to let us notify; nothing where that is allowed already. */
  onAskToNotify?: (() => void) | undefined;
}

export function LogNotice(props: Props) {
  const { t } = useTexts();
  const { event, count, onAskToNotify } = props;
  const reminds = event?.kind === 'logged' && event.action.next?.due;
  return (
    <Notice content={event && contentOf(event, count, t, () => props.onUndo(event))}>
      {reminds && onAskToNotify && (
        <button type="button" class="button small" onClick={onAskToNotify}>
          {t.notifyMe}
        </button>
      )}
    </Notice>
  );
}

function contentOf(event: LogEvent, key: number, t: Messages, onPress: () => void): NoticeContent {
  const undo = { label: t.undo, onPress };
  switch (event.kind) {
    case 'logged':
      return { key, text: t.logged, button: undo };
    case 'taken-back':
      return { key, text: t.takenBack, button: { label: t.putBack, onPress } };
    case 'deleted':
      return { key, text: t.deleted, button: undo };
    case 'settled':
      return { key, text: t.markedDone, button: undo };
    case 'form-replaced':
      return { key, text: t.formReplaced, button: undo };
    case 'restored':
      return { key, text: t.isBack };
    case 'reopened':
      return { key, text: t.openAgain };
    case 'saved':
      return { key, text: t.saved };
    case 'failed':
      return { key, text: t.failed };
    case 'disk-full':
      return { key, text: t.diskFull };
    case 'unreadable':
      return { key, text: t.logUnreadable };
    case 'log-blocked':
      return { key, text: t.logBlocked };
  }
}
