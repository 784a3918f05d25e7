import { Damage } from './damage';
import type { Files } from './files';
import { JournalScan, type Line } from './journal-scan';
import type { StrangeRow } from './raw-state';
import { JOURNAL } from './segments';

/** Names the line of the journal that last wrote the row. */
export async function strangeRowDamage(files: Files, folder: string, strange: StrangeRow): Promise<Damage> {
  let found: Line | undefined;
  for await (const line of new JournalScan(files, folder).lines()) {
    if (line.entry.puts[strange.collection]?.some((row) => row.id === strange.id) === true) found = line;
  }
  return new Damage({
    kind: strange.kind,
    file: found?.file ?? JOURNAL,
    ...(found === undefined ? {} : { line: found.line }),
    soundSeq: (found?.entry.seq ?? 1) - 1,
    detail: strange.detail,
  });
}
