// Runs in the practice pages, before everything else of the page: a site that looks for extensions
// by everything that a page can see, listen to or stand in the way of.
(() => {
  const found = { stacks: [], messages: [], logged: [], calls: [], marks: [], errors: [] };
  const ownNames = new Set(Object.getOwnPropertyNames(window));

  /** Who is on the stack while something of the page's own runs. */
  const noteStack = (where) => {
    found.stacks.push(`${where}: ${new Error('who calls?').stack}`);
  };

  // Its own listeners, for all that ours may cause.
  const EVENTS =
    'focus blur focusin focusout toggle beforetoggle close cancel pause play select selectionchange ' +
    'animationstart animationend animationcancel transitionrun transitionend scroll scrollend ' +
    'slotchange fullscreenchange visibilitychange popstate hashchange securitypolicyviolation ' +
    'wxt:locationchange wxt:content-script-started storage pageshow DOMContentLoaded';
  for (const type of EVENTS.split(' ')) {
    addEventListener(
      type,
      (event) => {
        noteStack(type);
        if (event instanceof CustomEvent) found.messages.push(`${type} ${event.detail}`);
        if (type === 'securitypolicyviolation') found.errors.push(`${event.blockedURI}`);
      },
      true,
    );
  }
  addEventListener('message', ({ data }) => found.messages.push(JSON.stringify(data)));
  addEventListener('error', ({ message, filename }) => found.errors.push(`${filename} ${message}`));
  addEventListener('unhandledrejection', ({ reason }) => found.errors.push(String(reason?.stack)));
  for (const name of ['log', 'info', 'warn', 'error', 'debug', 'trace']) {
    console[name] = (...words) => found.logged.push(words.join(' '));
  }

  // Traps in what a script of ours would call if it ran in this world.
  const trap = (owner, name) => {
    const original = owner[name];
    owner[name] = function (...given) {
      const { stack } = new Error('who calls?');
      found.calls.push(`${name} ${stack}`);
      return original.apply(this, given);
    };
  };
  for (const [owner, names] of [
    [Element.prototype, 'attachShadow setAttribute append remove'],
    [Document.prototype, 'createElement createTextNode'],
    [Node.prototype, 'appendChild insertBefore removeChild'],
    [EventTarget.prototype, 'dispatchEvent'],
    [HTMLElement.prototype, 'focus showPopover'],
    [HTMLDialogElement.prototype, 'showModal close'],
    [HTMLMediaElement.prototype, 'play pause'],
    [CSSStyleSheet.prototype, 'replaceSync insertRule'],
    [Storage.prototype, 'setItem getItem'],
    [IDBFactory.prototype, 'open'],
    [Crypto.prototype, 'randomUUID'],
    [window, 'fetch postMessage'],
    [Navigator.prototype, 'sendBeacon'],
  ]) {
    for (const name of names.split(' ')) trap(owner, name);
  }

  // Every change of the document, whoever makes it.
  const describe = (node) => (node instanceof Element ? node.cloneNode(false).outerHTML : '');
  new MutationObserver((records) => {
    for (const { type, target, attributeName, addedNodes } of records) {
      if (type === 'attributes') {
        found.marks.push(
          `${target.localName}[${attributeName}="${target.getAttribute(attributeName) ?? ''}"]`,
        );
      } else if (target === document.documentElement || target === document) {
        for (const node of addedNodes) found.marks.push(describe(node));
      }
    }
  }).observe(document, { subtree: true, childList: true, attributes: true });

  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      found.errors.push(...(entry.scripts ?? []).map(({ sourceURL }) => `frame ${sourceURL}`));
    }
  }).observe({ type: 'long-animation-frame', buffered: true });

  const rulesOf = (sheet) => [...sheet.cssRules].map(({ cssText }) => cssText);
  const foreign = () =>
    [...document.documentElement.children].filter(
      (child) => child !== document.head && child !== document.body,
    );

  /** The document without what the page itself brought as text. */
  function htmlOfOthers() {
    const copy = document.documentElement.cloneNode(true);
    for (const one of copy.querySelectorAll('script, style, template')) one.remove();
    return copy.outerHTML;
  }

  async function load(url) {
    const asked = [
      new Promise((resolve) => {
        const image = new Image();
        image.onload = () => resolve(`image ${url}`);
        image.onerror = () => resolve('');
        image.src = url;
      }),
      fetch(url).then(
        () => `fetched ${url}`,
        () => '',
      ),
      import(url).then(
        () => `imported ${url}`,
        () => '',
      ),
    ];
    return (await Promise.all(asked)).filter(Boolean);
  }

  window.site = {
    /** All that it knows by now, and what it stores. */
    async look() {
      const clean = document.createElement('iframe');
      document.body.append(clean);
      const usual = new Set(Object.getOwnPropertyNames(clean.contentWindow));
      clean.remove();
      const databases = await indexedDB.databases();
      return {
        ...structuredClone(found),
        globals: Object.getOwnPropertyNames(window).filter(
          (name) => !usual.has(name) && !ownNames.has(name) && !/^\d+$/.test(name),
        ),
        symbols: [
          ...Object.getOwnPropertySymbols(window),
          ...Object.getOwnPropertySymbols(document),
        ].map(String),
        ofDocument: Object.getOwnPropertyNames(document),
        html: htmlOfOthers(),
        foreign: foreign().map((one) => ({
          html: one.outerHTML,
          root: one.shadowRoot,
          text: one.innerText,
          style: getComputedStyle(one).display,
        })),
        rootStyle: document.documentElement.getAttribute('style'),
        sheets: [...document.styleSheets].map(
          (sheet) => `${sheet.href} ${sheet.ownerNode?.localName}`,
        ),
        adopted: document.adoptedStyleSheets.flatMap(rulesOf),
        animations: document.getAnimations().map(({ animationName }) => animationName ?? ''),
        fonts: document.fonts.size,
        entries: performance.getEntries().map(({ name, entryType }) => `${entryType} ${name}`),
        kept: [
          ...Object.entries({ ...localStorage }).flat(),
          ...Object.entries({ ...sessionStorage }).flat(),
          document.cookie,
          ...databases.map(({ name }) => name),
          ...(await caches.keys()),
          name,
          JSON.stringify(history.state),
        ].filter((one) => one && one !== 'null'),
        active: document.activeElement?.cloneNode(false).outerHTML ?? '',
        canTalk: typeof window.chrome?.runtime,
      };
    },
    /** Which of these can be loaded. */
    load: async (urls) => (await Promise.all(urls.map(load))).flat(),
  };
  for (const name of Object.getOwnPropertyNames(window)) ownNames.add(name);
})();
