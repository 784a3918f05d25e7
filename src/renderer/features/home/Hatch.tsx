/** The pattern of what is open or not ready: it reads in print and without colour. */
export function Hatch({ id }: { id: string }) {
  return (
    <defs>
      <pattern id={id} width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <line x1="0" y1="0" x2="0" y2="6" stroke="var(--pf-text-3)" strokeWidth="2" />
      </pattern>
    </defs>
  );
}
