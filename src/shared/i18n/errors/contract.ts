import { defineMessages } from '../define-messages';

/** Contracts: what their status, their terms and their lists of customers do not allow. */
export const contractErrors = defineMessages({
  en: {
    hasEnded: 'Contract {{contract}} has ended: nothing more is approved or billed under it. Open it again first.',
    isOnHold: 'Contract {{contract}} is on hold: nothing is billed under it. Resume it first.',
    isLost:
      'Contract {{contract}} was lost, and its unbilled work was taken back. Make a new contract for what goes on.',
    statusNotNext: 'Contract {{contract}} cannot go from its status to that one. Choose one of those offered.',
  },
  nb: {
    hasEnded:
      'Kontrakt {{contract}} er avsluttet: det godkjennes og faktureres ikke mer under den. Åpne den igjen først.',
    isOnHold: 'Kontrakt {{contract}} er satt på vent: det faktureres ikke under den. Gjenoppta den først.',
    isLost:
      'Kontrakt {{contract}} er tapt, og det ufakturerte arbeidet er tatt tilbake. Opprett en ny kontrakt for det som går videre.',
    statusNotNext: 'Kontrakt {{contract}} kan ikke gå fra sin status til den. Velg en av dem som tilbys.',
  },
  nl: {
    hasEnded:
      'Contract {{contract}} is beëindigd: er wordt niets meer onder goedgekeurd of gefactureerd. Open het eerst opnieuw.',
    isOnHold: 'Contract {{contract}} staat in de wacht: er wordt niets onder gefactureerd. Hervat het eerst.',
    isLost:
      'Contract {{contract}} is verloren en het niet-gefactureerde werk is teruggenomen. Maak een nieuw contract voor wat doorgaat.',
    statusNotNext:
      'Contract {{contract}} kan niet van zijn status naar die gaan. Kies een van de aangeboden statussen.',
  },
  fr: {
    hasEnded: 'Le contrat {{contract}} est terminé : plus rien n’y est approuvé ni facturé. Rouvrez-le d’abord.',
    isOnHold: 'Le contrat {{contract}} est en attente : rien n’y est facturé. Reprenez-le d’abord.',
    isLost:
      'Le contrat {{contract}} est perdu et son travail non facturé a été repris. Créez un nouveau contrat pour la suite.',
    statusNotNext:
      'Le contrat {{contract}} ne peut pas passer de son statut à celui-ci. Choisissez-en un parmi ceux proposés.',
  },
  ms: {
    hasEnded:
      'Kontrak {{contract}} telah tamat: tiada lagi yang diluluskan atau dibilkan di bawahnya. Buka semula dahulu.',
    isOnHold: 'Kontrak {{contract}} ditangguhkan: tiada yang dibilkan di bawahnya. Sambung semula dahulu.',
    isLost:
      'Kontrak {{contract}} telah hilang, dan kerja belum dibilkan di bawahnya telah ditarik balik. Cipta kontrak baharu untuk yang diteruskan.',
    statusNotNext:
      'Kontrak {{contract}} tidak boleh beralih daripada statusnya kepada yang itu. Pilih salah satu yang ditawarkan.',
  },
});
