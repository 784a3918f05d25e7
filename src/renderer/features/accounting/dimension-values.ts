import type { DimensionValue } from '@shared/model/dimension';

/** Values as lines of text, `10 Oslo`; one that is archived begins with `#`. */
export function writeValues(values: readonly DimensionValue[]): string {
  return values.map(({ code, name, archived }) => `${archived ? '#' : ''}${code} ${name}`).join('\n');
}

/** The same read back. A code without a name is its own name. */
export function readValues(text: string): DimensionValue[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && line !== '#')
    .map((line) => {
      const archived = line.startsWith('#');
      const [code = '', ...words] = line.replace(/^#\s*/, '').split(/\s+/);
      return { code, name: words.join(' ') || code, archived };
    });
}
