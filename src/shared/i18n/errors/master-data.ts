import { defineMessages } from '../define-messages';

export const masterDataErrors = defineMessages({
  en: {
    nameTaken: '“{{name}}” exists already. Use that one or choose another name.',
    numberTaken: 'The number “{{number}}” is taken. Choose another.',
    currencyFixed: '“{{name}}” has a contract in {{currency}}. Make a new customer to bill in another currency.',
    classOnTwoLines: '“{{line}}” already bills this kind of work for the project. Untick it there first.',
    linesHaveActuals: '“{{line}}” has approved work, so its billing method stays as it is. Make a new contract line.',
    milestoneIsInvoiced: '“{{name}}” is on an invoice and cannot be changed.',
    milestoneNeedsFixedPrice: 'Milestones belong to a fixed-price line. Make one on this project first.',
    priceListsOverlap: '“{{name}}” overlaps “{{other}}”: on those days there would be two prices. Change a date.',
    priceListEndsBeforeItStarts: 'The price list ends before it starts. Change one of its dates.',
    priceNeedsSubject: 'Every price needs a role or a category.',
    projectIsClosed: 'Project “{{name}}” is closed. Open it again to add to it.',
    seriesWouldGap:
      'The series has given {{count}} numbers this year. Starting elsewhere would leave a gap or make a twin; it can be changed when a new year begins.',
  },
  nb: {
    nameTaken: '«{{name}}» finnes allerede. Bruk den, eller velg et annet navn.',
    numberTaken: 'Nummeret «{{number}}» er i bruk. Velg et annet.',
    currencyFixed: '«{{name}}» har en kontrakt i {{currency}}. Opprett en ny kunde for å fakturere i en annen valuta.',
    classOnTwoLines: '«{{line}}» fakturerer allerede denne typen arbeid på prosjektet. Fjern krysset der først.',
    linesHaveActuals:
      '«{{line}}» har godkjent arbeid, så faktureringsmetoden ligger fast. Opprett en ny kontraktlinje.',
    milestoneIsInvoiced: '«{{name}}» er på en faktura og kan ikke endres.',
    milestoneNeedsFixedPrice: 'Milepæler hører til en fastprislinje. Opprett en slik linje på prosjektet først.',
    priceListsOverlap: '«{{name}}» overlapper «{{other}}»: de dagene ville hatt to priser. Endre en dato.',
    priceListEndsBeforeItStarts: 'Prislisten slutter før den begynner. Endre en av datoene.',
    priceNeedsSubject: 'Hver pris må ha en rolle eller en kategori.',
    projectIsClosed: 'Prosjektet «{{name}}» er lukket. Åpne det igjen for å legge til noe.',
    seriesWouldGap:
      'Serien har gitt {{count}} numre i år. En ny start ville gitt et hull eller to like; den kan endres når et nytt år begynner.',
  },
  nl: {
    nameTaken: '“{{name}}” bestaat al. Gebruik die of kies een andere naam.',
    numberTaken: 'Het nummer “{{number}}” is in gebruik. Kies een ander.',
    currencyFixed:
      '“{{name}}” heeft een contract in {{currency}}. Maak een nieuwe klant om in een andere valuta te factureren.',
    classOnTwoLines: '“{{line}}” factureert dit soort werk al voor het project. Vink het daar eerst uit.',
    linesHaveActuals:
      '“{{line}}” heeft goedgekeurd werk, dus de factureringsmethode ligt vast. Maak een nieuwe contractregel.',
    milestoneIsInvoiced: '“{{name}}” staat op een factuur en kan niet worden gewijzigd.',
    milestoneNeedsFixedPrice: 'Mijlpalen horen bij een regel met een vaste prijs. Maak die eerst aan op dit project.',
    priceListsOverlap: '“{{name}}” overlapt “{{other}}”: op die dagen zouden er twee prijzen zijn. Wijzig een datum.',
    priceListEndsBeforeItStarts: 'De prijslijst eindigt voordat zij begint. Wijzig een van de datums.',
    priceNeedsSubject: 'Elke prijs heeft een rol of een categorie nodig.',
    projectIsClosed: 'Project “{{name}}” is gesloten. Open het opnieuw om iets toe te voegen.',
    seriesWouldGap:
      'De reeks heeft dit jaar {{count}} nummers gegeven. Elders beginnen zou een gat of een dubbel nummer geven; wijzigen kan wanneer een nieuw jaar begint.',
  },
  fr: {
    nameTaken: '« {{name}} » existe déjà. Utilisez-le ou choisissez un autre nom.',
    numberTaken: 'Le numéro « {{number}} » est déjà pris. Choisissez-en un autre.',
    currencyFixed:
      '« {{name}} » a un contrat en {{currency}}. Créez un nouveau client pour facturer dans une autre devise.',
    classOnTwoLines:
      '« {{line}} » facture déjà ce type de travail pour le projet. Décochez-le d’abord sur cette ligne.',
    linesHaveActuals:
      '« {{line}} » comporte du travail approuvé : son mode de facturation est figé. Créez une nouvelle ligne de contrat.',
    milestoneIsInvoiced: '« {{name}} » figure sur une facture et ne peut pas être modifié.',
    milestoneNeedsFixedPrice: 'Les jalons appartiennent à une ligne à prix fixe. Créez-en d’abord une dans ce projet.',
    priceListsOverlap: '« {{name}} » chevauche « {{other}} » : ces jours-là auraient deux prix. Modifiez une date.',
    priceListEndsBeforeItStarts: 'Le tarif se termine avant de commencer. Modifiez l’une des dates.',
    priceNeedsSubject: 'Chaque prix doit avoir un rôle ou une catégorie.',
    projectIsClosed: 'Le projet « {{name}} » est clos. Rouvrez-le pour y ajouter quelque chose.',
    seriesWouldGap:
      'La série a donné {{count}} numéros cette année. La reprendre ailleurs créerait un trou ou un doublon ; elle peut être modifiée au début d’une nouvelle année.',
  },
  ms: {
    nameTaken: '“{{name}}” sudah ada. Gunakan yang itu atau pilih nama lain.',
    numberTaken: 'Nombor “{{number}}” sudah digunakan. Pilih nombor lain.',
    currencyFixed:
      '“{{name}}” mempunyai kontrak dalam {{currency}}. Cipta pelanggan baharu untuk mengebil dalam mata wang lain.',
    classOnTwoLines: '“{{line}}” sudah mengebil jenis kerja ini bagi projek. Nyahtanda di situ dahulu.',
    linesHaveActuals:
      '“{{line}}” mempunyai kerja yang telah diluluskan, jadi kaedah pengebilannya kekal. Cipta baris kontrak baharu.',
    milestoneIsInvoiced: '“{{name}}” ada pada invois dan tidak boleh diubah.',
    milestoneNeedsFixedPrice: 'Pencapaian tergolong dalam baris harga tetap. Cipta baris itu pada projek ini dahulu.',
    priceListsOverlap:
      '“{{name}}” bertindih dengan “{{other}}”: hari tersebut akan mempunyai dua harga. Ubah satu tarikh.',
    priceListEndsBeforeItStarts: 'Senarai harga berakhir sebelum ia bermula. Ubah salah satu tarikhnya.',
    priceNeedsSubject: 'Setiap harga memerlukan peranan atau kategori.',
    projectIsClosed: 'Projek “{{name}}” telah ditutup. Buka semula untuk menambah apa-apa.',
    seriesWouldGap:
      'Siri ini telah memberi {{count}} nombor tahun ini. Bermula di tempat lain akan meninggalkan jurang atau nombor kembar; ia boleh diubah apabila tahun baharu bermula.',
  },
});
