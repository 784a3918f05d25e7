import { defineMessages } from '../../define-messages';

/** What MyInvois asks for, in plain words. */
export const malaysiaProblems = defineMessages({
  en: {
    sellerTinMissing: 'Your tax identification number (TIN) is missing. The tax board of Malaysia asks for it.',
    buyerTinMissing:
      'The customer’s tax identification number (TIN) is missing. The tax board of Malaysia asks for it.',
  },
  nb: {
    sellerTinMissing: 'Skattenummeret ditt (TIN) mangler. Skattemyndigheten i Malaysia krever det.',
    buyerTinMissing: 'Kundens skattenummer (TIN) mangler. Skattemyndigheten i Malaysia krever det.',
  },
  nl: {
    sellerTinMissing: 'Uw fiscaal nummer (TIN) ontbreekt. De belastingdienst van Maleisië vraagt erom.',
    buyerTinMissing: 'Het fiscaal nummer (TIN) van de klant ontbreekt. De belastingdienst van Maleisië vraagt erom.',
  },
  fr: {
    sellerTinMissing:
      'Votre numéro d’identification fiscale (TIN) manque. L’administration fiscale malaisienne l’exige.',
    buyerTinMissing:
      'Le numéro d’identification fiscale (TIN) du client manque. L’administration fiscale malaisienne l’exige.',
  },
  ms: {
    sellerTinMissing: 'Nombor pengenalan cukai (TIN) anda tiada. LHDN memerlukannya.',
    buyerTinMissing: 'Nombor pengenalan cukai (TIN) pelanggan tiada. LHDN memerlukannya.',
  },
});
