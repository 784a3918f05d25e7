import type { PlainDate } from '@shared/dates';
import { formatDate, formatDateRange } from '@shared/i18n/format/dates';
import { EN_DASH } from '@shared/i18n/format/separators';
import type { PaymentKind } from '@shared/model/payment';
import { filled } from './context';
import {
  type LetterContent,
  type LetterContext,
  type Letterhead,
  type LetterPart,
  letterContextOf,
  letterFrame,
  letterPayment,
  type TableRowText,
} from './letter';
import { type OpenInvoice, openTable } from './open-table';

/** Whatever changed what the customer owes. */
export interface StatementMovement {
  readonly date: PlainDate;
  readonly kind: 'invoice' | 'creditNote' | PaymentKind;
  /** Of the invoice that it is or that it pays. */
  readonly number: string;
  readonly note: string;
  /** Above zero: more is owed by it. */
  readonly amount: number;
  readonly balanceAmount: number;
}

/** What is open by how long it has been due. */
export interface StatementAges {
  readonly notDueAmount: number;
  readonly days30Amount: number;
  readonly days60Amount: number;
  readonly days90Amount: number;
  readonly over90Amount: number;
  readonly creditAmount: number;
}

/** A customer's account in one currency between two days, both included. */
export interface AccountStatement {
  readonly letterhead: Letterhead;
  readonly from: PlainDate;
  readonly to: PlainDate;
  readonly openingAmount: number;
  readonly movements: readonly StatementMovement[];
  readonly closingAmount: number;
  readonly openInvoices: readonly OpenInvoice[];
  readonly ageing: StatementAges;
}

function movementText({ kind, number }: StatementMovement, { translate }: LetterContext): string {
  const word =
    kind === 'invoice' || kind === 'creditNote'
      ? translate(`document.kind.${kind}`)
      : translate(`receivables.kind.${kind}`);
  return `${word} ${number}`;
}

function movementsPart({ from, openingAmount, movements }: AccountStatement, context: LetterContext): LetterPart {
  const { translate, language, amount, letterhead } = context;
  const { currency } = letterhead;
  const opening: TableRowText = {
    cells: ['', translate('letters.statement.before', { date: formatDate(from, language) }), '', amount(openingAmount)],
    carried: amount(openingAmount),
  };
  const rows = movements.map(
    (movement): TableRowText => ({
      cells: [
        formatDate(movement.date, language),
        movementText(movement, context),
        amount(movement.amount),
        amount(movement.balanceAmount),
      ],
      details: filled([movement.note]),
      carried: amount(movement.balanceAmount),
    }),
  );
  const none: TableRowText = { cells: ['', translate('letters.statement.noMovements'), '', ''] };
  return {
    kind: 'table',
    table: {
      heading: '',
      columns: [
        { head: translate('letters.date'), align: 'left' },
        { head: translate('letters.statement.movement'), align: 'left', isWide: true },
        { head: translate('letters.amount', { currency }), align: 'right' },
        { head: translate('letters.statement.balance', { currency }), align: 'right' },
      ],
      rows: [opening, ...(rows.length === 0 ? [none] : rows)],
    },
  };
}

function agesPart({ ageing }: AccountStatement, { translate, amount, letterhead }: LetterContext): LetterPart {
  const ages = [
    ['notDue', ageing.notDueAmount],
    ['days30', ageing.days30Amount],
    ['days60', ageing.days60Amount],
    ['days90', ageing.days90Amount],
    ['over90', ageing.over90Amount],
    ...(ageing.creditAmount === 0 ? [] : [['credit', ageing.creditAmount] as const]),
  ] as const;
  return {
    kind: 'table',
    table: {
      heading: translate('letters.statement.byAge', { currency: letterhead.currency }),
      columns: ages.map(([age]) => ({ head: translate(`receivables.bucket.${age}`), align: 'right' })),
      rows: [{ cells: ages.map(([, open]) => (open === 0 ? EN_DASH : amount(open))) }],
    },
  };
}

/** Every movement with the balance behind it, what is open and since when, and how to pay it. */
export function statementContentOf(statement: AccountStatement): LetterContent {
  const { letterhead, from, to, closingAmount, openInvoices } = statement;
  const context = letterContextOf(letterhead);
  const { translate, language, amount } = context;
  const date = formatDate(to, language);
  const facts = [
    { label: translate('letters.date'), value: formatDate(letterhead.date, language) },
    { label: translate('document.fact.customerNumber'), value: letterhead.customerNumber },
    { label: translate('letters.statement.period'), value: formatDateRange(from, to, language) },
  ];
  const open: LetterPart[] =
    openInvoices.length === 0
      ? []
      : [
          {
            kind: 'table',
            table: openTable(translate('letters.statement.openOn', { date }), openInvoices, context),
          },
          agesPart(statement, context),
        ];
  const hasToPay = closingAmount > 0;
  return {
    ...letterFrame(context),
    kind: translate('letters.statement.title'),
    number: '',
    facts: facts.filter(({ value }) => value !== ''),
    opening: [],
    parts: [
      movementsPart(statement, context),
      {
        kind: 'sums',
        sums: {
          totals: [],
          due: {
            label:
              closingAmount < 0
                ? translate('document.total.inYourFavour')
                : translate('letters.statement.balanceOn', { date }),
            amount: amount(Math.abs(closingAmount)),
          },
          currency: letterhead.currency,
        },
      },
      ...open,
    ],
    terms: filled([
      hasToPay && openInvoices.length > 1 ? translate('letters.quoteReferences') : '',
      translate('letters.statement.compare'),
    ]),
    payment: hasToPay ? letterPayment(context, closingAmount, undefined) : undefined,
  };
}
