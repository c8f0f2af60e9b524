/** The customer: head and shoulders, solid like everything of the customer's. */
export function CustomerIcon() {
  return (
    <svg viewBox="0 0 16 16" width="1em" height="1em" aria-hidden="true" focusable="false">
      <circle cx="8" cy="4.5" r="3.25" fill="currentColor" />
      <path d="M1.5 15a6.5 6 0 0 1 13 0Z" fill="currentColor" />
    </svg>
  );
}
