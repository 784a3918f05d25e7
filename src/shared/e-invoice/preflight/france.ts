import { type PreflightProblem, problemAt } from './problem';
import type { Subject } from './subject';

/** Notes that an invoice of the French reform states: recovery fee, late penalty, discount (BR-FR-05). */
const ASKED: readonly string[] = ['PMT', 'PMD', 'AAB'];

/** Those that stand once, with the tax note and what the invoice is in the eyes of the reform (BR-FR-06, BR-FR-30). */
const ONCE: readonly string[] = [...ASKED, 'TXD', 'BAR'];

/** BR-FR-20. */
const TREATMENTS: readonly string[] = ['B2B', 'B2BINT', 'B2C', 'B2CINT', 'OUTOFSCOPE', 'ARCHIVEONLY'];

const atNotes = (
  code: 'noteTwice' | 'noteMissing' | 'treatmentUnknown' | 'treatmentOfFrenchFirm',
  params: Record<string, string>,
) => problemAt('error', `france.${code}`, 'invoice', 'notes', params);

/**
 * The notes that the file will state. Where the user wrote none of a subject, the words of the law are taken: what can be
 * wrong is what the user wrote in their place. A subject may stand in a plain text too, as `#PMD#` (EN 16931 in UBL).
 */
export function franceProblems({ isFromFrance, stated, invoice }: Subject): PreflightProblem[] {
  if (!isFromFrance) return [];
  const timesOf = (code: string) =>
    stated.notes.filter(({ subjectCode }) => subjectCode === code).length +
    stated.notes.reduce((count, { text }) => count + text.split(`#${code}#`).length - 1, 0);
  const twice = ONCE.filter((code) => timesOf(code) > 1);
  const missing = ASKED.filter((code) => timesOf(code) === 0);
  const treatment = stated.notes.find(({ subjectCode }) => subjectCode === 'BAR')?.text.trim() ?? '';
  const isUnknown = treatment !== '' && !TREATMENTS.includes(treatment);
  const isOfAnother = treatment === 'B2B' && invoice.buyer.address.country !== 'FR';
  return [
    ...twice.map((note) => atNotes('noteTwice', { note, rule: note === 'BAR' ? 'BR-FR-30' : 'BR-FR-06' })),
    ...missing.map((note) => atNotes('noteMissing', { note, rule: 'BR-FR-05' })),
    ...(isUnknown
      ? [atNotes('treatmentUnknown', { value: treatment, known: TREATMENTS.join(', '), rule: 'BR-FR-20' })]
      : []),
    ...(isOfAnother ? [atNotes('treatmentOfFrenchFirm', { rule: 'BR-FR-11' })] : []),
  ];
}
