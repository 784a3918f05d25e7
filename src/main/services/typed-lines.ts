import type { ApiRequest } from '@shared/api';
import { type LineChanges, lineOf } from '@shared/billing/edit-draft';
import { assertMayBeTyped, manualLine } from '@shared/billing/manual-lines';
import { vatTreatmentOf } from '@shared/billing/vat-of';
import { compareDecimals } from '@shared/decimal';
import { refuse } from '@shared/failure';
import type { PriceOrigin } from '@shared/model/actual';
import type { ContractLine } from '@shared/model/contract';
import type { Invoice, InvoiceLine } from '@shared/model/invoice';
import type { Reader } from '../store/store';
import { contractLines, customers, people, roles } from './collections';
import { companyOf, given, nameOf, rowOf } from './context';
import { booksOf } from './line-books';
import { listPriceOf } from './pricing';

type Typed = ApiRequest<'invoice.addLine'>['line'];

const BY_HAND: PriceOrigin = { kind: 'user', priceListId: null, priceListName: '', subject: '' };

/** A line of the invoice's own contract. */
function termsOf(reader: Reader, invoice: Invoice, contractLineId: string): ContractLine {
  const terms = rowOf(reader, contractLines, contractLineId);
  if (terms.contractId !== invoice.contractId)
    refuse('draft.lineOfAnotherContract', { line: terms.name }, 'contractLineId');
  return terms;
}

/** The price that is typed, or the price list's for that day. */
function priceOf(reader: Reader, typed: Typed, projectId: string, date: string, unit: string, currency: string) {
  const { price, transactionClass, personId, category } = typed;
  if (price !== undefined) return { price, origin: BY_HAND };
  const roleId = typed.roleId ?? (personId === null ? null : rowOf(reader, people, personId).roleId);
  const work = { class: transactionClass, date, projectId, personId, roleId, category, unit };
  return listPriceOf(reader, work, 'sales', currency);
}

/** The line that is typed on a draft, with the price and the names that the master data gives. */
export function lineTyped(reader: Reader, invoice: Invoice, typed: Typed): InvoiceLine {
  const terms = termsOf(reader, invoice, typed.contractLineId);
  const { transactionClass, name, description, quantity, task, category, billingType, personId } = typed;
  if (compareDecimals(quantity, '0') < 0) refuse('invoice.negativeQuantity', { line: name }, 'line.quantity');
  if (typed.price !== undefined && compareDecimals(typed.price, '0') < 0) {
    refuse('invoice.negativePrice', { line: name }, 'line.price');
  }
  const date = typed.date ?? invoice.invoiceDate;
  const unit = typed.unit ?? (transactionClass === 'time' ? 'HUR' : 'C62');
  const { price, origin } = priceOf(reader, typed, terms.projectId, date, unit, invoice.currency);
  const roleId = typed.roleId ?? (personId === null ? null : rowOf(reader, people, personId).roleId);
  const customer = rowOf(reader, customers, invoice.customerId);
  const line = manualLine(
    {
      transactionClass,
      date,
      name,
      description,
      personName: nameOf(reader, people, personId),
      roleName: nameOf(reader, roles, roleId),
      task,
      category,
      quantity,
      unit,
      price,
      priceOrigin: origin,
      billingType,
      vat: vatTreatmentOf(companyOf(reader), customer, terms),
    },
    terms,
  );
  const books = booksOf(reader, invoice)(line);
  const vat = typed.vat ?? vatTreatmentOf(companyOf(reader), customer, terms, books.vat);
  return { ...line, ...books, vat };
}

type Requested = ApiRequest<'invoice.updateLine'>['changes'];

/** The changes of a line as the rules know them: another contract line brings its project along. */
export function lineChangesOf(reader: Reader, invoice: Invoice, lineId: string, requested: Requested): LineChanges {
  const { contractLineId, ...changes } = given(requested);
  const oneDay = changes.startDate !== undefined && changes.endDate === undefined ? { endDate: changes.startDate } : {};
  if (contractLineId === undefined) return { ...changes, ...oneDay };
  const terms = termsOf(reader, invoice, contractLineId);
  assertMayBeTyped(lineOf(invoice, lineId).transactionClass, terms);
  return { ...changes, ...oneDay, contractLineId, projectId: terms.projectId };
}
