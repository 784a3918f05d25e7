import { defineMessages } from '../define-messages';

/** Why a number or a date that was typed cannot be read. Examples are formatted for the language by who refuses. */
export const inputErrors = defineMessages({
  en: {
    notANumber: '“{{text}}” is not a number. Write it like {{example}}, or a sum like =8*3.',
    divisionByZero: '“{{text}}” divides by zero. Change the divisor.',
    numberTooLarge: '“{{text}}” is larger than any number here can be. Check for a digit too many.',
    notADate: '“{{text}}” is not a date. Write it like {{example}}, or +14 for 14 days later.',
    noSuchDay: 'There is no day {{day}} in {{month}}. The last one is {{last}}.',
    noSuchMonth: '“{{text}}” has a month {{month}}; there are 12. Write day, month and year, like {{example}}.',
  },
  nb: {
    notANumber: '«{{text}}» er ikke et tall. Skriv det som {{example}}, eller et regnestykke som =8*3.',
    divisionByZero: '«{{text}}» deler på null. Endre det som det deles på.',
    numberTooLarge: '«{{text}}» er større enn noe tall her kan være. Se etter om det er et siffer for mye.',
    notADate: '«{{text}}» er ikke en dato. Skriv den som {{example}}, eller +14 for 14 dager senere.',
    noSuchDay: 'Det finnes ingen dag {{day}} i {{month}}. Den siste er {{last}}.',
    noSuchMonth: '«{{text}}» har måned {{month}}, men det finnes bare 12. Skriv dag, måned og år, som {{example}}.',
  },
  nl: {
    notANumber: '“{{text}}” is geen getal. Schrijf het als {{example}}, of een som als =8*3.',
    divisionByZero: '“{{text}}” deelt door nul. Wijzig de deler.',
    numberTooLarge: '“{{text}}” is groter dan een getal hier kan zijn. Controleer of er een cijfer te veel staat.',
    notADate: '“{{text}}” is geen datum. Schrijf hem als {{example}}, of +14 voor 14 dagen later.',
    noSuchDay: 'Er is geen dag {{day}} in {{month}}. De laatste is {{last}}.',
    noSuchMonth: '“{{text}}” heeft een maand {{month}}; er zijn er 12. Schrijf dag, maand en jaar, zoals {{example}}.',
  },
  fr: {
    notANumber: '« {{text}} » n’est pas un nombre. Écrivez-le comme {{example}}, ou un calcul comme =8*3.',
    divisionByZero: '« {{text}} » divise par zéro. Changez le diviseur.',
    numberTooLarge: '« {{text}} » dépasse tout nombre possible ici. Vérifiez qu’il n’y a pas un chiffre de trop.',
    notADate: '« {{text}} » n’est pas une date. Écrivez-la comme {{example}}, ou +14 pour 14 jours plus tard.',
    noSuchDay: 'Il n’y a pas de jour {{day}} en {{month}}. Le dernier est le {{last}}.',
    noSuchMonth:
      '« {{text}} » indique un mois {{month}} ; il y en a 12. Écrivez jour, mois et année, comme {{example}}.',
  },
  ms: {
    notANumber: '“{{text}}” bukan nombor. Tulis seperti {{example}}, atau pengiraan seperti =8*3.',
    divisionByZero: '“{{text}}” membahagi dengan sifar. Ubah pembahaginya.',
    numberTooLarge: '“{{text}}” melebihi nombor terbesar yang dibenarkan di sini. Semak jika terlebih satu digit.',
    notADate: '“{{text}}” bukan tarikh. Tulis seperti {{example}}, atau +14 untuk 14 hari kemudian.',
    noSuchDay: 'Tiada hari {{day}} dalam {{month}}. Hari terakhir ialah {{last}}.',
    noSuchMonth:
      '“{{text}}” mempunyai bulan {{month}}; hanya ada 12. Tulis hari, bulan dan tahun, seperti {{example}}.',
  },
});
