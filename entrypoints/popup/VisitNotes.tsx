import { GoalNotes } from '../../components/companion/GoalNotes';
import { goalSaid } from '../../utils/domain/goalSaid';
import type { Session } from '../../utils/domain/session';
import { notesOf, type SessionNotes, sessionNotesSchema } from '../../utils/domain/sessionNotes';
import type { CompanionMessages } from '../../utils/i18n/companion';
import type { Command } from '../../utils/messages';
import { read } from '../../utils/storage/guardState';
import type { Services } from '../shared/services';
import { useStored } from '../shared/useStored';

interface Props {
  storage: Services['storage'];
  messages: CompanionMessages;
  session: Session;
  send: (command: Command) => Promise<unknown>;
}

const readNotes = (raw: unknown): SessionNotes | undefined => read(sessionNotesSchema, raw);

/** What stands beside the pill in other modes: on a page that is left untouched nothing can. */
export function VisitNotes({ storage, messages, session, send }: Props) {
  const kept = useStored(storage, 'notes', readNotes, undefined);
  const notes = kept?.session === session.id ? kept : notesOf(session.id);
  const said = goalSaid(session, notes);
  if (!said.count && !said.midway) return null;
  return (
    <section class="card" aria-label={messages.onTheWay}>
      <GoalNotes
        messages={messages}
        goal={session.goal.words}
        {...said}
        onCount={(did) => void send({ type: 'countGoal', session: session.id, did })}
        onLeaveEarly={() =>
          void send({ type: 'endSession', session: session.id, ending: 'finished' })
        }
        onRead={(what) => void send({ type: 'readNote', session: session.id, what })}
      />
    </section>
  );
}
