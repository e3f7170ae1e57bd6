// Runs in the practice pages: what a page can do, on purpose or not, to something drawn over it.
(() => {
  const COVERING =
    'position: fixed; inset: 0; margin: 0; border: 0; background: #ff00ff;' +
    'width: 100vw; height: 100vh; max-width: none; max-height: none';

  window.hostile = {
    removeForeign() {
      for (const child of [...document.documentElement.children]) {
        if (child !== document.head && child !== document.body) child.remove();
      }
    },

    openModal() {
      const modal = document.createElement('dialog');
      modal.id = 'page-modal';
      modal.style.cssText = COVERING;
      modal.append("The page's own modal");
      document.body.append(modal);
      modal.showModal();
    },

    openPopover() {
      const popover = document.createElement('div');
      popover.id = 'page-popover';
      popover.popover = 'manual';
      popover.style.cssText = COVERING;
      popover.append("The page's own popover");
      document.body.append(popover);
      popover.showPopover();
    },

    /** Needs a press or key just before it. */
    goFullscreen() {
      return document.body.requestFullscreen();
    },

    clearAllTimers() {
      const last = setTimeout(() => undefined, 0);
      for (let id = 0; id <= last; id += 1) clearTimeout(id);
    },

    reopenDocument() {
      document.open();
      document.write('<!doctype html><title>Reopened</title><body><p id="reopened">Reopened</p>');
      document.close();
    },
  };
})();
