// Runs in the practice pages, before everything else of the page: an eye that looks at each frame
// and notes whether a piece of the feed, or an advert, lies under one of its points.
(() => {
  const STEPS = [0.15, 0.3, 0.5, 0.7, 0.85];
  const seen = { frames: 0, feed: 0, adverts: 0 };

  function at(x, y) {
    return document.elementFromPoint(innerWidth * x, innerHeight * y);
  }

  function look() {
    requestAnimationFrame(look);
    // After this frame's own changes, and before anything else can run.
    queueMicrotask(() => {
      seen.frames += 1;
      const all = STEPS.flatMap((x) => STEPS.map((y) => at(x, y)));
      if (all.some((element) => element?.closest('.post'))) seen.feed += 1;
      if (all.some((element) => element?.closest('.advert'))) seen.adverts += 1;
    });
  }

  requestAnimationFrame(look);
  window.sight = {
    seen: () => ({ ...seen }),
    forget: () => Object.assign(seen, { frames: 0, feed: 0, adverts: 0 }),
  };
})();
