/** The mark: a loop of rope that reads as an R. */
export function Mark(props: { size?: number }) {
  return (
    <svg
      viewBox="0 0 128 128"
      width={props.size ?? 28}
      height={props.size ?? 28}
      aria-hidden="true"
    >
      <path
        fill="none"
        stroke="var(--rope)"
        stroke-width="15"
        stroke-linecap="round"
        stroke-linejoin="round"
        d="M40 112 V46 C40 26 54 16 70 16 C87 16 98 27 98 42 C98 58 87 68 70 68 C60 68 52 66 44 66 M66 68 L98 112"
      />
    </svg>
  );
}
