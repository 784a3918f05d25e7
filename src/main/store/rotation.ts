/** Why a backup was made. */
export const BACKUP_KINDS = ['timed', 'requested', 'migration', 'restore'] as const;

export type BackupKind = (typeof BACKUP_KINDS)[number];

/** What a backup's file name says about it. */
export interface BackupName {
  readonly id: string;
  /** ISO instant. */
  readonly at: string;
  readonly seq: number;
  /** The first digits of the hash of its last commit. */
  readonly hash: string;
  readonly kind: BackupKind;
}

const NAME = /^(\d{4}-\d\d-\d\dT)(\d\d)-(\d\d)-(\d\d\.\d{3}Z)_(\d+)_([0-9a-f]{12})_([a-z]+)\.ndjson\.gz$/;

const isKind = (text: string): text is BackupKind => BACKUP_KINDS.some((kind) => kind === text);

/** A colon cannot stand in a file name on Windows. */
export function backupName(parts: Omit<BackupName, 'id'>): string {
  const at = new Date(parts.at).toISOString().replaceAll(':', '-');
  return `${at}_${parts.seq}_${parts.hash.slice(0, 12)}_${parts.kind}.ndjson.gz`;
}

export function parseBackupName(name: string): BackupName | undefined {
  const [id, day, hours, minutes, seconds, seq, hash, kind] = NAME.exec(name) ?? [];
  if (id === undefined || hash === undefined || kind === undefined || !isKind(kind)) return undefined;
  return { id, at: `${day}${hours}:${minutes}:${seconds}`, seq: Number(seq), hash, kind };
}

const OF_TODAY = 3;
const DAYS = 30;
const MONTHS = 12;
/** Backups made before a migration or a restoration are the way back from it: the last ones outlive their day. */
const BEFORE_CHANGES = 3;

/** The newest of each group, for the newest groups only. */
function newestOfEach(names: readonly BackupName[], groups: number, groupOf: (at: string) => string): string[] {
  const kept = new Map<string, string>();
  for (const name of names) {
    const group = groupOf(name.at);
    if (!kept.has(group) && kept.size < groups) kept.set(group, name.id);
  }
  return [...kept.values()];
}

/**
 * The backups that may go: all but the last 3 of today, the last of each of 30 older days and of 12 months, and the last
 * 3 from before a migration or restoration. The newest is always kept. Days are those of UTC. At most 48 remain.
 */
export function superfluous(names: readonly BackupName[], now: string): readonly BackupName[] {
  const newestFirst = names.toSorted((a, b) => (a.at === b.at ? b.seq - a.seq : a.at < b.at ? 1 : -1));
  const today = new Date(now).toISOString().slice(0, 10);
  // A clock that was set back leaves backups of the future: they count as today's.
  const ofToday = newestFirst.filter((name) => name.at.slice(0, 10) >= today);
  const older = newestFirst.filter((name) => name.at.slice(0, 10) < today);
  const beforeChanges = newestFirst.filter((name) => name.kind === 'migration' || name.kind === 'restore');
  const kept = new Set([
    ...newestFirst.slice(0, 1).map((name) => name.id),
    ...ofToday.slice(0, OF_TODAY).map((name) => name.id),
    ...newestOfEach(older, DAYS, (at) => at.slice(0, 10)),
    ...newestOfEach(older, MONTHS, (at) => at.slice(0, 7)),
    ...beforeChanges.slice(0, BEFORE_CHANGES).map((name) => name.id),
  ]);
  return newestFirst.filter((name) => !kept.has(name.id));
}
