import { SENT_WITHIN_THE_UNION } from '../parties';
import type { SampleData } from '../sample-data';

export const FOREIGN_PROJECTS = {
  workshop: {
    name: 'Réorganisation de l’atelier',
    code: 'ATE',
    orderReference: '',
    value: '34500',
    tasks: [
      'Flux de pièces du hall 2',
      'Nouvelle implantation, trois variantes',
      'Chronométrage, soudure',
      'Plan de déménagement des machines',
    ],
    outlays: [
      {
        class: 'fee',
        text: 'Licence du logiciel de simulation, un mois',
        category: 'Licence',
        quantity: '1',
        unit: 'MON',
        price: '440',
        person: 'builder',
      },
    ],
    milestones: [],
  },
  assets: {
    name: 'Assetmanagement gemalen',
    code: 'GEM',
    orderReference: 'IO-44120',
    value: '90000',
    tasks: [
      'Programmamanagement',
      'Analyse assetdata gemalen',
      'Werksessie peilbesluit',
      'Inspectieplan en onderhoudsregimes',
    ],
    outlays: [
      {
        class: 'material',
        text: 'Niveausensor, verzonden naar IJsselstein',
        category: 'Sensoren',
        quantity: '4',
        unit: 'H87',
        price: '174.20',
        person: 'builder',
      },
    ],
    taxedApart: [{ name: 'Sensoren', class: 'material', vat: SENT_WITHIN_THE_UNION }],
    milestones: [],
  },
  delivery: {
    name: 'Mobilier d’exposition',
    code: 'EXPO',
    orderReference: 'ACH-2093',
    value: '28500',
    tasks: [],
    outlays: [],
    milestones: [
      { name: 'Livraison 1 : vitrines', amount: '9500' },
      { name: 'Livraison 2 : cimaises', amount: '9500' },
      { name: 'Livraison 3 : assises et pièces de rechange', amount: '9500' },
    ],
  },
  portal: {
    name: 'Portail des démarches en ligne',
    code: 'PDL',
    orderReference: 'M-11',
    value: '52000',
    tasks: [
      'Atelier de cadrage avec le service population',
      'Maquettes des formulaires en ligne',
      'Rédaction du dossier de recette',
      'Formation des agents d’accueil',
    ],
    outlays: [],
    milestones: [],
  },
  records: {
    name: 'Vedlikehold av journalsystem',
    code: 'JRN',
    orderReference: 'PO-0087',
    value: '240000',
    tasks: [
      'Gjennomgang av journalintegrasjon',
      'Nettkurs for ansatte i ekspedisjonen',
      'Feilretting i timebestillingen',
    ],
    outlays: [],
    milestones: [],
  },
} satisfies Partial<SampleData['projects']>;
