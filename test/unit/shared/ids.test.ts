import { idSchema, newId } from '@shared/ids';
import { describe, expect, it } from 'vitest';

describe('newId', () => {
  it('makes ids that fit a URL and a file name', () => {
    expect(idSchema.safeParse(newId()).success).toBe(true);
    expect(idSchema.safeParse('01arz3ndektsv4rrffq69g5fau').success).toBe(false);
    expect(idSchema.safeParse('../../../etc/passwd').success).toBe(false);
  });

  it('makes thousands in one millisecond, unique and in order', () => {
    const ids = Array.from({ length: 5000 }, () => newId(4_000_000_000_000));
    expect(new Set(ids).size).toBe(ids.length);
    expect([...ids].sort()).toEqual(ids);
  });

  it('sorts by time, and keeps counting up when the clock is set back', () => {
    const earlier = newId(5_000_000_000_000);
    const later = newId(5_000_000_000_001);
    const setBack = newId(4_999_999_000_000);
    expect([setBack, later, earlier].sort()).toEqual([earlier, later, setBack]);
  });
});
