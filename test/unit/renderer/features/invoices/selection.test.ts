import { nameList } from '@renderer/features/invoices/name-list';
import { qualifying } from '@renderer/features/invoices/qualify';
import { shownStatus } from '@renderer/features/invoices/shown-status';
import { sumsByCurrency } from '@renderer/features/invoices/sums';
import { translator } from '@shared/i18n/translate';
import { describe, expect, it } from 'vitest';
import { invoiceRow } from './invoice-rows';

const draft = invoiceRow({ id: 'draft', number: null, status: 'draft', openAmount: 0 });
const confirmed = invoiceRow({ id: 'confirmed', number: null, status: 'confirmed', openAmount: 0 });
const posted = invoiceRow({ id: 'posted', status: 'posted' });
const sent = invoiceRow({ id: 'sent' });
const paid = invoiceRow({ id: 'paid', status: 'paid', openAmount: 0 });
const credit = invoiceRow({ id: 'credit', kind: 'creditNote', grossAmount: -5000, openAmount: -5000 });
const all = [draft, confirmed, posted, sent, paid, credit];

describe('what can be done with a selection', () => {
  const ids = (action: Parameters<typeof qualifying>[0]) => qualifying(action, all).map(({ id }) => id);

  it('sends what waits to be sent, pays what is open, deletes what is no more than a draft', () => {
    expect(ids('send')).toEqual(['posted']);
    expect(ids('pay')).toEqual(['posted', 'sent', 'credit']);
    expect(ids('remove')).toEqual(['draft']);
  });
});

describe('the sums of a selection', () => {
  it('keeps currencies apart, the most frequent one first', () => {
    const euro = invoiceRow({ currency: 'EUR', netAmount: 100, taxAmount: 0, grossAmount: 100 });
    expect(sumsByCurrency([euro, sent, credit])).toEqual([
      { currency: 'NOK', netAmount: 20000, taxAmount: 5000, grossAmount: 7500 },
      { currency: 'EUR', netAmount: 100, taxAmount: 0, grossAmount: 100 },
    ]);
    expect(sumsByCurrency([])).toEqual([]);
  });
});

describe('the state that is shown', () => {
  it('says overdue where an invoice was only sent, and keeps partly paid', () => {
    expect(shownStatus({ ...sent, overdueDays: 3 })).toBe('overdue');
    expect(shownStatus({ ...sent, status: 'partlyPaid', overdueDays: 3 })).toBe('partlyPaid');
    expect(shownStatus({ ...posted, overdueDays: 3 })).toBe('posted');
    expect(shownStatus(draft)).toBe('draft');
  });

  it('says that a posted credit note is one, unless it waits to be sent', () => {
    expect(shownStatus(credit)).toBe('creditNote');
    expect(shownStatus({ ...credit, status: 'posted' })).toBe('posted');
    expect(shownStatus({ ...credit, status: 'draft', number: null })).toBe('draft');
  });
});

describe('naming what is decided about', () => {
  it('names a few, and of many says how many more there are', () => {
    const t = translator('en');
    expect(nameList([draft, sent], t)).toBe('Nordvik Havbruk AS, 2026-0144 Nordvik Havbruk AS');
    const eight = Array.from({ length: 8 }, (_, at) => ({ id: `${at}`, number: `${at}`, customerName: 'X' }));
    expect(nameList(eight, t)).toBe('0 X, 1 X, 2 X, 3 X, 4 X, 3 more');
  });
});
