import { defineMessages } from '../define-messages';

/** Refusals of electronic files that their receiver would turn away. */
export const eInvoiceErrors = defineMessages({
  en: {
    noFormat:
      '{{customer}} gets the PDF alone, so it is not known which electronic format to write. Choose one for this export, or for the customer.',
    incomplete_one: 'No {{format}} file was written, for something is missing. {{problem}}',
    incomplete_other:
      'No {{format}} file was written, for {{count}} things are missing. The first: {{problem}} See “E-invoice” on the invoice for all of them.',
  },
  nb: {
    noFormat:
      '{{customer}} får bare PDF, så det er ikke gitt hvilket elektronisk format som skal skrives. Velg et format for denne eksporten eller for kunden.',
    incomplete_one: 'Det ble ikke skrevet noen {{format}}-fil, for noe mangler. {{problem}}',
    incomplete_other:
      'Det ble ikke skrevet noen {{format}}-fil, for {{count}} ting mangler. Den første: {{problem}} Se «E-faktura» på fakturaen for alle.',
  },
  nl: {
    noFormat:
      '{{customer}} krijgt alleen de pdf, dus is niet bekend welk elektronisch formaat moet worden geschreven. Kies er een voor deze export of bij de klant.',
    incomplete_one: 'Er is geen {{format}}-bestand geschreven, want er ontbreekt iets. {{problem}}',
    incomplete_other:
      'Er is geen {{format}}-bestand geschreven, want er ontbreken {{count}} gegevens. Het eerste: {{problem}} Zie “E-factuur” op de factuur voor alles.',
  },
  fr: {
    noFormat:
      '{{customer}} ne reçoit que le PDF : rien ne dit quel format électronique écrire. Choisissez-en un pour cet export ou pour le client.',
    incomplete_one: 'Aucun fichier {{format}} n’a été écrit, car un élément manque. {{problem}}',
    incomplete_other:
      'Aucun fichier {{format}} n’a été écrit, car {{count}} éléments manquent. Le premier : {{problem}} Voyez-les tous sous « Facture électronique » sur la facture.',
  },
  ms: {
    noFormat:
      '{{customer}} hanya menerima PDF, jadi format elektronik yang perlu ditulis tidak diketahui. Pilih satu format untuk eksport ini atau untuk pelanggan itu.',
    incomplete_other:
      'Tiada fail {{format}} ditulis kerana {{count}} perkara tiada. Yang pertama: {{problem}} Lihat semuanya di “e-Invois” pada invois.',
  },
});
