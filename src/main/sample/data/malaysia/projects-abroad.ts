import type { SampleData } from '../sample-data';

export const FOREIGN_PROJECTS = {
  assets: {
    name: 'Assetmanagement gemalen',
    code: 'GEM',
    orderReference: 'IO-44120',
    value: '96000',
    tasks: [
      'Programmamanagement',
      'Analyse assetdata gemalen',
      'Werksessie peilbesluit',
      'Inspectieplan en onderhoudsregimes',
    ],
    outlays: [
      {
        class: 'expense',
        text: 'Vlucht Kuala Lumpur–Amsterdam, retour',
        category: 'Perjalanan',
        quantity: '1',
        unit: 'C62',
        price: '986.40',
        person: 'lead',
      },
    ],
    milestones: [],
  },
  delivery: {
    name: 'Fôrlager Svolvær',
    code: 'FOR',
    orderReference: 'INN-2093',
    value: '28500',
    tasks: [],
    outlays: [],
    milestones: [
      { name: 'Nullmåling levert', amount: '9500' },
      { name: 'Lagerløsning godkjent', amount: '9500' },
      { name: 'Idriftsettelse', amount: '9500' },
    ],
  },
  portal: {
    name: 'Residents’ portal',
    code: 'RES',
    orderReference: 'M-11',
    value: '76000',
    tasks: [
      'Scoping workshop with the management office',
      'Mock-ups of online forms',
      'Acceptance test plan',
      'Training of front desk staff',
    ],
    outlays: [],
    milestones: [],
  },
  records: {
    name: 'Penyelenggaraan sistem pesakit',
    code: 'KCN',
    orderReference: 'PO-0087',
    value: '120000',
    tasks: [
      'Semakan penyepaduan rekod pesakit',
      'Latihan dalam talian untuk kakitangan kaunter',
      'Pembaikan ralat modul temu janji',
    ],
    outlays: [],
    milestones: [],
  },
} satisfies Partial<SampleData['projects']>;
