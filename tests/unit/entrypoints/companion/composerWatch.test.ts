// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type ComposerWatch, watchComposer } from '../../../../entrypoints/companion/composerWatch';
import { GONE, IN_SIGHT, observersInTest, SCROLLED_PAST, turn } from './pageParts';

const UNTOUCHED = { answers: {}, found: undefined, logged: undefined };

let sights: ReturnType<typeof observersInTest>;
let ending: AbortController;
let onChange: () => void;
let composer: ComposerWatch;
let location: Location;

beforeEach(() => {
  sights = observersInTest();
  vi.stubGlobal('IntersectionObserver', sights.Observer);
  ending = new AbortController();
  onChange = vi.fn();
  location = { pathname: '/feed/' } as Location;
  composer = watchComposer({ location, onChange, signal: ending.signal });
});
afterEach(() => {
  vi.unstubAllGlobals();
  document.body.replaceChildren();
});

/** A dialog of the page with a field, of which the element is given back. */
function dialogWith(field: string): HTMLElement {
  const dialog = document.createElement('div');
  dialog.setAttribute('role', 'dialog');
  dialog.innerHTML = field;
  document.body.append(dialog);
  return dialog.firstElementChild as HTMLElement;
}
const aPost = () => dialogWith('<div class="ql-editor" contenteditable="true"></div>');

function begin(field = aPost()) {
  composer.look('linkedin', field);
  sights.see(field, IN_SIGHT);
  return field;
}

describe('a new post', () => {
  it('is there once somebody writes in it and it is in sight', () => {
    const field = aPost();
    composer.look('linkedin', undefined);
    expect(composer.writing()).toBeUndefined();
    composer.look('linkedin', field);
    expect(composer.writing()).toBeUndefined();
    sights.see(field, IN_SIGHT);
    expect(composer.writing()).toEqual(UNTOUCHED);
    expect(onChange).toHaveBeenCalledOnce();
  });

  it.each([
    ['a comment', '<div class="tiptap ProseMirror" contenteditable="true"></div>'],
    ['a message', '<div class="msg-form__contenteditable" contenteditable="true"></div>'],
    ['any other field', '<textarea></textarea>'],
  ])('is never %s', (_what, html) => {
    composer.look('linkedin', dialogWith(html));
    expect(sights.watched()).toEqual([]);
    expect(composer.writing()).toBeUndefined();
  });

  it('is none that was taken away before one could look', () => {
    const field = aPost();
    field.closest('[role=dialog]')?.remove();
    composer.look('linkedin', field);
    expect(sights.watched()).toEqual([]);
  });

  it('stays what it is while one writes a comment beside it, and at each further look', () => {
    const field = begin();
    composer.change({ answers: { field: 'yes' } });
    composer.look('linkedin', dialogWith('<div class="tiptap ProseMirror"></div>'));
    composer.look('linkedin', field);
    expect(composer.writing()).toEqual({ ...UNTOUCHED, answers: { field: 'yes' } });
  });

  it('is over when it is sent or put away, and what was answered goes with it', () => {
    const field = begin();
    composer.change({ answers: { field: 'yes' }, logged: 'yes' });
    sights.see(field, GONE);
    expect(composer.writing()).toBeUndefined();
    expect(sights.watched()).toEqual([]);
    begin(field);
    expect(composer.writing()).toEqual(UNTOUCHED);
  });

  it('that is put away shows nothing at a look, though the field was the last one written in', () => {
    const field = begin();
    sights.see(field, GONE);
    composer.look('linkedin', field);
    expect(composer.writing()).toBeUndefined();
    sights.see(field, GONE);
    expect(composer.writing()).toBeUndefined();
  });

  it('keeps its answers while one scrolls past it', () => {
    const field = begin();
    composer.change({ answers: { audience: 'no' } });
    sights.see(field, SCROLLED_PAST);
    expect(composer.writing()).toBeUndefined();
    sights.see(field, IN_SIGHT);
    expect(composer.writing()).toEqual({ ...UNTOUCHED, answers: { audience: 'no' } });
  });

  it('in a second dialog begins anew', () => {
    const first = begin();
    composer.change({ answers: { field: 'yes' } });
    const second = aPost();
    composer.look('linkedin', second);
    expect(composer.writing()).toBeUndefined();
    sights.see(second, IN_SIGHT);
    expect(composer.writing()).toEqual(UNTOUCHED);
    // What becomes of the first is nothing to the second.
    sights.see(first, GONE);
    expect(composer.writing()).toEqual(UNTOUCHED);
    expect(sights.watched()).toEqual([second]);
  });

  it('is watched no longer than the page is', () => {
    begin();
    ending.abort();
    expect(sights.watched()).toEqual([]);
  });
});

