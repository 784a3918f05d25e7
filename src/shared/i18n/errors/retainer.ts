import { defineMessages } from '../define-messages';

export const retainerErrors = defineMessages({
  en: {
    endOrCount: 'Say until when, or how many advances there are.',
    noDates: 'No run of this frequency falls in this time. Choose a later end.',
    tooMany: 'That is {{count}} advances; at most {{most}} are made at once. Choose an earlier end.',
    partOfNothing: 'The amount is too small for {{count}} advances. Enter a larger one.',
    notInvoiced: 'The advance “{{description}}” is not invoiced yet, so there is nothing to use. Invoice it first.',
    aboveBalance: 'The advance has {{available}} left. Enter that or less.',
    aboveRoom: 'The rows of this draft that are taxed like the advance come to {{room}}. Enter that or less.',
    takenMeanwhile:
      'Another draft uses the advance “{{description}}” by now. Open the draft again and use what is left.',
    isOnInvoice: 'The advance “{{description}}” is on an invoice, so it stays as it is. Correct the invoice instead.',
    customerNotOnContract: 'The customer is not billed under contract {{contract}}. Choose one of its customers.',
    negativeDraft: 'The draft comes to less than nothing. Add a new advance to another draft.',
    projectNotOnContract: 'The project has no line under contract {{contract}}. Choose one of its projects.',
    isUsed: 'What the advance “{{description}}” paid for is already invoiced. Credit those invoices first.',
  },
  nb: {
    endOrCount: 'Si til når, eller hvor mange forskudd det er.',
    noDates: 'Ingen kjøring med denne frekvensen faller i tidsrommet. Velg en senere slutt.',
    tooMany: 'Det blir {{count}} forskudd; høyst {{most}} lages om gangen. Velg en tidligere slutt.',
    partOfNothing: 'Beløpet er for lite til {{count}} forskudd. Skriv et større.',
    notInvoiced:
      'Forskuddet «{{description}}» er ikke fakturert ennå, så det er ingenting å bruke. Fakturer det først.',
    aboveBalance: 'Det er {{available}} igjen av forskuddet. Skriv det eller mindre.',
    aboveRoom: 'Radene i utkastet med samme mva som forskuddet er på {{room}}. Skriv det eller mindre.',
    takenMeanwhile:
      'Et annet utkast bruker nå forskuddet «{{description}}». Åpne utkastet på nytt og bruk det som er igjen.',
    isOnInvoice: 'Forskuddet «{{description}}» er på en faktura og står som det er. Korriger fakturaen i stedet.',
    customerNotOnContract: 'Kunden faktureres ikke under kontrakt {{contract}}. Velg en av kundene på kontrakten.',
    negativeDraft: 'Utkastet er under null. Legg et nytt forskudd på et annet utkast.',
    projectNotOnContract:
      'Prosjektet har ingen linje under kontrakt {{contract}}. Velg et av prosjektene på kontrakten.',
    isUsed: 'Det forskuddet «{{description}}» har betalt for, er allerede fakturert. Krediter de fakturaene først.',
  },
  nl: {
    endOrCount: 'Geef aan tot wanneer, of hoeveel voorschotten het zijn.',
    noDates: 'Geen enkele uitvoering van deze frequentie valt in deze periode. Kies een later einde.',
    tooMany:
      'Dat zijn {{count}} voorschotten; er worden er hoogstens {{most}} tegelijk gemaakt. Kies een vroeger einde.',
    partOfNothing: 'Het bedrag is te klein voor {{count}} voorschotten. Voer een groter bedrag in.',
    notInvoiced:
      'Het voorschot “{{description}}” is nog niet gefactureerd, dus er valt niets te verrekenen. Factureer het eerst.',
    aboveBalance: 'Van het voorschot is nog {{available}} over. Voer dat of minder in.',
    aboveRoom:
      'De regels van dit concept met dezelfde btw als het voorschot zijn samen {{room}}. Voer dat of minder in.',
    takenMeanwhile:
      'Een ander concept gebruikt inmiddels het voorschot “{{description}}”. Open het concept opnieuw en gebruik wat over is.',
    isOnInvoice:
      'Het voorschot “{{description}}” staat op een factuur en blijft zoals het is. Corrigeer in plaats daarvan de factuur.',
    customerNotOnContract:
      'De klant wordt niet gefactureerd onder contract {{contract}}. Kies een van de klanten van het contract.',
    negativeDraft: 'Het concept is lager dan nul. Zet een nieuw voorschot op een ander concept.',
    projectNotOnContract:
      'Het project heeft geen regel onder contract {{contract}}. Kies een van de projecten van het contract.',
    isUsed: 'Waarvoor het voorschot “{{description}}” betaalde, is al gefactureerd. Crediteer eerst die facturen.',
  },
  fr: {
    endOrCount: 'Indiquez jusqu’à quand, ou combien il y a d’acomptes.',
    noDates: 'Aucune échéance de cette fréquence ne tombe dans cette période. Choisissez une fin plus tardive.',
    tooMany: 'Cela fait {{count}} acomptes ; on en crée au plus {{most}} à la fois. Choisissez une fin plus proche.',
    partOfNothing: 'Le montant est trop petit pour {{count}} acomptes. Saisissez un montant plus grand.',
    notInvoiced:
      'L’acompte « {{description}} » n’est pas encore facturé : il n’y a rien à imputer. Facturez-le d’abord.',
    aboveBalance: 'Il reste {{available}} de l’acompte. Saisissez ce montant ou moins.',
    aboveRoom:
      'Les lignes de ce brouillon soumises à la même TVA que l’acompte s’élèvent à {{room}}. Saisissez ce montant ou moins.',
    takenMeanwhile:
      'Un autre brouillon utilise désormais l’acompte « {{description}} ». Rouvrez le brouillon et utilisez le solde.',
    isOnInvoice: 'L’acompte « {{description}} » figure sur une facture et reste tel quel. Corrigez plutôt la facture.',
    customerNotOnContract:
      'Le client n’est pas facturé au titre du contrat {{contract}}. Choisissez l’un de ses clients.',
    negativeDraft: 'Le brouillon est négatif. Ajoutez un nouvel acompte à un autre brouillon.',
    projectNotOnContract: 'Le projet n’a aucune ligne dans le contrat {{contract}}. Choisissez l’un de ses projets.',
    isUsed:
      'Ce que l’acompte « {{description}} » a payé est déjà facturé. Établissez d’abord un avoir sur ces factures.',
  },
  ms: {
    endOrCount: 'Nyatakan hingga bila, atau berapa pendahuluan.',
    noDates: 'Tiada larian kekerapan ini dalam tempoh ini. Pilih tarikh tamat lebih lewat.',
    tooMany: 'Itu {{count}} pendahuluan; paling banyak {{most}} dicipta sekali gus. Pilih tarikh tamat lebih awal.',
    partOfNothing: 'Amaun terlalu kecil untuk {{count}} pendahuluan. Masukkan yang lebih besar.',
    notInvoiced: 'Pendahuluan “{{description}}” belum diinvois, jadi tiada apa untuk digunakan. Invois dahulu.',
    aboveBalance: 'Baki pendahuluan ialah {{available}}. Masukkan jumlah itu atau kurang.',
    aboveRoom:
      'Baris draf ini yang dikenakan cukai sama dengan pendahuluan berjumlah {{room}}. Masukkan jumlah itu atau kurang.',
    takenMeanwhile: 'Draf lain kini menggunakan pendahuluan “{{description}}”. Buka semula draf dan gunakan bakinya.',
    isOnInvoice: 'Pendahuluan “{{description}}” ada pada invois, jadi ia kekal. Betulkan invois itu.',
    customerNotOnContract: 'Pelanggan tidak dibilkan di bawah kontrak {{contract}}. Pilih salah seorang pelanggannya.',
    negativeDraft: 'Draf bernilai kurang daripada sifar. Tambah pendahuluan baharu pada draf lain.',
    projectNotOnContract: 'Projek tiada baris di bawah kontrak {{contract}}. Pilih salah satu projeknya.',
    isUsed: 'Apa yang dibayar oleh pendahuluan “{{description}}” sudah diinvois. Kreditkan invois itu dahulu.',
  },
});
