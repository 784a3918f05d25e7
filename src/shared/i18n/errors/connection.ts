import { defineMessages } from '../define-messages';

/** What stands between a window and its host. */
export const connectionErrors = defineMessages({
  en: {
    lost: 'The program does not answer. It may have been closed: start it again, then try once more.',
    refused: 'This window is not allowed in. Open the address that the program printed when it started.',
  },
  nb: {
    lost: 'Programmet svarer ikke. Det kan være lukket: Start det på nytt, og prøv igjen.',
    refused: 'Dette vinduet slipper ikke inn. Åpne adressen som programmet skrev ut da det startet.',
  },
  nl: {
    lost: 'Het programma antwoordt niet. Mogelijk is het afgesloten: start het opnieuw en probeer het nog eens.',
    refused: 'Dit venster heeft geen toegang. Open het adres dat het programma bij het starten toonde.',
  },
  fr: {
    lost: 'Le programme ne répond pas. Il est peut-être fermé : relancez-le, puis recommencez.',
    refused: 'Cette fenêtre n’a pas accès. Ouvrez l’adresse que le programme a affichée au démarrage.',
  },
  ms: {
    lost: 'Program tidak memberi respons. Mungkin ia telah ditutup: mulakan semula, kemudian cuba sekali lagi.',
    refused: 'Tetingkap ini tidak dibenarkan masuk. Buka alamat yang dipaparkan oleh program semasa dimulakan.',
  },
});
