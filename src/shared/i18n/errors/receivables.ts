import { defineMessages } from '../define-messages';

export const receivablesErrors = defineMessages({
  en: {
    stepWasTaken: 'The customer was already reminded of invoice {{number}} at this step. Look in its history.',
    stepIsPassedOver: 'Another reminder comes first for invoice {{number}}. Look at the list again.',
    tooEarly: 'The next reminder of invoice {{number}} is due on {{date}}. Wait until then, or send it early.',
    notOverdue: 'Invoice {{number}} is not overdue, or its last reminder was sent. There is nothing to remind of.',
    nothingOwed: 'Nothing is owed on invoice {{number}}, so nobody is reminded of it.',
    endsBeforeItStarts: 'The statement ends before it starts. Change one of its dates.',
  },
  nb: {
    stepWasTaken: 'Kunden er allerede purret på faktura {{number}} i dette trinnet. Se i historikken.',
    stepIsPassedOver: 'En annen purring kommer først for faktura {{number}}. Se på listen igjen.',
    tooEarly: 'Neste purring på faktura {{number}} skal sendes {{date}}. Vent til da, eller send den tidligere.',
    notOverdue: 'Faktura {{number}} er ikke forfalt, eller siste purring er sendt. Det er ingenting å purre på.',
    nothingOwed: 'Ingenting er utestående på faktura {{number}}, så ingen purres på den.',
    endsBeforeItStarts: 'Kontoutskriften slutter før den begynner. Endre en av datoene.',
  },
  nl: {
    stepWasTaken: 'De klant is voor factuur {{number}} in deze stap al herinnerd. Bekijk de geschiedenis.',
    stepIsPassedOver: 'Voor factuur {{number}} komt eerst een andere herinnering. Bekijk de lijst opnieuw.',
    tooEarly:
      'De volgende herinnering voor factuur {{number}} is op {{date}} aan de beurt. Wacht tot dan of verzend eerder.',
    notOverdue:
      'Factuur {{number}} is niet vervallen, of de laatste herinnering is verzonden. Er valt niets te herinneren.',
    nothingOwed: 'Op factuur {{number}} staat niets open, dus daarvoor wordt niemand herinnerd.',
    endsBeforeItStarts: 'Het overzicht eindigt voordat het begint. Wijzig een van de datums.',
  },
  fr: {
    stepWasTaken: 'Le client a déjà été relancé à cette étape pour la facture {{number}}. Consultez l’historique.',
    stepIsPassedOver: 'Une autre relance vient d’abord pour la facture {{number}}. Consultez de nouveau la liste.',
    tooEarly:
      'La prochaine relance de la facture {{number}} est prévue le {{date}}. Attendez ce jour ou envoyez-la plus tôt.',
    notOverdue: 'La facture {{number}} n’est pas échue, ou sa dernière relance est partie. Il n’y a rien à relancer.',
    nothingOwed: 'Il ne reste rien à payer sur la facture {{number}} : personne n’est relancé.',
    endsBeforeItStarts: 'Le relevé se termine avant de commencer. Modifiez l’une des dates.',
  },
  ms: {
    stepWasTaken: 'Pelanggan sudah diberi peringatan bagi invois {{number}} pada langkah ini. Lihat sejarahnya.',
    stepIsPassedOver: 'Peringatan lain perlu didahulukan bagi invois {{number}}. Lihat senarai semula.',
    tooEarly:
      'Peringatan seterusnya bagi invois {{number}} ialah pada {{date}}. Tunggu hingga tarikh itu, atau hantar lebih awal.',
    notOverdue:
      'Invois {{number}} belum lewat tempoh, atau peringatan terakhirnya telah dihantar. Tiada apa-apa untuk diingatkan.',
    nothingOwed: 'Tiada baki pada invois {{number}}, jadi tiada siapa diberi peringatan.',
    endsBeforeItStarts: 'Penyata tamat sebelum ia bermula. Ubah salah satu tarikhnya.',
  },
});
