import papaparse from 'papaparse';

/**
 * A cell that a spreadsheet would take for a formula is led by an apostrophe: a description that begins with `=` stays a
 * text. Amounts are written by this program and may begin with a minus.
 */
export const asText = (text: string): string => (/^[=+\-@\t\r]/.test(text) ? `'${text}` : text);

/** Comma-separated, with the mark that tells a spreadsheet that it is UTF-8. */
export function csvBytes(head: readonly string[], rows: readonly (readonly string[])[]): Uint8Array {
  const text = papaparse.unparse({ fields: [...head], data: rows.map((row) => [...row]) }, { newline: '\r\n' });
  return new TextEncoder().encode(`\uFEFF${text}\r\n`);
}
