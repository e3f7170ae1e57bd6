/** Whether an error is of a kind, by its name: those of browsers have no class of ours. */
export function isNamed(error: unknown, name: string): boolean {
  return error instanceof Error && error.name === name;
}
