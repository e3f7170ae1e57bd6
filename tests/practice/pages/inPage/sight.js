// Runs in the practice pages, before everything else of the page: an eye that looks at each frame
// and notes whether a piece of the feed, or an advert, lies under one of its points.
(() => {
  const STEPS = [0.15, 0.3, 0.5, 0.7, 0.85];
  const seen = { frames: 0, feed: 0, adverts: 0 };

  // What is transparent lies at its point all the same.
  function seenAt(x, y) {
    const found = document.elementFromPoint(x, y);
    return found?.checkVisibility({ opacityProperty: true }) ? found : null;
  }

  function feedIsThere() {
    const at = (x, y) => seenAt(innerWidth * x, innerHeight * y);
    return STEPS.some((x) => STEPS.some((y) => at(x, y)?.closest('.post')));
  }

  function isThere(advert) {
    const { left, top, width, height } = advert.getBoundingClientRect();
    return seenAt(left + width / 2, top + height / 2) === advert;
  }

  function look() {
    requestAnimationFrame(look);
    // After this frame's own changes, and before anything else can run.
    queueMicrotask(() => {
      seen.frames += 1;
      if (feedIsThere()) seen.feed += 1;
      if ([...document.querySelectorAll('.advert')].some(isThere)) seen.adverts += 1;
    });
  }

  requestAnimationFrame(look);
  window.sight = {
    seen: () => ({ ...seen }),
    forget: () => Object.assign(seen, { frames: 0, feed: 0, adverts: 0 }),
  };
})();
