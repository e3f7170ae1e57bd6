import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { ProfileShown } from '../../components/companion/ProfileNote';
import type { Person } from '../../utils/domain/person';
import { sendCommand } from '../../utils/messages';
import { isJustNow, JUST_SAVED_KEY, readJustSaved } from '../../utils/storage/justSaved';
import { afterDescribing, afterIntroducing, afterSaving } from '../shared/profileAnswers';
import type { Services } from '../shared/services';

/** Whose profile the tab under the popup shows; nothing on any other page. */
export function useTabPerson(services: Pick<Services, 'tabs' | 'runtime' | 'storage' | 'clock'>) {
  const { tabs, runtime, storage, clock } = services;
  const [tab, setTab] = useState<{ url: string; title: string }>();
  const [shown, show] = useState<ProfileShown>();
  const isSaving = useRef(false);

  const look = useCallback(async () => {
    const [{ url, title = '' } = {}] = await tabs.query({ active: true, currentWindow: true });
    if (!url) return;
    const answer = await sendCommand(runtime, { type: 'whoIs', url });
    if (!answer.ok) return;
    setTab({ url, title });
    const { known } = answer;
    if (!known) {
      show({ is: 'unknown' });
      return;
    }
    const raw = await storage.local.get([JUST_SAVED_KEY]);
    const saved = readJustSaved(raw[JUST_SAVED_KEY]);
    const isSaved = saved?.person === known.person && isJustNow(saved, clock.wallMs());
    show(isSaved ? { is: 'saved', known: { ...known, says: [] } } : { is: 'known', known });
  }, [tabs, runtime, storage, clock]);
  useEffect(() => void look(), [look]);

  return {
    shown,
    /** Whether they could be saved. */
    async save(name?: string): Promise<boolean> {
      // The answer to a second press would call them known, and what is asked of a new one be gone.
      if (!tab || isSaving.current) return false;
      isSaving.current = true;
      // Its title may have come later than the popup.
      const [now] = await tabs.query({ active: true, currentWindow: true });
      const title = now?.url === tab.url ? (now.title ?? tab.title) : tab.title;
      const answer = await sendCommand(runtime, { type: 'savePerson', url: tab.url, title, name });
      isSaving.current = false;
      show(afterSaving(answer, name));
      return answer.ok;
    },
    /** Whether it could be noted that they could introduce somebody. */
    async introduce(to: string): Promise<boolean> {
      if (shown?.is !== 'known' && shown?.is !== 'saved') return false;
      const { person } = shown.known;
      const answer = await sendCommand(runtime, { type: 'noteIntroduction', person, to });
      show((now) => afterIntroducing(answer, now));
      return answer.ok;
    },
    async describe(answers: Pick<Person, 'relation' | 'firstTouch'>): Promise<void> {
      if (shown?.is !== 'saved') return;
      const { person } = shown.known;
      const answer = await sendCommand(runtime, { type: 'describePerson', person, ...answers });
      show((now) => afterDescribing(answer, now));
    },
  };
}
