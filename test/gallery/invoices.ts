import type { ApiOutput } from '@shared/api';

type InvoiceRow = ApiOutput<'invoice.list'>['rows'][number];

type Line = readonly [
  number: string | null,
  customer: string,
  project: string,
  invoiceDate: string,
  dueDate: string,
  status: InvoiceRow['status'],
  overdueDays: number,
  gross: number,
  open: number,
];

const LINES: readonly Line[] = [
  [null, 'Nordvik Havbruk AS', 'ERP-innføring, fase 2', '2026-11-20', '2026-12-20', 'draft', 0, 25631500, 0],
  [null, 'Sundt Eiendom AS', 'Taksering Bryggen', '2026-11-20', '2026-12-04', 'inReview', 0, 8437500, 0],
  [null, 'Bergstad kommune', 'Beredskapsplan 2027', '2026-11-19', '2026-12-19', 'draft', 0, 14218750, 0],
  ['2026-0148', 'Lofoten Kraftlag SA', 'Prisanalyse nett', '2026-11-18', '2026-12-18', 'posted', 0, 11875000, 11875000],
  ['2026-0147', 'Hauge & Mørk Advokater', 'Styringsmodell', '2026-11-18', '2026-12-02', 'posted', 0, 4650000, 4650000],
  ['2026-0146', 'Tinden Arkitekter AS', 'BIM-koordinering', '2026-11-16', '2026-12-16', 'sent', 0, 18990000, 18990000],
  ['2026-0145', 'Bergstad kommune', 'Beredskapsplan 2027', '2026-11-13', '2026-12-13', 'sent', 0, 9312500, 9312500],
  [
    '2026-0144',
    'Nordvik Havbruk AS',
    'ERP-innføring, fase 2',
    '2026-11-06',
    '2026-12-06',
    'sent',
    0,
    22487500,
    22487500,
  ],
  ['2026-0143', 'Solvang Legesenter', 'Lønnskartlegging', '2026-11-04', '2026-11-18', 'sent', 2, 3787500, 3787500],
  [
    '2026-0142',
    'Sundt Eiendom AS',
    'Taksering Bryggen',
    '2026-11-03',
    '2026-11-17',
    'partlyPaid',
    3,
    12500000,
    5000000,
  ],
  ['2026-0141', 'Kvam Mekaniske AS', 'Omstilling verksted', '2026-10-30', '2026-11-13', 'sent', 7, 16843750, 16843750],
  ['2026-0140', 'Lofoten Kraftlag SA', 'Prisanalyse nett', '2026-10-30', '2026-11-29', 'sent', 0, 10250000, 10250000],
  ['2026-0139', 'Tinden Arkitekter AS', 'BIM-koordinering', '2026-10-28', '2026-11-27', 'paid', 0, 15600000, 0],
  [
    '2026-0138',
    'Kystreise Norge AS',
    'Bærekraftsrapport 2026',
    '2026-10-26',
    '2026-11-09',
    'sent',
    11,
    7425000,
    7425000,
  ],
  [
    '2026-0137',
    'Nordvik Havbruk AS',
    'ERP-innføring, fase 2',
    '2026-10-23',
    '2026-11-22',
    'sent',
    0,
    19762500,
    19762500,
  ],
  ['2026-0136', 'Sundt Eiendom AS', 'Taksering Bryggen', '2026-10-20', '2026-10-20', 'sent', 0, -2375000, 0],
  ['2026-0135', 'Bergstad kommune', 'Beredskapsplan 2027', '2026-10-16', '2026-11-15', 'paid', 0, 11156250, 0],
  ['2026-0134', 'Hauge & Mørk Advokater', 'Styringsmodell', '2026-10-14', '2026-10-28', 'paid', 0, 6812500, 0],
  ['2026-0133', 'Solvang Legesenter', 'Lønnskartlegging', '2026-10-12', '2026-10-26', 'paid', 0, 2931250, 0],
  ['2026-0132', 'Kystreise Norge AS', 'Bærekraftsrapport 2026', '2026-10-09', '2026-10-23', 'paid', 0, 8987500, 0],
];

function row(index: number): InvoiceRow {
  const line = LINES[index < LINES.length ? index : 16 + (index % 4)] as Line;
  const [number, customerName, projectName, invoiceDate, dueDate, status, overdueDays, grossAmount, openAmount] = line;
  const netAmount = Math.round(grossAmount / 1.25);
  return {
    id: `invoice-${index}`,
    kind: grossAmount < 0 ? 'creditNote' : 'invoice',
    number: index < LINES.length ? number : `2026-${String(151 - index).padStart(4, '0')}`,
    customerId: customerName,
    customerName,
    projectName,
    invoiceDate,
    dueDate,
    status,
    overdueDays,
    currency: 'NOK',
    netAmount,
    taxAmount: grossAmount - netAmount,
    grossAmount,
    openAmount,
    revision: 1,
  };
}

/** As many as the company of the design drawings has. */
export const invoiceRows: readonly InvoiceRow[] = Array.from({ length: 312 }, (_, index) => row(index));

export type { InvoiceRow };
