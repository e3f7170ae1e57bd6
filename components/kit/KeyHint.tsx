/** The key that does the same as a button: for the eye only, the button's name is exact without it. */
export function KeyHint({ children }: { children: string }) {
  return <kbd aria-hidden="true">{children}</kbd>;
}
