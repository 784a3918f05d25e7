import { type BackupName, backupName, parseBackupName, superfluous } from '@main/store/rotation';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

const HOUR = 3_600_000;

const backup = (at: string, seq = 1, kind: BackupName['kind'] = 'timed'): BackupName => {
  const parts = { at: new Date(at).toISOString(), seq, hash: 'abcdef012345', kind };
  return { ...parts, id: backupName(parts) };
};

/** What is left of hourly backups over so many days when each is followed by a rotation. */
function keptOf(days: number, end: string): BackupName[] {
  let kept: BackupName[] = [];
  for (let at = Date.parse(end) - days * 24 * HOUR; at <= Date.parse(end); at += HOUR) {
    kept.push(backup(new Date(at).toISOString(), at / HOUR));
    const gone = new Set(superfluous(kept, new Date(at).toISOString()).map(({ id }) => id));
    kept = kept.filter(({ id }) => !gone.has(id));
  }
  return kept;
}

describe('the name of a backup', () => {
  it('says when, at which commit and why it was made, and can be a file on any system', () => {
    const name = backup('2026-03-10T09:05:07.123Z', 42, 'migration');
    expect(name.id).toBe('2026-03-10T09-05-07.123Z_42_abcdef012345_migration.ndjson.gz');
    expect(parseBackupName(name.id)).toEqual(name);
    for (const other of ['notes.txt', `${name.id}.unproven`, name.id.replace('migration', 'party')]) {
      expect(parseBackupName(other)).toBeUndefined();
    }
  });
});

describe('the rotation', () => {
  it('keeps three of today, one of each older day, and one of each month for a year', () => {
    const kept = keptOf(500, '2026-03-10T15:00:00Z').map(({ at }) => at.slice(0, 13));
    expect(kept.filter((at) => at.startsWith('2026-03-10'))).toEqual([
      '2026-03-10T13',
      '2026-03-10T14',
      '2026-03-10T15',
    ]);
    const days = kept.filter((at) => at < '2026-03-10' && at >= '2026-02-08');
    expect(days).toHaveLength(30);
    expect(days.every((at) => at.endsWith('T23'))).toBe(true);
    const older = kept.filter((at) => at < '2026-02-08');
    expect(older).toEqual([
      '2025-04-30T23',
      '2025-05-31T23',
      '2025-06-30T23',
      '2025-07-31T23',
      '2025-08-31T23',
      '2025-09-30T23',
      '2025-10-31T23',
      '2025-11-30T23',
      '2025-12-31T23',
      '2026-01-31T23',
    ]);
  });

  it('keeps the way back from the last migrations and restorations beyond their day', () => {
    const before = ['01', '02', '03', '04'].map((hour) => backup(`2026-03-01T${hour}:00:00Z`, 1, 'restore'));
    const later = backup('2026-03-01T23:00:00Z', 2);
    const gone = superfluous([...before, later], '2026-03-10T00:00:00Z').map(({ at }) => at.slice(11, 13));
    expect(gone).toEqual(['01']);
  });

  it('never lets the newest go, nor keeps more than 48, whatever the clock says', () => {
    const instants = fc
      .date({ min: new Date('2020-01-01'), max: new Date('2030-01-01'), noInvalidDate: true })
      .map((date) => date.toISOString());
    const backups = fc.array(
      fc.tuple(instants, fc.constantFrom<BackupName['kind']>('timed', 'requested', 'migration', 'restore')),
      { minLength: 1, maxLength: 300 },
    );
    fc.assert(
      fc.property(backups, instants, (made, now) => {
        const all = made.map(([at, kind], index) => backup(at, index, kind));
        const gone = new Set(superfluous(all, now).map(({ id }) => id));
        const kept = all.filter(({ id }) => !gone.has(id));
        const newest = all.toSorted((a, b) => (a.at < b.at ? 1 : -1))[0];
        expect(kept.some(({ at }) => at === newest?.at)).toBe(true);
        expect(kept.length).toBeLessThanOrEqual(48);
        // Rotating what is left changes nothing.
        expect(superfluous(kept, now)).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });
});
