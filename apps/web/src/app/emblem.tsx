/** The app's own mark: a gold star on a lacquer disc. Not the state emblem, which belongs on papers only. */
export function Emblem({ size }: { readonly size: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 32 32" aria-hidden focusable="false">
      <circle cx="16" cy="16" r="16" fill="var(--brand)" />
      <path fill="var(--brand-line)" d="m16 6.2 2.3 7.1h7.4l-6 4.3 2.3 7.1-6-4.4-6 4.4 2.3-7.1-6-4.3h7.4z" />
    </svg>
  );
}
