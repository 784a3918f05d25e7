import { type PreflightProblem, problemAt } from './problem';
import type { Subject } from './subject';

/** Notes that an invoice of the French reform states once each: recovery fee, late penalty, discount, tax. */
const ONCE: readonly string[] = ['PMT', 'PMD', 'AAB', 'TXD'];

/** BR-FR-06. Where the user wrote none, the words of the law are taken: what can be wrong is saying them twice. */
export function franceProblems({ invoice, isFromFrance }: Subject): PreflightProblem[] {
  if (!isFromFrance) return [];
  return ONCE.filter((code) => invoice.notes.filter(({ subjectCode }) => subjectCode === code).length > 1).map((code) =>
    problemAt('error', 'france.noteTwice', 'invoice', 'notes', { note: code, rule: 'BR-FR-06' }),
  );
}
