/** A page with lines and one sum: the mark of the program. */
export function Logo() {
  return (
    <svg width="18" height="18" viewBox="0 0 18 18" fill="none" aria-hidden>
      <rect x="2.9" y="1.4" width="12.2" height="15.2" rx="0.6" stroke="currentColor" strokeWidth="1.8" />
      <path d="M5.4 5.2h7M5.4 8.4h4" stroke="currentColor" strokeWidth="1.5" />
      <rect x="8.6" y="10.6" width="4.2" height="3.2" fill="var(--pf-accent)" />
    </svg>
  );
}
