import { type ComponentChildren, render } from 'preact';
import { act } from 'preact/test-utils';
import { TextsProvider } from '../../../components/kit/texts';
import { textsOf } from '../../../utils/i18n/index';

/** Draws something in the given language, and gives it back with ways to act on it as people do. */
export async function show(children: ComponentChildren, language: 'en' | 'fr' = 'en') {
  const texts = textsOf(language, [language === 'fr' ? 'fr-FR' : 'en-GB']);
  await act(() => render(<TextsProvider value={texts}>{children}</TextsProvider>, document.body));
}

export async function clear() {
  await act(() => render(null, document.body));
}

/** Opens or closes the folds with this title, or all of them. */
export async function openFolds(title?: string, isOpen = true) {
  const folds = [...document.querySelectorAll('details')].filter(
    (one) => !title || one.querySelector('summary')?.textContent === title,
  );
  if (title && folds.length === 0) throw new Error(`No fold "${title}"`);
  await act(() => {
    for (const fold of folds) {
      fold.open = isOpen;
      fold.dispatchEvent(new Event('toggle'));
    }
  });
}

export function texts(selector: string): string[] {
  return [...document.querySelectorAll(selector)].map((one) => one.textContent ?? '');
}

/** The form field with this label. */
export function field(label: string): HTMLInputElement {
  const found = [...document.querySelectorAll('label')].find(
    (one) => one.textContent?.trim() === label,
  );
  const byLabel = found?.htmlFor
    ? document.getElementById(found.htmlFor)
    : found?.querySelector('input');
  const named = byLabel ?? document.querySelector(`[aria-label="${label}"]`);
  if (!named) throw new Error(`No field "${label}"`);
  return named as HTMLInputElement;
}

export function button(name: string): HTMLButtonElement {
  const found = [...document.querySelectorAll('button')].find(
    (one) => (one.getAttribute('aria-label') ?? ownWords(one)) === name,
  );
  if (!found) throw new Error(`No button "${name}"`);
  return found;
}

/** Without what is hidden from assistive technology. */
function ownWords(element: HTMLElement): string {
  const copy = element.cloneNode(true) as HTMLElement;
  for (const hidden of copy.querySelectorAll('[aria-hidden="true"]')) hidden.remove();
  return copy.textContent?.trim() ?? '';
}

export async function press(element: HTMLElement) {
  element.focus();
  await act(() => element.click());
  await settle();
}

export async function type(input: HTMLInputElement, words: string) {
  input.focus();
  for (let end = 1; end <= words.length; end += 1) {
    await act(() => {
      input.value = words.slice(0, end);
      input.dispatchEvent(new Event('input', { bubbles: true }));
    });
  }
}

/** Puts a value in at once, as a date picker does. */
export async function set(input: HTMLInputElement, value: string) {
  await act(() => {
    input.value = value;
    input.dispatchEvent(new Event('input', { bubbles: true }));
  });
}

/** Chooses in a native select. */
export async function choose(label: string, value: string) {
  const select = field(label);
  await act(() => {
    select.value = value;
    select.dispatchEvent(new Event('change', { bubbles: true }));
  });
}

/** Presses a key; whether the browser would go on to do its own thing with it. */
export async function key(element: HTMLElement, name: string): Promise<boolean> {
  let allowed = true;
  await act(() => {
    const event = new KeyboardEvent('keydown', { key: name, bubbles: true, cancelable: true });
    allowed = element.dispatchEvent(event);
  });
  return allowed;
}

export async function submit() {
  await act(() => document.querySelector<HTMLFormElement>('form.log-form')?.requestSubmit());
  await settle();
}

/** Lets what was begun (IndexedDB, storage) come to its end. */
export async function settle() {
  for (let turn = 0; turn < 8; turn += 1) {
    await act(() => new Promise<void>((done) => setTimeout(done, 5)));
  }
}
