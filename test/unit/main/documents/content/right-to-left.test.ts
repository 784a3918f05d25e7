import { resolve } from 'node:path';
import { inOneLine } from '@main/documents/content/context';
import { contentOf } from '@main/documents/content/invoice-content';
import { visualOrder } from '@main/documents/pdf/bidi';
import { STYLE } from '@main/documents/pdf/styles';
import { typefacesOf } from '@main/documents/pdf/typefaces';
import { createTypesetter } from '@main/documents/pdf/typesetter';
import { expect, test } from 'vitest';
import { invoiceLine, makeInvoice } from '../../../../fixtures/invoices';

const typesetter = createTypesetter(typefacesOf(resolve('resources')));

/** The parts of a line as an eye meets them from left to right. */
function seen(line: string): string[] {
  const runs = typesetter.place(line, STYLE.label);
  return visualOrder(runs.map(({ level }) => level)).flatMap((index) => runs[index]?.text.trim() ?? []);
}

test('an Arabic name does not turn round the days behind it', () => {
  const invoice = makeInvoice({
    language: 'en',
    lines: [invoiceLine({ personName: 'أحمد علي', roleName: 'consultant' })],
  });
  const [line = ''] = contentOf(invoice).groups[0]?.lines[0]?.details ?? [];
  expect(seen(line)).toEqual(['أحمد علي', ', consultant, 2–6 Nov']);
});

test('what is read from the left needs no marks, and empty parts leave no comma', () => {
  expect(inOneLine(['Ingrid Aas', '', '2.–6. november'])).toBe('Ingrid Aas, 2.–6. november');
});
