// Runs in the practice pages, before everything else of the page: an eavesdropper that notes what
// reaches a network's own listeners while a person types over its page.
(() => {
  const TYPES = [
    'keydown',
    'keypress',
    'keyup',
    'beforeinput',
    'textInput',
    'input',
    'change',
    'compositionstart',
    'compositionupdate',
    'compositionend',
    'copy',
    'cut',
    'paste',
    'dragstart',
    'drag',
    'dragover',
    'drop',
    'dragend',
  ];
  const heard = [];
  for (const type of TYPES) {
    addEventListener(
      type,
      (event) => {
        const target = event.composedPath()[0];
        heard.push({
          type,
          key: event.key ?? null,
          data: event.data ?? null,
          target: target instanceof Element ? target.localName : String(target),
          trusted: event.isTrusted,
        });
      },
      { capture: true, passive: true },
    );
  }
  window.heard = heard;
})();
