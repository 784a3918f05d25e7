import { defineMessages } from '../define-messages';

/** Refusals of a series of invoice numbers: its pattern, its start, the date of a number. */
export const numberSeriesErrors = defineMessages({
  en: {
    noSequence: '“{{pattern}}” says nowhere that numbers count up. Put one group of # in it, like {{example}}.',
    severalSequences: '“{{pattern}}” counts up in two places. Keep one group of #, like {{example}}.',
    unknownPlaceholder: '“{{placeholder}}” is not a part of a number pattern. Use {{placeholders}}.',
    character:
      '“{{character}}” cannot stand in an invoice number. Use the letters A to Z, digits and the signs + - _ /.',
    tooLong: '“{{number}}” has {{length}} characters; an invoice number has at most {{limit}}. Shorten the pattern.',
    noYear: '“{{pattern}}” starts again every year, so last year’s numbers would come back. Add {{placeholders}}.',
    noDigits: '“{{number}}” has no digits to count up from. End it with a number, like {{example}}.',
    start: '{{value}} cannot be the first number. Start at a whole number from 1 to {{limit}}.',
    earlierYear:
      'The series has already given numbers of {{current}}, so {{year}} is closed. Use a date in {{current}} or later.',
    laterYear:
      '{{year}} has not begun, so its numbers cannot be given yet. Use a date in {{current}}, or post the invoice in {{year}}.',
    taken: 'The number {{number}} has been given already. Change the pattern of the series, then post again.',
  },
  nb: {
    noSequence: '«{{pattern}}» sier ikke hvor numrene teller oppover. Sett inn én gruppe med #, som {{example}}.',
    severalSequences: '«{{pattern}}» teller oppover på to steder. Behold én gruppe med #, som {{example}}.',
    unknownPlaceholder: '«{{placeholder}}» kan ikke brukes i et nummermønster. Bruk {{placeholders}}.',
    character: '«{{character}}» kan ikke stå i et fakturanummer. Bruk bokstavene A til Z, sifre og tegnene + - _ /.',
    tooLong: '«{{number}}» har {{length}} tegn; et fakturanummer har høyst {{limit}}. Gjør mønsteret kortere.',
    noYear: '«{{pattern}}» starter på nytt hvert år, så fjorårets numre ville komme igjen. Legg til {{placeholders}}.',
    noDigits: '«{{number}}» har ingen sifre å telle videre fra. Avslutt med et tall, som {{example}}.',
    start: '{{value}} kan ikke være det første nummeret. Start på et helt tall fra 1 til {{limit}}.',
    earlierYear:
      'Serien har allerede gitt numre for {{current}}, så {{year}} er avsluttet. Bruk en dato i {{current}} eller senere.',
    laterYear:
      '{{year}} har ikke begynt, så numrene for året kan ikke gis ennå. Bruk en dato i {{current}}, eller bokfør fakturaen i {{year}}.',
    taken: 'Nummeret {{number}} er allerede gitt. Endre mønsteret i serien, og bokfør på nytt.',
  },
  nl: {
    noSequence: '“{{pattern}}” zegt nergens waar de nummers oplopen. Zet er één groep # in, zoals {{example}}.',
    severalSequences: '“{{pattern}}” loopt op twee plaatsen op. Houd één groep # over, zoals {{example}}.',
    unknownPlaceholder: '“{{placeholder}}” hoort niet in een nummerpatroon. Gebruik {{placeholders}}.',
    character:
      '“{{character}}” mag niet in een factuurnummer staan. Gebruik de letters A tot en met Z, cijfers en de tekens + - _ /.',
    tooLong:
      '“{{number}}” heeft {{length}} tekens; een factuurnummer heeft er hoogstens {{limit}}. Maak het patroon korter.',
    noYear:
      '“{{pattern}}” begint elk jaar opnieuw, waardoor de nummers van vorig jaar terugkomen. Voeg {{placeholders}} toe.',
    noDigits: '“{{number}}” heeft geen cijfers om vanaf te tellen. Laat het op een getal eindigen, zoals {{example}}.',
    start: '{{value}} kan niet het eerste nummer zijn. Begin bij een geheel getal van 1 tot en met {{limit}}.',
    earlierYear:
      'De reeks heeft al nummers van {{current}} gegeven, dus {{year}} is afgesloten. Gebruik een datum in {{current}} of later.',
    laterYear:
      '{{year}} is nog niet begonnen, dus de nummers ervan worden nog niet gegeven. Gebruik een datum in {{current}} of boek de factuur in {{year}}.',
    taken: 'Het nummer {{number}} is al gegeven. Wijzig het patroon van de reeks en boek opnieuw.',
  },
  fr: {
    noSequence: '« {{pattern}} » n’indique pas où les numéros se suivent. Ajoutez un groupe de #, comme {{example}}.',
    severalSequences: '« {{pattern}} » compte à deux endroits. Gardez un seul groupe de #, comme {{example}}.',
    unknownPlaceholder: '« {{placeholder}} » ne peut pas figurer dans un modèle de numéro. Utilisez {{placeholders}}.',
    character:
      '« {{character}} » ne peut pas figurer dans un numéro de facture. Utilisez les lettres de A à Z, les chiffres et les signes + - _ /.',
    tooLong:
      '« {{number}} » compte {{length}} caractères ; un numéro de facture en compte {{limit}} au plus. Raccourcissez le modèle.',
    noYear:
      '« {{pattern}} » recommence chaque année, les numéros de l’an passé reviendraient donc. Ajoutez {{placeholders}}.',
    noDigits: '« {{number}} » n’a aucun chiffre à partir duquel compter. Terminez-le par un nombre, comme {{example}}.',
    start: '{{value}} ne peut pas être le premier numéro. Commencez par un nombre entier de 1 à {{limit}}.',
    earlierYear:
      'La souche a déjà donné des numéros de {{current}}, l’année {{year}} est donc close. Utilisez une date de {{current}} ou ultérieure.',
    laterYear:
      '{{year}} n’a pas commencé, ses numéros ne peuvent donc pas encore être donnés. Utilisez une date de {{current}} ou validez la facture en {{year}}.',
    taken: 'Le numéro {{number}} a déjà été donné. Modifiez le modèle de la souche, puis validez à nouveau.',
  },
  ms: {
    noSequence:
      '“{{pattern}}” tidak menunjukkan tempat nombor meningkat. Letakkan satu kumpulan #, seperti {{example}}.',
    severalSequences: '“{{pattern}}” meningkat di dua tempat. Kekalkan satu kumpulan #, seperti {{example}}.',
    unknownPlaceholder: '“{{placeholder}}” bukan bahagian corak nombor. Gunakan {{placeholders}}.',
    character:
      '“{{character}}” tidak boleh ada dalam nombor invois. Gunakan huruf A hingga Z, digit dan tanda + - _ /.',
    tooLong: '“{{number}}” mempunyai {{length}} aksara; nombor invois paling banyak {{limit}}. Pendekkan corak itu.',
    noYear:
      '“{{pattern}}” bermula semula setiap tahun, maka nombor tahun lepas akan berulang. Tambahkan {{placeholders}}.',
    noDigits: '“{{number}}” tiada digit untuk dikira seterusnya. Akhiri dengan nombor, seperti {{example}}.',
    start: '{{value}} tidak boleh menjadi nombor pertama. Mulakan dengan nombor bulat dari 1 hingga {{limit}}.',
    earlierYear:
      'Siri ini telah memberikan nombor tahun {{current}}, maka tahun {{year}} sudah ditutup. Gunakan tarikh dalam {{current}} atau selepasnya.',
    laterYear:
      'Tahun {{year}} belum bermula, maka nombornya belum boleh diberi. Gunakan tarikh dalam {{current}}, atau siarkan invois pada {{year}}.',
    taken: 'Nombor {{number}} sudah diberi. Ubah corak siri itu, kemudian siarkan semula.',
  },
});
