import type { InvoiceView } from '@shared/api/invoicing';
import { amountFor } from '@shared/billing/actuals';
import { isCharged } from '@shared/billing/invoice-totals';
import type { BillingType } from '@shared/model/actual';
import type { ContractLine } from '@shared/model/contract';
import type { Invoice, InvoiceLine } from '@shared/model/invoice';
import { addAmounts } from '@shared/money';
import type { Reader } from '../store/store';
import { contractLines, contracts, invoices, milestones, projects } from './collections';
import { nameOf, rowOf } from './context';
import { type Limits, limitsIn } from './limits';

type Summary = InvoiceView['contract'];

/** What is to be billed for a contract line: as agreed, else under a fixed price what its milestones come to. */
function agreedValueOf(reader: Reader, { id, contractedAmount, billingMethod }: ContractLine): number | null {
  if (contractedAmount !== null) return contractedAmount;
  if (billingMethod !== 'fixedPrice') return null;
  return addAmounts(reader.by(milestones, 'contractLine', id).map(({ amount }) => amount));
}

/** The invoices of the contract that came before this one; before a draft came all that are confirmed. */
function earlierThan(reader: Reader, { id, contractId, confirmedAt }: Invoice): Invoice[] {
  return reader
    .by(invoices, 'contract', contractId)
    .filter(
      (other) =>
        other.id !== id &&
        other.confirmedAt !== null &&
        (confirmedAt === null ||
          other.confirmedAt < confirmedAt ||
          (other.confirmedAt === confirmedAt && other.id < id)),
    );
}

const netOf = (lines: readonly InvoiceLine[], contractLineId: string) =>
  addAmounts(lines.filter((line) => line.contractLineId === contractLineId).map(({ netAmount }) => netAmount));

/** What lines that are given or written off would have come to. */
function worthOf(invoice: Invoice, contractLineId: string, billingType: BillingType): number {
  return addAmounts(
    invoice.lines
      .filter((line) => line.contractLineId === contractLineId && line.billingType === billingType && !isCharged(line))
      .map(({ quantity, price }) => amountFor(quantity, price, invoice.currency)),
  );
}

function standing(limits: Limits, contractId: string, key: string, amount: number | null) {
  if (amount === null) return null;
  const usedAmount = limits.of(contractId)?.usedAmount(key) ?? 0;
  return { amount, usedAmount, leftAmount: amount - usedAmount };
}

const remaining = (value: number | null, billedAmount: number, thisInvoiceAmount: number) =>
  value === null ? null : value - billedAmount - thisInvoiceAmount;

/**
 * The contract's value beside what was billed under it before, what this invoice bills, and what is left, as a whole and
 * by contract line. Net amounts. What is taken off the whole document belongs to no line.
 */
export function contractOfInvoice(reader: Reader, invoice: Invoice): Summary {
  const contract = rowOf(reader, contracts, invoice.contractId);
  const lines = reader.by(contractLines, 'contract', invoice.contractId);
  const limits = limitsIn(reader);
  const before = earlierThan(reader, invoice);
  const linesBefore = before.flatMap((other) => other.lines);
  const values = lines.flatMap((line) => agreedValueOf(reader, line) ?? []);
  const value = values.length === 0 ? null : addAmounts(values);
  const billedAmount = addAmounts(before.map(({ totals }) => totals.netAmount));
  const thisInvoiceAmount = invoice.totals.netAmount;
  return {
    value,
    billedAmount,
    thisInvoiceAmount,
    remainingAmount: remaining(value, billedAmount, thisInvoiceAmount),
    limit: standing(limits, contract.id, 'contract', contract.notToExceedAmount),
    lines: lines.map((line) => {
      const ownValue = agreedValueOf(reader, line);
      const billed = netOf(linesBefore, line.id);
      const now = netOf(invoice.lines, line.id);
      return {
        contractLineId: line.id,
        name: line.name,
        projectName: nameOf(reader, projects, line.projectId),
        billingMethod: line.billingMethod,
        value: ownValue,
        billedAmount: billed,
        thisInvoiceAmount: now,
        remainingAmount: remaining(ownValue, billed, now),
        complimentaryAmount: worthOf(invoice, line.id, 'complimentary'),
        nonChargeableAmount: worthOf(invoice, line.id, 'nonChargeable'),
        limit: standing(limits, contract.id, `line ${line.id}`, line.notToExceedAmount),
      };
    }),
  };
}
