// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest';
import { COMPOSERS, isNewPost } from '../../../utils/networks/composers';

afterEach(() => document.body.replaceChildren());

/** The element marked `data-field`, on a page or in an open shadow root upon it. */
function fieldIn(html: string, hostHtml?: string): Element {
  document.body.innerHTML = hostHtml ?? html;
  const host = hostHtml && document.querySelector('[data-host]');
  const root = host ? host.attachShadow({ mode: 'open' }) : document;
  if (root instanceof ShadowRoot) root.innerHTML = html;
  const field = root.querySelector('[data-field]');
  if (!field) throw new Error('No field');
  return field;
}

const EDITOR = '<div class="ql-editor" contenteditable="true" data-field></div>';
const LEXICAL = 'role="textbox" data-lexical-editor="true" contenteditable="true" data-field';
const OUTLET = '<div id="interop-outlet" data-host></div>';

describe('a new post', () => {
  it.each([
    ['linkedin', `<div role="dialog">${EDITOR}</div>`, '/feed/'],
    ['linkedin', `<div role="dialog"><div class="ql-editor"><p data-field></p></div></div>`, '/'],
    ['facebook', `<div role="dialog" aria-label="Créer"><p ${LEXICAL}></p></div>`, '/'],
    ['x', '<div data-testid="tweetTextarea_0" data-field></div>', '/home'],
    [
      'x',
      '<div role="dialog"><p data-testid="tweetTextarea_0" data-field></p></div>',
      '/compose/post',
    ],
  ])('is recognised on %s: %s', (network, html, path) => {
    expect(isNewPost(network, fieldIn(html), path)).toBe(true);
  });

  it('is recognised on LinkedIn in its open shadow root, however deep', () => {
    const deep = `<div><div class="editor-container">${EDITOR}</div></div>`;
    expect(isNewPost('linkedin', fieldIn(deep, OUTLET), '/feed/')).toBe(true);
  });

  it('is not any field of such a look outside of what it must stand in', () => {
    expect(isNewPost('linkedin', fieldIn(EDITOR), '/feed/')).toBe(false);
    expect(isNewPost('facebook', fieldIn(`<p ${LEXICAL}></p>`), '/')).toBe(false);
    const elsewhere = '<div id="another" data-host></div>';
    expect(isNewPost('linkedin', fieldIn(EDITOR, elsewhere), '/feed/')).toBe(false);
  });

  it('is not known of any other network', () => {
    const field = fieldIn(`<div role="dialog">${EDITOR}</div>`);
    for (const network of ['youtube', 'instagram', 'xing', 'viadeo', 'site:example.com']) {
      expect(isNewPost(network, field, '/')).toBe(false);
    }
  });
});

describe('comments and messages', () => {
  const inDialog = (html: string) => `<div role="dialog">${html}</div>`;

  it.each([
    ['linkedin', inDialog('<div class="tiptap ProseMirror ql-editor" data-field></div>'), '/feed/'],
    [
      'linkedin',
      inDialog(
        `<div aria-label="Text editor for creating comment"><p class="ql-editor" data-field></p></div>`,
      ),
      '/posts/oak',
    ],
    [
      'linkedin',
      inDialog('<div class="msg-form__contenteditable ql-editor" data-field></div>'),
      '/messaging/',
    ],
    [
      'linkedin',
      inDialog(
        `<p aria-label="Éditeur de texte pour créer un commentaire" class="ql-editor" data-field></p>`,
      ),
      '/posts/oak',
    ],
    ['facebook', inDialog(`<p aria-label="Répondre à Anna" ${LEXICAL}></p>`), '/'],
    ['facebook', inDialog(`<p aria-label="Message" ${LEXICAL}></p>`), '/messages/t/1'],
    ['facebook', inDialog(`<p aria-label="Write a comment…" ${LEXICAL}></p>`), '/'],
    ['facebook', inDialog(`<p aria-label="Écrire un commentaire…" ${LEXICAL}></p>`), '/'],
    ['facebook', inDialog(`<p aria-label="Comment as Marie" ${LEXICAL}></p>`), '/'],
    [
      'facebook',
      inDialog(`<div role="article"><p aria-label="Reply to Anna" ${LEXICAL}></p></div>`),
      '/marie/posts/1',
    ],
    ['facebook', `<p aria-label="Message" ${LEXICAL}></p>`, '/messages/t/1'],
    ['x', '<div data-testid="tweetTextarea_0" data-field></div>', '/marie/status/123'],
    [
      'x',
      inDialog(
        '<article data-testid="tweet"></article><p data-testid="tweetTextarea_0" data-field></p>',
      ),
      '/compose/post',
    ],
    ['x', '<div data-testid="dmComposerTextInput" data-field></div>', '/messages/1'],
  ])('are left alone on %s: %s', (network, html, path) => {
    expect(isNewPost(network, fieldIn(html), path)).toBe(false);
  });

  it('are left alone on LinkedIn also in its shadow root', () => {
    const message = '<div class="msg-form__contenteditable ql-editor" data-field></div>';
    expect(isNewPost('linkedin', fieldIn(message, OUTLET), '/feed/')).toBe(false);
  });
});

it('each anchor is dated, and a selector that browsers understand', () => {
  for (const { posts, others } of Object.values(COMPOSERS).flatMap((known) => known ?? [])) {
    for (const { seen } of posts) expect(seen).toMatch(/^\d{4}-\d{2}(-\d{2})?$/);
    const selectors = posts.flatMap(({ field, within = '*' }) => [field, within]);
    for (const selector of [...selectors, ...others]) {
      expect(() => document.querySelector(selector)).not.toThrow();
    }
  }
});
