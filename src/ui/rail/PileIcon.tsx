/** Stock: an inverted triangle, as in the Dutch basic logistic structure. */
export function PileIcon() {
  return (
    <svg viewBox="0 0 12 10" width="0.75em" height="0.625em" aria-hidden="true" focusable="false">
      <path d="M0.5 0.5h11L6 9.5Z" fill="currentColor" />
    </svg>
  );
}
