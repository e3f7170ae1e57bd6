import { beforeEach, describe, expect, it, vi } from 'vitest';
import { watchProfiles } from '../../../../entrypoints/companion/profileWatch';
import type { Acquaintance, Answer } from '../../../../utils/messages';
import { personId } from '../../domain/helpers/actions';
import { aWorkerThatWaits } from './pageParts';

const MARIE = 'https://www.linkedin.com/in/marie-dubois/';
const KARIM = 'https://www.linkedin.com/in/karim-haddad/';

function someone(name: string, some: Partial<Acquaintance> = {}): Acquaintance {
  const says = ['No conversation logged yet'];
  return { person: personId(name), name, isNew: false, says, asks: [], ...some };
}
const known = (name: string, some: Partial<Acquaintance> = {}): Answer => ({
  ok: true,
  known: someone(name, some),
});
const NOBODY: Answer = { ok: true };
const NEW = { isNew: true, says: [], asks: ['relation', 'firstTouch'] } as const;

function aPage() {
  const location = { href: MARIE } as Location;
  const document = { title: 'Marie Dubois | LinkedIn' } as Document;
  const worker = aWorkerThatWaits();
  const onChange = vi.fn();
  const profiles = watchProfiles({ document, location, send: worker.send, onChange });
  return {
    ...worker,
    profiles,
    onChange,
    document,
    go(href: string, isProfile = true) {
      location.href = href;
      profiles.look(isProfile);
    },
    leaveFor: (href: string) => {
      location.href = href;
    },
    questions: () => worker.asked.filter(({ command }) => command.type === 'whoIs').length,
  };
}

let page: ReturnType<typeof aPage>;
beforeEach(() => {
  page = aPage();
});

describe('whose profile it is', () => {
  it('is asked by the address alone, once for each page', async () => {
    page.go(MARIE);
    page.profiles.look(true);
    expect(page.asked.map(({ command }) => command)).toEqual([{ type: 'whoIs', url: MARIE }]);
    expect(page.profiles.shown()).toBeUndefined();
    await page.nth(0).answer(known('Marie'));
    expect(page.profiles.shown()).toEqual({ is: 'known', known: someone('Marie') });
    expect(page.onChange).toHaveBeenCalledOnce();
  });

  it('is not asked anywhere else, and shows nothing where it is nobody after all', async () => {
    page.go('https://www.linkedin.com/feed/', false);
    expect(page.asked).toEqual([]);
    page.go('https://www.linkedin.com/in/me/');
    await page.nth(0).answer({ ok: false, why: 'gone' });
    expect(page.profiles.shown()).toBeUndefined();
  });

  it('is somebody to save where nobody is known', async () => {
    page.go(MARIE);
    await page.nth(0).answer(NOBODY);
    expect(page.profiles.shown()).toEqual({ is: 'unknown' });
  });

  it('is never that of the page before, whose answer comes late', async () => {
    page.go(MARIE);
    page.go(KARIM);
    await page.nth(0).answer(known('Marie'));
    expect(page.profiles.shown()).toBeUndefined();
    await page.nth(1).answer(NOBODY);
    expect(page.profiles.shown()).toEqual({ is: 'unknown' });
    page.go(MARIE);
    expect(page.profiles.shown()).toBeUndefined();
  });

  it('is nobody from the moment on which the address is another one, before the next look', async () => {
    page.go(MARIE);
    await page.nth(0).answer(known('Marie'));
    page.leaveFor(KARIM);
    expect(page.profiles.shown()).toBeUndefined();
  });

  it('is told by the last question, where one comes back and is answered out of order', async () => {
    page.go(MARIE);
    page.go(KARIM);
    page.go(MARIE);
    await page.nth(2).answer(known('Marie'));
    await page.nth(0).answer(NOBODY);
    expect(page.profiles.shown()).toMatchObject({ is: 'known' });
  });
});

