import { defineMessages } from '../define-messages';

/** Refusals of what is done with many invoices at once. */
export const batchErrors = defineMessages({
  en: {
    nothing: 'No posted invoices match. Choose another period or customer.',
    folderNotEmpty: 'The folder “{{folder}}” already holds files. Choose an empty one.',
  },
  nb: {
    nothing: 'Ingen bokførte fakturaer passer. Velg en annen periode eller kunde.',
    folderNotEmpty: 'Mappen «{{folder}}» inneholder allerede filer. Velg en tom mappe.',
  },
  nl: {
    nothing: 'Er zijn geen geboekte facturen die hieraan voldoen. Kies een andere periode of klant.',
    folderNotEmpty: 'De map “{{folder}}” bevat al bestanden. Kies een lege map.',
  },
  fr: {
    nothing: 'Aucune facture validée ne correspond. Choisissez une autre période ou un autre client.',
    folderNotEmpty: 'Le dossier « {{folder}} » contient déjà des fichiers. Choisissez-en un qui est vide.',
  },
  ms: {
    nothing: 'Tiada invois yang disiarkan sepadan. Pilih tempoh atau pelanggan lain.',
    folderNotEmpty: 'Folder “{{folder}}” sudah mengandungi fail. Pilih folder kosong.',
  },
});
