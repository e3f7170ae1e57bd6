import { browser } from 'wxt/browser';
import { createReminders, type Notifier } from '../../utils/background/reminders';
import { createWeekReminder } from '../../utils/background/weekReminder';
import type { Language } from '../../utils/i18n/language';
import { reminderMessages } from '../../utils/i18n/reminder';
import type { DatabaseSource } from '../../utils/storage/database';
import { createRemarks } from '../../utils/storage/remarks';

interface Parts {
  database: DatabaseSource;
  language(): Promise<Language>;
  pageAddress(path: string): string;
}

/** The two notices that leave the browser's window, and what they remember of having been given. */
export function composeReminding({ database, language, pageAddress }: Parts) {
  const area = browser.storage.local;
  const notificationsAllowed = () =>
    browser.permissions.contains({ permissions: ['notifications'] });
  const notifier: Notifier = {
    isAllowed: notificationsAllowed,
    async notify(id, title, message) {
      const iconUrl = pageAddress('/icons/128.png');
      await browser.notifications.create(id, { type: 'basic', iconUrl, title, message });
    },
  };
  const texts = async () => reminderMessages(await language());
  const remind = createReminders({
    notifier,
    remembered: {
      async read() {
        const { reminded } = await area.get('reminded');
        return Array.isArray(reminded) ? reminded : [];
      },
      write: (reminded) => area.set({ reminded }),
    },
    texts,
  });
  const remindOfWeek = createWeekReminder({
    notifier,
    remembered: {
      async read() {
        const { weekReminded } = await area.get('weekReminded');
        return typeof weekReminded === 'string' ? weekReminded : undefined;
      },
      write: (weekReminded) => area.set({ weekReminded }),
    },
    noteOf: createRemarks(database).weekNote,
    texts,
  });
  return { notificationsAllowed, remind, remindOfWeek };
}
