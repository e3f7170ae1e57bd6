// Runs in the practice pages. `data-controlled` says that the service worker answers for the page.
(() => {
  const mark = () => {
    document.documentElement.dataset.controlled = String(
      navigator.serviceWorker.controller !== null,
    );
  };
  mark();
  navigator.serviceWorker.addEventListener('controllerchange', mark);
  navigator.serviceWorker.register('/service-worker.js', { scope: '/' });
})();
