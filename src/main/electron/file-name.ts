import { basename } from 'node:path';

/** Names that Windows keeps for devices, with any ending. */
const RESERVED = /^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i;
/** Control characters, what separates paths, and what Windows forbids in names. */
const FORBIDDEN = /[\p{Cc}\p{Cf}/\\:*?"<>|]/gu;
const LONGEST = 120;

/** A plain file name of what a page suggests: no folder, no device, nothing that only looks like another ending. */
export function plainFileName(suggested: string): string {
  const name = basename(suggested.replaceAll('\\', '/'))
    .replace(FORBIDDEN, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[. ]+|[. ]+$/g, '');
  if (name === '') return 'Proforma';
  const plain = RESERVED.test(name) ? `_${name}` : name;
  if (plain.length <= LONGEST) return plain;
  const ending = /\.\w{1,8}$/.exec(plain)?.[0] ?? '';
  return plain.slice(0, LONGEST - ending.length).trimEnd() + ending;
}
