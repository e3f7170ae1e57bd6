import { SIGHT_NAME } from '../../utils/domain/curtain';

interface Dependencies {
  document: Document;
  window: Window;
  /** The place of the feed has come into the page. */
  onSight(place: Element): void;
  signal: AbortSignal;
}

/**
 * Keeps from sight what does not serve the goal, by a stylesheet that no element of the page carries.
 * That a place came into the page is told by an animation that is over at once: to look for it again
 * and again would cost a heavy page more than all the rest of us.
 */
export function createCurtain({ document, window, onSight, signal }: Dependencies) {
  const sheet = new CSSStyleSheet();
  /** Another one on each page: nobody finds us by it. */
  const sightName = `a${crypto.randomUUID()}`;
  let drawn = '';

  function draw(css: string): void {
    if (css !== drawn) sheet.replaceSync(css.replaceAll(SIGHT_NAME, sightName));
    drawn = css;
    adopt();
    // At a step a page may set its own sheets in the place of all, but hardly after the next frame;
    // one that hides nothing is asked for none, nor one that arrives.
    if (css && document.readyState !== 'loading') requestAnimationFrame(adopt);
  }

  /** Among the page's sheets again, if it was taken out: nothing tells of that. */
  function adopt(): void {
    const all = document.adoptedStyleSheets;
    if (drawn && !all.includes(sheet)) all.push(sheet);
  }

  function onAnimation(event: AnimationEvent): void {
    if (event.animationName !== sightName) return;
    event.stopImmediatePropagation();
    if (event.type === 'animationstart' && event.target instanceof Element) onSight(event.target);
  }

  for (const type of ['animationstart', 'animationend', 'animationcancel'] as const) {
    window.addEventListener(type, onAnimation, { capture: true, signal });
  }
  signal.addEventListener('abort', () => draw(''));
  return { draw, adopt };
}
export type PageCurtain = ReturnType<typeof createCurtain>;
