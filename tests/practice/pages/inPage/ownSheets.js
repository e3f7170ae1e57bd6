// Runs in the practice pages: a site with constructed stylesheets of its own, which it puts in the
// place of all others at each step, as some frameworks do.
(() => {
  const own = new CSSStyleSheet();
  own.replaceSync('article { outline: 1px solid #dfe1e6 }');
  const adopt = () => {
    document.adoptedStyleSheets = [own];
  };
  adopt();
  window.adoptOwnSheets = adopt;
  new MutationObserver(adopt).observe(document.getElementById('view'), { childList: true });
})();
