import { z } from './zod';

// Both the window and Node have it; src/shared is compiled without the types of either.
declare const crypto: { getRandomValues<T extends Uint8Array>(array: T): T };

/** Crockford's digits in lower case: no i, l, o or u to misread, safe in a URL and in a file name of any system. */
const DIGITS = '0123456789abcdefghjkmnpqrstvwxyz';

/** 26 digits of base 32: 48 bits of time, then 80 random bits. */
export const idSchema = z.string().regex(/^[0-7][0-9a-hjkmnp-tv-z]{25}$/, 'must be an id of 26 characters');

const RANDOM_BITS = 80n;
const RANDOM_LIMIT = 1n << RANDOM_BITS;

let lastTime = 0n;
let lastRandom = 0n;

function randomBits(): bigint {
  return crypto.getRandomValues(new Uint8Array(10)).reduce((bits, byte) => (bits << 8n) | BigInt(byte), 0n);
}

function encode(value: bigint): string {
  return Array.from({ length: 26 }, (_, index) => DIGITS[Number((value >> BigInt(5 * (25 - index))) & 31n)]).join('');
}

/**
 * A new id, unique everywhere and sorted by the time of its making. Within one millisecond, or when the clock is set
 * back, ids still count upwards: what is made in one commit sorts in the order in which it was made.
 */
export function newId(milliseconds: number = Date.now()): string {
  const time = BigInt(milliseconds);
  if (time > lastTime) {
    lastTime = time;
    lastRandom = randomBits();
  } else {
    lastRandom += 1n;
    if (lastRandom === RANDOM_LIMIT) {
      lastTime += 1n;
      lastRandom = randomBits();
    }
  }
  return encode((lastTime << RANDOM_BITS) | lastRandom);
}
