import type { ProfileShown } from '../../components/companion/ProfileNote';
import type { Acquaintance, Answer } from '../../utils/messages';

/** What stands there once somebody was to be saved, by a name that was typed or without one. */
export function afterSaving(answer: Answer, name: string | undefined): ProfileShown {
  if (answer.ok && answer.known) {
    return { is: answer.known.isNew ? 'saved' : 'known', known: answer.known };
  }
  if (!answer.ok && answer.why === 'nameless') return { is: 'nameless' };
  // The form stays, with the name that was typed into it.
  return { is: name === undefined ? 'unknown' : 'nameless', failed: true };
}

/**
 * What stands there once something was told of somebody just saved; `says` is what is said of them
 * since. What failed is still asked, and can be pressed again.
 */
export function afterDescribing(
  answer: Answer,
  shown: ProfileShown | undefined,
  says: Acquaintance['says'] = [],
): ProfileShown | undefined {
  if (shown?.is !== 'saved') return shown;
  // Somebody just saved has no history to tell.
  if (answer.ok && answer.known) return { is: 'saved', known: { ...answer.known, says } };
  const isGone = !answer.ok && answer.why === 'gone';
  return isGone ? { is: 'unknown', gone: shown.known.name } : { ...shown, failed: true };
}

/** What stands there once an introduction was to be noted with somebody: it is said in their place. */
export function afterIntroducing(
  answer: Answer,
  shown: ProfileShown | undefined,
): ProfileShown | undefined {
  if (shown?.is !== 'known' && shown?.is !== 'saved') return shown;
  const { is, known } = shown;
  if (!answer.ok || !answer.known) return { is, known, failed: true };
  return { is, known: { ...known, says: answer.known.says } };
}
