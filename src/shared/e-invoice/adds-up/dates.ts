import type { PlainDate } from '../../dates';
import type { Finding, FindingPlace } from './finding';
import type { StatedInvoice } from './stated';

function backwards(start: PlainDate | null, end: PlainDate | null, rule: string, place: FindingPlace): Finding[] {
  if (start === null || end === null || start <= end) return [];
  return [{ severity: 'error', code: 'periodBackwards', rule, stated: end, expected: start, place }];
}

/** Periods that end before they begin, and an invoice that is due before it is issued. */
export function dateFindings({ issueDate, dueDate, delivery, lines }: StatedInvoice): Finding[] {
  const due: Finding[] =
    dueDate === null || dueDate >= issueDate
      ? []
      : [
          {
            severity: 'warning',
            code: 'dueBeforeIssue',
            rule: 'BR-FR-CO-07',
            stated: dueDate,
            expected: issueDate,
            place: { part: 'document', index: null, field: 'dueDate' },
          },
        ];
  return [
    ...due,
    ...backwards(delivery.periodStart, delivery.periodEnd, 'BR-29', {
      part: 'document',
      index: null,
      field: 'periodEnd',
    }),
    ...lines.flatMap(({ periodStart, periodEnd }, index) =>
      backwards(periodStart, periodEnd, 'BR-30', { part: 'line', index, field: 'periodEnd' }),
    ),
  ];
}
