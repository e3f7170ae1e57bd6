/** What a life of the guard leaves for the next one to find, in the extension's own world. */
interface Life {
  isAlive(): boolean;
  controller: AbortController;
}

const LIFE = Symbol.for('guard');
type World = typeof globalThis & { [LIFE]?: Life };

/**
 * Two guards on a page would fight. A script that is injected again finds the one before it in
 * their common world: a living one stays alone, an orphan of an earlier version is ended first.
 */
export function becomeTheOnlyGuard(
  isAlive: () => boolean,
  world: World = globalThis,
): { signal: AbortSignal; end(): void } | undefined {
  const before = world[LIFE];
  if (before?.isAlive() && !before.controller.signal.aborted) return undefined;
  before?.controller.abort();
  const controller = new AbortController();
  world[LIFE] = { isAlive, controller };
  return { signal: controller.signal, end: () => controller.abort() };
}
