import { defineMessages } from '../define-messages';

export const masterDataErrors = defineMessages({
  en: {
    nameTaken: '“{{name}}” exists already. Use that one or choose another name.',
    numberTaken: 'The number “{{number}}” is taken. Choose another.',
    currencyFixed: '“{{name}}” has a contract in {{currency}}. Make a new customer to bill in another currency.',
    companyCurrencyFixed:
      'The books are kept in {{currency}}: work has been approved in it. Make a new company to keep them in another currency.',
    vatWithoutRegistration:
      'A company that is not registered for VAT cannot charge it. Choose another tax, or say that it is registered.',
    classOnTwoLines: '“{{line}}” already bills this kind of work for the project. Untick it there first.',
    linesHaveActuals: '“{{line}}” has approved work, so its billing method stays as it is. Make a new contract line.',
    lineIsUsed:
      '“{{line}}” has approved work or milestones, so it stays under its project and contract. Make a new contract line.',
    contractDiffers: 'The project is billed under contract {{contract}}. Make the line under that one.',
    contractOfAnother:
      'Contract {{contract}} is with another customer than the project’s. Choose one of the project’s customer.',
    milestoneIsInvoiced: '“{{name}}” is on an invoice and cannot be changed. Correct the invoice instead.',
    milestoneNeedsFixedPrice: 'Milestones belong to a fixed-price line. Make one on this project first.',
    priceListsOverlap: '“{{name}}” overlaps “{{other}}”: on those days there would be two prices. Change a date.',
    priceListEndsBeforeItStarts: 'The price list ends before it starts. Change one of its dates.',
    priceNeedsSubject: 'Every price needs a role or a category. Choose one of them.',
    priceNegative: 'A price cannot be below zero. Enter zero or more.',
    priceTwice: 'Two prices stand for the same thing: “{{subject}}”. Keep one of them.',
    projectIsClosed: 'Project “{{name}}” is closed. Open it again to add to it.',
    seriesWouldGap:
      'The series has given {{count}} numbers. Starting elsewhere would leave a gap or make a twin, so it goes on as it is.',
  },
  nb: {
    nameTaken: '«{{name}}» finnes allerede. Bruk den, eller velg et annet navn.',
    numberTaken: 'Nummeret «{{number}}» er i bruk. Velg et annet.',
    currencyFixed: '«{{name}}» har en kontrakt i {{currency}}. Opprett en ny kunde for å fakturere i en annen valuta.',
    companyCurrencyFixed:
      'Regnskapet føres i {{currency}}: Det er godkjent arbeid i den valutaen. Opprett et nytt firma for å føre regnskap i en annen valuta.',
    vatWithoutRegistration:
      'Et firma som ikke er mva-registrert, kan ikke kreve mva. Velg en annen mva-behandling, eller oppgi at firmaet er registrert.',
    classOnTwoLines: '«{{line}}» fakturerer allerede denne typen arbeid på prosjektet. Fjern krysset der først.',
    linesHaveActuals:
      '«{{line}}» har godkjent arbeid, så faktureringsmetoden ligger fast. Opprett en ny kontraktlinje.',
    lineIsUsed:
      '«{{line}}» har godkjent arbeid eller milepæler, så den blir stående på sitt prosjekt og sin kontrakt. Opprett en ny kontraktlinje.',
    contractDiffers: 'Prosjektet faktureres under kontrakt {{contract}}. Opprett linjen under den.',
    contractOfAnother: 'Kontrakt {{contract}} er med en annen kunde enn prosjektets. Velg en med prosjektets kunde.',
    milestoneIsInvoiced: '«{{name}}» er på en faktura og kan ikke endres. Korriger fakturaen i stedet.',
    milestoneNeedsFixedPrice: 'Milepæler hører til en fastprislinje. Opprett en slik linje på prosjektet først.',
    priceListsOverlap: '«{{name}}» overlapper «{{other}}»: De dagene ville hatt to priser. Endre en dato.',
    priceListEndsBeforeItStarts: 'Prislisten slutter før den begynner. Endre en av datoene.',
    priceNeedsSubject: 'Hver pris må ha en rolle eller en kategori. Velg en av dem.',
    priceNegative: 'En pris kan ikke være under null. Skriv null eller mer.',
    priceTwice: 'To priser gjelder det samme: «{{subject}}». Behold én av dem.',
    projectIsClosed: 'Prosjektet «{{name}}» er lukket. Åpne det igjen for å legge til noe.',
    seriesWouldGap:
      'Serien har gitt {{count}} numre. En ny start ville gitt et hull eller to like, så den fortsetter som den er.',
  },
  nl: {
    nameTaken: '“{{name}}” bestaat al. Gebruik die of kies een andere naam.',
    numberTaken: 'Het nummer “{{number}}” is in gebruik. Kies een ander.',
    currencyFixed:
      '“{{name}}” heeft een contract in {{currency}}. Maak een nieuwe klant om in een andere valuta te factureren.',
    companyCurrencyFixed:
      'De boeken zijn in {{currency}}: daarin is werk goedgekeurd. Maak een nieuw bedrijf om ze in een andere valuta te voeren.',
    vatWithoutRegistration:
      'Een bedrijf dat niet btw-plichtig is, kan geen btw rekenen. Kies een andere belasting of geef aan dat het btw-plichtig is.',
    classOnTwoLines: '“{{line}}” factureert dit soort werk al voor het project. Vink het daar eerst uit.',
    linesHaveActuals:
      '“{{line}}” heeft goedgekeurd werk, dus de factureringsmethode ligt vast. Maak een nieuwe contractregel.',
    lineIsUsed:
      '“{{line}}” heeft goedgekeurd werk of mijlpalen en blijft dus bij het eigen project en contract. Maak een nieuwe contractregel.',
    contractDiffers: 'Het project wordt gefactureerd onder contract {{contract}}. Maak de regel daaronder.',
    contractOfAnother:
      'Contract {{contract}} is met een andere klant dan die van het project. Kies er een met de klant van het project.',
    milestoneIsInvoiced:
      '“{{name}}” staat op een factuur en kan niet worden gewijzigd. Corrigeer in plaats daarvan de factuur.',
    milestoneNeedsFixedPrice: 'Mijlpalen horen bij een regel met een vaste prijs. Maak die eerst aan op dit project.',
    priceListsOverlap: '“{{name}}” overlapt “{{other}}”: op die dagen zouden er twee prijzen zijn. Wijzig een datum.',
    priceListEndsBeforeItStarts: 'De prijslijst eindigt voordat zij begint. Wijzig een van de datums.',
    priceNeedsSubject: 'Elke prijs heeft een rol of een categorie nodig. Kies een van beide.',
    priceNegative: 'Een prijs kan niet onder nul liggen. Vul nul of meer in.',
    priceTwice: 'Twee prijzen gelden voor hetzelfde: “{{subject}}”. Houd er één over.',
    projectIsClosed: 'Project “{{name}}” is gesloten. Open het opnieuw om iets toe te voegen.',
    seriesWouldGap:
      'De reeks heeft {{count}} nummers gegeven. Elders beginnen zou een gat of een dubbel nummer geven, dus zij loopt door zoals zij is.',
  },
  fr: {
    nameTaken: '« {{name}} » existe déjà. Utilisez-le ou choisissez un autre nom.',
    numberTaken: 'Le numéro « {{number}} » est déjà pris. Choisissez-en un autre.',
    currencyFixed:
      '« {{name}} » a un contrat en {{currency}}. Créez un nouveau client pour facturer dans une autre devise.',
    companyCurrencyFixed:
      'Les comptes sont tenus en {{currency}} : du travail y a été approuvé. Créez une nouvelle société pour les tenir dans une autre devise.',
    vatWithoutRegistration:
      'Une société non assujettie à la TVA ne peut pas la facturer. Choisissez un autre régime ou indiquez qu’elle est assujettie.',
    classOnTwoLines:
      '« {{line}} » facture déjà ce type de travail pour le projet. Décochez-le d’abord sur cette ligne.',
    linesHaveActuals:
      '« {{line}} » comporte du travail approuvé : son mode de facturation est figé. Créez une nouvelle ligne de contrat.',
    lineIsUsed:
      '« {{line}} » comporte du travail approuvé ou des jalons : elle reste rattachée à son projet et à son contrat. Créez une nouvelle ligne de contrat.',
    contractDiffers: 'Le projet est facturé au titre du contrat {{contract}}. Créez la ligne dans celui-ci.',
    contractOfAnother:
      'Le contrat {{contract}} est conclu avec un autre client que celui du projet. Choisissez un contrat du client du projet.',
    milestoneIsInvoiced: '« {{name}} » figure sur une facture et ne peut pas être modifié. Corrigez plutôt la facture.',
    milestoneNeedsFixedPrice: 'Les jalons appartiennent à une ligne à prix fixe. Créez-en d’abord une dans ce projet.',
    priceListsOverlap: '« {{name}} » chevauche « {{other}} » : ces jours-là auraient deux prix. Modifiez une date.',
    priceListEndsBeforeItStarts: 'Le tarif se termine avant de commencer. Modifiez l’une des dates.',
    priceNeedsSubject: 'Chaque prix doit avoir un rôle ou une catégorie. Choisissez l’un des deux.',
    priceNegative: 'Un prix ne peut pas être inférieur à zéro. Saisissez zéro ou plus.',
    priceTwice: 'Deux prix portent sur la même chose : « {{subject}} ». Gardez-en un seul.',
    projectIsClosed: 'Le projet « {{name}} » est clôturé. Rouvrez-le pour y ajouter quelque chose.',
    seriesWouldGap:
      'La souche a donné {{count}} numéros. La reprendre ailleurs créerait un trou ou un doublon : elle continue telle quelle.',
  },
  ms: {
    nameTaken: '“{{name}}” sudah ada. Gunakan yang itu atau pilih nama lain.',
    numberTaken: 'Nombor “{{number}}” sudah digunakan. Pilih nombor lain.',
    currencyFixed:
      '“{{name}}” mempunyai kontrak dalam {{currency}}. Cipta pelanggan baharu untuk membilkan dalam mata wang lain.',
    companyCurrencyFixed:
      'Buku akaun diselenggara dalam {{currency}}: kerja telah diluluskan dalam mata wang itu. Cipta syarikat baharu untuk menggunakan mata wang lain.',
    vatWithoutRegistration:
      'Syarikat yang tidak berdaftar cukai tidak boleh mengenakannya. Pilih cukai lain, atau nyatakan bahawa ia berdaftar.',
    classOnTwoLines: '“{{line}}” sudah membilkan jenis kerja ini bagi projek. Nyahtanda di situ dahulu.',
    linesHaveActuals:
      '“{{line}}” mempunyai kerja yang telah diluluskan, jadi kaedah pengebilannya kekal. Cipta baris kontrak baharu.',
    lineIsUsed:
      '“{{line}}” mempunyai kerja yang diluluskan atau pencapaian, jadi ia kekal pada projek dan kontraknya. Cipta baris kontrak baharu.',
    contractDiffers: 'Projek ini dibilkan di bawah kontrak {{contract}}. Cipta baris itu di bawahnya.',
    contractOfAnother:
      'Kontrak {{contract}} adalah dengan pelanggan lain daripada pelanggan projek. Pilih kontrak pelanggan projek itu.',
    milestoneIsInvoiced: '“{{name}}” ada pada invois dan tidak boleh diubah. Betulkan invois itu.',
    milestoneNeedsFixedPrice: 'Pencapaian tergolong dalam baris harga tetap. Cipta baris itu pada projek ini dahulu.',
    priceListsOverlap:
      '“{{name}}” bertindih dengan “{{other}}”: hari tersebut akan mempunyai dua harga. Ubah satu tarikh.',
    priceListEndsBeforeItStarts: 'Senarai harga berakhir sebelum ia bermula. Ubah salah satu tarikhnya.',
    priceNeedsSubject: 'Setiap harga memerlukan peranan atau kategori. Pilih salah satu.',
    priceNegative: 'Harga tidak boleh kurang daripada sifar. Masukkan sifar atau lebih.',
    priceTwice: 'Dua harga adalah untuk perkara yang sama: “{{subject}}”. Kekalkan satu sahaja.',
    projectIsClosed: 'Projek “{{name}}” telah ditutup. Buka semula untuk menambah apa-apa.',
    seriesWouldGap:
      'Siri ini telah memberi {{count}} nombor. Bermula di tempat lain akan meninggalkan jurang atau nombor kembar, jadi ia diteruskan seperti sedia ada.',
  },
});
