import { defineMessages } from '../define-messages';

/** What is printed on letters about invoices: the reminder and the statement of account. The words of invoices are in `document`. */
export const letters = defineMessages({
  en: {
    to: 'To',
    date: 'Date',
    daysLate: 'Days late',
    amount: 'Amount {{currency}}',
    open: 'Open {{currency}}',
    total: 'Still open',
    quoteReferences: 'Give the reference of each invoice with your payment.',
    screen: {
      show: 'Show letter',
      reminderTo: 'Reminder to {{customer}}',
      statementOf: 'Statement of {{customer}}',
      asPdf: 'Show as PDF',
      mail: 'Mail',
      mailed: 'The mail draft with the statement was made',
      mailTitle: 'Mail the statement to {{customer}}',
      language: 'Language of letter and mail',
      sentTitle: 'Statements sent',
      draft: 'Draft',
      toNobody: 'no recipient',
      showSent: 'Show the statement of {{date}}',
    },
    reminder: {
      friendly_one:
        'The invoice below is past its due date, and we have not yet seen a payment. It may have been overlooked. We ask you to pay what is open.',
      friendly_other:
        'The {{count}} invoices below are past their due dates, and we have not yet seen a payment. They may have been overlooked. We ask you to pay what is open.',
      reminder_one:
        'We have reminded you of the invoice below before, and it is still open. We ask you to pay it by {{date}}.',
      reminder_other:
        'We have reminded you of the {{count}} invoices below before, and they are still open. We ask you to pay them by {{date}}.',
      finalNotice_one:
        'The invoice below is still open in spite of our reminders. This is our final notice: without payment or word from you by {{date}} we will take further steps.',
      finalNotice_other:
        'The {{count}} invoices below are still open in spite of our reminders. This is our final notice: without payment or word from you by {{date}} we will take further steps.',
    },
    statement: {
      title: 'Statement of account',
      period: 'Period',
      movement: 'Movement',
      balance: 'Balance {{currency}}',
      before: 'Balance before {{date}}',
      balanceOn: 'Balance on {{date}}',
      openOn: 'Open on {{date}}',
      byAge: 'By age, {{currency}}',
      noMovements: 'There were no movements in this period.',
      compare: 'Tell us where this differs from your books.',
      attached: 'The statement of your account for {{period}} is attached.',
    },
  },
  nb: {
    to: 'Til',
    date: 'Dato',
    daysLate: 'Dager over forfall',
    amount: 'Beløp {{currency}}',
    open: 'Utestående {{currency}}',
    total: 'Utestående',
    quoteReferences: 'Oppgi referansen til hver faktura når du betaler.',
    screen: {
      show: 'Vis brevet',
      reminderTo: 'Purring til {{customer}}',
      statementOf: 'Kontoutskrift for {{customer}}',
      asPdf: 'Vis som PDF',
      mail: 'E-post',
      mailed: 'E-postutkastet med kontoutskriften er laget',
      mailTitle: 'Send kontoutskriften til {{customer}}',
      language: 'Språk i brev og e-post',
      sentTitle: 'Sendte kontoutskrifter',
      draft: 'Utkast',
      toNobody: 'ingen mottaker',
      showSent: 'Vis kontoutskriften av {{date}}',
    },
    reminder: {
      friendly_one:
        'Fakturaen nedenfor er forfalt, og vi har ikke registrert betalingen ennå. Den kan ha blitt oversett. Vi ber om at det utestående beløpet betales.',
      friendly_other:
        'De {{count}} fakturaene nedenfor er forfalt, og vi har ikke registrert betaling ennå. De kan ha blitt oversett. Vi ber om at det utestående beløpet betales.',
      reminder_one:
        'Vi har minnet om fakturaen nedenfor tidligere, og den er fortsatt ubetalt. Vi ber om at den betales innen {{date}}.',
      reminder_other:
        'Vi har minnet om de {{count}} fakturaene nedenfor tidligere, og de er fortsatt ubetalt. Vi ber om at de betales innen {{date}}.',
      finalNotice_one:
        'Fakturaen nedenfor er fortsatt ubetalt til tross for våre påminnelser. Dette er siste varsel: Uten betaling eller svar innen {{date}} går vi videre med saken.',
      finalNotice_other:
        'De {{count}} fakturaene nedenfor er fortsatt ubetalt til tross for våre påminnelser. Dette er siste varsel: Uten betaling eller svar innen {{date}} går vi videre med saken.',
    },
    statement: {
      title: 'Kontoutskrift',
      period: 'Periode',
      movement: 'Bevegelse',
      balance: 'Saldo {{currency}}',
      before: 'Saldo før {{date}}',
      balanceOn: 'Saldo per {{date}}',
      openOn: 'Utestående per {{date}}',
      byAge: 'Aldersfordelt, {{currency}}',
      noMovements: 'Det var ingen bevegelser i perioden.',
      compare: 'Gi oss beskjed hvis dette avviker fra regnskapet deres.',
      attached: 'Kontoutskriften for {{period}} er vedlagt.',
    },
  },
  nl: {
    to: 'Aan',
    date: 'Datum',
    daysLate: 'Dagen te laat',
    amount: 'Bedrag {{currency}}',
    open: 'Open {{currency}}',
    total: 'Nog open',
    quoteReferences: 'Vermeld bij uw betaling het kenmerk van elke factuur.',
    screen: {
      show: 'Brief tonen',
      reminderTo: 'Herinnering aan {{customer}}',
      statementOf: 'Rekeningoverzicht van {{customer}}',
      asPdf: 'Als pdf tonen',
      mail: 'E-mailen',
      mailed: 'Het e-mailconcept met het rekeningoverzicht is gemaakt',
      mailTitle: 'Rekeningoverzicht mailen aan {{customer}}',
      language: 'Taal van brief en e-mail',
      sentTitle: 'Verzonden rekeningoverzichten',
      draft: 'Concept',
      toNobody: 'geen ontvanger',
      showSent: 'Rekeningoverzicht van {{date}} tonen',
    },
    reminder: {
      friendly_one:
        'De vervaldatum van onderstaande factuur is verstreken en wij hebben nog geen betaling ontvangen. Misschien is de factuur aan uw aandacht ontsnapt. Wij verzoeken u het openstaande bedrag te betalen.',
      friendly_other:
        'De vervaldatum van onderstaande {{count}} facturen is verstreken en wij hebben nog geen betaling ontvangen. Misschien zijn ze aan uw aandacht ontsnapt. Wij verzoeken u het openstaande bedrag te betalen.',
      reminder_one:
        'Wij hebben u al aan onderstaande factuur herinnerd en deze staat nog steeds open. Wij verzoeken u uiterlijk {{date}} te betalen.',
      reminder_other:
        'Wij hebben u al aan onderstaande {{count}} facturen herinnerd en deze staan nog steeds open. Wij verzoeken u uiterlijk {{date}} te betalen.',
      finalNotice_one:
        'Onderstaande factuur staat ondanks onze herinneringen nog steeds open. Dit is onze laatste aanmaning: zonder betaling of bericht van u uiterlijk {{date}} ondernemen wij verdere stappen.',
      finalNotice_other:
        'Onderstaande {{count}} facturen staan ondanks onze herinneringen nog steeds open. Dit is onze laatste aanmaning: zonder betaling of bericht van u uiterlijk {{date}} ondernemen wij verdere stappen.',
    },
    statement: {
      title: 'Rekeningoverzicht',
      period: 'Periode',
      movement: 'Mutatie',
      balance: 'Saldo {{currency}}',
      before: 'Saldo vóór {{date}}',
      balanceOn: 'Saldo op {{date}}',
      openOn: 'Openstaand op {{date}}',
      byAge: 'Naar ouderdom, {{currency}}',
      noMovements: 'Er waren geen mutaties in deze periode.',
      compare: 'Laat het ons weten als dit afwijkt van uw administratie.',
      attached: 'Het overzicht van uw rekening over {{period}} is bijgevoegd.',
    },
  },
  fr: {
    to: 'Destinataire',
    date: 'Date',
    daysLate: 'Jours de retard',
    amount: 'Montant {{currency}}',
    open: 'Restant dû {{currency}}',
    total: 'Restant dû',
    quoteReferences: 'Indiquez la référence de chaque facture avec votre règlement.',
    screen: {
      show: 'Afficher la lettre',
      reminderTo: 'Relance à {{customer}}',
      statementOf: 'Relevé de compte de {{customer}}',
      asPdf: 'Afficher en PDF',
      mail: 'E-mail',
      mailed: 'Le brouillon d’e-mail avec le relevé est prêt',
      mailTitle: 'Envoyer le relevé à {{customer}}',
      language: 'Langue de la lettre et du message',
      sentTitle: 'Relevés envoyés',
      draft: 'Brouillon',
      toNobody: 'sans destinataire',
      showSent: 'Afficher le relevé du {{date}}',
    },
    reminder: {
      friendly_one:
        'La facture ci-dessous est arrivée à échéance et nous n’avons pas encore reçu votre règlement. Il s’agit sans doute d’un oubli. Nous vous remercions de bien vouloir régler le montant restant dû.',
      friendly_other:
        'Les {{count}} factures ci-dessous sont arrivées à échéance et nous n’avons pas encore reçu votre règlement. Il s’agit sans doute d’un oubli. Nous vous remercions de bien vouloir régler le montant restant dû.',
      reminder_one:
        'Malgré notre rappel, la facture ci-dessous reste impayée. Nous vous demandons de bien vouloir la régler au plus tard le {{date}}.',
      reminder_other:
        'Malgré notre rappel, les {{count}} factures ci-dessous restent impayées. Nous vous demandons de bien vouloir les régler au plus tard le {{date}}.',
      finalNotice_one:
        'Malgré nos relances, la facture ci-dessous reste impayée. Ceci est notre dernier rappel : sans règlement ni réponse de votre part d’ici le {{date}}, nous engagerons d’autres démarches.',
      finalNotice_other:
        'Malgré nos relances, les {{count}} factures ci-dessous restent impayées. Ceci est notre dernier rappel : sans règlement ni réponse de votre part d’ici le {{date}}, nous engagerons d’autres démarches.',
    },
    statement: {
      title: 'Relevé de compte',
      period: 'Période',
      movement: 'Mouvement',
      balance: 'Solde {{currency}}',
      before: 'Solde avant le {{date}}',
      balanceOn: 'Solde au {{date}}',
      openOn: 'Restant dû au {{date}}',
      byAge: 'Par ancienneté, {{currency}}',
      noMovements: 'Aucun mouvement sur cette période.',
      compare: 'Signalez-nous tout écart avec votre comptabilité.',
      attached: 'Vous trouverez ci-joint le relevé de votre compte pour la période {{period}}.',
    },
  },
  ms: {
    to: 'Kepada',
    date: 'Tarikh',
    daysLate: 'Hari lewat',
    amount: 'Amaun {{currency}}',
    open: 'Baki {{currency}}',
    total: 'Baki belum dibayar',
    quoteReferences: 'Nyatakan rujukan setiap invois semasa membuat bayaran.',
    screen: {
      show: 'Tunjukkan surat',
      reminderTo: 'Peringatan kepada {{customer}}',
      statementOf: 'Penyata akaun {{customer}}',
      asPdf: 'Tunjukkan sebagai PDF',
      mail: 'E-mel',
      mailed: 'Draf e-mel dengan penyata telah dibuat',
      mailTitle: 'Hantar penyata kepada {{customer}}',
      language: 'Bahasa surat dan e-mel',
      sentTitle: 'Penyata yang dihantar',
      draft: 'Draf',
      toNobody: 'tiada penerima',
      showSent: 'Tunjukkan penyata bertarikh {{date}}',
    },
    reminder: {
      friendly_one:
        'Invois di bawah telah melepasi tarikh akhir bayaran dan kami belum menerima bayaran. Mungkin ia terlepas pandang. Kami berharap baki yang belum dibayar dapat dijelaskan.',
      friendly_other:
        '{{count}} invois di bawah telah melepasi tarikh akhir bayaran dan kami belum menerima bayaran. Mungkin ia terlepas pandang. Kami berharap baki yang belum dibayar dapat dijelaskan.',
      reminder_one:
        'Kami pernah memberi peringatan tentang invois di bawah, dan ia masih belum dibayar. Kami berharap bayaran dapat dibuat selewat-lewatnya pada {{date}}.',
      reminder_other:
        'Kami pernah memberi peringatan tentang {{count}} invois di bawah, dan semuanya masih belum dibayar. Kami berharap bayaran dapat dibuat selewat-lewatnya pada {{date}}.',
      finalNotice_one:
        'Invois di bawah masih belum dibayar walaupun telah diberi peringatan. Ini notis akhir kami: tanpa bayaran atau maklum balas selewat-lewatnya pada {{date}}, kami akan mengambil tindakan selanjutnya.',
      finalNotice_other:
        '{{count}} invois di bawah masih belum dibayar walaupun telah diberi peringatan. Ini notis akhir kami: tanpa bayaran atau maklum balas selewat-lewatnya pada {{date}}, kami akan mengambil tindakan selanjutnya.',
    },
    statement: {
      title: 'Penyata akaun',
      period: 'Tempoh',
      movement: 'Pergerakan',
      balance: 'Baki {{currency}}',
      before: 'Baki sebelum {{date}}',
      balanceOn: 'Baki pada {{date}}',
      openOn: 'Belum dibayar pada {{date}}',
      byAge: 'Mengikut umur, {{currency}}',
      noMovements: 'Tiada pergerakan dalam tempoh ini.',
      compare: 'Maklumkan kepada kami jika ini berbeza daripada rekod anda.',
      attached: 'Penyata akaun anda bagi tempoh {{period}} dilampirkan.',
    },
  },
});
