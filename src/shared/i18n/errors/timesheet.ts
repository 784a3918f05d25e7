import { defineMessages } from '../define-messages';

/** Why a timesheet export, or one row of it, cannot be read. A list of refused rows shows the row's number beside it. */
export const timesheetErrors = defineMessages({
  en: {
    empty: 'The file is empty. Export the detailed report as CSV again, and choose that file.',
    tooLarge: 'The file is larger than {{limit}} MB. Export a shorter period, and import one file after the other.',
    tooManyRows: 'The file has more than {{limit}} rows. Export a shorter period, and import one file after the other.',
    spreadsheet:
      'This is a spreadsheet, not a CSV file. Export the detailed report as CSV, or save the spreadsheet as CSV.',
    notText: 'This is not a text file. Export the detailed report as CSV, and choose that file.',
    brokenFile:
      'The quotation marks in this file are broken on more than a thousand rows, up to row {{row}}. Export the report as CSV again, and do not edit it.',
    notTimesheet:
      'This is no detailed time report of Toggl Track, Clockify or Harvest. Its first row reads: {{found}}. Expected are columns such as Project, Client, Start date and Duration (Toggl Track, Clockify) or Date, Project and Hours (Harvest).',
    missingColumns:
      'The {{tool}} export lacks the column {{missing}}. Found: {{found}}. Export the detailed report, not the summary, with this column.',
    noRows: 'The file has a header but no time under it. Choose a period with time in it, and export again.',
    brokenQuotes:
      'A quotation mark in this row is not closed, so its cells cannot be told apart. Correct the row in the file, or enter the time by hand.',
    rowTooLong: 'This row is far too long to be one entry. Correct it in the file, or enter the time by hand.',
    shortRow:
      'The row has {{found}} cells where the header has {{expected}}. Correct the row in the file, or enter the time by hand.',
    longRow:
      'The row has {{found}} cells where the header has {{expected}}: a text with the separator in it may lack its quotation marks. Correct the row in the file, or enter the time by hand.',
    missingDate: '{{column}} is empty, so the day of the work is unknown. Fill it in, and import again.',
    badDate:
      '{{column}}: “{{value}}” is not a date written {{pattern}}, as the rest of the file is. Correct it in the file, and import again.',
    badTime: '{{column}}: “{{value}}” is not a time of day. Write it as 14:30 or 2:30 PM, and import again.',
    badDuration: '{{column}}: “{{value}}” is not a duration. Write it as 1:30 or 1.5, and import again.',
    missingDuration: '{{column}} is empty, so the time worked is unknown. Fill it in, and import again.',
    zeroDuration: '{{column}}: “{{value}}” makes no time, so there is nothing to bill. Correct it if time was worked.',
    negativeDuration: '{{column}}: “{{value}}” is less than nothing. Correct it in the file, and import again.',
    overlong:
      '{{column}}: {{hours}} hours on one day are more than the day has. Split the row by day, and import again.',
    endBeforeStart:
      'The work ends ({{end}}) before it starts ({{start}}). Correct the times in the file, and import again.',
    noProject:
      'The row names neither a project nor a client, so nobody can be billed for it. Fill one in, and import again.',
    badYesNo: '{{column}}: “{{value}}” is neither yes nor no. Write Yes or No, and import again.',
    badAmount: '{{column}}: “{{value}}” is not an amount. Write it as 1200.50, and import again.',
    badCurrency: '{{column}}: “{{value}}” is not a currency. Write its three letters, such as EUR, and import again.',
    textTooLong:
      '{{column}}: the text has {{length}} characters; {{limit}} fit. Shorten it in the file, and import again.',
    tooManyTags: '{{column}}: the row has {{found}} tags; {{limit}} fit. Remove some in the file, and import again.',
    notWork: '{{column}}: “{{value}}” is time off, not work, so it is left out.',
  },
  nb: {
    empty: 'Filen er tom. Eksporter den detaljerte rapporten som CSV på nytt, og velg den filen.',
    tooLarge: 'Filen er større enn {{limit}} MB. Eksporter en kortere periode, og importer én fil om gangen.',
    tooManyRows: 'Filen har mer enn {{limit}} rader. Eksporter en kortere periode, og importer én fil om gangen.',
    spreadsheet:
      'Dette er et regneark, ikke en CSV-fil. Eksporter den detaljerte rapporten som CSV, eller lagre regnearket som CSV.',
    notText: 'Dette er ikke en tekstfil. Eksporter den detaljerte rapporten som CSV, og velg den filen.',
    brokenFile:
      'Anførselstegnene i denne filen er ødelagt på mer enn tusen rader, frem til rad {{row}}. Eksporter rapporten som CSV på nytt, uten å redigere den.',
    notTimesheet:
      'Dette er ikke en detaljert tidsrapport fra Toggl Track, Clockify eller Harvest. Den første raden er: {{found}}. Det ventes kolonner som Project, Client, Start date og Duration (Toggl Track, Clockify) eller Date, Project og Hours (Harvest).',
    missingColumns:
      'Eksporten fra {{tool}} mangler kolonnen {{missing}}. Funnet: {{found}}. Eksporter den detaljerte rapporten, ikke sammendraget, med denne kolonnen.',
    noRows: 'Filen har overskrifter, men ingen timer under dem. Velg en periode med timer, og eksporter på nytt.',
    brokenQuotes:
      'Et anførselstegn i denne raden er ikke avsluttet, så cellene kan ikke skilles fra hverandre. Rett raden i filen, eller før timene for hånd.',
    rowTooLong: 'Denne raden er altfor lang til å være én oppføring. Rett den i filen, eller før timene for hånd.',
    shortRow:
      'Raden har {{found}} celler, mens overskriften har {{expected}}. Rett raden i filen, eller før timene for hånd.',
    longRow:
      'Raden har {{found}} celler, mens overskriften har {{expected}}: En tekst med skilletegnet i seg kan mangle anførselstegn. Rett raden i filen, eller før timene for hånd.',
    missingDate: '{{column}} er tom, så dagen for arbeidet er ukjent. Fyll den ut, og importer på nytt.',
    badDate:
      '{{column}}: «{{value}}» er ikke en dato skrevet {{pattern}}, slik resten av filen er. Rett den i filen, og importer på nytt.',
    badTime: '{{column}}: «{{value}}» er ikke et klokkeslett. Skriv det som 14:30 eller 2:30 PM, og importer på nytt.',
    badDuration: '{{column}}: «{{value}}» er ikke en varighet. Skriv den som 1:30 eller 1,5, og importer på nytt.',
    missingDuration: '{{column}} er tom, så arbeidstiden er ukjent. Fyll den ut, og importer på nytt.',
    zeroDuration:
      '{{column}}: «{{value}}» gir ingen tid, så det er ingenting å fakturere. Rett det hvis det er arbeidet.',
    negativeDuration: '{{column}}: «{{value}}» er mindre enn null. Rett det i filen, og importer på nytt.',
    overlong:
      '{{column}}: {{hours}} timer på én dag er mer enn dagen har. Del raden opp på flere dager, og importer på nytt.',
    endBeforeStart:
      'Arbeidet slutter ({{end}}) før det begynner ({{start}}). Rett tidene i filen, og importer på nytt.',
    noProject:
      'Raden nevner verken prosjekt eller kunde, så den kan ikke faktureres noen. Fyll ut det ene, og importer på nytt.',
    badYesNo: '{{column}}: «{{value}}» er verken ja eller nei. Skriv Yes eller No, og importer på nytt.',
    badAmount: '{{column}}: «{{value}}» er ikke et beløp. Skriv det som 1200,50, og importer på nytt.',
    badCurrency:
      '{{column}}: «{{value}}» er ikke en valuta. Skriv de tre bokstavene, for eksempel NOK, og importer på nytt.',
    textTooLong:
      '{{column}}: Teksten har {{length}} tegn; det er plass til {{limit}}. Kort den ned i filen, og importer på nytt.',
    tooManyTags:
      '{{column}}: Raden har {{found}} etiketter; det er plass til {{limit}}. Fjern noen i filen, og importer på nytt.',
    notWork: '{{column}}: «{{value}}» er fravær, ikke arbeid, og blir utelatt.',
  },
  nl: {
    empty: 'Het bestand is leeg. Exporteer het gedetailleerde rapport opnieuw als CSV en kies dat bestand.',
    tooLarge:
      'Het bestand is groter dan {{limit}} MB. Exporteer een kortere periode en importeer de bestanden een voor een.',
    tooManyRows:
      'Het bestand heeft meer dan {{limit}} rijen. Exporteer een kortere periode en importeer de bestanden een voor een.',
    spreadsheet:
      'Dit is een spreadsheet, geen CSV-bestand. Exporteer het gedetailleerde rapport als CSV, of sla de spreadsheet op als CSV.',
    notText: 'Dit is geen tekstbestand. Exporteer het gedetailleerde rapport als CSV en kies dat bestand.',
    brokenFile:
      'De aanhalingstekens in dit bestand kloppen niet op meer dan duizend rijen, tot en met rij {{row}}. Exporteer het rapport opnieuw als CSV en bewerk het niet.',
    notTimesheet:
      'Dit is geen gedetailleerd tijdrapport van Toggl Track, Clockify of Harvest. De eerste rij luidt: {{found}}. Verwacht worden kolommen als Project, Client, Start date en Duration (Toggl Track, Clockify) of Date, Project en Hours (Harvest).',
    missingColumns:
      'In de export van {{tool}} ontbreekt de kolom {{missing}}. Gevonden: {{found}}. Exporteer het gedetailleerde rapport, niet de samenvatting, met deze kolom.',
    noRows: 'Het bestand heeft kolomkoppen maar geen uren eronder. Kies een periode met uren en exporteer opnieuw.',
    brokenQuotes:
      'Een aanhalingsteken in deze rij is niet gesloten, dus de cellen zijn niet uit elkaar te houden. Verbeter de rij in het bestand of voer de tijd met de hand in.',
    rowTooLong:
      'Deze rij is veel te lang voor één boeking. Verbeter haar in het bestand of voer de tijd met de hand in.',
    shortRow:
      'De rij heeft {{found}} cellen en de kop {{expected}}. Verbeter de rij in het bestand of voer de tijd met de hand in.',
    longRow:
      'De rij heeft {{found}} cellen en de kop {{expected}}: een tekst met het scheidingsteken erin mist mogelijk aanhalingstekens. Verbeter de rij in het bestand of voer de tijd met de hand in.',
    missingDate: '{{column}} is leeg, dus de dag van het werk is onbekend. Vul die in en importeer opnieuw.',
    badDate:
      '{{column}}: “{{value}}” is geen datum in de vorm {{pattern}}, zoals de rest van het bestand. Verbeter de datum in het bestand en importeer opnieuw.',
    badTime: '{{column}}: “{{value}}” is geen tijdstip. Schrijf het als 14:30 of 2:30 PM en importeer opnieuw.',
    badDuration: '{{column}}: “{{value}}” is geen duur. Schrijf die als 1:30 of 1,5 en importeer opnieuw.',
    missingDuration: '{{column}} is leeg, dus de gewerkte tijd is onbekend. Vul die in en importeer opnieuw.',
    zeroDuration:
      '{{column}}: “{{value}}” levert geen tijd op, dus er valt niets te factureren. Verbeter het als er wel is gewerkt.',
    negativeDuration: '{{column}}: “{{value}}” is minder dan niets. Verbeter het in het bestand en importeer opnieuw.',
    overlong:
      '{{column}}: {{hours}} uur op één dag is meer dan de dag heeft. Splits de rij per dag en importeer opnieuw.',
    endBeforeStart:
      'Het werk eindigt ({{end}}) voordat het begint ({{start}}). Verbeter de tijden in het bestand en importeer opnieuw.',
    noProject:
      'De rij noemt geen project en geen klant, dus de tijd kan aan niemand worden gefactureerd. Vul een van beide in en importeer opnieuw.',
    badYesNo: '{{column}}: “{{value}}” is geen ja en geen nee. Schrijf Yes of No en importeer opnieuw.',
    badAmount: '{{column}}: “{{value}}” is geen bedrag. Schrijf het als 1200,50 en importeer opnieuw.',
    badCurrency: '{{column}}: “{{value}}” is geen valuta. Schrijf de drie letters, zoals EUR, en importeer opnieuw.',
    textTooLong:
      '{{column}}: de tekst heeft {{length}} tekens; er passen er {{limit}}. Kort de tekst in het bestand in en importeer opnieuw.',
    tooManyTags:
      '{{column}}: de rij heeft {{found}} labels; er passen er {{limit}}. Verwijder er een paar in het bestand en importeer opnieuw.',
    notWork: '{{column}}: “{{value}}” is verlof, geen werk, en wordt overgeslagen.',
  },
  fr: {
    empty: 'Le fichier est vide. Exportez de nouveau le rapport détaillé au format CSV et choisissez ce fichier.',
    tooLarge:
      'Le fichier dépasse {{limit}} Mo. Exportez une période plus courte et importez les fichiers l’un après l’autre.',
    tooManyRows:
      'Le fichier compte plus de {{limit}} lignes. Exportez une période plus courte et importez les fichiers l’un après l’autre.',
    spreadsheet:
      'Ce fichier est un classeur, pas un fichier CSV. Exportez le rapport détaillé au format CSV, ou enregistrez le classeur au format CSV.',
    notText:
      'Ce fichier n’est pas un fichier texte. Exportez le rapport détaillé au format CSV et choisissez ce fichier.',
    brokenFile:
      'Les guillemets de ce fichier sont incorrects sur plus de mille lignes, jusqu’à la ligne {{row}}. Exportez de nouveau le rapport au format CSV, sans le modifier.',
    notTimesheet:
      'Ce fichier n’est pas un rapport de temps détaillé de Toggl Track, Clockify ou Harvest. Sa première ligne contient : {{found}}. Colonnes attendues : Project, Client, Start date et Duration (Toggl Track, Clockify) ou Date, Project et Hours (Harvest).',
    missingColumns:
      'Il manque à l’export {{tool}} la colonne {{missing}}. Colonnes trouvées : {{found}}. Exportez le rapport détaillé, et non le résumé, avec cette colonne.',
    noRows:
      'Le fichier a une ligne d’en-tête, mais aucun temps en dessous. Choisissez une période qui contient du temps et exportez de nouveau.',
    brokenQuotes:
      'Un guillemet n’est pas fermé dans cette ligne : ses cellules ne peuvent pas être distinguées. Corrigez la ligne dans le fichier, ou saisissez le temps à la main.',
    rowTooLong:
      'Cette ligne est bien trop longue pour une seule saisie. Corrigez-la dans le fichier, ou saisissez le temps à la main.',
    shortRow:
      'La ligne a {{found}} cellules alors que l’en-tête en a {{expected}}. Corrigez la ligne dans le fichier, ou saisissez le temps à la main.',
    longRow:
      'La ligne a {{found}} cellules alors que l’en-tête en a {{expected}} : il manque peut-être des guillemets autour d’un texte qui contient le séparateur. Corrigez la ligne dans le fichier, ou saisissez le temps à la main.',
    missingDate: '{{column}} est vide : le jour du travail est inconnu. Complétez la cellule et importez de nouveau.',
    badDate:
      '{{column}} : « {{value}} » n’est pas une date écrite {{pattern}}, comme le reste du fichier. Corrigez-la dans le fichier et importez de nouveau.',
    badTime:
      '{{column}} : « {{value}} » n’est pas une heure. Écrivez-la sous la forme 14:30 ou 2:30 PM et importez de nouveau.',
    badDuration:
      '{{column}} : « {{value}} » n’est pas une durée. Écrivez-la sous la forme 1:30 ou 1,5 et importez de nouveau.',
    missingDuration: '{{column}} est vide : le temps passé est inconnu. Complétez la cellule et importez de nouveau.',
    zeroDuration:
      '{{column}} : « {{value}} » ne donne aucun temps, il n’y a donc rien à facturer. Corrigez la valeur si du travail a été fait.',
    negativeDuration:
      '{{column}} : « {{value}} » est inférieur à zéro. Corrigez la valeur dans le fichier et importez de nouveau.',
    overlong:
      '{{column}} : {{hours}} heures en un jour, c’est plus que le jour n’en compte. Répartissez la ligne par jour et importez de nouveau.',
    endBeforeStart:
      'Le travail se termine ({{end}}) avant de commencer ({{start}}). Corrigez les heures dans le fichier et importez de nouveau.',
    noProject:
      'La ligne ne nomme ni projet ni client : elle ne peut être facturée à personne. Complétez l’un des deux et importez de nouveau.',
    badYesNo: '{{column}} : « {{value}} » ne veut dire ni oui ni non. Écrivez Yes ou No et importez de nouveau.',
    badAmount:
      '{{column}} : « {{value}} » n’est pas un montant. Écrivez-le sous la forme 1200,50 et importez de nouveau.',
    badCurrency:
      '{{column}} : « {{value}} » n’est pas une devise. Écrivez ses trois lettres, par exemple EUR, et importez de nouveau.',
    textTooLong:
      '{{column}} : le texte compte {{length}} caractères, la limite est de {{limit}}. Raccourcissez-le dans le fichier et importez de nouveau.',
    tooManyTags:
      '{{column}} : la ligne a {{found}} étiquettes, la limite est de {{limit}}. Retirez-en dans le fichier et importez de nouveau.',
    notWork: '{{column}} : « {{value}} » est une absence, pas du travail ; la ligne est écartée.',
  },
  ms: {
    empty: 'Fail ini kosong. Eksport semula laporan terperinci sebagai CSV, kemudian pilih fail itu.',
    tooLarge:
      'Fail ini lebih besar daripada {{limit}} MB. Eksport tempoh yang lebih pendek dan import fail satu demi satu.',
    tooManyRows:
      'Fail ini mempunyai lebih daripada {{limit}} baris. Eksport tempoh yang lebih pendek dan import fail satu demi satu.',
    spreadsheet:
      'Ini hamparan, bukan fail CSV. Eksport laporan terperinci sebagai CSV, atau simpan hamparan itu sebagai CSV.',
    notText: 'Ini bukan fail teks. Eksport laporan terperinci sebagai CSV, kemudian pilih fail itu.',
    brokenFile:
      'Tanda petik dalam fail ini rosak pada lebih daripada seribu baris, hingga baris {{row}}. Eksport semula laporan sebagai CSV tanpa menyuntingnya.',
    notTimesheet:
      'Ini bukan laporan masa terperinci Toggl Track, Clockify atau Harvest. Baris pertamanya: {{found}}. Lajur yang dijangka ialah Project, Client, Start date dan Duration (Toggl Track, Clockify) atau Date, Project dan Hours (Harvest).',
    missingColumns:
      'Eksport {{tool}} tidak mempunyai lajur {{missing}}. Dijumpai: {{found}}. Eksport laporan terperinci, bukan ringkasan, dengan lajur ini.',
    noRows:
      'Fail ini mempunyai pengepala tetapi tiada masa di bawahnya. Pilih tempoh yang mempunyai masa, kemudian eksport semula.',
    brokenQuotes:
      'Satu tanda petik dalam baris ini tidak ditutup, jadi selnya tidak dapat dibezakan. Betulkan baris dalam fail, atau masukkan masa secara manual.',
    rowTooLong: 'Baris ini terlalu panjang untuk satu entri. Betulkannya dalam fail, atau masukkan masa secara manual.',
    shortRow:
      'Baris ini mempunyai {{found}} sel sedangkan pengepala mempunyai {{expected}}. Betulkan baris dalam fail, atau masukkan masa secara manual.',
    longRow:
      'Baris ini mempunyai {{found}} sel sedangkan pengepala mempunyai {{expected}}: teks yang mengandungi pemisah mungkin tiada tanda petik. Betulkan baris dalam fail, atau masukkan masa secara manual.',
    missingDate: '{{column}} kosong, jadi hari kerja tidak diketahui. Isikannya, kemudian import semula.',
    badDate:
      '{{column}}: “{{value}}” bukan tarikh yang ditulis {{pattern}} seperti yang lain dalam fail. Betulkannya dalam fail, kemudian import semula.',
    badTime: '{{column}}: “{{value}}” bukan waktu. Tulis sebagai 14:30 atau 2:30 PM, kemudian import semula.',
    badDuration: '{{column}}: “{{value}}” bukan tempoh masa. Tulis sebagai 1:30 atau 1.5, kemudian import semula.',
    missingDuration: '{{column}} kosong, jadi masa kerja tidak diketahui. Isikannya, kemudian import semula.',
    zeroDuration:
      '{{column}}: “{{value}}” tidak memberi sebarang masa, jadi tiada apa-apa untuk dibilkan. Betulkannya jika ada kerja dibuat.',
    negativeDuration: '{{column}}: “{{value}}” kurang daripada sifar. Betulkannya dalam fail, kemudian import semula.',
    overlong:
      '{{column}}: {{hours}} jam dalam satu hari melebihi masa sehari. Pecahkan baris mengikut hari, kemudian import semula.',
    endBeforeStart:
      'Kerja tamat ({{end}}) sebelum bermula ({{start}}). Betulkan waktu dalam fail, kemudian import semula.',
    noProject:
      'Baris ini tidak menamakan projek atau pelanggan, jadi tiada sesiapa boleh dibilkan. Isikan salah satu, kemudian import semula.',
    badYesNo: '{{column}}: “{{value}}” bukan ya dan bukan tidak. Tulis Yes atau No, kemudian import semula.',
    badAmount: '{{column}}: “{{value}}” bukan amaun. Tulis sebagai 1200.50, kemudian import semula.',
    badCurrency: '{{column}}: “{{value}}” bukan mata wang. Tulis tiga hurufnya, seperti MYR, kemudian import semula.',
    textTooLong:
      '{{column}}: teks ini mempunyai {{length}} aksara; hadnya {{limit}}. Pendekkannya dalam fail, kemudian import semula.',
    tooManyTags:
      '{{column}}: baris ini mempunyai {{found}} tag; hadnya {{limit}}. Buang sebahagian dalam fail, kemudian import semula.',
    notWork: '{{column}}: “{{value}}” ialah cuti, bukan kerja, jadi ia tidak diimport.',
  },
});
