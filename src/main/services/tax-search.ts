import { taxDateOf } from '@shared/accounting/invoice-posting';
import { type Crossing, crossTaxes } from '@shared/accounting/tax-crossing';
import type { Actual } from '@shared/model/actual';
import type { Invoice, InvoiceLine } from '@shared/model/invoice';
import type { TaxGroup } from '@shared/model/tax';
import type { VatTreatment } from '@shared/model/vat-treatment';
import type { Reader } from '../store/store';
import { accountingOf } from './books';
import { actuals, categories, contractLines, contracts, customers, projects, taxCodes, taxGroups } from './collections';

/** What is taxed, as far as the search asks: a line of a document or a row of the project's books. */
export type Taxable = Pick<InvoiceLine, 'transactionClass' | 'projectId' | 'contractLineId' | 'category'> & {
  readonly itemTaxGroupId: string | null;
};

/** Whom it is billed to, and under what. `taxGroupId` is what the accountant chose for this very document or row. */
export interface Taxed {
  readonly taxGroupId: string | null;
  readonly customerId: string | null;
  readonly contractId: string | null;
}

const groupOf = (reader: Reader, id: string | null): TaxGroup | undefined =>
  id === null ? undefined : reader.get(taxGroups, id);

/**
 * The group of the customer: of the document, else the first filled of project, contract and customer (domain: the method
 * "search"), else the company's. A customer with a treatment of its own and no group is not one of the company's usual
 * ones: nothing is said of it here, so that reverse charge or export stays what it was chosen to be.
 */
export function partyGroupOf(reader: Reader, taxed: Taxed, projectId: string): TaxGroup | undefined {
  const project = reader.get(projects, projectId);
  const contract = taxed.contractId === null ? undefined : reader.get(contracts, taxed.contractId);
  const customer = taxed.customerId === null ? undefined : reader.get(customers, taxed.customerId);
  const id = taxed.taxGroupId ?? project?.taxGroupId ?? contract?.taxGroupId ?? customer?.taxGroupId ?? null;
  const usual = customer === undefined || customer.vat === null ? accountingOf(reader).taxGroupId : null;
  return groupOf(reader, id ?? usual);
}

/** The group of what is sold: of the line, else of its category, its contract line, or its kind of work. */
export function itemGroupOf(reader: Reader, taxable: Taxable): TaxGroup | undefined {
  const name = taxable.category.toLowerCase();
  const [category] = name === '' ? [] : reader.by(categories, 'name', name);
  const line = taxable.contractLineId === null ? undefined : reader.get(contractLines, taxable.contractLineId);
  const id = taxable.itemTaxGroupId ?? category?.itemTaxGroupId ?? line?.itemTaxGroupId ?? null;
  return groupOf(reader, id ?? accountingOf(reader).itemTaxGroups[taxable.transactionClass] ?? null);
}

/** What the tax groups say about something on a day. */
export function crossingOf(reader: Reader, taxable: Taxable, taxed: Taxed, date: string): Crossing {
  const party = partyGroupOf(reader, taxed, taxable.projectId);
  const item = itemGroupOf(reader, taxable);
  return crossTaxes(party, item, reader.all(taxCodes), date);
}

/** The accountant's choice on the integration journal goes with the row onto the invoice. */
function chosenOf(
  reader: Reader,
  line: Pick<InvoiceLine, 'actualId' | 'itemTaxGroupId'>,
): Pick<Actual, 'taxGroupId' | 'itemTaxGroupId'> {
  const actual = line.actualId === null ? undefined : reader.get(actuals, line.actualId);
  return {
    taxGroupId: actual?.taxGroupId ?? null,
    itemTaxGroupId: line.itemTaxGroupId ?? actual?.itemTaxGroupId ?? null,
  };
}

type Document = Pick<Invoice, 'taxGroupId' | 'customerId' | 'contractId' | 'taxPointDate' | 'invoiceDate'>;

/** What the tax groups say about a line of an invoice, on the day of its delivery. */
export function crossingOfLine(reader: Reader, invoice: Document, line: InvoiceLine): Crossing {
  const chosen = chosenOf(reader, line);
  return crossingOf(
    reader,
    { ...line, itemTaxGroupId: chosen.itemTaxGroupId },
    { ...invoice, taxGroupId: invoice.taxGroupId ?? chosen.taxGroupId },
    taxDateOf(invoice, line),
  );
}

/** The tax that the groups give a line; null where they say nothing, or nothing that is clear. */
export function crossedVatOf(reader: Reader, invoice: Document, line: InvoiceLine): VatTreatment | null {
  const crossing = crossingOfLine(reader, invoice, line);
  return crossing.kind === 'one' ? crossing.vat : null;
}
