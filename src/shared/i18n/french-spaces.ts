const NO_BREAK = '\u00a0';
const NARROW = '\u202f';

/**
 * French sets a space before double punctuation and inside its quotation marks, and a line must not break there. Put in
 * here, so that whoever writes a message types ordinary spaces.
 */
export function frenchSpaces(text: string): string {
  return text
    .replaceAll(/[ \u00a0](?=[;!?])/g, NARROW)
    .replaceAll(/ (?=[:»])/g, NO_BREAK)
    .replaceAll('« ', `«${NO_BREAK}`);
}
