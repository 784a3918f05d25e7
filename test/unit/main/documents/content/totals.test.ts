import { contentOf } from '@main/documents/content/invoice-content';
import type { DocumentAllowance } from '@shared/model/invoice';
import { expect, test } from 'vitest';
import { invoiceLine, makeInvoice } from '../../../../fixtures/invoices';
import { plain } from '../read-pdf';

const allowance = (rest: Partial<DocumentAllowance>): DocumentAllowance => ({
  amount: null,
  percent: null,
  baseAmount: null,
  reason: '',
  category: 'S',
  rate: '25',
  ...rest,
});

const totalsOf = (allowances: DocumentAllowance[]) =>
  contentOf(makeInvoice({ allowances, lines: [invoiceLine({ price: '1000' })] })).totals.map(
    ({ label, amount }) => `${plain(label)} ${plain(amount)}`,
  );

test('several discounts of which one is a percentage are one sum that says what each of them is', () => {
  const totals = totalsOf([
    allowance({ amount: 5_000, reason: 'Rammeavtale' }),
    allowance({ percent: '2.5', reason: 'volum' }),
    allowance({ percent: '1' }),
  ]);
  expect(totals[1]).toBe('Rabatt, Rammeavtale; 2,5 % volum; 1 % −85,00');
});

test('several stated discounts stand one by one', () => {
  const totals = totalsOf([allowance({ amount: 5_000, reason: 'Rammeavtale' }), allowance({ amount: 1_000 })]);
  expect(totals.slice(1, 3)).toEqual(['Rabatt, Rammeavtale −50,00', 'Rabatt −10,00']);
});
