import type { InvoiceView } from '@shared/api/invoicing';
import { partyOf } from '@shared/billing/draft';
import { chosenFormat } from '@shared/e-invoice/chosen-format';
import { isReady, preflight } from '@shared/e-invoice/preflight/preflight';
import type { PreflightProblem } from '@shared/e-invoice/preflight/problem';
import { trialInvoice } from '@shared/e-invoice/preflight/trial-invoice';
import { refuse } from '@shared/failure';
import { quoting } from '@shared/i18n/translate';
import type { ElectronicChoice } from '@shared/model/electronic-format';
import type { Invoice } from '@shared/model/invoice';
import type { Party } from '@shared/model/party';
import type { Reader } from '../store/store';
import { customers, invoices } from './collections';
import { companyOf, type Handlers, rowOf } from './context';
import { nextInvoiceNumber } from './numbering';

/** What services and the invoice view both have: the open company, or a transaction on it. */
interface Reading {
  readonly store: Reader;
}

const routed = (party: Party, present: Party | undefined): Party =>
  party.electronicAddress !== '' || present === undefined
    ? party
    : {
        ...party,
        electronicAddress: present.electronicAddress,
        electronicAddressScheme: present.electronicAddressScheme,
      };

/**
 * The invoice with the addresses that it can be sent to today, where it holds none of its own. What is printed or booked
 * of a posted invoice never changes, but where it goes is no part of it: without this, an invoice that was posted before
 * its customer had an electronic address could never leave, though nothing on it is wrong.
 */
export function withPresentRouting(invoice: Invoice, { store }: Reading): Invoice {
  const customer = store.get(customers, invoice.customerId);
  const buyer = routed(invoice.buyer, customer);
  return {
    ...invoice,
    seller: routed(invoice.seller, companyOf(store)),
    buyer: { ...buyer, email: buyer.email || (customer?.email ?? '') },
  };
}

/** The number that it would get; null where the series refuses, which posting then explains. */
function numberOf(invoice: Invoice, { store }: Reading, today: string): string | null {
  if (invoice.number !== null) return invoice.number;
  try {
    return nextInvoiceNumber(store, invoice, today);
  } catch {
    return null;
  }
}

/** The invoice as it would leave the house now: confirming a draft takes the firm's own data as it is then. */
function asItWouldLeave(invoice: Invoice, reading: Reading, today: string): Invoice {
  if (invoice.stage === 'posted') return withPresentRouting(invoice, reading);
  const number = numberOf(invoice, reading, today);
  if (invoice.stage === 'confirmed') return withPresentRouting({ ...invoice, number }, reading);
  const company = companyOf(reading.store);
  return withPresentRouting({ ...invoice, number, seller: partyOf(company), bank: company.bank }, reading);
}

const isOfCustomer = ({ place }: PreflightProblem) => place.screen === 'customer';

/**
 * A draft holds the customer as of its last recalculation. What has been put right with the customer since is not
 * missing there any more: it is taken over by recalculating.
 */
function withProposals(problems: PreflightProblem[], invoice: Invoice, format: ElectronicChoice, { store }: Reading) {
  const customer = store.get(customers, invoice.customerId);
  const isDraft = invoice.stage === 'draft' || invoice.stage === 'inReview';
  if (!isDraft || customer === undefined || !problems.some(isOfCustomer)) return problems;
  const left = new Set(
    preflight({ ...invoice, buyer: partyOf(customer) }, format)
      .filter(isOfCustomer)
      .map(({ code }) => code),
  );
  return problems.map(
    (problem): PreflightProblem =>
      isOfCustomer(problem) && !left.has(problem.code)
        ? { ...problem, place: { screen: 'invoice', field: 'proposals' } }
        : problem,
  );
}

/** What is missing on an invoice for a format, with the places where it is filled in. */
export function problemsOf(
  invoice: Invoice,
  format: ElectronicChoice,
  reading: Reading,
  today: string,
): PreflightProblem[] {
  if (format === 'none') return [];
  const leaving = asItWouldLeave(invoice, reading, today);
  return withProposals(preflight(leaving, format), leaving, format, reading);
}

const shown = (problems: readonly PreflightProblem[]): InvoiceView['electronic']['problems'] =>
  problems.map((problem) => ({ ...problem, params: { ...problem.params } }));

/** What stands beside an invoice: its format, and what is missing for it. */
export const electronicOf = (invoice: Invoice, reading: Reading, today: string): InvoiceView['electronic'] => ({
  format: invoice.electronicFormat,
  problems: shown(problemsOf(invoice, invoice.electronicFormat, reading, today)),
});

/**
 * Refuses (`eInvoice.incomplete`) to write a file that its receiver would turn away, in the words of the first thing that
 * is missing. Whoever writes or hands out an electronic invoice asks this first.
 */
export function assertExportable(
  invoice: Invoice,
  format: ElectronicChoice,
  context: Reading & { readonly today: () => string },
): void {
  const errors = problemsOf(invoice, format, context, context.today()).filter(({ severity }) => severity === 'error');
  const [first] = errors;
  if (first === undefined) return;
  const params = {
    count: errors.length,
    ...quoting('format', `preflight.format.${format}`),
    ...quoting('problem', `preflight.problem.${first.code}`, { ...first.params }),
  };
  refuse('eInvoice.incomplete', params, first.place.field);
}

/**
 * A reference can be of the contract or of one invoice alone, so without one with the customer nothing is wrong yet. How
 * is paid, the customer's invoices have from here.
 */
function ofMasterData(problems: readonly PreflightProblem[]): PreflightProblem[] {
  return problems.flatMap((problem): PreflightProblem[] => {
    const { screen, field } = problem.place;
    if (screen === 'invoice' && field === 'paymentMeansCode') {
      return [{ ...problem, place: { screen: 'customer', field } }];
    }
    if (screen === 'invoice' && field === 'buyerReference') {
      return [{ ...problem, severity: 'warning', place: { screen: 'customer', field } }];
    }
    return screen === 'company' || screen === 'customer' ? [problem] : [];
  });
}

export const preflightHandlers: Handlers<'invoice.preflight' | 'customer.preflight'> = {
  'invoice.preflight': ({ id, format }, { store, today }) => {
    const invoice = rowOf(store, invoices, id);
    const checked = format ?? invoice.electronicFormat;
    const problems = problemsOf(invoice, checked, { store }, today());
    return { format: checked, problems: shown(problems), isReady: isReady(problems) };
  },

  'customer.preflight': ({ id, format }, { store, today }) => {
    const company = companyOf(store);
    const customer = rowOf(store, customers, id);
    const usualFormat = chosenFormat(company, { ...customer, electronicFormat: null });
    const checked = format ?? chosenFormat(company, customer);
    const problems = ofMasterData(preflight(trialInvoice(company, customer, today()), checked));
    return { format: checked, problems: shown(problems), isReady: isReady(problems), usualFormat };
  },
};
