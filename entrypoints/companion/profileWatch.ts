import type { ProfileShown } from '../../components/companion/ProfileNote';
import type { Person } from '../../utils/domain/person';
import type { CompanionLink } from '../shared/companionLink';

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
  let shown: ProfileShown | undefined;

  function show(next: ProfileShown | undefined, asked: string): void {
    // Somebody else's page stands there by now.
    if (asked !== location.href) return;
    shown = next;
    onChange();
  }

  async function ask(here: string): Promise<void> {
    const answer = await send({ type: 'whoIs', url: here });
    if (!answer.ok) return;
    show(answer.known ? { is: 'known', known: answer.known } : { is: 'unknown' }, here);
  }

  return {
    shown: () => shown,
    look(isProfile: boolean): void {
      const here = location.href;
      if (here === url) return;
      if (url !== undefined) titleBefore = document.title;
      url = here;
      shown = undefined;
      if (isProfile) void ask(here);
    },
    async save(name?: string): Promise<void> {
      const here = location.href;
      const tab = { url: here, title: document.title, titleBefore, name };
      const answer = await send({ type: 'savePerson', ...tab });
      if (answer.ok && answer.known) {
        show({ is: answer.known.isNew ? 'saved' : 'known', known: answer.known }, here);
      } else if (!answer.ok && answer.why === 'nameless') show({ is: 'nameless' }, here);
      else show({ is: 'unknown', failed: true }, here);
    },
    async introduce(name: string): Promise<void> {
      const here = location.href;
      if (shown?.is !== 'known' && shown?.is !== 'saved') return;
      const { is, known } = shown;
      const answer = await send({ type: 'noteIntroduction', person: known.person, to: name });
      const says = answer.ok && answer.known ? answer.known.says : known.says;
      show({ is, known: { ...known, says } }, here);
    },
    async describe(answers: Pick<Person, 'relation' | 'firstTouch'>): Promise<void> {
      const here = location.href;
      if (shown?.is !== 'saved') return;
      const { person } = shown.known;
      const answer = await send({ type: 'describePerson', person, ...answers });
      // Somebody just saved has no history to tell.
      if (answer.ok && answer.known)
        show({ is: 'saved', known: { ...answer.known, says: [] } }, here);
    },
  };
}
export type ProfileWatch = ReturnType<typeof watchProfiles>;
