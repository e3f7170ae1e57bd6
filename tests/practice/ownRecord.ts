import type { Page } from 'puppeteer-core';
import type { PracticeBrowser } from './browser.ts';

/** Records of the extension's own database, by their store, as they are to lie there. */
export type OwnRecords = Readonly<Record<string, readonly object[]>>;

/** Puts records into the extension's database, from one of its pages; that page has opened it once. */
export async function putRecords(page: Page, records: OwnRecords): Promise<void> {
  await page.evaluate(async (stores) => {
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const opening = indexedDB.open('rappel');
      opening.onsuccess = () => resolve(opening.result);
      opening.onerror = () => reject(opening.error);
    });
    const transaction = database.transaction(Object.keys(stores), 'readwrite');
    for (const [name, all] of Object.entries(stores)) {
      for (const one of all) transaction.objectStore(name).put(one);
    }
    await new Promise<void>((resolve, reject) => {
      transaction.oncomplete = () => resolve();
      transaction.onerror = () => reject(transaction.error);
    });
    database.close();
  }, records);
}

/** All that lies in one of its stores, read from a page of the extension that does nothing itself. */
export async function recordsIn(browser: PracticeBrowser, store: string): Promise<object[]> {
  const own = await browser.extensionFile();
  const all = await own.evaluate(async (name) => {
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const opening = indexedDB.open('rappel');
      opening.onsuccess = () => resolve(opening.result);
      opening.onerror = () => reject(opening.error);
    });
    const asked = database.transaction(name).objectStore(name).getAll();
    const found = await new Promise<object[]>((resolve, reject) => {
      asked.onsuccess = () => resolve(asked.result);
      asked.onerror = () => reject(asked.error);
    });
    database.close();
    return found;
  }, store);
  await own.close();
  return all;
}

const TODAY = new Date().toLocaleDateString('sv');

/** Two people with something of each kind, so that every part of a page has something to show. */
export const A_LITTLE: OwnRecords = {
  people: [
    {
      id: 'p1',
      name: 'Marie Dubois',
      company: 'Toits Dubois',
      role: 'Gérante',
      relation: 'former-client',
      kind: 'private',
      phones: [{ raw: '06 12 34 56 78', e164: '+33612345678' }],
      emails: ['marie@dubois.example'],
      profiles: [{ network: 'linkedin', url: 'https://www.linkedin.com/in/marie-dubois' }],
      cadence: { idealDays: 30, maxDays: 60 },
      firstTouch: { source: 'event', context: 'Batimat', certainty: 'sure' },
      note: 'Two workshops.',
      updatedAt: 1,
    },
    { id: 'p2', name: 'Julia Weber', doNotContact: { at: 1, why: 'asked for it' }, updatedAt: 1 },
  ],
  actions: [
    {
      id: 'a1',
      kind: 'meeting',
      by: 'them',
      on: TODAY,
      zone: 'Europe/Paris',
      people: ['p1', 'p2'],
      reach: 'held',
      result: 'need',
      next: { note: 'Send the quote', due: TODAY },
      note: 'The roof leaks.',
      loggedAt: 1,
      updatedAt: 1,
    },
  ],
  opportunities: [
    {
      id: 'o1',
      person: 'p1',
      about: 'The roof',
      stage: 'offer',
      value: 12_500,
      currency: 'EUR',
      openedOn: TODAY,
      actions: ['a1'],
      updatedAt: 1,
    },
  ],
  plans: [
    {
      id: 'c1',
      day: { each: 'week', weekday: 4 },
      time: '10:00',
      person: 'p1',
      about: 'the roof',
      updatedAt: 1,
    },
  ],
  posts: [
    { id: 'q1', on: TODAY, network: 'linkedin', message: 'm1', answers: {}, updatedAt: 1 },
    { id: 'q2', on: TODAY, network: 'facebook', answers: {}, note: 'The fair.', updatedAt: 1 },
  ],
};

/** An editorial line and a strategy, as they lie in `storage.local`. */
export const OWN_TEXTS = {
  line: {
    audience: 'Owners of small companies around Lyon',
    messages: [
      { id: 'm1', words: 'We call back within a day', since: '2026-01-05' },
      { id: 'm2', words: 'A roof is a power station', since: '2026-01-05' },
    ],
    field: 'Solar roofs',
    rhythm: { posts: 2, per: 'week', since: '2026-01-05' },
    watchWords: ['solar roof*'],
    updatedAt: 1,
  },
  strategy: {
    offer: 'Roofs',
    where: { linkedin: 'yes', facebook: 'no' },
    seeks: 'lower bills, solar subsidies',
    updatedAt: 1,
  },
};