describe('a press that saves', () => {
  it('sends name and address as the tab tells them, and asks after the person', async () => {
    page.go(MARIE);
    await page.nth(0).answer(NOBODY);
    void page.profiles.save();
    expect(page.nth(1).command).toEqual({
      type: 'savePerson',
      url: MARIE,
      title: 'Marie Dubois | LinkedIn',
      titleBefore: undefined,
      name: undefined,
    });
    await page.nth(1).answer(known('Marie', NEW));
    expect(page.profiles.shown()).toEqual({ is: 'saved', known: someone('Marie', NEW) });
  });

  it('tells which title stood there before an in-app navigation', () => {
    page.go('https://www.linkedin.com/feed/', false);
    page.document.title = 'Feed | LinkedIn';
    page.go(MARIE);
    page.document.title = 'Marie Dubois | LinkedIn';
    void page.profiles.save();
    expect(page.nth(1).command).toMatchObject({
      title: 'Marie Dubois | LinkedIn',
      titleBefore: 'Feed | LinkedIn',
    });
  });

  it('tells no title of before while one stays within one profile', () => {
    page.go(MARIE);
    for (const below of ['overlay/contact-info/', 'details/skills/', '?trk=x', '#about', '']) {
      page.go(`${MARIE}${below}`);
    }
    void page.profiles.save();
    expect(page.asked.at(-1)?.command).toMatchObject({
      title: 'Marie Dubois | LinkedIn',
      titleBefore: undefined,
    });
  });

  it('still tells the title of somebody else, though one has looked further into the profile', () => {
    page.go(KARIM);
    page.document.title = 'Karim Haddad | LinkedIn';
    page.go(MARIE);
    page.go(`${MARIE}overlay/contact-info/`);
    page.go(MARIE);
    void page.profiles.save();
    expect(page.asked.at(-1)?.command).toMatchObject({ titleBefore: 'Karim Haddad | LinkedIn' });
  });

  it('tells no title of before where nobody looked when it changed', () => {
    page.go(KARIM);
    page.profiles.away();
    page.go(MARIE);
    void page.profiles.save();
    expect(page.asked.at(-1)?.command).toMatchObject({ titleBefore: undefined });
    page.go(KARIM);
    void page.profiles.save();
    expect(page.asked.at(-1)?.command).toMatchObject({ titleBefore: 'Marie Dubois | LinkedIn' });
  });

  it('stands though nobody looked for a while', async () => {
    page.go(MARIE);
    void page.profiles.save();
    await page.nth(1).answer(known('Marie', NEW));
    page.profiles.away();
    page.go(MARIE);
    expect(page.profiles.shown()).toMatchObject({ is: 'saved' });
  });

  it('is one though it is pressed twice', async () => {
    page.go(MARIE);
    await page.nth(0).answer(NOBODY);
    void page.profiles.save();
    void page.profiles.save();
    expect(page.asked).toHaveLength(2);
    await page.nth(1).answer(known('Marie', NEW));
    expect(page.profiles.shown()).toMatchObject({ is: 'saved' });
  });

  it('saves somebody else, too, while it still waits for the first', async () => {
    page.go(MARIE);
    void page.profiles.save();
    page.go(KARIM);
    void page.profiles.save();
    expect(page.asked.at(-1)?.command).toMatchObject({ type: 'savePerson', url: KARIM });
    await page.nth(1).answer(known('Marie', NEW));
    void page.profiles.save();
    expect(page.asked).toHaveLength(4);
  });

  it('asks for the name where nothing tells it, and sends it along', async () => {
    page.go(MARIE);
    await page.nth(0).answer(NOBODY);
    void page.profiles.save();
    await page.nth(1).answer({ ok: false, why: 'nameless' });
    expect(page.profiles.shown()).toEqual({ is: 'nameless' });
    void page.profiles.save('Marie D.');
    expect(page.nth(2).command).toMatchObject({ type: 'savePerson', name: 'Marie D.' });
    await page.nth(2).answer({ ok: false, why: 'failed' });
    expect(page.profiles.shown()).toEqual({ is: 'nameless', failed: true });
  });

  it('says that it failed, and that somebody was known already', async () => {
    page.go(MARIE);
    await page.nth(0).answer(NOBODY);
    void page.profiles.save();
    await page.nth(1).answer({ ok: false, why: 'failed' });
    expect(page.profiles.shown()).toEqual({ is: 'unknown', failed: true });
    void page.profiles.save();
    await page.nth(2).answer(known('Marie'));
    expect(page.profiles.shown()).toEqual({ is: 'known', known: someone('Marie') });
  });

  it('shows nobody where one has gone on meanwhile', async () => {
    page.go(MARIE);
    await page.nth(0).answer(NOBODY);
    void page.profiles.save();
    page.go(KARIM);
    await page.nth(1).answer(known('Marie', NEW));
    expect(page.profiles.shown()).toBeUndefined();
  });

  it('is answered by one press each: what is known of them goes, and the rest is still asked', async () => {
    page.go(MARIE);
    await page.nth(0).answer(NOBODY);
    void page.profiles.save();
    await page.nth(1).answer(known('Marie', NEW));
    void page.profiles.describe({ relation: 'client' });
    expect(page.nth(2).command).toEqual({
      type: 'describePerson',
      person: 'Marie',
      relation: 'client',
    });
    await page.nth(2).answer(known('Marie', { asks: ['firstTouch'] }));
    expect(page.profiles.shown()).toEqual({
      is: 'saved',
      known: someone('Marie', { says: [], asks: ['firstTouch'] }),
    });
  });
});

