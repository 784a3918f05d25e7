import { defineMessages } from '../define-messages';

/** Refusals of electronic files that their receiver would turn away. */
export const eInvoiceErrors = defineMessages({
  en: {
    incomplete_one: 'No {{format}} file was written, for something is missing. {{problem}}',
    incomplete_other:
      'No {{format}} file was written, for {{count}} things are missing. The first: {{problem}} See “E-invoice” on the invoice for all of them.',
  },
  nb: {
    incomplete_one: 'Det ble ikke skrevet noen {{format}}-fil, for noe mangler. {{problem}}',
    incomplete_other:
      'Det ble ikke skrevet noen {{format}}-fil, for {{count}} ting mangler. Den første: {{problem}} Se «E-faktura» på fakturaen for alle.',
  },
  nl: {
    incomplete_one: 'Er is geen {{format}}-bestand geschreven, want er ontbreekt iets. {{problem}}',
    incomplete_other:
      'Er is geen {{format}}-bestand geschreven, want er ontbreken {{count}} dingen. Het eerste: {{problem}} Zie “E-factuur” op de factuur voor alles.',
  },
  fr: {
    incomplete_one: 'Aucun fichier {{format}} n’a été écrit, car un élément manque. {{problem}}',
    incomplete_other:
      'Aucun fichier {{format}} n’a été écrit, car {{count}} éléments manquent. Le premier : {{problem}} Voyez-les tous sous « Facture électronique » sur la facture.',
  },
  ms: {
    incomplete_other:
      'Tiada fail {{format}} ditulis kerana {{count}} perkara tiada. Yang pertama: {{problem}} Lihat semuanya di “E-invois” pada invois.',
  },
});
