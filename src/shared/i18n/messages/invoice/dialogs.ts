import { defineMessages } from '../../define-messages';

/** The decisions that cannot be undone, and deleting a draft. */
export const invoiceDialogs = defineMessages({
  en: {
    send: {
      title: 'Send to {{customer}}',
      number: 'Number',
      numberAtPosting: '{{number}}, given now',
      how: 'How',
      email: 'E-mail from here, sent now',
      emailDraft: 'E-mail draft with the PDF, opened in your mail program',
      file: 'Save the PDF',
      print: 'Print the PDF',
      final:
        'Confirms and posts the invoice first. That cannot be undone: a posted invoice is corrected only by a credit note.',
      finalPost: 'Posts the invoice first. That cannot be undone: a posted invoice is corrected only by a credit note.',
    },
    confirm: {
      title: 'Confirm this invoice',
      final: 'The work on it counts as billed and nothing on it can be changed any more. It waits to be posted.',
    },
    post: {
      title: 'Post this invoice',
      final:
        'It gets the number {{number}} and is entered in the books. That cannot be undone: it is corrected only by a credit note.',
      finalUnnumbered:
        'It gets its number and is entered in the books. That cannot be undone: it is corrected only by a credit note.',
    },
    pay: {
      title: 'Mark invoice {{number}} as paid',
      amount: 'Amount received',
      date: 'Date',
      note: 'Note',
      open: '{{amount}} is open',
      amountMissing: 'Enter the amount that was received.',
    },
    remove: {
      title: 'Delete this draft',
      lines_one: 'Its {{count}} line goes back to the backlog, ready to be billed again. No invoice number is used.',
      lines_other: 'Its {{count}} lines go back to the backlog, ready to be billed again. No invoice number is used.',
      empty: 'It has no lines. No invoice number is used.',
      done: 'Draft for {{customer}} deleted',
    },
  },
  nb: {
    send: {
      title: 'Send til {{customer}}',
      number: 'Nummer',
      numberAtPosting: '{{number}}, tildeles nå',
      how: 'Hvordan',
      email: 'E-post herfra, sendes nå',
      emailDraft: 'E-postutkast med PDF-en, åpnes i e-postprogrammet ditt',
      file: 'Lagre PDF-en',
      print: 'Skriv ut PDF-en',
      final:
        'Fakturaen bekreftes og bokføres først. Det kan ikke angres: En bokført faktura rettes bare med kreditnota.',
      finalPost: 'Fakturaen bokføres først. Det kan ikke angres: En bokført faktura rettes bare med kreditnota.',
    },
    confirm: {
      title: 'Bekreft denne fakturaen',
      final:
        'Arbeidet på den regnes som fakturert, og ingenting på den kan endres lenger. Den venter på å bli bokført.',
    },
    post: {
      title: 'Bokfør denne fakturaen',
      final: 'Den får nummer {{number}} og føres i regnskapet. Det kan ikke angres: Den rettes bare med kreditnota.',
      finalUnnumbered: 'Den får nummer og føres i regnskapet. Det kan ikke angres: Den rettes bare med kreditnota.',
    },
    pay: {
      title: 'Merk faktura {{number}} som betalt',
      amount: 'Mottatt beløp',
      date: 'Dato',
      note: 'Merknad',
      open: '{{amount}} er utestående',
      amountMissing: 'Skriv inn beløpet som er mottatt.',
    },
    remove: {
      title: 'Slett dette utkastet',
      lines_one: 'Linjen går tilbake til fakturering, klar til å faktureres igjen. Ingen fakturanumre brukes.',
      lines_other:
        'De {{count}} linjene går tilbake til fakturering, klare til å faktureres igjen. Ingen fakturanumre brukes.',
      empty: 'Det har ingen linjer. Ingen fakturanumre brukes.',
      done: 'Utkastet til {{customer}} er slettet',
    },
  },
  nl: {
    send: {
      title: 'Verzenden naar {{customer}}',
      number: 'Nummer',
      numberAtPosting: '{{number}}, wordt nu toegekend',
      how: 'Hoe',
      email: 'E-mail vanaf hier, nu verzonden',
      emailDraft: 'E-mailconcept met de pdf, geopend in uw e-mailprogramma',
      file: 'De pdf opslaan',
      print: 'De pdf afdrukken',
      final:
        'De factuur wordt eerst bevestigd en geboekt. Dat kan niet ongedaan worden gemaakt: een geboekte factuur wordt alleen met een creditnota gecorrigeerd.',
      finalPost:
        'De factuur wordt eerst geboekt. Dat kan niet ongedaan worden gemaakt: een geboekte factuur wordt alleen met een creditnota gecorrigeerd.',
    },
    confirm: {
      title: 'Deze factuur bevestigen',
      final:
        'Het werk erop geldt als gefactureerd en er kan niets meer aan worden gewijzigd. De factuur wacht op boeking.',
    },
    post: {
      title: 'Deze factuur boeken',
      final:
        'De factuur krijgt nummer {{number}} en komt in de boeken. Dat kan niet ongedaan worden gemaakt: alleen een creditnota corrigeert haar.',
      finalUnnumbered:
        'De factuur krijgt een nummer en komt in de boeken. Dat kan niet ongedaan worden gemaakt: alleen een creditnota corrigeert haar.',
    },
    pay: {
      title: 'Factuur {{number}} markeren als Betaald',
      amount: 'Ontvangen bedrag',
      date: 'Datum',
      note: 'Opmerking',
      open: '{{amount}} staat open',
      amountMissing: 'Vul het ontvangen bedrag in.',
    },
    remove: {
      title: 'Dit concept verwijderen',
      lines_one:
        'De regel gaat terug naar “Te factureren”, gereed om opnieuw te factureren. Er wordt geen factuurnummer gebruikt.',
      lines_other:
        'De {{count}} regels gaan terug naar “Te factureren”, gereed om opnieuw te factureren. Er wordt geen factuurnummer gebruikt.',
      empty: 'Het heeft geen regels. Er wordt geen factuurnummer gebruikt.',
      done: 'Concept voor {{customer}} verwijderd',
    },
  },
  fr: {
    send: {
      title: 'Envoyer à {{customer}}',
      number: 'Numéro',
      numberAtPosting: '{{number}}, attribué maintenant',
      how: 'Comment',
      email: 'E-mail d’ici, envoyé maintenant',
      emailDraft: 'Brouillon d’e-mail avec le PDF, ouvert dans votre messagerie',
      file: 'Enregistrer le PDF',
      print: 'Imprimer le PDF',
      final:
        'La facture est d’abord confirmée et validée. C’est sans retour : une facture validée ne se corrige que par un avoir.',
      finalPost:
        'La facture est d’abord validée. C’est sans retour : une facture validée ne se corrige que par un avoir.',
    },
    confirm: {
      title: 'Confirmer cette facture',
      final: 'Le travail compte comme facturé et rien ne peut plus y être modifié. Elle attend d’être validée.',
    },
    post: {
      title: 'Valider cette facture',
      final:
        'Elle reçoit le numéro {{number}} et entre en comptabilité. C’est sans retour : elle ne se corrige que par un avoir.',
      finalUnnumbered:
        'Elle reçoit son numéro et entre en comptabilité. C’est sans retour : elle ne se corrige que par un avoir.',
    },
    pay: {
      title: 'Marquer la facture {{number}} comme réglée',
      amount: 'Montant reçu',
      date: 'Date',
      note: 'Note',
      open: 'Restant dû : {{amount}}',
      amountMissing: 'Saisissez le montant reçu.',
    },
    remove: {
      title: 'Supprimer ce brouillon',
      lines_one: 'Sa ligne est remise à facturer, prête pour une autre facture. Aucun numéro de facture n’est utilisé.',
      lines_other:
        'Ses {{count}} lignes sont remises à facturer, prêtes pour une autre facture. Aucun numéro de facture n’est utilisé.',
      empty: 'Il n’a aucune ligne. Aucun numéro de facture n’est utilisé.',
      done: 'Brouillon pour {{customer}} supprimé',
    },
  },
  ms: {
    send: {
      title: 'Hantar kepada {{customer}}',
      number: 'Nombor',
      numberAtPosting: '{{number}}, diberikan sekarang',
      how: 'Cara',
      email: 'E-mel dari sini, dihantar sekarang',
      emailDraft: 'Draf e-mel dengan PDF, dibuka dalam program e-mel anda',
      file: 'Simpan PDF',
      print: 'Cetak PDF',
      final:
        'Invois disahkan dan disiarkan dahulu. Ini tidak boleh dibuat asal: invois yang disiarkan hanya dibetulkan dengan nota kredit.',
      finalPost:
        'Invois disiarkan dahulu. Ini tidak boleh dibuat asal: invois yang disiarkan hanya dibetulkan dengan nota kredit.',
    },
    confirm: {
      title: 'Sahkan invois ini',
      final:
        'Kerja padanya dikira sebagai telah dibilkan dan tiada apa-apa boleh diubah lagi. Ia menunggu untuk disiarkan.',
    },
    post: {
      title: 'Siarkan invois ini',
      final:
        'Ia mendapat nombor {{number}} dan dimasukkan ke dalam buku. Ini tidak boleh dibuat asal: ia hanya dibetulkan dengan nota kredit.',
      finalUnnumbered:
        'Ia mendapat nombor dan dimasukkan ke dalam buku. Ini tidak boleh dibuat asal: ia hanya dibetulkan dengan nota kredit.',
    },
    pay: {
      title: 'Tandakan invois {{number}} sebagai dibayar',
      amount: 'Amaun diterima',
      date: 'Tarikh',
      note: 'Catatan',
      open: '{{amount}} belum dibayar',
      amountMissing: 'Masukkan amaun yang diterima.',
    },
    remove: {
      title: 'Padam draf ini',
      lines_other:
        '{{count}} baris kembali ke “Belum dibilkan”, sedia untuk dibilkan semula. Tiada nombor invois digunakan.',
      empty: 'Draf ini tiada baris. Tiada nombor invois digunakan.',
      done: 'Draf untuk {{customer}} dipadam',
    },
  },
});
