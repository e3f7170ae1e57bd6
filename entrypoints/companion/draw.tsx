import { ComposerPanel } from '../../components/companion/ComposerPanel';
import { FeedPlace, type Place } from '../../components/companion/FeedPlace';
import { GoalCard } from '../../components/companion/GoalCard';
import type { Answers } from '../../utils/domain/editorial/checklist';
import { hiddenParts, readHiding } from '../../utils/domain/feedHiding';
import { goalSaid } from '../../utils/domain/goalSaid';
import type { NetworkPage } from '../../utils/domain/network';
import { networkSettingsOf } from '../../utils/domain/networkSettings';
import type { Session } from '../../utils/domain/session';
import type { PageSettings } from '../../utils/domain/settings';
import type { CompanionMessages } from '../../utils/i18n/companion';
import type { CompanionLink } from '../shared/companionLink';
import type { ComposerWatch } from './composerWatch';
import type { Memory } from './memory';
import type { ProfileWatch } from './profileWatch';

/** What all that is drawn goes by. */
export interface Drawing {
  messages: CompanionMessages;
  page: NetworkPage;
  session: Session;
  settings: PageSettings;
  memory: Memory;
  send: CompanionLink['send'];
}

/** In the place of the feed, where that is not shown. */
export function feedPlaceOn(drawing: Drawing, place: Place | undefined) {
  const { messages, page, session, settings, memory, send } = drawing;
  const { hiding } = networkSettingsOf(settings.networks, page.network);
  const { shown } = memory.notesOf(session.id);
  const hidden = hiddenParts(readHiding(hiding), { purpose: session.goal.purpose, shown });
  if (!place || !hidden.includes('feed') || !/feed|composer/.test(page.kind)) return null;
  return (
    <FeedPlace
      messages={messages}
      goal={session.goal.words}
      place={place}
      onShow={() => void send({ type: 'showParts', session: session.id, parts: ['feed'] })}
    />
  );
}

/** Beside the pill. */
export function goalCard(drawing: Drawing, profiles: ProfileWatch) {
  const { messages, session, settings, memory, send } = drawing;
  const { id, goal } = session;
  return (
    <GoalCard
      messages={messages}
      goal={goal.words}
      {...goalSaid(session, memory.notesOf(id))}
      profile={profiles.shown()}
      corner={settings.pillCorner}
      onCount={(did) => void send({ type: 'countGoal', session: id, did })}
      onLeaveEarly={() => void send({ type: 'endSession', session: id, ending: 'finished' })}
      onRead={(what) => void send({ type: 'readNote', session: id, what })}
      onSave={profiles.save}
      onDescribe={(answers) => void profiles.describe(answers)}
      onIntroduce={goal.purpose === 'introduction' ? profiles.introduce : undefined}
    />
  );
}

/** Beside a new post. */
export function panelBeside(drawing: Drawing, composer: ComposerWatch) {
  const { messages, page, memory, send } = drawing;
  const writing = composer.writing();
  if (!writing) return null;
  const line = memory.line();
  async function log(answers: Answers): Promise<boolean> {
    return (await send({ type: 'logPost', network: page.network, answers })).ok;
  }
  return (
    <ComposerPanel
      messages={messages}
      line={line}
      {...writing}
      onAnswer={(answers) => composer.change({ answers })}
      onCheck={() => composer.check(line.watchWords)}
      onLog={() => void composer.log(log)}
      onWriteLine={() => void send({ type: 'openLine' })}
      onClose={composer.close}
    />
  );
}
