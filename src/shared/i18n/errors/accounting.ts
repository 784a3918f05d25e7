import { defineMessages } from '../define-messages';

/** Refusals of the books: periods, accounts, taxes, dimensions, the integration journal, exports. */
export const accountingErrors = defineMessages({
  en: {
    periodIsLocked:
      'The period up to {{lockedUntil}} is locked, so nothing is posted on {{date}}. Use {{first}} or later, or unlock the period.',
    unlockNeedsReason: 'Unlocking changes what was closed. Say why, so that the audit trail shows it.',
    lockNotChanged: 'The books are locked up to that day already. Choose another day.',
    lockInFuture: '{{date}} has not come yet, so its period cannot be closed. Choose a day up to today.',
    periodNotPosted:
      '{{count}} rows up to {{date}} are not posted yet. Post the integration journal first, or choose an earlier day.',
    noAccount: 'The posting profile has no account for “{{type}}”. Choose one under “Accounts and posting”.',
    accountUnknown: 'There is no account {{account}}. Add it to the chart of accounts first.',
    accountExists: 'Account {{account}} exists already. Open it to rename it.',
    noRecognition: '“{{line}}” recognises its revenue when it is invoiced. Choose a method on the contract line first.',
    percentOutOfRange: '{{percent}}% is not between 0 and 100. Enter how far the work has come.',
    nothingToRecognise: 'There is nothing to post for “{{line}}”: the books already say so.',
    noExchangeRate:
      'There is no exchange rate for {{currency}} on {{date}}. Enter one under Receivables, or agree on one in the contract.',
    waitsForJournal:
      '{{count}} rows of this invoice still wait on the integration journal. Post them there, then post the invoice.',
    rowIsPosted: 'The row is posted as voucher {{number}} and stays as it is.',
    rowNotInJournal: 'The row is not on the integration journal. Look at the list again.',
    onlyConfirmed:
      'Only a confirmed invoice that is not posted yet can be changed here. A posted one is corrected by a credit note.',
    rateTwice: 'Two rates begin on {{date}}. Keep one of them.',
    codeTwice: 'A tax group holds each code once. Take one of them out.',
    groupUnknown: 'That tax group does not exist or is of the other kind. Choose one of the list.',
    codeUnknown: 'That tax code does not exist. Choose one of the list.',
    codeInUse: '“{{name}}” stands in the group “{{group}}”. Take it out of the group first.',
    groupInUse: '“{{name}}” is in use: {{user}}. Choose another group there first.',
    dimensionValueTwice: 'Two values have the code {{code}}. Change one of them.',
    dimensionValueUnknown: '“{{dimension}}” has no value {{code}}. Choose one of its values.',
    dimensionUnknown: 'That dimension does not exist. Choose one of the list.',
    dimensionCodeFixed: 'The value {{code}} may be on posted rows, so it stays. Archive it instead.',
    exportRange: 'The period ends before it begins. Change one of the dates.',
    saftNeedsNorway: 'SAF-T Financial is the Norwegian tax administration’s format. Export CSV or SIE for {{country}}.',
    alreadyReversed: 'Voucher {{number}} is reversed already.',
    groupsDoNotCross:
      'The tax groups “{{party}}” and “{{item}}” have no code in common on that day. Put one code into both.',
    groupsCrossTwice:
      '“{{party}}” and “{{item}}” share several codes: {{codes}}. Take all but one out of one of the groups.',
  },
  nb: {
    periodIsLocked:
      'Perioden til og med {{lockedUntil}} er låst, så ingenting bokføres på {{date}}. Bruk {{first}} eller senere, eller lås opp perioden.',
    unlockNeedsReason: 'Å låse opp endrer noe som er avsluttet. Oppgi hvorfor, slik at revisjonssporet viser det.',
    lockNotChanged: 'Regnskapet er allerede låst til og med den dagen. Velg en annen dag.',
    lockInFuture: '{{date}} er ikke kommet ennå, så perioden kan ikke lukkes. Velg en dag til og med i dag.',
    periodNotPosted:
      '{{count}} rader til og med {{date}} er ikke bokført ennå. Bokfør integrasjonsjournalen først, eller velg en tidligere dag.',
    noAccount: 'Posteringsprofilen mangler konto for «{{type}}». Velg en under «Kontoer og postering».',
    accountUnknown: 'Konto {{account}} finnes ikke. Legg den til i kontoplanen først.',
    accountExists: 'Konto {{account}} finnes allerede. Åpne den for å gi den nytt navn.',
    noRecognition: '«{{line}}» inntektsføres når den faktureres. Velg en metode på kontraktlinjen først.',
    percentOutOfRange: '{{percent}} % er ikke mellom 0 og 100. Oppgi hvor langt arbeidet er kommet.',
    nothingToRecognise: 'Det er ingenting å bokføre for «{{line}}»: Regnskapet viser det allerede.',
    noExchangeRate:
      'Det finnes ingen valutakurs for {{currency}} den {{date}}. Legg inn en under Kundefordringer, eller avtal en i kontrakten.',
    waitsForJournal:
      '{{count}} rader på fakturaen venter ennå i integrasjonsjournalen. Bokfør dem der, og bokfør så fakturaen.',
    rowIsPosted: 'Raden er bokført som bilag {{number}} og blir som den er.',
    rowNotInJournal: 'Raden ligger ikke i integrasjonsjournalen. Se på listen igjen.',
    onlyConfirmed:
      'Bare en bekreftet faktura som ikke er bokført, kan endres her. En bokført faktura rettes med kreditnota.',
    rateTwice: 'To satser begynner {{date}}. Behold én av dem.',
    codeTwice: 'En mva-gruppe har hver kode én gang. Ta ut den ene.',
    groupUnknown: 'Mva-gruppen finnes ikke eller er av den andre typen. Velg en fra listen.',
    codeUnknown: 'Mva-koden finnes ikke. Velg en fra listen.',
    codeInUse: '«{{name}}» står i gruppen «{{group}}». Ta den ut av gruppen først.',
    groupInUse: '«{{name}}» er i bruk: {{user}}. Velg en annen gruppe der først.',
    dimensionValueTwice: 'To verdier har koden {{code}}. Endre én av dem.',
    dimensionValueUnknown: '«{{dimension}}» har ingen verdi {{code}}. Velg en av verdiene.',
    dimensionUnknown: 'Dimensjonen finnes ikke. Velg en fra listen.',
    dimensionCodeFixed: 'Verdien {{code}} kan stå på bokførte rader, så den blir. Arkiver den i stedet.',
    exportRange: 'Perioden slutter før den begynner. Endre en av datoene.',
    saftNeedsNorway: 'SAF-T Regnskap er Skatteetatens format. Eksporter CSV eller SIE for {{country}}.',
    alreadyReversed: 'Bilag {{number}} er allerede tilbakeført.',
    groupsDoNotCross: 'Mva-gruppene «{{party}}» og «{{item}}» har ingen felles kode den dagen. Legg én kode i begge.',
    groupsCrossTwice:
      '«{{party}}» og «{{item}}» har flere felles koder: {{codes}}. Ta ut alle unntatt én av en av gruppene.',
  },
  nl: {
    periodIsLocked:
      'De periode tot en met {{lockedUntil}} is afgesloten, dus op {{date}} wordt niets geboekt. Gebruik {{first}} of later, of open de periode weer.',
    unlockNeedsReason: 'Openen verandert wat was afgesloten. Zeg waarom, zodat het controlespoor het laat zien.',
    lockNotChanged: 'De boeken zijn al tot en met die dag afgesloten. Kies een andere dag.',
    lockInFuture:
      '{{date}} is nog niet geweest, dus die periode kan niet worden afgesloten. Kies een dag tot en met vandaag.',
    periodNotPosted:
      '{{count}} rijen tot en met {{date}} zijn nog niet geboekt. Boek eerst het integratiejournaal of kies een eerdere dag.',
    noAccount: 'Het boekingsprofiel heeft geen rekening voor “{{type}}”. Kies er een onder “Rekeningen en boeking”.',
    accountUnknown: 'Rekening {{account}} bestaat niet. Voeg haar eerst toe aan het rekeningschema.',
    accountExists: 'Rekening {{account}} bestaat al. Open haar om de naam te wijzigen.',
    noRecognition:
      'De omzet van “{{line}}” wordt bij facturering verantwoord. Kies eerst een methode op de contractregel.',
    percentOutOfRange: '{{percent}} % ligt niet tussen 0 en 100. Vul in hoe ver het werk is.',
    nothingToRecognise: 'Voor “{{line}}” valt niets te boeken: de boeken zeggen het al.',
    noExchangeRate:
      'Er is geen wisselkoers voor {{currency}} op {{date}}. Vul er een in bij Debiteuren of spreek er een af in het contract.',
    waitsForJournal:
      '{{count}} rijen van deze factuur wachten nog in het integratiejournaal. Boek die daar en boek dan de factuur.',
    rowIsPosted: 'De rij is geboekt als boekstuk {{number}} en blijft zoals zij is.',
    rowNotInJournal: 'De rij staat niet in het integratiejournaal. Bekijk de lijst opnieuw.',
    onlyConfirmed:
      'Alleen een bevestigde factuur die nog niet is geboekt, kan hier worden gewijzigd. Een geboekte factuur wordt met een creditnota gecorrigeerd.',
    rateTwice: 'Twee tarieven beginnen op {{date}}. Houd er één over.',
    codeTwice: 'Een btw-groep bevat elke code één keer. Haal er een weg.',
    groupUnknown: 'Die btw-groep bestaat niet of is van de andere soort. Kies er een uit de lijst.',
    codeUnknown: 'Die btw-code bestaat niet. Kies er een uit de lijst.',
    codeInUse: '“{{name}}” staat in de groep “{{group}}”. Haal de code eerst uit de groep.',
    groupInUse: '“{{name}}” is in gebruik: {{user}}. Kies daar eerst een andere groep.',
    dimensionValueTwice: 'Twee waarden hebben de code {{code}}. Wijzig er een.',
    dimensionValueUnknown: '“{{dimension}}” heeft geen waarde {{code}}. Kies een van de waarden.',
    dimensionUnknown: 'Die dimensie bestaat niet. Kies er een uit de lijst.',
    dimensionCodeFixed: 'De waarde {{code}} kan op geboekte rijen staan en blijft dus. Archiveer haar.',
    exportRange: 'De periode eindigt voordat zij begint. Wijzig een van de datums.',
    saftNeedsNorway:
      'SAF-T Financial is het formaat van de Noorse belastingdienst. Exporteer CSV of SIE voor {{country}}.',
    alreadyReversed: 'Boekstuk {{number}} is al teruggeboekt.',
    groupsDoNotCross:
      'De btw-groepen “{{party}}” en “{{item}}” hebben op die dag geen gemeenschappelijke code. Zet één code in beide.',
    groupsCrossTwice:
      '“{{party}}” en “{{item}}” delen meerdere codes: {{codes}}. Haal ze op één na uit een van de groepen.',
  },
  fr: {
    periodIsLocked:
      'La période jusqu’au {{lockedUntil}} est clôturée : rien n’est comptabilisé au {{date}}. Utilisez le {{first}} ou après, ou rouvrez la période.',
    unlockNeedsReason: 'Rouvrir modifie ce qui était clos. Dites pourquoi, afin que la piste d’audit le montre.',
    lockNotChanged: 'Les livres sont déjà clôturés jusqu’à ce jour. Choisissez un autre jour.',
    lockInFuture:
      'Le {{date}} n’est pas encore venu : sa période ne peut être clôturée. Choisissez un jour jusqu’à aujourd’hui.',
    periodNotPosted:
      '{{count}} lignes jusqu’au {{date}} ne sont pas encore comptabilisées. Comptabilisez d’abord le journal d’intégration, ou choisissez un jour antérieur.',
    noAccount:
      'Le profil de comptabilisation n’a pas de compte pour « {{type}} ». Choisissez-en un sous « Comptes et écritures ».',
    accountUnknown: 'Le compte {{account}} n’existe pas. Ajoutez-le d’abord au plan comptable.',
    accountExists: 'Le compte {{account}} existe déjà. Ouvrez-le pour le renommer.',
    noRecognition:
      'Le produit de « {{line}} » est constaté à la facturation. Choisissez d’abord une méthode sur la ligne de contrat.',
    percentOutOfRange: '{{percent}} % n’est pas compris entre 0 et 100. Saisissez l’avancement des travaux.',
    nothingToRecognise: 'Il n’y a rien à comptabiliser pour « {{line}} » : les livres le disent déjà.',
    noExchangeRate:
      'Il n’y a pas de taux de change pour {{currency}} au {{date}}. Saisissez-en un sous Créances clients, ou convenez-en dans le contrat.',
    waitsForJournal:
      '{{count}} lignes de cette facture attendent encore dans le journal d’intégration. Comptabilisez-les là, puis validez la facture.',
    rowIsPosted: 'La ligne est comptabilisée sous la pièce {{number}} et reste telle quelle.',
    rowNotInJournal: 'La ligne n’est pas dans le journal d’intégration. Consultez de nouveau la liste.',
    onlyConfirmed:
      'Seule une facture confirmée et non encore validée peut être modifiée ici. Une facture validée se corrige par un avoir.',
    rateTwice: 'Deux taux commencent le {{date}}. Gardez-en un.',
    codeTwice: 'Un groupe de taxes contient chaque code une fois. Retirez-en un.',
    groupUnknown: 'Ce groupe de taxes n’existe pas ou est de l’autre sorte. Choisissez-en un dans la liste.',
    codeUnknown: 'Ce code de taxe n’existe pas. Choisissez-en un dans la liste.',
    codeInUse: '« {{name}} » figure dans le groupe « {{group}} ». Retirez-le d’abord du groupe.',
    groupInUse: '« {{name}} » est utilisé : {{user}}. Choisissez-y d’abord un autre groupe.',
    dimensionValueTwice: 'Deux valeurs ont le code {{code}}. Modifiez l’une d’elles.',
    dimensionValueUnknown: '« {{dimension}} » n’a pas de valeur {{code}}. Choisissez une de ses valeurs.',
    dimensionUnknown: 'Cette dimension n’existe pas. Choisissez-en une dans la liste.',
    dimensionCodeFixed: 'La valeur {{code}} peut figurer sur des lignes comptabilisées et reste donc. Archivez-la.',
    exportRange: 'La période se termine avant de commencer. Modifiez l’une des dates.',
    saftNeedsNorway:
      'SAF-T Financial est le format de l’administration fiscale norvégienne. Exportez en CSV ou SIE pour {{country}}.',
    alreadyReversed: 'La pièce {{number}} est déjà contre-passée.',
    groupsDoNotCross:
      'Les groupes de taxes « {{party}} » et « {{item}} » n’ont aucun code commun ce jour-là. Mettez un code dans les deux.',
    groupsCrossTwice:
      '« {{party}} » et « {{item}} » ont plusieurs codes communs : {{codes}}. Retirez-les tous sauf un de l’un des groupes.',
  },
  ms: {
    periodIsLocked:
      'Tempoh hingga {{lockedUntil}} dikunci, jadi tiada apa-apa disiarkan pada {{date}}. Gunakan {{first}} atau kemudian, atau buka kunci tempoh itu.',
    unlockNeedsReason:
      'Membuka kunci mengubah apa yang telah ditutup. Nyatakan sebabnya supaya jejak audit menunjukkannya.',
    lockNotChanged: 'Buku sudah dikunci hingga hari itu. Pilih hari lain.',
    lockInFuture: '{{date}} belum tiba, jadi tempohnya tidak boleh ditutup. Pilih hari hingga hari ini.',
    periodNotPosted:
      '{{count}} baris hingga {{date}} belum disiarkan. Siarkan jurnal integrasi dahulu, atau pilih hari yang lebih awal.',
    noAccount: 'Profil penyiaran tiada akaun untuk “{{type}}”. Pilih satu di bawah Akaun dan penyiaran.',
    accountUnknown: 'Akaun {{account}} tidak wujud. Tambahkannya pada carta akaun dahulu.',
    accountExists: 'Akaun {{account}} sudah wujud. Buka akaun itu untuk menukar namanya.',
    noRecognition: 'Hasil “{{line}}” diiktiraf apabila diinvois. Pilih kaedah pada baris kontrak dahulu.',
    percentOutOfRange: '{{percent}}% bukan antara 0 dengan 100. Masukkan sejauh mana kerja telah siap.',
    nothingToRecognise: 'Tiada apa-apa untuk disiarkan bagi “{{line}}”: buku sudah menyatakannya.',
    noExchangeRate:
      'Tiada kadar pertukaran untuk {{currency}} pada {{date}}. Masukkan satu di bawah Akaun belum terima, atau persetujui satu dalam kontrak.',
    waitsForJournal:
      '{{count}} baris invois ini masih menunggu dalam jurnal integrasi. Siarkannya di sana, kemudian siarkan invois.',
    rowIsPosted: 'Baris ini disiarkan sebagai baucar {{number}} dan kekal seperti sedia ada.',
    rowNotInJournal: 'Baris ini tiada dalam jurnal integrasi. Lihat senarai semula.',
    onlyConfirmed:
      'Hanya invois yang disahkan dan belum disiarkan boleh diubah di sini. Invois yang disiarkan dibetulkan dengan nota kredit.',
    rateTwice: 'Dua kadar bermula pada {{date}}. Simpan satu sahaja.',
    codeTwice: 'Kumpulan cukai mengandungi setiap kod sekali sahaja. Keluarkan salah satu.',
    groupUnknown: 'Kumpulan cukai itu tidak wujud atau daripada jenis yang lain. Pilih satu daripada senarai.',
    codeUnknown: 'Kod cukai itu tidak wujud. Pilih satu daripada senarai.',
    codeInUse: '“{{name}}” ada dalam kumpulan “{{group}}”. Keluarkannya daripada kumpulan dahulu.',
    groupInUse: '“{{name}}” sedang digunakan: {{user}}. Pilih kumpulan lain di sana dahulu.',
    dimensionValueTwice: 'Dua nilai mempunyai kod {{code}}. Ubah salah satu.',
    dimensionValueUnknown: '“{{dimension}}” tiada nilai {{code}}. Pilih salah satu nilainya.',
    dimensionUnknown: 'Dimensi itu tidak wujud. Pilih satu daripada senarai.',
    dimensionCodeFixed: 'Nilai {{code}} mungkin ada pada baris yang disiarkan, jadi ia kekal. Arkibkannya.',
    exportRange: 'Tempoh berakhir sebelum bermula. Ubah salah satu tarikh.',
    saftNeedsNorway: 'SAF-T Financial ialah format pentadbiran cukai Norway. Eksport CSV atau SIE untuk {{country}}.',
    alreadyReversed: 'Baucar {{number}} sudah dibalikkan.',
    groupsDoNotCross:
      'Kumpulan cukai “{{party}}” dan “{{item}}” tiada kod yang sama pada hari itu. Letakkan satu kod dalam kedua-duanya.',
    groupsCrossTwice:
      '“{{party}}” dan “{{item}}” berkongsi beberapa kod: {{codes}}. Keluarkan semua kecuali satu daripada salah satu kumpulan.',
  },
});
