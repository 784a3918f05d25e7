import { defineMessages } from '../../define-messages';

/** Who is reminded, what was sent, and how the firm reminds. */
export const receivablesReminders = defineMessages({
  en: {
    nobodyToRemind: 'Nobody is to be reminded today. Overdue invoices come here when their next reminder is due.',
    noneSent: 'No reminder has been sent yet.',
    remind: {
      title_one: 'Make a reminder for {{count}} invoice?',
      title_other: 'Make reminders for {{count}} invoices?',
      explain:
        'Each customer gets one mail for each step, with the invoices attached. The mails open as drafts in your mail program; what was made is logged and not made again.',
      fee: 'A fee of {{amount}} is asked for once in each mail of the step “{{step}}”.',
      withoutMail_one: '{{count}} invoice’s customer has no mail address: the draft has no recipient.',
      withoutMail_other: 'The customers of {{count}} invoices have no mail address: the drafts have no recipient.',
      done_one: '{{count}} reminder was made',
      done_other: '{{count}} reminders were made',
      refused: '{{name}}: {{reason}}',
    },
    never: 'never',
    history: {
      reminders: 'Reminders',
    },
    settings: {
      title: 'Payments and reminders',
      explain:
        'When a late customer is reminded, and which differences nobody runs after. What may be charged for a reminder is for the law of the country to say.',
      limit: 'Small difference',
      limitHelp: 'What may be written off of one invoice',
      daysAfterDue: '{{step}}, after the due date',
      fee: '{{step}}, fee',
      badAmount: 'Enter an amount of zero or more',
    },
    letters: {
      remind: 'r',
    },
  },
  nb: {
    nobodyToRemind: 'Ingen skal purres i dag. Forfalte fakturaer kommer hit når neste purring skal sendes.',
    noneSent: 'Ingen purring er sendt ennå.',
    remind: {
      title_one: 'Lage purring for {{count}} faktura?',
      title_other: 'Lage purringer for {{count}} fakturaer?',
      explain:
        'Hver kunde får én e-post per trinn, med fakturaene vedlagt. E-postene åpnes som utkast i e-postprogrammet ditt; det som er laget, loggføres og lages ikke på nytt.',
      fee: 'Et gebyr på {{amount}} kreves én gang i hver e-post i trinnet «{{step}}».',
      withoutMail_one: 'Kunden på {{count}} faktura har ingen e-postadresse: Utkastet får ingen mottaker.',
      withoutMail_other: 'Kundene på {{count}} fakturaer har ingen e-postadresse: Utkastene får ingen mottaker.',
      done_one: '{{count}} purring er laget',
      done_other: '{{count}} purringer er laget',
      refused: '{{name}}: {{reason}}',
    },
    never: 'aldri',
    history: {
      reminders: 'Purringer',
    },
    settings: {
      title: 'Betalinger og purringer',
      explain:
        'Når en kunde som er sen med å betale, purres, og hvilke differanser som ikke kreves inn. Hva som kan kreves for en purring, avgjøres av landets lov.',
      limit: 'Liten differanse',
      limitHelp: 'Det som kan tapsføres på én faktura',
      daysAfterDue: '{{step}}, etter forfall',
      fee: '{{step}}, gebyr',
      badAmount: 'Skriv inn et beløp på null eller mer',
    },
    letters: {
      remind: 'l',
    },
  },
  nl: {
    nobodyToRemind:
      'Vandaag hoeft niemand te worden herinnerd. Vervallen facturen komen hier zodra de volgende herinnering aan de beurt is.',
    noneSent: 'Er is nog geen herinnering verzonden.',
    remind: {
      title_one: 'Herinnering maken voor {{count}} factuur?',
      title_other: 'Herinneringen maken voor {{count}} facturen?',
      explain:
        'Elke klant krijgt één e-mail per stap, met de facturen als bijlage. De e-mails openen als concept in uw e-mailprogramma; wat is gemaakt, wordt vastgelegd en niet opnieuw gemaakt.',
      fee: 'In elke e-mail van de stap “{{step}}” wordt eenmaal {{amount}} kosten gevraagd.',
      withoutMail_one: 'De klant van {{count}} factuur heeft geen e-mailadres: het concept heeft geen ontvanger.',
      withoutMail_other:
        'De klanten van {{count}} facturen hebben geen e-mailadres: de concepten hebben geen ontvanger.',
      done_one: '{{count}} herinnering gemaakt',
      done_other: '{{count}} herinneringen gemaakt',
      refused: '{{name}}: {{reason}}',
    },
    never: 'nooit',
    history: {
      reminders: 'Herinneringen',
    },
    settings: {
      title: 'Betalingen en herinneringen',
      explain:
        'Wanneer een late klant wordt herinnerd en welke verschillen niemand najaagt. Wat voor een herinnering mag worden gevraagd, bepaalt de wet van het land.',
      limit: 'Klein verschil',
      limitHelp: 'Wat van één factuur mag worden afgeboekt',
      daysAfterDue: '{{step}}, na de vervaldatum',
      fee: '{{step}}, kosten',
      badAmount: 'Vul een bedrag van nul of meer in',
    },
    letters: {
      remind: 'h',
    },
  },
  fr: {
    nobodyToRemind:
      'Personne n’est à relancer aujourd’hui. Les factures échues apparaîtront ici quand leur prochaine relance sera due.',
    noneSent: 'Aucune relance n’a encore été envoyée.',
    remind: {
      title_one: 'Établir une relance pour {{count}} facture ?',
      title_other: 'Établir des relances pour {{count}} factures ?',
      explain:
        'Chaque client reçoit un message par étape, factures jointes. Les messages s’ouvrent comme brouillons dans votre messagerie ; ce qui est établi est consigné et ne le sera pas une seconde fois.',
      fee: 'Des frais de {{amount}} sont demandés une fois dans chaque message de l’étape « {{step}} ».',
      withoutMail_one: 'Le client de {{count}} facture n’a pas d’adresse : le brouillon sera sans destinataire.',
      withoutMail_other:
        'Les clients de {{count}} factures n’ont pas d’adresse : les brouillons seront sans destinataire.',
      done_one: '{{count}} relance établie',
      done_other: '{{count}} relances établies',
      refused: '{{name}} : {{reason}}',
    },
    never: 'jamais',
    history: {
      reminders: 'Relances',
    },
    settings: {
      title: 'Règlements et relances',
      explain:
        'Quand un client en retard est relancé, et quels écarts sont abandonnés. Les frais exigibles pour une relance relèvent de la loi du pays.',
      limit: 'Petit écart',
      limitHelp: 'Ce qui peut être passé en perte par facture',
      daysAfterDue: '{{step}}, après l’échéance',
      fee: '{{step}}, frais',
      badAmount: 'Saisissez un montant nul ou positif',
    },
    letters: {
      remind: 'r',
    },
  },
  ms: {
    nobodyToRemind:
      'Tiada siapa perlu diingatkan hari ini. Invois lewat tempoh akan muncul di sini apabila peringatan seterusnya tiba.',
    noneSent: 'Belum ada peringatan dihantar.',
    remind: {
      title_other: 'Buat peringatan untuk {{count}} invois?',
      explain:
        'Setiap pelanggan menerima satu e-mel bagi setiap langkah, dengan invois dilampirkan. E-mel dibuka sebagai draf dalam program e-mel anda; yang telah dibuat direkodkan dan tidak dibuat lagi.',
      fee: 'Caj {{amount}} dikenakan sekali dalam setiap e-mel bagi langkah “{{step}}”.',
      withoutMail_other: 'Pelanggan bagi {{count}} invois tiada alamat e-mel: draf tiada penerima.',
      done_other: '{{count}} peringatan dibuat',
      refused: '{{name}}: {{reason}}',
    },
    never: 'belum pernah',
    history: {
      reminders: 'Peringatan',
    },
    settings: {
      title: 'Bayaran dan peringatan',
      explain:
        'Bila pelanggan lewat diingatkan, dan perbezaan yang tidak dituntut. Caj peringatan yang dibenarkan tertakluk kepada undang-undang negara.',
      limit: 'Perbezaan kecil',
      limitHelp: 'Yang boleh dihapus kira bagi satu invois',
      daysAfterDue: '{{step}}, selepas tarikh akhir',
      fee: '{{step}}, caj',
      badAmount: 'Masukkan amaun sifar atau lebih',
    },
    letters: {
      remind: 'b',
    },
  },
});
