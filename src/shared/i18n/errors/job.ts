import { defineMessages } from '../define-messages';

/** Refusals of long work. */
export const jobErrors = defineMessages({
  en: {
    unknown: 'This work is not known any more. Start it again.',
    noFile: 'No file was made. Start the work again once what stopped it is gone.',
  },
  nb: {
    unknown: 'Denne jobben er ikke kjent lenger. Start den på nytt.',
    noFile: 'Det ble ikke laget noen fil. Start jobben på nytt når det som stoppet den, er borte.',
  },
  nl: {
    unknown: 'Deze taak is niet meer bekend. Start haar opnieuw.',
    noFile: 'Er is geen bestand gemaakt. Start de taak opnieuw zodra is verholpen wat haar tegenhield.',
  },
  fr: {
    unknown: 'Ce travail n’est plus connu. Relancez-le.',
    noFile: 'Aucun fichier n’a été créé. Relancez le travail une fois que ce qui l’a arrêté est réglé.',
  },
  ms: {
    unknown: 'Kerja ini tidak lagi diketahui. Mulakan semula.',
    noFile: 'Tiada fail dibuat. Mulakan semula kerja ini setelah halangannya diatasi.',
  },
});
