import type { Language } from './language';

const en = {
  notOn: (network: string): string =>
    `You wrote that your clients are not on ${network}. What brings you here?`,
  notOnBut: (network: string, elsewhere: string): string =>
    `You wrote that your clients are not on ${network}, but on ${elsewhere}. What brings you here?`,
};

const fr: typeof en = {
  notOn: (network) =>
    `Vous avez noté que vos clients ne sont pas sur ${network}. Qu'est-ce qui vous amène ici\u00a0?`,
  notOnBut: (network, elsewhere) =>
    `Vous avez noté que vos clients ne sont pas sur ${network}, mais sur ${elsewhere}. Qu'est-ce qui vous amène ici\u00a0?`,
};

/** What a gate says of the strategy; the worker loads no other texts for it. */
export function gateHintMessages(language: Language): typeof en {
  return language === 'fr' ? fr : en;
}

/** The same as one sentence, of the names of networks. */
export function gateHintWords(
  network: string,
  elsewhere: readonly string[],
  language: Language,
): string {
  const { notOn, notOnBut } = gateHintMessages(language);
  if (elsewhere.length === 0) return notOn(network);
  return notOnBut(network, new Intl.ListFormat(language).format(elsewhere));
}
