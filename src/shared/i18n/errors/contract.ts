import { defineMessages } from '../define-messages';

/** Contracts: what their status, their terms and their lists of customers do not allow. */
export const contractErrors = defineMessages({
  en: {
    hasEnded: 'Contract {{contract}} has ended: nothing more is approved or billed under it. Open it again first.',
    isOnHold: 'Contract {{contract}} is on hold: nothing is billed under it. Resume it first.',
    isLost:
      'Contract {{contract}} was lost, and its unbilled work was taken back. Make a new contract for what goes on.',
    statusNotNext: 'Contract {{contract}} cannot go from its status to that one. Choose one of those offered.',
    isConfirmed:
      'Contract {{contract}} is confirmed, so its terms stay as they are. Amend the contract to change them.',
    isNotConfirmed: 'Contract {{contract}} is not confirmed, so there is nothing to amend. Change it directly.',
    nothingAmended: 'The amendment changes nothing. Change a term, or cancel.',
    noLines: 'The contract has no lines, so nothing could be billed under it. Add one first.',
    customerTwice: 'This customer stands on the list already. Change the share there.',
    percentOutOfRange: 'A share is between 0 and 100 percent. Enter one of these.',
    percentsDiffer: 'The shares come to {{sum}} percent. Change them until they come to 100.',
    primaryStays: 'The contract’s own customer stays on the list. Set the share to 0 percent instead.',
    oneRounding: 'Exactly one customer takes what rounding leaves over. Choose one.',
    roundingPays: 'Whoever takes what rounding leaves over has a share of the bill. Choose another, or give a share.',
    customerHasWork:
      'Work or an invoice exists for “{{customer}}”, who stays on the list. Set the share to 0 percent instead.',
    termPercent: 'This percentage is between 0 and {{most}}. Enter one of these.',
    rateNotPositive: 'An exchange rate is above zero. Enter one, or leave the field empty.',
    lineHasWork: '“{{line}}” has approved work or milestones and stays. Untick what it includes to end it.',
    lastLineOfProject: 'This line says how “{{project}}” is billed. Add another line for the project first.',
    taskOnTwoLines: '“{{line}}” already bills one of these tasks. Take it out there first.',
    namedTwice: 'The same thing is named twice. Keep one of them.',
  },
  nb: {
    hasEnded:
      'Kontrakt {{contract}} er avsluttet: Det godkjennes og faktureres ikke mer under den. Åpne den igjen først.',
    isOnHold: 'Kontrakt {{contract}} er satt på vent: Det faktureres ikke under den. Gjenoppta den først.',
    isLost:
      'Kontrakt {{contract}} er tapt, og det ufakturerte arbeidet er tatt tilbake. Opprett en ny kontrakt for det som går videre.',
    statusNotNext: 'Kontrakt {{contract}} kan ikke gå fra sin status til den. Velg en av dem som tilbys.',
    isConfirmed:
      'Kontrakt {{contract}} er bekreftet, så vilkårene ligger fast. Endre dem med et tillegg til kontrakten.',
    isNotConfirmed: 'Kontrakt {{contract}} er ikke bekreftet, så den trenger ikke tillegg. Endre den direkte.',
    nothingAmended: 'Tillegget endrer ingenting. Endre et vilkår, eller avbryt.',
    noLines: 'Kontrakten har ingen linjer, så ingenting kan faktureres under den. Legg til en først.',
    customerTwice: 'Kunden står allerede på listen. Endre andelen der.',
    percentOutOfRange: 'En andel er mellom 0 og 100 prosent. Skriv en slik.',
    percentsDiffer: 'Andelene blir {{sum}} prosent til sammen. Endre dem til de blir 100.',
    primaryStays: 'Kontraktens egen kunde blir stående på listen. Sett andelen til 0 prosent i stedet.',
    oneRounding: 'Nøyaktig én kunde tar det avrundingen etterlater. Velg én.',
    roundingPays: 'Den som tar det avrundingen etterlater, må ha en andel. Velg en annen, eller gi en andel.',
    customerHasWork:
      'Det finnes arbeid eller en faktura for «{{customer}}», som blir stående på listen. Sett andelen til 0 prosent i stedet.',
    termPercent: 'Denne prosenten er mellom 0 og {{most}}. Skriv en slik.',
    rateNotPositive: 'En valutakurs er over null. Skriv en, eller la feltet stå tomt.',
    lineHasWork:
      '«{{line}}» har godkjent arbeid eller milepæler og blir stående. Fjern kryssene for det den omfatter, for å avslutte den.',
    lastLineOfProject:
      'Denne linjen sier hvordan «{{project}}» faktureres. Legg til en annen linje for prosjektet først.',
    taskOnTwoLines: '«{{line}}» fakturerer allerede en av disse oppgavene. Ta den ut der først.',
    namedTwice: 'Det samme er nevnt to ganger. Behold én av dem.',
  },
  nl: {
    hasEnded:
      'Contract {{contract}} is beëindigd: er wordt niets meer onder goedgekeurd of gefactureerd. Open het eerst opnieuw.',
    isOnHold: 'Contract {{contract}} staat in de wacht: er wordt niets onder gefactureerd. Hervat het eerst.',
    isLost:
      'Contract {{contract}} is verloren en het niet-gefactureerde werk is teruggenomen. Maak een nieuw contract voor wat doorgaat.',
    statusNotNext:
      'Contract {{contract}} kan niet van zijn status naar die gaan. Kies een van de aangeboden statussen.',
    isConfirmed:
      'Contract {{contract}} is bevestigd, dus de voorwaarden liggen vast. Wijzig ze met een addendum bij het contract.',
    isNotConfirmed: 'Contract {{contract}} is niet bevestigd en heeft dus geen addendum nodig. Wijzig het direct.',
    nothingAmended: 'Het addendum wijzigt niets. Wijzig een voorwaarde of annuleer.',
    noLines: 'Het contract heeft geen regels, dus er kan niets onder worden gefactureerd. Voeg er eerst een toe.',
    customerTwice: 'Deze klant staat al in de lijst. Wijzig het aandeel daar.',
    percentOutOfRange: 'Een aandeel ligt tussen 0 en 100 procent. Vul er zo een in.',
    percentsDiffer: 'De aandelen komen samen op {{sum}} procent. Wijzig ze tot ze op 100 komen.',
    primaryStays: 'De eigen klant van het contract blijft in de lijst. Zet het aandeel in plaats daarvan op 0 procent.',
    oneRounding: 'Precies één klant neemt wat afronding overlaat. Kies er een.',
    roundingPays: 'Wie neemt wat afronding overlaat, heeft een aandeel. Kies een ander of geef een aandeel.',
    customerHasWork:
      'Er is werk of een factuur voor “{{customer}}”, die in de lijst blijft. Zet het aandeel in plaats daarvan op 0 procent.',
    termPercent: 'Dit percentage ligt tussen 0 en {{most}}. Vul er zo een in.',
    rateNotPositive: 'Een wisselkoers is hoger dan nul. Vul er een in of laat het veld leeg.',
    lineHasWork:
      '“{{line}}” heeft goedgekeurd werk of mijlpalen en blijft. Vink uit wat de regel omvat om die te beëindigen.',
    lastLineOfProject:
      'Deze regel zegt hoe “{{project}}” wordt gefactureerd. Voeg eerst een andere regel voor het project toe.',
    taskOnTwoLines: '“{{line}}” factureert al een van deze taken. Haal die daar eerst weg.',
    namedTwice: 'Hetzelfde is twee keer genoemd. Houd er één over.',
  },
  fr: {
    hasEnded: 'Le contrat {{contract}} est terminé : plus rien n’y est approuvé ni facturé. Rouvrez-le d’abord.',
    isOnHold: 'Le contrat {{contract}} est en attente : rien n’y est facturé. Reprenez-le d’abord.',
    isLost:
      'Le contrat {{contract}} est perdu et son travail non facturé a été repris. Créez un nouveau contrat pour la suite.',
    statusNotNext:
      'Le contrat {{contract}} ne peut pas passer de son statut à celui-ci. Choisissez-en un parmi ceux proposés.',
    isConfirmed:
      'Le contrat {{contract}} est confirmé : ses conditions restent telles quelles. Modifiez-les par un avenant.',
    isNotConfirmed:
      'Le contrat {{contract}} n’est pas confirmé : il n’a pas besoin d’avenant. Modifiez-le directement.',
    nothingAmended: 'L’avenant ne change rien. Modifiez une condition ou annulez.',
    noLines: 'Le contrat n’a aucune ligne : rien ne pourrait y être facturé. Ajoutez-en d’abord une.',
    customerTwice: 'Ce client figure déjà sur la liste. Modifiez sa part à cet endroit.',
    percentOutOfRange: 'Une part est comprise entre 0 et 100 pour cent. Saisissez une telle valeur.',
    percentsDiffer: 'Les parts totalisent {{sum}} pour cent. Modifiez-les jusqu’à ce qu’elles totalisent 100.',
    primaryStays: 'Le client du contrat reste sur la liste. Mettez plutôt sa part à 0 pour cent.',
    oneRounding: 'Un seul client prend ce que l’arrondi laisse. Choisissez-en un.',
    roundingPays:
      'Celui qui prend ce que l’arrondi laisse a une part de la facture. Choisissez-en un autre ou donnez une part.',
    customerHasWork:
      'Du travail ou une facture existe pour « {{customer}} », qui reste sur la liste. Mettez plutôt sa part à 0 pour cent.',
    termPercent: 'Ce pourcentage est compris entre 0 et {{most}}. Saisissez une telle valeur.',
    rateNotPositive: 'Un taux de change est supérieur à zéro. Saisissez-en un ou laissez le champ vide.',
    lineHasWork:
      '« {{line}} » a du travail approuvé ou des jalons et reste. Décochez ce qu’elle inclut pour y mettre fin.',
    lastLineOfProject:
      'Cette ligne dit comment « {{project}} » est facturé. Ajoutez d’abord une autre ligne pour le projet.',
    taskOnTwoLines: '« {{line}} » facture déjà l’une de ces tâches. Retirez-la d’abord à cet endroit.',
    namedTwice: 'La même chose est nommée deux fois. N’en gardez qu’une.',
  },
  ms: {
    hasEnded:
      'Kontrak {{contract}} telah tamat: tiada lagi yang diluluskan atau dibilkan di bawahnya. Buka semula dahulu.',
    isOnHold: 'Kontrak {{contract}} ditangguhkan: tiada yang dibilkan di bawahnya. Sambung semula dahulu.',
    isLost:
      'Kontrak {{contract}} tidak berjaya, dan kerja belum dibilkan di bawahnya telah ditarik balik. Cipta kontrak baharu untuk yang diteruskan.',
    statusNotNext:
      'Kontrak {{contract}} tidak boleh beralih daripada statusnya kepada yang itu. Pilih salah satu yang ditawarkan.',
    isConfirmed: 'Kontrak {{contract}} telah disahkan, jadi termanya kekal. Pinda kontrak untuk mengubahnya.',
    isNotConfirmed: 'Kontrak {{contract}} belum disahkan, jadi tiada yang perlu dipinda. Ubah terus.',
    nothingAmended: 'Pindaan ini tidak mengubah apa-apa. Ubah satu terma, atau batal.',
    noLines: 'Kontrak ini tiada baris, jadi tiada yang boleh dibilkan di bawahnya. Tambah satu dahulu.',
    customerTwice: 'Pelanggan ini sudah ada dalam senarai. Ubah bahagiannya di sana.',
    percentOutOfRange: 'Bahagian adalah antara 0 dan 100 peratus. Masukkan nilai sedemikian.',
    percentsDiffer: 'Bahagian berjumlah {{sum}} peratus. Ubah sehingga berjumlah 100.',
    primaryStays: 'Pelanggan kontrak itu sendiri kekal dalam senarai. Tetapkan bahagiannya kepada 0 peratus.',
    oneRounding: 'Tepat seorang pelanggan mengambil baki pembundaran. Pilih seorang.',
    roundingPays: 'Yang mengambil baki pembundaran mesti ada bahagian. Pilih yang lain, atau beri bahagian.',
    customerHasWork:
      'Kerja atau invois wujud bagi “{{customer}}”, yang kekal dalam senarai. Tetapkan bahagiannya kepada 0 peratus.',
    termPercent: 'Peratusan ini adalah antara 0 dan {{most}}. Masukkan nilai sedemikian.',
    rateNotPositive: 'Kadar pertukaran mesti lebih daripada sifar. Masukkan satu, atau biarkan medan kosong.',
    lineHasWork:
      '“{{line}}” ada kerja yang diluluskan atau pencapaian dan kekal. Nyahtanda kandungannya untuk menamatkannya.',
    lastLineOfProject: 'Baris ini menyatakan cara “{{project}}” dibilkan. Tambah baris lain bagi projek itu dahulu.',
    taskOnTwoLines: '“{{line}}” sudah membilkan salah satu tugasan ini. Keluarkannya di sana dahulu.',
    namedTwice: 'Perkara yang sama disebut dua kali. Simpan satu sahaja.',
  },
});
