// Runs in the practice pages. A new post is written in a dialog over the page: on LinkedIn inside an
// open shadow root that is made for it, elsewhere in the page itself.
(() => {
  const template = document.getElementById('composer');
  if (!template) return;

  function open() {
    const sheet = template.content.cloneNode(true);
    const { outlet } = template.dataset;
    const host = document.createElement('div');
    if (outlet) host.id = outlet;
    const place = outlet === undefined ? host : host.attachShadow({ mode: 'open' });
    // A shadow root shares no styles with the page.
    if (outlet !== undefined) place.adoptedStyleSheets = [sheetOfPage()];
    place.append(sheet);
    document.body.append(host);
    place.querySelector('[data-closes]').addEventListener('click', () => host.remove());
    insist(place.querySelector('[contenteditable]'));
  }

  /** As editors do: it may not be there to be focused yet. */
  function insist(field) {
    field.focus();
    if (field.isConnected && !field.matches(':focus')) requestAnimationFrame(() => insist(field));
  }

  function sheetOfPage() {
    const copy = new CSSStyleSheet();
    copy.replaceSync([...document.styleSheets[0].cssRules].map((rule) => rule.cssText).join('\n'));
    return copy;
  }

  addEventListener('click', ({ target }) => {
    if (target instanceof Element && target.closest('[data-opens="composer"]')) open();
  });
  if (new URLSearchParams(location.search).has('shareActive')) open();
  if (location.pathname === '/compose/post') open();
})();
