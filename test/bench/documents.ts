/** Documents as PDF, once their fonts are read, and what it costs to read them. `npm run bench documents` prints it. */
import { resolve } from 'node:path';
import { renderInvoicePdf } from '@main/documents/pdf/render-invoice-pdf';
import type { Invoice } from '@shared/model/invoice';
import { longInvoice, nordvik, norwegianInvoice } from '../fixtures/invoices';
import { worldInvoice } from '../fixtures/world-invoice';
import type { Figure } from './store';

const ROUNDS = 60;

async function timeOf(invoice: Invoice): Promise<number> {
  const start = performance.now();
  await renderInvoicePdf(invoice, { resourcesFolder: resolve('resources') });
  return performance.now() - start;
}

async function medianOf(invoice: Invoice): Promise<number> {
  const times: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) times.push(await timeOf(invoice));
  return times.sort((one, other) => one - other)[ROUNDS / 2] ?? 0;
}

export async function bench(): Promise<Figure[]> {
  const first = await timeOf(norwegianInvoice);
  const plain = await medianOf(norwegianInvoice);
  const chinese: Invoice = { ...norwegianInvoice, buyer: { ...nordvik, name: '北京科技有限公司' } };
  const firstChinese = await timeOf(chinese);
  const against = (milliseconds: number) => ({ name: 'one in Latin', ratio: plain / milliseconds });
  const figures: Figure[] = [
    { name: 'the first PDF of a process', milliseconds: first, against: against(first) },
    { name: 'an invoice of one page', milliseconds: plain },
    { name: 'the first with Han characters', milliseconds: firstChinese, against: against(firstChinese) },
  ];
  const others: readonly [string, Invoice][] = [
    ['one with a Chinese name', chinese],
    ['one in every script, three pages', worldInvoice],
    ['one of 100 lines', longInvoice(100)],
  ];
  for (const [name, invoice] of others) {
    const milliseconds = await medianOf(invoice);
    figures.push({ name, milliseconds, against: against(milliseconds) });
  }
  return figures;
}
