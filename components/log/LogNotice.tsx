import type { RealWorldAction } from '../../utils/domain/action';
import type { PersonId } from '../../utils/domain/ids';
import type { LogDraft } from '../../utils/domain/logDraft';
import { whoAskedNotTo } from '../../utils/domain/noMoreContact';
import type { Messages } from '../../utils/i18n/index';
import type { Removed } from '../../utils/storage/log';
import { Notice, type NoticeContent } from '../kit/Notice';
import { useTexts } from '../kit/texts';
import { cardAddress } from './cardAddress';

/** What last happened to the log. */
export type LogEvent =
  /** `toOpen`: whose need was heard of which no opportunity tells yet. */
  | { kind: 'logged'; action: RealWorldAction; toOpen: PersonId | undefined }
  | { kind: 'saved'; action: RealWorldAction }
  | { kind: 'taken-back'; removed: Removed }
  | { kind: 'deleted'; removed: Removed }
  | { kind: 'restored' | 'reopened' }
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
  /** The path of the dashboard, to open an opportunity there; empty on itself, nothing to offer none. */
  dashboard?: string | undefined;
}

export function LogNotice(props: Props) {
  const { t } = useTexts();
  const { event, count, onAskToNotify, dashboard } = props;
  const reminds = event?.kind === 'logged' && event.action.next?.due;
  return (
    <Notice content={event && contentOf(event, count, t, () => props.onUndo(event))}>
      {event?.kind === 'logged' && event.toOpen && dashboard !== undefined && (
        <a
          class="button small"
          href={dashboard + cardAddress(event.toOpen, event.action.id)}
          {...(dashboard && { target: '_blank', rel: 'noopener' })}
        >
          {t.logbook.openOpportunity}
        </a>
      )}
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
      return { key, text: withBar(t.logged, event.action, t), button: undo };
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
      return { key, text: withBar(t.saved, event.action, t) };
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

/** The log has marked the one who asked for no more contact: that is said with it. */
function withBar(text: string, action: RealWorldAction, t: Messages): string {
  return whoAskedNotTo(action) ? `${text} ${t.logbook.barred}` : text;
}
