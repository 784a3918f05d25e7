/** Control characters, and the invisible ones that turn the direction of writing: they can make a text lie. */
const INVISIBLE = /[\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/gu;

const INVISIBLE_BUT_BREAKS = /[^\P{Cc}\n\t]|[\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/gu;

/** A name or another text of one line: line breaks and runs of white space become one space. */
export function cleanLine(text: string): string {
  return text.normalize('NFC').replace(/\s+/gu, ' ').replace(INVISIBLE, '').trim();
}

/** A text of several lines; white space at the ends of its lines goes. */
export function cleanParagraph(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\u2028\u2029\v\f\u0085]/gu, '\n')
    .replace(INVISIBLE_BUT_BREAKS, '')
    .split('\n')
    .map((line) => line.trimEnd())
    .join('\n')
    .trim();
}