describe('an answer that fails', () => {
  beforeEach(async () => {
    page.go(MARIE);
    void page.profiles.save();
    await page.nth(1).answer(known('Marie', NEW));
    void page.profiles.describe({ relation: 'client' });
  });

  it('is said, and still asked for', async () => {
    await page.nth(2).answer({ ok: false, why: 'failed' });
    const known = someone('Marie', NEW);
    expect(page.profiles.shown()).toEqual({ is: 'saved', known, failed: true });
    void page.profiles.describe({ relation: 'client' });
    await page.nth(3).answer({ ok: true, known: { ...known, asks: ['firstTouch'] } });
    expect(page.profiles.shown()).toEqual({
      is: 'saved',
      known: { ...known, asks: ['firstTouch'] },
    });
  });

  it('tells that they are not there any more, and offers to save them', async () => {
    await page.nth(2).answer({ ok: false, why: 'gone' });
    expect(page.profiles.shown()).toEqual({ is: 'unknown', gone: 'Marie' });
  });
});

describe('an introduction', () => {
  it('is noted with the person of the page, and said in their place', async () => {
    page.go(MARIE);
    void page.profiles.introduce('Paul');
    await page.nth(0).answer(known('Marie'));
    // Nobody was known yet.
    expect(page.asked).toHaveLength(1);
    void page.profiles.introduce('Paul');
    expect(page.nth(1).command).toEqual({ type: 'noteIntroduction', person: 'Marie', to: 'Paul' });
    await page.nth(1).answer(known('Marie', { says: ['Marie could introduce you to Paul'] }));
    expect(page.profiles.shown()).toMatchObject({
      is: 'known',
      known: { says: ['Marie could introduce you to Paul'] },
    });
  });

  it('that could not be noted is said to have failed, until another try is noted', async () => {
    page.go(MARIE);
    await page.nth(0).answer(known('Marie'));
    const first = page.profiles.introduce('Marie');
    await page.nth(1).answer({ ok: false, why: 'gone' });
    expect(await first).toBe(false);
    const failed = { is: 'known', known: someone('Marie'), failed: true };
    expect(page.profiles.shown()).toEqual(failed);
    page.profiles.lookAgain();
    await page.nth(2).answer(known('Marie'));
    expect(page.profiles.shown()).toEqual(failed);
    const second = page.profiles.introduce('Paul');
    await page.nth(3).answer(known('Marie', { says: ['Noted: Paul'] }));
    expect(await second).toBe(true);
    expect(page.profiles.shown()).toEqual({
      is: 'known',
      known: someone('Marie', { says: ['Noted: Paul'] }),
    });
  });
});

describe('once the record was changed', () => {
  it('whoever is known now, or no more, is asked for again', async () => {
    page.go(MARIE);
    await page.nth(0).answer(NOBODY);
    page.profiles.lookAgain();
    await page.nth(1).answer(known('Marie', { says: ['You spoke yesterday'] }));
    expect(page.profiles.shown()).toMatchObject({ known: { says: ['You spoke yesterday'] } });
    page.profiles.lookAgain();
    await page.nth(2).answer(NOBODY);
    expect(page.profiles.shown()).toEqual({ is: 'unknown' });
  });

  it('nobody is asked for where there is no profile, or no look at it yet', () => {
    page.go('https://www.linkedin.com/feed/', false);
    page.profiles.lookAgain();
    expect(page.questions()).toBe(0);
    page.leaveFor(MARIE);
    page.profiles.lookAgain();
    expect(page.questions()).toBe(0);
  });

  it('somebody just saved is still asked after', async () => {
    page.go(MARIE);
    await page.nth(0).answer(NOBODY);
    void page.profiles.save();
    // The record tells of it before the answer is there.
    page.profiles.lookAgain();
    expect(page.questions()).toBe(1);
    await page.nth(1).answer(known('Marie', NEW));
    page.profiles.lookAgain();
    await page.nth(2).answer(known('Marie', { asks: ['relation', 'firstTouch'] }));
    expect(page.profiles.shown()).toMatchObject({
      is: 'saved',
      known: { says: [], asks: NEW.asks },
    });
  });

  it('what was noted of an introduction still stands there, until one goes on', async () => {
    page.go(MARIE);
    await page.nth(0).answer(known('Marie'));
    void page.profiles.introduce('Paul');
    await page.nth(1).answer(known('Marie', { says: ['Noted: Paul'] }));
    page.profiles.lookAgain();
    await page.nth(2).answer(known('Marie'));
    expect(page.profiles.shown()).toMatchObject({ known: { says: ['Noted: Paul'] } });
    page.go(KARIM);
    await page.nth(3).answer(known('Karim'));
    expect(page.profiles.shown()).toEqual({ is: 'known', known: someone('Karim') });
    page.go(MARIE);
    await page.nth(4).answer(known('Marie'));
    page.profiles.lookAgain();
    await page.nth(5).answer(known('Marie'));
    expect(page.profiles.shown()).toEqual({ is: 'known', known: someone('Marie') });
  });

  it('a form for the name, or what failed, stays as long as nobody is known', async () => {
    page.go(MARIE);
    await page.nth(0).answer(NOBODY);
    void page.profiles.save();
    await page.nth(1).answer({ ok: false, why: 'nameless' });
    page.profiles.lookAgain();
    await page.nth(2).answer(NOBODY);
    expect(page.profiles.shown()).toEqual({ is: 'nameless' });
  });
});
