import { treatmentOf, vatId, vatOptions } from '@renderer/features/invoice/lines/vat-options';
import { translator } from '@shared/i18n/translate';
import { expect, test } from 'vitest';
import { makeInvoice, party } from '../../../../../fixtures/invoices';

const invoice = makeInvoice({ seller: party('Fjellheim Rådgivning AS', 'NO') });
const standard = { category: 'S', rate: '25', exemptionCode: '', exemptionReason: '' } as const;
const options = (current: Parameters<typeof vatOptions>[1]) =>
  vatOptions(invoice, current, translator('en'), (rate) => `${rate}%`);

test('a line is offered what the seller’s country knows, rates by their percent', () => {
  expect(options(standard).map(({ label }) => label)).toEqual(
    expect.arrayContaining(['25%', '15%', '12%', 'Zero rated', 'Reverse charge', 'Export']),
  );
});

test('a rate that the country does not know stays among the choices of the line that has it', () => {
  const old = { ...standard, rate: '24' };
  expect(options(old)[0]).toEqual({ value: 'S 24', label: '24%' });
  expect(options(standard).map(({ value }) => value)).not.toContain('S 24');
});

test('a choice brings its exemption code, and the words of another category go', () => {
  const exempt = { category: 'E', rate: '0', exemptionCode: '', exemptionReason: 'Our own words' } as const;
  expect(treatmentOf('AE 0', invoice, exempt)).toEqual({
    category: 'AE',
    rate: '0',
    exemptionCode: 'VATEX-EU-AE',
    exemptionReason: '',
  });
  expect(treatmentOf(vatId(exempt), invoice, exempt)).toBe(exempt);
});