describe('the log', () => {
  /** A worker that answers when the test says so. */
  function aLog() {
    const waiting: ((isLogged: boolean) => void)[] = [];
    const send = vi.fn(
      (_answers: object) => new Promise<boolean>((resolve) => waiting.push(resolve)),
    );
    return {
      send,
      async answer(nth: number, isLogged: boolean) {
        waiting[nth]?.(isLogged);
        await turn();
      },
    };
  }

  it('gets a post once though it is pressed twice', async () => {
    const log = aLog();
    begin();
    composer.change({ answers: { field: 'yes' } });
    void composer.log(log.send);
    expect(composer.writing()?.logged).toBe('sending');
    void composer.log(log.send);
    await log.answer(0, true);
    expect(composer.writing()?.logged).toBe('yes');
    void composer.log(log.send);
    expect(log.send).toHaveBeenCalledExactlyOnceWith({ field: 'yes' });
  });

  it('gets it again where it failed', async () => {
    const log = aLog();
    begin();
    void composer.log(log.send);
    await log.answer(0, false);
    expect(composer.writing()?.logged).toBe('failed');
    void composer.log(log.send);
    await log.answer(1, true);
    expect(composer.writing()?.logged).toBe('yes');
  });

  it.each(['in the same dialog', 'in another one'])(
    'tells of a post nothing to the next one %s',
    async (where) => {
      const log = aLog();
      const field = begin();
      void composer.log(log.send);
      sights.see(field, GONE);
      begin(where === 'in another one' ? aPost() : field);
      await log.answer(0, true);
      expect(composer.writing()).toEqual(UNTOUCHED);
    },
  );
});

describe('the panel that was closed', () => {
  it('stays closed for this post, however often one looks and scrolls', () => {
    const field = begin();
    composer.close();
    expect(composer.writing()).toBeUndefined();
    composer.look('linkedin', field);
    sights.see(field, SCROLLED_PAST);
    sights.see(field, IN_SIGHT);
    expect(composer.writing()).toBeUndefined();
    expect(onChange).toHaveBeenCalled();
  });

  it('is there again for a post in another dialog', () => {
    begin();
    composer.close();
    begin(aPost());
    expect(composer.writing()).toEqual(UNTOUCHED);
  });

  it('is there again where the page opens the same dialog once more', () => {
    const field = begin();
    composer.close();
    sights.see(field, GONE);
    begin(field);
    expect(composer.writing()).toEqual(UNTOUCHED);
  });
});

describe('the text', () => {
  /** Every way to it that a field has, each of which tells when it is used. */
  function listeningField(html: string) {
    const field = dialogWith(html);
    const read = vi.fn();
    for (const name of ['textContent', 'innerText', 'innerHTML', 'childNodes', 'value'] as const) {
      const value = Reflect.get(field, name);
      Object.defineProperty(field, name, {
        get() {
          read(name);
          return value;
        },
      });
    }
    return { field, read };
  }

  it('is not read before somebody asks for the check', () => {
    const { field, read } = listeningField('<div class="ql-editor"><p>Our guru speaks</p></div>');
    begin(field);
    composer.change({ answers: { field: 'yes' } });
    composer.look('linkedin', field);
    sights.see(field, SCROLLED_PAST);
    sights.see(field, IN_SIGHT);
    expect(read).not.toHaveBeenCalled();
    composer.check(['guru']);
    expect(read).toHaveBeenCalled();
    expect(composer.writing()?.found).toEqual(['guru']);
  });

  it('is looked at block by block, and each word is told once', () => {
    begin(dialogWith('<div class="ql-editor"><p>A Guru, a guru</p><p>hood of them</p></div>'));
    composer.check(['guruhood', 'guru', 'disruptive']);
    expect(composer.writing()?.found).toEqual(['guru']);
  });

  it('of a plain field is found, and so is that there is nothing', () => {
    location = { pathname: '/home' } as Location;
    composer = watchComposer({ location, onChange, signal: ending.signal });
    const field = dialogWith('<textarea data-testid="tweetTextarea_0"></textarea>');
    (field as HTMLTextAreaElement).value = 'A guru';
    composer.look('x', field);
    sights.see(field, IN_SIGHT);
    composer.check(['guru']);
    expect(composer.writing()?.found).toEqual(['guru']);
    composer.check(['disruptive']);
    expect(composer.writing()?.found).toEqual([]);
  });

  it('is none where no post is written', () => {
    composer.check(['guru']);
    expect(composer.writing()).toBeUndefined();
    expect(onChange).not.toHaveBeenCalled();
  });
});
