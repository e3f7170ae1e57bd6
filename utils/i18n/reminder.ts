import type { Language } from './language';

const en = {
  title: 'Promised for today',
  message: (name: string, note: string): string => (name ? `${name}: ${note}` : note),
};

const fr: typeof en = {
  title: "Promis pour aujourd'hui",
  message: (name, note) => (name ? `${name}\u00a0: ${note}` : note),
};

/** The texts of a reminder; the worker loads no others. */
export function reminderMessages(language: Language): typeof en {
  return language === 'fr' ? fr : en;
}
