import { defineMessages } from '../define-messages';

/** Words that every screen uses. */
export const common = defineMessages({
  en: { save: 'Save', cancel: 'Cancel', close: 'Close', rows_one: '{{count}} row', rows_other: '{{count}} rows' },
  nb: { save: 'Lagre', cancel: 'Avbryt', close: 'Lukk', rows_one: '{{count}} rad', rows_other: '{{count}} rader' },
  nl: {
    save: 'Opslaan',
    cancel: 'Annuleren',
    close: 'Sluiten',
    rows_one: '{{count}} regel',
    rows_other: '{{count}} regels',
  },
  fr: {
    save: 'Enregistrer',
    cancel: 'Annuler',
    close: 'Fermer',
    rows_one: '{{count}} ligne',
    rows_other: '{{count}} lignes',
  },
  ms: { save: 'Simpan', cancel: 'Batal', close: 'Tutup', rows_other: '{{count}} baris' },
});
