import type { BacklogRow } from '@shared/api/backlog';
import { AGE_BUCKETS, ageBucketOf } from '@shared/api/backlog-groups';
import type { Dashboard } from '@shared/api/dashboard';
import type { InvoiceRow } from '@shared/api/invoicing';
import { monthOf, monthsUpTo } from '@shared/billing/months';
import { groupBy } from '@shared/group-by';
import { addAmounts } from '@shared/money';
import type { Reader } from '../store/store';
import { wholeBacklog } from './backlog-rows';
import { sumsOf } from './backlog-sums';
import { invoices } from './collections';
import { companyOf, compareKeys, compareTexts, type Handlers } from './context';
import { rowOfInvoice } from './invoice-list';
import { viewOfInvoice } from './invoice-view';
import { ownCurrencyFirst } from './open-items';
import { marginsOf } from './project-margins';

const MONTHS = 12;

/** So many rows stand on Home; the lists behind show all. */
const ROWS = 5;

const sum = (amounts: readonly number[]) => addAmounts(amounts);

type Currency = { readonly currency: string };

/** The rows by currency, the company's own first. */
function byCurrency<Row extends Currency>(rows: readonly Row[], home: string): [string, Row[]][] {
  const first = ownCurrencyFirst(home);
  return [...groupBy(rows, ({ currency }) => currency)].sort(([a], [b]) => first({ currency: a }, { currency: b }));
}

/** The backlog as its board adds it up, and each age by what stands in the way. */
function unbilledOf(rows: readonly BacklogRow[], home: string): Dashboard['unbilled'] {
  const chargeable = rows.filter(({ billingType }) => billingType === 'chargeable');
  const amountOf = (part: readonly BacklogRow[], status: BacklogRow['status']) =>
    sum(part.filter((row) => row.status === status).map(({ amount }) => amount));
  return sumsOf(rows)
    .sort(ownCurrencyFirst(home))
    .map(({ currency, amount, readyAmount, draftAmount, ages }) => {
      const own = chargeable.filter((row) => row.currency === currency);
      return {
        currency,
        amount,
        readyAmount,
        notReadyAmount: amount - readyAmount - draftAmount,
        draftAmount,
        ages: AGE_BUCKETS.map((age) => {
          const part = own.filter(({ ageDays }) => ageBucketOf(ageDays) === age);
          return {
            age,
            amount: ages[age],
            readyAmount: amountOf(part, 'ready'),
            notReadyAmount: amountOf(part, 'notReady'),
            draftAmount: amountOf(part, 'invoiceCreated'),
          };
        }),
      };
    });
}

function draftsOf(reader: Reader, rows: readonly InvoiceRow[], home: string, today: string): Dashboard['drafts'] {
  const drafts = rows.filter(({ number }) => number === null);
  const toLookAt = drafts.filter(({ id }) => viewOfInvoice(reader, id, today).problems.length > 0).length;
  const figures = byCurrency(drafts, home).map(([currency, group]) => ({
    currency,
    amount: sum(group.map(({ grossAmount }) => grossAmount)),
    count: group.length,
  }));
  return { figures, count: drafts.length, toLookAt };
}

/** What each of twelve months invoiced, and how much of that is paid by now. */
function monthsOf(posted: readonly InvoiceRow[], home: string, today: string): Dashboard['months'] {
  const wanted = monthsUpTo(today, MONTHS);
  const recent = posted.filter(({ invoiceDate }) => wanted.includes(monthOf(invoiceDate)));
  return byCurrency(recent, home).map(([currency, group]) => ({
    currency,
    months: wanted.map((month) => {
      const own = group.filter(({ invoiceDate }) => monthOf(invoiceDate) === month);
      const invoicedAmount = sum(own.map(({ grossAmount }) => grossAmount));
      const openAmount = sum(own.map((row) => row.openAmount));
      return { month, count: own.length, invoicedAmount, paidAmount: invoicedAmount - openAmount, openAmount };
    }),
  }));
}

function overdueCustomersOf(overdue: readonly InvoiceRow[], home: string): Dashboard['overdueCustomers'] {
  return [...groupBy(overdue, ({ customerId, currency }) => `${customerId} ${currency}`).values()]
    .flatMap((group) => {
      const [first] = group;
      if (first === undefined) return [];
      const { customerId, customerName, currency } = first;
      return [
        {
          customerId,
          customerName,
          currency,
          count: group.length,
          longestDays: Math.max(...group.map(({ overdueDays }) => overdueDays)),
          openAmount: sum(group.map(({ openAmount }) => openAmount)),
        },
      ];
    })
    .sort(
      (a, b) =>
        ownCurrencyFirst(home)(a, b) || b.openAmount - a.openAmount || compareTexts(a.customerName, b.customerName),
    );
}

/** The figures of Home. Each is the sum of the list that opens behind it, taken from the very same rows. */
export function dashboardOf(reader: Reader, today: string): Dashboard {
  const home = companyOf(reader).currency;
  const rows = reader.all(invoices).map((invoice) => rowOfInvoice(reader, invoice, today));
  const posted = rows.filter(({ number }) => number !== null);
  const open = posted.filter(({ openAmount }) => openAmount !== 0);
  const overdue = posted.filter(({ overdueDays }) => overdueDays > 0);
  const figureOf = ([currency, group]: [string, InvoiceRow[]]) => ({
    currency,
    amount: sum(group.map(({ openAmount }) => openAmount)),
    count: group.length,
  });
  return {
    today,
    currency: home,
    unbilled: unbilledOf(wholeBacklog(reader, today), home),
    drafts: draftsOf(reader, rows, home, today),
    outstanding: byCurrency(open, home).map(figureOf),
    overdue: byCurrency(overdue, home).map((entry) => ({
      ...figureOf(entry),
      longestDays: Math.max(...entry[1].map(({ overdueDays }) => overdueDays)),
    })),
    months: monthsOf(posted, home, today),
    overdueInvoices: overdue
      .toSorted((a, b) => b.overdueDays - a.overdueDays || compareKeys(a.id, b.id))
      .slice(0, ROWS)
      .map(({ id, number, ...row }) => ({
        invoiceId: id,
        number: number ?? '',
        customerId: row.customerId,
        customerName: row.customerName,
        overdueDays: row.overdueDays,
        currency: row.currency,
        openAmount: row.openAmount,
      })),
    overdueCustomers: overdueCustomersOf(overdue, home).slice(0, ROWS),
    margins: marginsOf(reader).slice(0, ROWS),
  };
}

export const dashboardHandlers: Handlers<'dashboard.get'> = {
  'dashboard.get': (_, { store, today }) => dashboardOf(store, today()),
};
