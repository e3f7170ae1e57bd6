import type { Language } from './language';

const en = {
  title: 'Promised for today',
  message: (name: string, note: string): string => (name ? `${name}: ${note}` : note),
  weekTitle: 'The week in review',
  week: 'Three minutes: what came of this week, and whom to call in the next.',
};

const fr: typeof en = {
  title: "Promis pour aujourd'hui",
  message: (name, note) => (name ? `${name}\u00a0: ${note}` : note),
  weekTitle: 'Le bilan de la semaine',
  week: 'Trois minutes\u00a0: ce que cette semaine a donné, et qui appeler la semaine prochaine.',
};

/** The texts of a reminder; the worker loads no others. */
export function reminderMessages(language: Language): typeof en {
  return language === 'fr' ? fr : en;
}
