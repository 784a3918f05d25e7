import { defineMessages } from '../define-messages';

export const validationErrors = defineMessages({
  en: {
    linkUnreadable:
      'That is no link of MyInvois. Copy the one behind the QR code of the validated e-Invoice, or its UUID and long id.',
    wrongInvoice: 'Only posted invoices of a firm in Malaysia are validated by LHDN.',
  },
  nb: {
    linkUnreadable:
      'Det er ingen lenke fra MyInvois. Kopier den bak QR-koden til den validerte e-fakturaen, eller UUID og lang ID.',
    wrongInvoice: 'Bare bokførte fakturaer fra et firma i Malaysia valideres av LHDN.',
  },
  nl: {
    linkUnreadable:
      'Dat is geen link van MyInvois. Kopieer de link achter de QR-code van de gevalideerde e-factuur, of de UUID en het lange id.',
    wrongInvoice: 'Alleen geboekte facturen van een bedrijf in Maleisië worden door LHDN gevalideerd.',
  },
  fr: {
    linkUnreadable:
      'Ce n’est pas un lien de MyInvois. Copiez celui du code QR de la facture validée, ou son UUID et son identifiant long.',
    wrongInvoice: 'Seules les factures validées d’une entreprise de Malaisie passent par LHDN.',
  },
  ms: {
    linkUnreadable:
      'Itu bukan pautan MyInvois. Salin pautan kod QR e-Invois yang disahkan, atau UUID dan ID panjangnya.',
    wrongInvoice: 'Hanya invois syarikat Malaysia yang telah disiarkan disahkan oleh LHDN.',
  },
});
