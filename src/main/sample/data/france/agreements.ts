import type { SampleData } from '../sample-data';

export const AGREEMENTS: SampleData['agreements'] = {
  shared: {
    name: 'Gestion commune de l’énergie',
    code: 'GCE',
    line: 'Conseil',
    limit: '18000',
    tasks: [
      'Mesures d’énergie, quai et chambre froide',
      'Profils de charge des raccordements',
      'Projet de convention, transformateur partagé',
      'Simulation des pointes de puissance',
    ],
  },
  service: {
    name: 'Contrat de services, exploitation et assistance',
    code: 'SVC',
    line: 'Exploitation et assistance',
    limit: '18500',
    higherLimit: '32000',
    tasks: ['Revue mensuelle des systèmes', 'Assistance, demandes en file', 'Mise à jour des accès'],
    lastDay: 'Dernier jour du mois',
    everySecondMonday: 'Un lundi sur deux',
    amendment: 'Convenu en réunion de suivi : plafond relevé, nouvelle commande',
    orderReference: 'BC-2210',
  },
  progress: {
    name: 'Nouvel intranet',
    code: 'INT',
    line: 'Livraison au forfait',
    value: '38500',
    advance: '13500',
    advanceText: 'Avance au démarrage',
  },
  course: {
    name: 'Formation des managers, automne',
    code: 'MAN',
    value: '5500',
    tasks: ['Formation des managers, jour 1 et préparation', 'Travaux de groupe et synthèse'],
    shorter: 'La formation a duré six heures, non huit',
    otherPayer: 'La commune paie la formation',
  },
};

export const DESK: SampleData['desk'] = {
  gift: 'Réunion de lancement, comité de pilotage',
  checking: 'Rapprochement de la reprise à blanc',
  fixing: 'Corrections du paramétrage du stock',
  secondTest: 'Tests des réceptions, deuxième série',
  drawings: ['Plan des réseaux, niveau 2', 'Mise à jour des gaines après détection des conflits'],
  ownTraining: 'Formation interne à l’outil de planification',
  enteredTwice: 'Saisi deux fois',
  lateAnalysis: 'Travaux complémentaires, relevés du troisième trimestre',
  lateVisit: 'Visite avec le fournisseur du pont roulant',
};
