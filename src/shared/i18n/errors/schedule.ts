import { defineMessages } from '../define-messages';

/** Frequencies, schedules and the scheduled run. */
export const scheduleErrors = defineMessages({
  en: {
    oneRun: 'Only a monthly frequency runs more than once a period. Keep one run, or make it monthly.',
    sameRunTwice: 'Two of the runs fall on the same day. Change or remove one.',
    weekNeedsWeekday: 'A weekly frequency runs on a weekday. Choose one.',
    noLastDay: 'A fortnight has no last day of the month. Choose a weekday or a day from 1 to 14.',
    dayOfFortnight: 'A fortnight has 14 days. Choose a day from 1 to 14.',
    weekOfFortnight: 'A fortnight has two weeks. Choose the first or the second.',
    monthOfQuarter: 'A quarter has three months. Choose the first, second or third.',
    frequencyIsUsed: 'The frequency “{{name}}” is used by contract lines ({{count}}). Give those another one first.',
    needsFrequency: 'The contract line “{{line}}” has no frequency. Choose how often it is invoiced.',
    needsBillingStart: 'The contract line “{{line}}” has no billing start. Enter the first day of the schedule.',
    fixedPriceHasMilestones:
      'The contract line “{{line}}” has a fixed price: its milestones say when it is invoiced. Generate periodic milestones instead.',
    noMilestones:
      'The contract line “{{line}}” is billed by time and material and has no milestones. Choose a frequency.',
    hasRun: 'The run of {{date}} is not waiting any more, so it stays as it is.',
    nothingToRetry: 'The run of {{date}} neither failed nor was skipped, so there is nothing to repeat.',
    runInFuture: 'A run cannot be made as of {{date}}, which is still to come. Choose today or an earlier day.',
  },
  nb: {
    oneRun: 'Bare en månedlig frekvens kjører mer enn én gang i perioden. Behold én kjøring, eller gjør den månedlig.',
    sameRunTwice: 'To av kjøringene faller på samme dag. Endre eller fjern en av dem.',
    weekNeedsWeekday: 'En ukentlig frekvens kjører på en ukedag. Velg en.',
    noLastDay: 'Fjorten dager har ingen siste dag i måneden. Velg en ukedag eller en dag fra 1 til 14.',
    dayOfFortnight: 'Perioden har 14 dager. Velg en dag fra 1 til 14.',
    weekOfFortnight: 'Perioden har to uker. Velg den første eller den andre.',
    monthOfQuarter: 'Et kvartal har tre måneder. Velg den første, andre eller tredje.',
    frequencyIsUsed: 'Frekvensen «{{name}}» er i bruk på kontraktlinjer ({{count}}). Gi dem en annen først.',
    needsFrequency: 'Kontraktlinjen «{{line}}» har ingen frekvens. Velg hvor ofte den faktureres.',
    needsBillingStart: 'Kontraktlinjen «{{line}}» har ingen faktureringsstart. Skriv inn den første dagen i planen.',
    fixedPriceHasMilestones:
      'Kontraktlinjen «{{line}}» har fast pris: Milepælene sier når den faktureres. Generer periodiske milepæler i stedet.',
    noMilestones:
      'Kontraktlinjen «{{line}}» faktureres etter tid og materiale og har ingen milepæler. Velg en frekvens.',
    hasRun: 'Kjøringen {{date}} venter ikke lenger og står som den er.',
    nothingToRetry: 'Kjøringen {{date}} verken mislyktes eller ble hoppet over, så det er ingenting å gjenta.',
    runInFuture: 'Kjøringen kan ikke gjøres per {{date}}, som ikke er kommet ennå. Velg i dag eller en tidligere dag.',
  },
  nl: {
    oneRun:
      'Alleen een maandelijkse frequentie wordt meer dan eens per periode uitgevoerd. Houd één uitvoering over of maak haar maandelijks.',
    sameRunTwice: 'Twee uitvoeringen vallen op dezelfde dag. Wijzig of verwijder er een.',
    weekNeedsWeekday: 'Een wekelijkse frequentie valt op een weekdag. Kies er een.',
    noLastDay: 'Veertien dagen hebben geen laatste dag van de maand. Kies een weekdag of een dag van 1 tot 14.',
    dayOfFortnight: 'De periode telt 14 dagen. Kies een dag van 1 tot 14.',
    weekOfFortnight: 'De periode telt twee weken. Kies de eerste of de tweede.',
    monthOfQuarter: 'Een kwartaal telt drie maanden. Kies de eerste, tweede of derde.',
    frequencyIsUsed:
      'De frequentie “{{name}}” wordt gebruikt door contractregels ({{count}}). Geef die eerst een andere.',
    needsFrequency: 'De contractregel “{{line}}” heeft geen frequentie. Kies hoe vaak die wordt gefactureerd.',
    needsBillingStart:
      'De contractregel “{{line}}” heeft geen begin van de facturering. Vul de eerste dag van het schema in.',
    fixedPriceHasMilestones:
      'De contractregel “{{line}}” heeft een vaste prijs: de mijlpalen bepalen wanneer die wordt gefactureerd. Genereer in plaats daarvan periodieke mijlpalen.',
    noMilestones:
      'De contractregel “{{line}}” wordt op basis van tijd en materiaal gefactureerd en heeft geen mijlpalen. Kies een frequentie.',
    hasRun: 'De uitvoering van {{date}} wacht niet meer en blijft zoals ze is.',
    nothingToRetry: 'De uitvoering van {{date}} is niet mislukt of overgeslagen, dus er valt niets te herhalen.',
    runInFuture: 'Een uitvoering per {{date}} kan niet: die dag moet nog komen. Kies vandaag of een eerdere dag.',
  },
  fr: {
    oneRun:
      'Seule une fréquence mensuelle s’exécute plus d’une fois par période. Gardez une exécution ou rendez-la mensuelle.',
    sameRunTwice: 'Deux exécutions tombent le même jour. Modifiez ou supprimez l’une d’elles.',
    weekNeedsWeekday: 'Une fréquence hebdomadaire tombe un jour de la semaine. Choisissez-en un.',
    noLastDay:
      'Une période de deux semaines n’a pas de dernier jour du mois. Choisissez un jour de la semaine ou un jour de 1 à 14.',
    dayOfFortnight: 'La période compte 14 jours. Choisissez un jour de 1 à 14.',
    weekOfFortnight: 'La période compte deux semaines. Choisissez la première ou la deuxième.',
    monthOfQuarter: 'Un trimestre compte trois mois. Choisissez le premier, le deuxième ou le troisième.',
    frequencyIsUsed:
      'La fréquence « {{name}} » est utilisée par des lignes de contrat ({{count}}). Donnez-leur d’abord une autre fréquence.',
    needsFrequency: 'La ligne de contrat « {{line}} » n’a pas de fréquence. Choisissez son rythme de facturation.',
    needsBillingStart:
      'La ligne de contrat « {{line}} » n’a pas de début de facturation. Saisissez le premier jour du calendrier.',
    fixedPriceHasMilestones:
      'La ligne de contrat « {{line}} » est à prix fixe : ses jalons disent quand elle est facturée. Générez plutôt des jalons périodiques.',
    noMilestones:
      'La ligne de contrat « {{line}} » est facturée en régie et n’a pas de jalons. Choisissez une fréquence.',
    hasRun: 'L’exécution du {{date}} n’est plus en attente et reste telle quelle.',
    nothingToRetry: 'L’exécution du {{date}} n’a ni échoué ni été ignorée : il n’y a rien à refaire.',
    runInFuture:
      'Une exécution ne peut pas se faire au {{date}}, qui est encore à venir. Choisissez aujourd’hui ou un jour antérieur.',
  },
  ms: {
    oneRun:
      'Hanya kekerapan bulanan berjalan lebih daripada sekali setiap tempoh. Kekalkan satu larian atau jadikannya bulanan.',
    sameRunTwice: 'Dua larian jatuh pada hari yang sama. Ubah atau buang satu daripadanya.',
    weekNeedsWeekday: 'Kekerapan mingguan berjalan pada satu hari dalam minggu. Pilih satu.',
    noLastDay: 'Tempoh dua minggu tiada hari terakhir bulan. Pilih hari dalam minggu atau hari dari 1 hingga 14.',
    dayOfFortnight: 'Tempoh dua minggu ada 14 hari. Pilih hari dari 1 hingga 14.',
    weekOfFortnight: 'Tempoh dua minggu ada dua minggu. Pilih yang pertama atau yang kedua.',
    monthOfQuarter: 'Suku tahun ada tiga bulan. Pilih yang pertama, kedua atau ketiga.',
    frequencyIsUsed:
      'Kekerapan “{{name}}” digunakan oleh baris kontrak ({{count}}). Berikan kekerapan lain kepada baris itu dahulu.',
    needsFrequency: 'Baris kontrak “{{line}}” tiada kekerapan. Pilih berapa kerap ia diinvois.',
    needsBillingStart: 'Baris kontrak “{{line}}” tiada tarikh mula bil. Masukkan hari pertama jadual.',
    fixedPriceHasMilestones:
      'Baris kontrak “{{line}}” berharga tetap: pencapaiannya menentukan bila ia diinvois. Jana pencapaian berkala.',
    noMilestones: 'Baris kontrak “{{line}}” dibilkan mengikut masa dan bahan dan tiada pencapaian. Pilih kekerapan.',
    hasRun: 'Larian {{date}} tidak lagi menunggu, maka ia kekal seperti sedia ada.',
    nothingToRetry: 'Larian {{date}} tidak gagal atau dilangkau, maka tiada apa-apa untuk diulang.',
    runInFuture:
      'Larian tidak boleh dibuat setakat {{date}}, yang belum tiba. Pilih hari ini atau hari yang lebih awal.',
  },
});
