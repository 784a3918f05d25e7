import { type PreflightProblem, problemAt } from './problem';
import type { Subject } from './subject';

/** Days that contradict each other, and the day of delivery where the law hangs the tax on it. */
export function dateProblems(subject: Subject): PreflightProblem[] {
  return [...dueDate(subject), ...delivery(subject)];
}

function dueDate({ invoice, isFromFrance, isCreditNote }: Subject): PreflightProblem[] {
  if (isCreditNote || invoice.dueDate >= invoice.invoiceDate) return [];
  const code = 'dates.dueBeforeInvoice';
  return isFromFrance
    ? [problemAt('error', code, 'invoice', 'dueDate', { rule: 'BR-FR-CO-07' })]
    : [problemAt('warning', code, 'invoice', 'dueDate')];
}

function delivery({ invoice, categories }: Subject): PreflightProblem[] {
  const { deliveryStart, deliveryEnd } = invoice;
  if (deliveryStart === null && deliveryEnd === null) {
    return categories.has('K')
      ? [problemAt('error', 'dates.deliveryMissing', 'invoice', 'deliveryEnd', { rule: 'BR-IC-11' })]
      : [];
  }
  const isBackwards = deliveryStart !== null && deliveryEnd !== null && deliveryEnd < deliveryStart;
  return isBackwards
    ? [problemAt('error', 'dates.deliveryBackwards', 'invoice', 'deliveryEnd', { rule: 'BR-29' })]
    : [];
}
