/** Resolves in a task of its own: the page draws and hears before it. */
export function nextTask(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}
