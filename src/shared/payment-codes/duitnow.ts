import { refuse } from '../failure';

/** EMVCo's merchant-presented codes: a tag of two digits, a length of two digits, the value. */
interface Field {
  readonly tag: string;
  readonly value: string;
}

/** The fields of a code; undefined where its lengths do not add up. Lengths count characters, as issuers write ASCII. */
function fieldsOf(code: string): Field[] | undefined {
  const fields: Field[] = [];
  let at = 0;
  while (at < code.length) {
    const head = /^(\d{2})(\d{2})/.exec(code.slice(at, at + 4));
    if (head === null) return undefined;
    const [, tag = '', digits = ''] = head;
    const value = code.slice(at + 4, at + 4 + Number(digits));
    if (value.length !== Number(digits)) return undefined;
    fields.push({ tag, value });
    at += 4 + value.length;
  }
  return fields;
}

/** CRC-16/CCITT-FALSE over the text up to and with `6304`, as four capital hexadecimal digits. */
export function checksumOf(text: string): string {
  let crc = 0xffff;
  for (const character of text) {
    crc ^= (character.codePointAt(0) ?? 0) << 8;
    for (let bit = 0; bit < 8; bit += 1) crc = crc & 0x8000 ? ((crc << 1) ^ 0x1021) & 0xffff : (crc << 1) & 0xffff;
  }
  return crc.toString(16).toUpperCase().padStart(4, '0');
}

/** The Malaysian ringgit in ISO 4217's numbers. */
const RINGGIT = '458';

/**
 * What is kept of a DuitNow code as a bank gave it: the very same text, for whether banks honour an edited one is not
 * known. Refused where it is no such code (`design.duitNow`), was cut or mistyped (`design.duitNowChecksum`), or is for
 * another currency (`design.duitNowCurrency`). An empty one is none.
 */
export function keptDuitNowCode(text: string, field: string): string {
  const code = text.trim();
  if (code === '') return '';
  const fields = /^[\x20-\x7e]+$/.test(code) ? fieldsOf(code) : undefined;
  const last = fields?.at(-1);
  if (fields === undefined || fields[0]?.tag !== '00' || last?.tag !== '63') refuse('design.duitNow', {}, field);
  if (checksumOf(code.slice(0, -4)) !== code.slice(-4).toUpperCase()) refuse('design.duitNowChecksum', {}, field);
  const currency = fields.find(({ tag }) => tag === '53')?.value ?? '';
  if (currency !== RINGGIT) refuse('design.duitNowCurrency', {}, field);
  return code;
}
