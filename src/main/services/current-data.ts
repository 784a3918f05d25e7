import { agreedPaymentTerms } from '@shared/billing/billing-customers';
import { partyOf } from '@shared/billing/draft';
import { lineOf } from '@shared/billing/edit-draft';
import { answeredByEdit, type CurrentData } from '@shared/billing/recalculate';
import { convertPrice } from '@shared/billing/time-units';
import { vatTreatmentOf } from '@shared/billing/vat-of';
import { chosenFormat } from '@shared/e-invoice/chosen-format';
import type { Invoice } from '@shared/model/invoice';
import type { Reader } from '../store/store';
import { actuals, contractLines, contracts, customers, entries, projects } from './collections';
import { companyOf, rowOf } from './context';
import { classificationOf } from './line-books';
import { salesPriceOf } from './pricing';
import { crossedVatOf } from './tax-search';

/** What the master data says now about everything on a draft. */
export function currentDataOf(reader: Reader, invoice: Invoice): CurrentData {
  const company = companyOf(reader);
  const customer = rowOf(reader, customers, invoice.customerId);
  const contract = rowOf(reader, contracts, invoice.contractId);
  const [projectId] = invoice.projectIds;
  const project =
    invoice.projectIds.length === 1 && projectId !== undefined ? reader.get(projects, projectId) : undefined;
  const billed = [...new Set(invoice.lines.flatMap(({ contractLineId }) => contractLineId ?? []))];
  const lines = billed.flatMap((id) => reader.get(contractLines, id) ?? []);
  const agreedDays = agreedPaymentTerms(customer.id, lines, contract);
  return {
    priceOf: (line) => {
      const actual = line.actualId === null ? undefined : reader.get(actuals, line.actualId);
      const entry = actual?.entryId == null ? undefined : reader.get(entries, actual.entryId);
      if (actual === undefined || entry === undefined) return null;
      const { price, origin } = salesPriceOf(reader, entry, invoice.currency);
      return { price: convertPrice(price, actual.unit, line.unit, company), origin };
    },
    vatOf: (line) =>
      vatTreatmentOf(
        company,
        customer,
        line.contractLineId === null ? undefined : reader.get(contractLines, line.contractLineId),
        crossedVatOf(reader, invoice, line),
      ),
    seller: partyOf(company),
    bank: company.bank,
    buyer: partyOf(customer),
    language: customer.language,
    paymentTermDays: agreedDays ?? customer.paymentTermDays ?? company.paymentTermDays,
    taxRounding: company.taxRounding,
    customerNumber: customer.number,
    contractName: contract.name,
    projectName: project?.name ?? '',
    orderReference: contract.orderReference,
    buyerReference: customer.buyerReference,
    electronicFormat: chosenFormat(company, customer),
    paymentMeansCode: customer.paymentMeansCode,
    classificationOf: (line) => classificationOf(reader, line),
  };
}

/** The proposals that an edit of a line by hand has answered. */
export function answered(reader: Reader, invoice: Invoice, lineId: string): string[] {
  return answeredByEdit(lineOf(invoice, lineId), currentDataOf(reader, invoice));
}
