import { toHeader } from './compose';

/** The lines before the first empty one: ASCII, as this program composes them. */
function splitHead(bytes: Uint8Array): { head: string; rest: Uint8Array } {
  const all = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = all.indexOf('\r\n\r\n');
  const length = end === -1 ? all.length : end;
  return { head: all.subarray(0, length).toString('latin1'), rest: all.subarray(length) };
}

/** The id of a mail that this program composed, in its angle brackets; undefined where it has none. */
export const messageIdOf = (bytes: Uint8Array): string | undefined =>
  /^Message-ID:\s*(<[^<>\s]+>)/im.exec(splitHead(bytes).head)?.[1];

/** The header with the lines that carry it on. */
const TO = /^To:[^\r\n]*(?:\r\n[ \t][^\r\n]*)*/m;

/** A mail that this program composed, to others than before: all else is the same bytes. Refused as `composeMail`. */
export async function readdressed(bytes: Uint8Array, to: string): Promise<Uint8Array> {
  const { head, rest } = splitHead(bytes);
  const [header = ''] = TO.exec(splitHead(await toHeader(to)).head) ?? [];
  return new Uint8Array(
    Buffer.concat([
      Buffer.from(
        head.replace(TO, () => header),
        'latin1',
      ),
      rest,
    ]),
  );
}
