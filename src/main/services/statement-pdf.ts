import type { ApiRequest } from '@shared/api';
import type { AccountStatement } from '../documents/content/statement-content';
import { statementFileNameOf } from '../documents/file-name';
import type { RenderedPdf } from '../documents/pdf/render-invoice-pdf';
import type { Context } from './context';
import { letterheadOf, openInvoiceOf } from './letters';
import { statementOf } from './statement';

export type StatementRequest = Pick<
  ApiRequest<'receivables.statementPdf'>,
  'customerId' | 'currency' | 'from' | 'to' | 'language'
>;

export interface StatementPdf extends RenderedPdf {
  readonly fileName: string;
  readonly statement: AccountStatement;
}

/**
 * A customer's statement as a PDF, in the customer's language unless another is asked for. It bears the day on which it is
 * made and its bytes tell the start of that day, so that two statements of one day are the same file.
 */
export async function statementPdfOf(input: StatementRequest, context: Context): Promise<StatementPdf> {
  const { store, today, renderer } = context;
  const { language, ...wanted } = input;
  const found = statementOf(store, wanted);
  const date = today();
  const letterhead = letterheadOf(store, {
    customerId: found.customerId,
    language,
    currency: found.currency,
    date,
    at: `${date}T00:00:00.000Z`,
  });
  const { openItems, ...account } = found;
  const statement: AccountStatement = {
    letterhead,
    from: account.from,
    to: account.to,
    openingAmount: account.openingAmount,
    movements: account.movements.map(({ date: day, kind, number, note, amount, balanceAmount }) => ({
      date: day,
      kind,
      number,
      note,
      amount,
      balanceAmount,
    })),
    closingAmount: account.closingAmount,
    openInvoices: openItems.map((item) => openInvoiceOf(store, item)),
    ageing: account.ageing,
  };
  const rendered = await renderer.renderStatementPdf(statement);
  return { ...rendered, statement, fileName: statementFileNameOf(letterhead, found.to, 'pdf') };
}
