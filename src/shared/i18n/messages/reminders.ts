import { defineMessages } from '../define-messages';

/** Reminders: the names of their steps, and what the mail says. Neutral as to the law, which differs by country. */
export const reminders = defineMessages({
  en: {
    step: { friendly: 'Friendly reminder', reminder: 'Reminder', finalNotice: 'Final notice' },
    mail: {
      subject: '{{step}}: {{documents}} from {{seller}}',
      documentsOne: 'invoice {{number}}',
      documentsSeveral: '{{count}} invoices',
      friendly_one:
        'Invoice {{number}} is past its due date, and we have not yet seen a payment. It may have been overlooked; it is attached once more.',
      friendly_other:
        '{{count}} invoices are past their due dates, and we have not yet seen a payment. They may have been overlooked; they are attached once more.',
      reminder_one:
        'We have reminded you of invoice {{number}} before, and it is still open. We ask you to pay it by {{date}}. The invoice is attached.',
      reminder_other:
        'We have reminded you of {{count}} invoices before, and they are still open. We ask you to pay them by {{date}}. The invoices are attached.',
      finalNotice_one:
        'Invoice {{number}} is still open in spite of our reminders. This is our final notice: without payment or word from you by {{date}} we will take further steps. The invoice is attached.',
      finalNotice_other:
        '{{count}} invoices are still open in spite of our reminders. This is our final notice: without payment or word from you by {{date}} we will take further steps. The invoices are attached.',
      open: 'Still open',
      fee: 'Reminder fee',
      total: 'Total to pay',
      paidSince: 'If you have paid in the last few days, nothing more is needed.',
    },
  },
  nb: {
    step: { friendly: 'Betalingspåminnelse', reminder: 'Purring', finalNotice: 'Siste varsel' },
    mail: {
      subject: '{{step}}: {{documents}} fra {{seller}}',
      documentsOne: 'faktura {{number}}',
      documentsSeveral: '{{count}} fakturaer',
      friendly_one:
        'Faktura {{number}} er forfalt, og vi har ikke registrert betalingen ennå. Den kan ha blitt oversett; vi legger den ved på nytt.',
      friendly_other:
        '{{count}} fakturaer er forfalt, og vi har ikke registrert betalingen ennå. De kan ha blitt oversett; vi legger dem ved på nytt.',
      reminder_one:
        'Vi har minnet om faktura {{number}} tidligere, og den er fortsatt ubetalt. Vi ber om at den betales innen {{date}}. Fakturaen er vedlagt.',
      reminder_other:
        'Vi har minnet om {{count}} fakturaer tidligere, og de er fortsatt ubetalt. Vi ber om at de betales innen {{date}}. Fakturaene er vedlagt.',
      finalNotice_one:
        'Faktura {{number}} er fortsatt ubetalt til tross for våre påminnelser. Dette er siste varsel: Uten betaling eller svar innen {{date}} går vi videre med saken. Fakturaen er vedlagt.',
      finalNotice_other:
        '{{count}} fakturaer er fortsatt ubetalt til tross for våre påminnelser. Dette er siste varsel: Uten betaling eller svar innen {{date}} går vi videre med saken. Fakturaene er vedlagt.',
      open: 'Utestående',
      fee: 'Purregebyr',
      total: 'Å betale i alt',
      paidSince: 'Har du betalt de siste dagene, kan du se bort fra denne meldingen.',
    },
  },
  nl: {
    step: { friendly: 'Betalingsherinnering', reminder: 'Tweede herinnering', finalNotice: 'Laatste aanmaning' },
    mail: {
      subject: '{{step}}: {{documents}} van {{seller}}',
      documentsOne: 'factuur {{number}}',
      documentsSeveral: '{{count}} facturen',
      friendly_one:
        'De vervaldatum van factuur {{number}} is verstreken en wij hebben nog geen betaling ontvangen. Misschien is de factuur aan uw aandacht ontsnapt; wij sturen deze nogmaals mee.',
      friendly_other:
        'De vervaldatum van {{count}} facturen is verstreken en wij hebben nog geen betaling ontvangen. Misschien zijn ze aan uw aandacht ontsnapt; wij sturen ze nogmaals mee.',
      reminder_one:
        'Wij hebben u al aan factuur {{number}} herinnerd en deze staat nog steeds open. Wij verzoeken u uiterlijk {{date}} te betalen. De factuur is bijgevoegd.',
      reminder_other:
        'Wij hebben u al aan {{count}} facturen herinnerd en deze staan nog steeds open. Wij verzoeken u uiterlijk {{date}} te betalen. De facturen zijn bijgevoegd.',
      finalNotice_one:
        'Factuur {{number}} staat ondanks onze herinneringen nog steeds open. Dit is onze laatste aanmaning: zonder betaling of bericht van u uiterlijk {{date}} ondernemen wij verdere stappen. De factuur is bijgevoegd.',
      finalNotice_other:
        '{{count}} facturen staan ondanks onze herinneringen nog steeds open. Dit is onze laatste aanmaning: zonder betaling of bericht van u uiterlijk {{date}} ondernemen wij verdere stappen. De facturen zijn bijgevoegd.',
      open: 'Nog open',
      fee: 'Herinneringskosten',
      total: 'Totaal te betalen',
      paidSince: 'Hebt u de afgelopen dagen betaald, dan hoeft u niets meer te doen.',
    },
  },
  fr: {
    step: { friendly: 'Rappel amical', reminder: 'Relance', finalNotice: 'Dernier rappel' },
    mail: {
      subject: '{{step}} : {{documents}} de {{seller}}',
      documentsOne: 'facture {{number}}',
      documentsSeveral: '{{count}} factures',
      friendly_one:
        'La facture {{number}} est arrivée à échéance et nous n’avons pas encore reçu votre règlement. Il s’agit sans doute d’un oubli ; vous la trouverez de nouveau ci-jointe.',
      friendly_other:
        '{{count}} factures sont arrivées à échéance et nous n’avons pas encore reçu votre règlement. Il s’agit sans doute d’un oubli ; vous les trouverez de nouveau ci-jointes.',
      reminder_one:
        'Malgré notre rappel, la facture {{number}} reste impayée. Nous vous demandons de bien vouloir la régler au plus tard le {{date}}. Elle est jointe à ce message.',
      reminder_other:
        'Malgré notre rappel, {{count}} factures restent impayées. Nous vous demandons de bien vouloir les régler au plus tard le {{date}}. Elles sont jointes à ce message.',
      finalNotice_one:
        'Malgré nos relances, la facture {{number}} reste impayée. Ceci est notre dernier rappel : sans règlement ni réponse de votre part d’ici le {{date}}, nous engagerons d’autres démarches. La facture est jointe.',
      finalNotice_other:
        'Malgré nos relances, {{count}} factures restent impayées. Ceci est notre dernier rappel : sans règlement ni réponse de votre part d’ici le {{date}}, nous engagerons d’autres démarches. Les factures sont jointes.',
      open: 'Restant dû',
      fee: 'Frais de relance',
      total: 'Total à régler',
      paidSince: 'Si vous avez réglé ces derniers jours, ne tenez pas compte de ce message.',
    },
  },
  ms: {
    step: { friendly: 'Peringatan mesra', reminder: 'Peringatan', finalNotice: 'Notis akhir' },
    mail: {
      subject: '{{step}}: {{documents}} daripada {{seller}}',
      documentsOne: 'invois {{number}}',
      documentsSeveral: '{{count}} invois',
      friendly_one:
        'Invois {{number}} telah melepasi tarikh akhir bayaran dan kami belum menerima bayaran. Mungkin ia terlepas pandang; invois dilampirkan sekali lagi.',
      friendly_other:
        '{{count}} invois telah melepasi tarikh akhir bayaran dan kami belum menerima bayaran. Mungkin ia terlepas pandang; semua invois dilampirkan sekali lagi.',
      reminder_one:
        'Kami pernah memberi peringatan tentang invois {{number}}, dan ia masih belum dibayar. Kami berharap bayaran dapat dibuat selewat-lewatnya pada {{date}}. Invois dilampirkan.',
      reminder_other:
        'Kami pernah memberi peringatan tentang {{count}} invois, dan semuanya masih belum dibayar. Kami berharap bayaran dapat dibuat selewat-lewatnya pada {{date}}. Semua invois dilampirkan.',
      finalNotice_one:
        'Invois {{number}} masih belum dibayar walaupun telah diberi peringatan. Ini notis akhir kami: tanpa bayaran atau maklum balas selewat-lewatnya pada {{date}}, kami akan mengambil tindakan selanjutnya. Invois dilampirkan.',
      finalNotice_other:
        '{{count}} invois masih belum dibayar walaupun telah diberi peringatan. Ini notis akhir kami: tanpa bayaran atau maklum balas selewat-lewatnya pada {{date}}, kami akan mengambil tindakan selanjutnya. Semua invois dilampirkan.',
      open: 'Baki belum dibayar',
      fee: 'Caj peringatan',
      total: 'Jumlah perlu dibayar',
      paidSince: 'Jika bayaran telah dibuat dalam beberapa hari ini, abaikan mesej ini.',
    },
  },
});
