import type { ApiOutput } from '@shared/api';
import { refuse } from '@shared/failure';

/** The id of an invoice's line by its number on the invoice, counted from 1, or by the id itself. */
export function findLineId({ invoice }: ApiOutput<'invoice.get'>, wanted: string): string {
  const line = /^\d{1,5}$/.test(wanted)
    ? invoice.lines[Number(wanted) - 1]
    : invoice.lines.find(({ id }) => id === wanted);
  return line?.id ?? refuse('cli.lineNotFound', { line: wanted, count: invoice.lines.length });
}
