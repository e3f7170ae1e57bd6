import type { ProfileShown } from '../../components/companion/ProfileNote';
import type { Person } from '../../utils/domain/person';
import type { Acquaintance } from '../../utils/messages';
import { profileAbove } from '../../utils/networks/profileAbove';
import type { CompanionLink } from '../shared/companionLink';
import { afterDescribing, afterIntroducing, afterSaving } from '../shared/profileAnswers';

interface Dependencies {
  document: Document;
  location: Location;
  send: CompanionLink['send'];
  /** Something else is to be shown. */
  onChange(): void;
}

/** Whose profile the page shows, asked of the worker by the address alone, once for each. */
export function watchProfiles({ document, location, send, onChange }: Dependencies) {
  let url: string | undefined;
  /** On an in-app navigation the title changes after the address. */
  let titleBefore: string | undefined;
  /** Of the profile itself, as far up as one has been while one stays within it. */
  let above: string | undefined;
  /** Nobody has looked for a while: which title stood there before is not known then. */
  let isAway = false;
  let shown: ProfileShown | undefined;
  let isProfile = false;
  /** What was answered to a press: it stays as long as the page does. */
  let said: Acquaintance['says'] | undefined;
  let questions = 0;
  /** On which page somebody is being saved. */
  let saving: string | undefined;

  function show(next: ProfileShown | undefined, asked: string): void {
    // Somebody else's page stands there by now.
    if (asked !== location.href) return;
    shown = next;
    onChange();
  }

  async function ask(here: string): Promise<void> {
    questions += 1;
    const question = questions;
    const answer = await send({ type: 'whoIs', url: here });
    // A later question, or a press, knows better.
    if (answer.ok && question === questions) show(asKnown(answer.known), here);
  }

  function asKnown(known: Acquaintance | undefined): ProfileShown {
    const before = shown?.is === 'known' || shown?.is === 'saved' ? shown : undefined;
    if (!known) return shown && !before ? shown : { is: 'unknown' };
    if (before?.known.person !== known.person) return { is: 'known', known };
    return { ...before, known: { ...known, says: said ?? known.says } };
  }

  return {
    // Before the next look, the page may be somebody else's already.
    shown: () => (url === location.href ? shown : undefined),
    look(isOnProfile: boolean): void {
      const here = location.href;
      const wasAway = isAway;
      isAway = false;
      if (here === url) return;
      const within = isOnProfile && above ? profileAbove(above, here) : undefined;
      // Within one profile the title rightly stays the same.
      if (url !== undefined && !within) titleBefore = wasAway ? undefined : document.title;
      above = isOnProfile ? (within ?? here) : undefined;
      url = here;
      shown = undefined;
      said = undefined;
      isProfile = isOnProfile;
      if (isProfile) void ask(here);
    },
    /** The page is in no session for now, so that nobody looks at it. */
    away(): void {
      isAway = true;
    },
    /** The record was changed: whoever the page shows may be known now, or no more. */
    lookAgain(): void {
      // Of somebody who is being saved, the answer to that tells.
      if (isProfile && saving !== url && url === location.href) void ask(url);
    },
    /** Whether they could be saved. */
    async save(name?: string): Promise<boolean> {
      const here = location.href;
      // The answer to a second press would call them known, and what is asked of a new one be gone.
      if (saving === here) return false;
      const tab = { url: here, title: document.title, titleBefore, name };
      questions += 1;
      saving = here;
      const answer = await send({ type: 'savePerson', ...tab });
      if (saving === here) saving = undefined;
      if (answer.ok && answer.known?.isNew && here === url) said = answer.known.says;
      show(afterSaving(answer, name), here);
      return answer.ok;
    },
    /** Whether it could be noted. */
    async introduce(name: string): Promise<boolean> {
      const here = location.href;
      if (shown?.is !== 'known' && shown?.is !== 'saved') return false;
      const { person } = shown.known;
      const answer = await send({ type: 'noteIntroduction', person, to: name });
      if (answer.ok && answer.known && here === url) said = answer.known.says;
      show(afterIntroducing(answer, shown), here);
      return answer.ok;
    },
    async describe(answers: Pick<Person, 'relation' | 'firstTouch'>): Promise<void> {
      const here = location.href;
      if (shown?.is !== 'saved') return;
      const { person } = shown.known;
      const answer = await send({ type: 'describePerson', person, ...answers });
      show(afterDescribing(answer, shown, said), here);
    },
  };
}
export type ProfileWatch = ReturnType<typeof watchProfiles>;
