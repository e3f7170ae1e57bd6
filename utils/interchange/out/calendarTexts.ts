import type { Messages } from '../../i18n/index';
import type { CalendarTexts } from './calendar';

export function calendarTextsOf({ out }: Messages): CalendarTexts {
  return {
    summary: (name, about) => (name && about ? out.joined(name, about) : name || about),
  };
}
