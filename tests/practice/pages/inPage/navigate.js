// Runs in the practice pages. A single-page application like the networks' own: links swap the
// view and push a URL; the title follows a moment later, as it does on the real sites.
(() => {
  const TITLE_DELAY_MS = 30;

  function templateFor(path) {
    return document.querySelector(`template[data-path="${CSS.escape(path)}"]`);
  }

  function show(template) {
    const view = document.getElementById('view');
    view.replaceChildren(template.content.cloneNode(true));
    view.dataset.path = template.dataset.path;
    setTimeout(() => {
      document.title = template.dataset.title;
    }, TITLE_DELAY_MS);
    scrollTo(0, 0);
  }

  addEventListener('click', (event) => {
    const link = event.target instanceof Element && event.target.closest('a[href]');
    if (!link || event.ctrlKey || event.metaKey || link.target || link.origin !== origin) return;
    const template = templateFor(link.pathname);
    if (!template) return;
    event.preventDefault();
    history.pushState(null, '', link.href);
    show(template);
  });

  addEventListener('popstate', () => {
    const template = templateFor(location.pathname);
    if (template) show(template);
    else location.reload();
  });
})();
