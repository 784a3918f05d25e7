import { SENT_WITHIN_THE_UNION } from '../parties';
import type { SampleData } from '../sample-data';

export const FOREIGN_PROJECTS = {
  workshop: {
    name: 'Herinrichting werkplaats',
    code: 'WERK',
    orderReference: '',
    value: '36500',
    tasks: [
      'Goederenstroom in hal 2 in kaart gebracht',
      'Nieuwe indeling, drie varianten',
      'Tijdmetingen, lassen',
      'Verhuisplan voor machines',
    ],
    outlays: [
      {
        class: 'fee',
        text: 'Licentie simulatiesoftware, één maand',
        category: 'Licentie',
        quantity: '1',
        unit: 'MON',
        price: '470',
        person: 'builder',
      },
    ],
    milestones: [],
  },
  assets: {
    name: 'Asset management, pumping stations',
    code: 'PUMP',
    orderReference: 'IO-44120',
    value: '96000',
    tasks: [
      'Programme management',
      'Analysis of pumping station asset data',
      'Workshop on water levels',
      'Inspection plan and maintenance regimes',
    ],
    outlays: [
      {
        class: 'material',
        text: 'Level sensor, sent to Oberau',
        category: 'Sensors',
        quantity: '4',
        unit: 'H87',
        price: '186.40',
        person: 'builder',
      },
    ],
    taxedApart: [{ name: 'Sensors', class: 'material', vat: SENT_WITHIN_THE_UNION }],
    milestones: [],
  },
  delivery: {
    name: 'Målestasjoner Lysfjord',
    code: 'LYS',
    orderReference: 'INN-2093',
    value: '327000',
    tasks: [],
    outlays: [],
    milestones: [
      { name: 'Levering 1: fire målestasjoner', amount: '109000' },
      { name: 'Levering 2: fire målestasjoner', amount: '109000' },
      { name: 'Levering 3: sentral og reservedeler', amount: '109000' },
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
    name: 'Patient records, maintenance',
    code: 'AVC',
    orderReference: 'PO-0087',
    value: '22000',
    tasks: [
      'Review of the patient records interface',
      'Online training for front desk staff',
      'Fixes to the appointments module',
    ],
    outlays: [],
    milestones: [],
  },
} satisfies Partial<SampleData['projects']>;
