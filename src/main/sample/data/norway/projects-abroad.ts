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
      'Werksessies peilbesluit',
      'Inspectieplan en onderhoudsregimes',
    ],
    outlays: [
      {
        class: 'expense',
        text: 'Vlucht Oslo–Amsterdam, retour',
        category: 'Reise',
        quantity: '1',
        unit: 'C62',
        price: '286.40',
        person: 'lead',
      },
    ],
    milestones: [],
  },
  delivery: {
    name: 'Magazijn Waalwijk',
    code: 'MAG',
    orderReference: 'INK-2093',
    value: '28500',
    tasks: [],
    outlays: [],
    milestones: [
      { name: 'Nulmeting opgeleverd', amount: '9500' },
      { name: 'Ontwerp magazijnindeling akkoord', amount: '9500' },
      { name: 'Ingebruikname', amount: '9500' },
    ],
  },
  portal: {
    name: 'Portail des démarches en ligne',
    code: 'PDL',
    orderReference: 'M-11',
    value: '54000',
    tasks: [
      'Atelier de cadrage avec le service état civil',
      'Maquettes des formulaires en ligne',
      'Rédaction du dossier de recette',
      'Formation des agents d’accueil',
    ],
    outlays: [],
    milestones: [],
  },
  records: {
    name: 'Penyelenggaraan sistem pesakit',
    code: 'KLS',
    orderReference: 'PO-0087',
    value: '120000',
    tasks: [
      'Semakan integrasi rekod pesakit',
      'Latihan dalam talian untuk kakitangan kaunter',
      'Pembaikan ralat modul temu janji',
    ],
    outlays: [],
    milestones: [],
  },
} satisfies Partial<SampleData['projects']>;
