import { HALF_WIDTH, LEFT, RIGHT, RIGHT_HALF } from '@main/documents/pdf/grid';
import type { Invoice } from '@shared/model/invoice';
import { describe, expect, test } from 'vitest';
import { fjellheim, frenchInvoice, invoiceLine, makeInvoice, norwegianInvoice } from '../../../../../fixtures/invoices';
import { invoicePages } from './recording-sheet';

const drawn = (invoice: Invoice, text: string) => invoicePages(invoice)[0]?.find((each) => each.text === text);

const ARABIC = 'السادة المحترمون، نرفق لكم فاتورة الأعمال المنجزة';

describe('running text that is read from the right', () => {
  const invoice = makeInvoice({
    layout: { ...norwegianInvoice.layout, headerText: ARABIC },
    notes: [{ subjectCode: '', text: 'תודה על שיתוף הפעולה' }],
    buyer: { ...norwegianInvoice.buyer, name: 'شركة الخليج' },
    lines: [invoiceLine({ name: 'هذا تحليل', description: 'مراجعة المتطلبات' })],
  });

  test('begins at the right end of its column', () => {
    expect(drawn(invoice, ARABIC)).toMatchObject({ x: RIGHT, align: 'right' });
    expect(drawn(invoice, 'תודה על שיתוף הפעולה')).toMatchObject({ x: RIGHT, align: 'right' });
    const [name, description] = [drawn(invoice, 'هذا تحليل'), drawn(invoice, 'مراجعة المتطلبات')];
    expect(name).toMatchObject({ align: 'right' });
    expect(description).toMatchObject({ align: 'right', x: name?.x });
    expect(name?.x).toBeGreaterThan(LEFT + HALF_WIDTH / 2);
  });

  test('is no address: its name stays under the label, where a window envelope shows it', () => {
    expect(drawn(invoice, 'شركة الخليج')).toMatchObject({ x: LEFT, align: 'left' });
  });

  test('leaves what is read from the left at the left', () => {
    expect(drawn(invoice, '2.–6. november')).toMatchObject({ x: LEFT, align: 'left' });
  });
});

describe('the numbers of the seller', () => {
  test('stand each on one line with their names', () => {
    expect(drawn(norwegianInvoice, 'Org.nr. 311 204 580 MVA')?.x).toBeGreaterThan(RIGHT_HALF);
    expect(drawn(frenchInvoice, 'N° TVA FR44732829320')).toBeDefined();
  });

  test('are broken before the lines beside them would need more room than that saves', () => {
    const email = 'faktura.regnskap@fjellheimradgiv.example';
    const seller = { ...fjellheim, email, legalInformation: 'Aksjeselskap, aksjekapital NOK 300 000' };
    expect(drawn({ ...norwegianInvoice, seller }, '311 204 580 MVA')).toBeDefined();
  });
});
