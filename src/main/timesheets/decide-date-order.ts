import { dateMeanings } from './read-date';
import type { DateOrder } from './timesheet';

export type DateOrderDecision =
  | { readonly order: DateOrder }
  /** Dates of the file that leave it open. */
  | { readonly examples: readonly string[] };

interface Evidence {
  /** How often each order is the only one that makes a date of what is written. */
  DMY: number;
  MDY: number;
  yearLast: boolean;
  /** Dates that contradict each other or can be read both ways. */
  readonly open: string[];
}

const MOST_EXAMPLES = 5;

/** How many times one order must outweigh the other, so that the rest can only be slips of the finger. */
const OUTWEIGHS = 2;

function counted(texts: Iterable<string>): Map<string, number> {
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  return counts;
}

function weigh(dates: Iterable<string>): Evidence {
  const evidence: Evidence = { DMY: 0, MDY: 0, yearLast: false, open: [] };
  const proofs: string[] = [];
  for (const [text, count] of counted(dates)) {
    const { DMY, MDY } = dateMeanings(text);
    if (DMY === undefined && MDY === undefined) continue;
    evidence.yearLast = true;
    if (DMY === undefined || MDY === undefined) {
      evidence[DMY === undefined ? 'MDY' : 'DMY'] += count;
      proofs.push(text);
    } else if (DMY !== MDY) evidence.open.push(text); // 03/03/2026 is the same day either way.
  }
  evidence.open.push(...proofs);
  return evidence;
}

/** The order that the evidence proves, or nothing where it proves none or contradicts itself. */
function proven({ DMY, MDY }: Evidence): DateOrder | undefined {
  if (DMY > 0 && DMY >= MDY * OUTWEIGHS) return 'DMY';
  return MDY > 0 && MDY >= DMY * OUTWEIGHS ? 'MDY' : undefined;
}

/**
 * The order of day, month and year in the whole file. A day above twelve or a dot proves it; that rows seem to follow
 * each other in time does not, because nothing says that they must. Dates that the tool wrote for another purpose
 * (`further`) count only where the entries' own leave it open; then the user's answer does.
 */
export function decideDateOrder(
  dates: Iterable<string>,
  further: Iterable<string>,
  answer: DateOrder | undefined,
): DateOrderDecision {
  const evidence = weigh(dates);
  if (!evidence.yearLast) return { order: 'YMD' };
  const order = proven(evidence);
  if (order !== undefined) return { order };
  if (evidence.open.length === 0) return { order: 'DMY' };
  const decided = proven(weigh(further)) ?? answer;
  return decided === undefined ? { examples: evidence.open.slice(0, MOST_EXAMPLES) } : { order: decided };
}
