import { defineMessages } from '../define-messages';

export const commonErrors = defineMessages({
  en: {
    invalidInput: '{{field}}: {{problem}}. Nothing was changed.',
    unknownCall: 'There is no call named “{{name}}”.',
    notFound: '{{what}} “{{id}}” was not found.',
    conflict: '{{what}} was changed in another window. Look at what it says now, then try again.',
    internal: 'Something failed inside the program: {{detail}}. Nothing was changed.',
  },
  nb: {
    invalidInput: '{{field}}: {{problem}}. Ingenting ble endret.',
    unknownCall: 'Det finnes ikke noe kall som heter «{{name}}».',
    notFound: '{{what}} «{{id}}» ble ikke funnet.',
    conflict: '{{what}} er endret i et annet vindu. Se hva som står der nå, og prøv på nytt.',
    internal: 'Noe sviktet i programmet: {{detail}}. Ingenting ble endret.',
  },
  nl: {
    invalidInput: '{{field}}: {{problem}}. Er is niets gewijzigd.',
    unknownCall: 'Er bestaat geen aanroep met de naam “{{name}}”.',
    notFound: '{{what}} “{{id}}” is niet gevonden.',
    conflict: '{{what}} is in een ander venster gewijzigd. Kijk wat er nu staat en probeer het opnieuw.',
    internal: 'Er ging iets mis in het programma: {{detail}}. Er is niets gewijzigd.',
  },
  fr: {
    invalidInput: '{{field}} : {{problem}}. Rien n’a été modifié.',
    unknownCall: 'Aucun appel ne porte le nom « {{name}} ».',
    notFound: '{{what}} « {{id}} » est introuvable.',
    conflict: '{{what}} a été modifié dans une autre fenêtre. Relisez son contenu, puis recommencez.',
    internal: 'Une erreur interne est survenue : {{detail}}. Rien n’a été modifié.',
  },
  ms: {
    invalidInput: '{{field}}: {{problem}}. Tiada apa-apa yang diubah.',
    unknownCall: 'Tiada panggilan bernama “{{name}}”.',
    notFound: '{{what}} “{{id}}” tidak ditemui.',
    conflict: '{{what}} telah diubah dalam tetingkap lain. Lihat kandungannya sekarang, kemudian cuba lagi.',
    internal: 'Program mengalami ralat dalaman: {{detail}}. Tiada apa-apa yang diubah.',
  },
});
