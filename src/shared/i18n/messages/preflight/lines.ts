import { defineMessages } from '../../define-messages';

/** What the lines of an electronic invoice lack, and their tax. */
export const lineProblems = defineMessages({
  en: {
    lines: {
      none: 'No line of the invoice is printed. An e-invoice has at least one.',
      nameMissing: 'A line has no description: it is called by its kind of work alone.',
      unitUnknown:
        'The unit “{{unit}}” of “{{line}}” is not on the international list of units. Choose another, such as one or hour.',
      baseQuantity: 'The price of “{{line}}” is per a quantity that is not above zero.',
      roundedAway:
        'The amount of “{{line}}” is rounded to whole {{currency}}, and Peppol takes no such rounding. Choose another format for this invoice.',
      quantityDecimals:
        'The quantity {{value}} of “{{line}}” has more than the {{limit}} decimals of French e-invoices, and {{rounded}} would make another amount. Enter a quantity with {{limit}} decimals, or one piece at the whole amount.',
      priceDecimals:
        'The price {{value}} of “{{line}}” has more than the {{limit}} decimals of French e-invoices, and {{rounded}} would make another amount. Enter a price with {{limit}} decimals.',
      classificationLeftOut:
        'The classification {{value}} of “{{line}}” is of no list, so the e-invoice leaves it out. Name the list, such as STI or HS.',
      classificationUnknown:
        'The classification of “{{line}}” is of the list “{{scheme}}”, which is not an international one.',
    },
    taxes: {
      rateNotAboveZero:
        '“{{line}}” is taxed at the standard rate, and the rate is zero. Choose a rate, or another kind of tax.',
      rateNotZero: '“{{line}}” bears no VAT, and a rate of {{rate}}% is stated. Choose the tax of the line again.',
      rateNotFrench: 'The VAT rate of {{rate}}% on “{{line}}” is none of France’s. Choose one of the present rates.',
      outsideScopeNotAlone:
        '“{{line}}” is outside the scope of VAT and stands beside lines with VAT. Such lines need an invoice of their own.',
      reasonMissing:
        '“{{line}}” is exempt from VAT, and no reason is given. Enter the reason, or the paragraph of the law, with the line’s tax.',
      codeUnknown:
        'The exemption code {{code}} of “{{line}}” is not on the European list. Choose the tax of the line again.',
      codeOfAnotherCategory:
        'The exemption code {{code}} of “{{line}}” belongs to another kind of tax. Choose the tax of the line again.',
    },
  },
  nb: {
    lines: {
      none: 'Ingen linje på fakturaen skrives ut. En e-faktura har minst én.',
      nameMissing: 'En linje mangler beskrivelse: Den får bare navn etter typen arbeid.',
      unitUnknown:
        'Enheten «{{unit}}» på «{{line}}» står ikke på den internasjonale listen over enheter. Velg en annen, som stykk eller time.',
      baseQuantity: 'Prisen på «{{line}}» gjelder et antall som ikke er over null.',
      roundedAway:
        'Beløpet på «{{line}}» er rundet av til hele {{currency}}, og Peppol godtar ikke en slik avrunding. Velg et annet format for denne fakturaen.',
      quantityDecimals:
        'Antallet {{value}} på «{{line}}» har mer enn de {{limit}} desimalene i franske e-fakturaer, og {{rounded}} ville gitt et annet beløp. Skriv et antall med {{limit}} desimaler, eller ett stykk til hele beløpet.',
      priceDecimals:
        'Prisen {{value}} på «{{line}}» har mer enn de {{limit}} desimalene i franske e-fakturaer, og {{rounded}} ville gitt et annet beløp. Skriv en pris med {{limit}} desimaler.',
      classificationLeftOut:
        'Klassifiseringen {{value}} av «{{line}}» er fra ingen liste, så e-fakturaen utelater den. Oppgi listen, som STI eller HS.',
      classificationUnknown: 'Klassifiseringen av «{{line}}» er fra listen «{{scheme}}», som ikke er internasjonal.',
    },
    taxes: {
      rateNotAboveZero: '«{{line}}» har vanlig mva, og satsen er null. Velg en sats, eller en annen type mva.',
      rateNotZero: '«{{line}}» har ingen mva, og det er oppgitt en sats på {{rate}} %. Velg mva for linjen på nytt.',
      rateNotFrench: 'Mva-satsen {{rate}} % på «{{line}}» er ikke en av Frankrikes. Velg en av dagens satser.',
      outsideScopeNotAlone:
        '«{{line}}» er utenfor mva-området og står sammen med linjer med mva. Slike linjer må ha en egen faktura.',
      reasonMissing:
        '«{{line}}» er unntatt fra mva, uten begrunnelse. Skriv begrunnelsen eller lovparagrafen sammen med mva for linjen.',
      codeUnknown:
        'Unntakskoden {{code}} på «{{line}}» står ikke på den europeiske listen. Velg mva for linjen på nytt.',
      codeOfAnotherCategory:
        'Unntakskoden {{code}} på «{{line}}» hører til en annen type mva. Velg mva for linjen på nytt.',
    },
  },
  nl: {
    lines: {
      none: 'Er wordt geen regel van de factuur afgedrukt. Een e-factuur heeft er minstens één.',
      nameMissing: 'Een regel heeft geen omschrijving: alleen de soort werk wordt genoemd.',
      unitUnknown:
        'De eenheid “{{unit}}” van “{{line}}” staat niet op de internationale lijst van eenheden. Kies een andere, zoals stuk of uur.',
      baseQuantity: 'De prijs van “{{line}}” geldt per een aantal dat niet boven nul ligt.',
      roundedAway:
        'Het bedrag van “{{line}}” is afgerond op hele {{currency}}, en Peppol aanvaardt die afronding niet. Kies een ander formaat voor deze factuur.',
      quantityDecimals:
        'Het aantal {{value}} van “{{line}}” heeft meer dan de {{limit}} decimalen van Franse e-facturen, en {{rounded}} zou een ander bedrag geven. Vul een aantal met {{limit}} decimalen in, of één stuk voor het hele bedrag.',
      priceDecimals:
        'De prijs {{value}} van “{{line}}” heeft meer dan de {{limit}} decimalen van Franse e-facturen, en {{rounded}} zou een ander bedrag geven. Vul een prijs met {{limit}} decimalen in.',
      classificationLeftOut:
        'De classificatie {{value}} van “{{line}}” is van geen lijst, dus laat de e-factuur haar weg. Noem de lijst, zoals STI of HS.',
      classificationUnknown:
        'De classificatie van “{{line}}” komt uit de lijst “{{scheme}}”, die niet internationaal is.',
    },
    taxes: {
      rateNotAboveZero: '“{{line}}” is gewoon belast, en het tarief is nul. Kies een tarief, of een andere soort btw.',
      rateNotZero:
        'Op “{{line}}” rust geen btw, en er staat een tarief van {{rate}} %. Kies de btw van de regel opnieuw.',
      rateNotFrench:
        'Het btw-tarief van {{rate}} % op “{{line}}” bestaat niet in Frankrijk. Kies een van de huidige tarieven.',
      outsideScopeNotAlone:
        '“{{line}}” valt buiten de btw en staat naast regels met btw. Zulke regels horen op een eigen factuur.',
      reasonMissing:
        '“{{line}}” is vrijgesteld van btw, zonder reden. Voer de reden of het wetsartikel in bij de btw van de regel.',
      codeUnknown:
        'De vrijstellingscode {{code}} van “{{line}}” staat niet op de Europese lijst. Kies de btw van de regel opnieuw.',
      codeOfAnotherCategory:
        'De vrijstellingscode {{code}} van “{{line}}” hoort bij een andere soort btw. Kies de btw van de regel opnieuw.',
    },
  },
  fr: {
    lines: {
      none: 'Aucune ligne de la facture n’est imprimée. Une facture électronique en a au moins une.',
      nameMissing: 'Une ligne n’a pas de désignation : seul le genre de travail la nomme.',
      unitUnknown:
        'L’unité « {{unit}} » de « {{line}} » n’est pas dans la liste internationale des unités. Choisissez-en une autre, comme pièce ou heure.',
      baseQuantity: 'Le prix de « {{line}} » vaut pour une quantité qui n’est pas supérieure à zéro.',
      roundedAway:
        'Le montant de « {{line}} » est arrondi à l’unité de {{currency}}, ce que Peppol n’admet pas. Choisissez un autre format pour cette facture.',
      quantityDecimals:
        'La quantité {{value}} de « {{line}} » a plus que les {{limit}} décimales des factures électroniques françaises, et {{rounded}} donnerait un autre montant. Saisissez une quantité à {{limit}} décimales, ou une pièce au montant entier.',
      priceDecimals:
        'Le prix {{value}} de « {{line}} » a plus que les {{limit}} décimales des factures électroniques françaises, et {{rounded}} donnerait un autre montant. Saisissez un prix à {{limit}} décimales.',
      classificationLeftOut:
        'La classification {{value}} de « {{line}} » n’est d’aucune liste : la facture électronique l’omet. Indiquez la liste, par exemple STI ou HS.',
      classificationUnknown:
        'La classification de « {{line}} » vient de la liste « {{scheme}} », qui n’est pas internationale.',
    },
    taxes: {
      rateNotAboveZero:
        '« {{line}} » est soumise à la TVA, et le taux est nul. Choisissez un taux, ou un autre régime.',
      rateNotZero:
        '« {{line}} » ne porte pas de TVA, et un taux de {{rate}} % est indiqué. Choisissez à nouveau la TVA de la ligne.',
      rateNotFrench:
        'Le taux de TVA de {{rate}} % sur « {{line}} » n’existe pas en France. Choisissez l’un des taux en vigueur.',
      outsideScopeNotAlone:
        '« {{line}} » est hors champ de la TVA et côtoie des lignes avec TVA. De telles lignes exigent leur propre facture.',
      reasonMissing:
        '« {{line}} » est exonérée de TVA, sans motif. Saisissez le motif ou l’article de loi avec la TVA de la ligne.',
      codeUnknown:
        'Le code d’exonération {{code}} de « {{line}} » n’est pas dans la liste européenne. Choisissez à nouveau la TVA de la ligne.',
      codeOfAnotherCategory:
        'Le code d’exonération {{code}} de « {{line}} » relève d’un autre régime. Choisissez à nouveau la TVA de la ligne.',
    },
  },
  ms: {
    lines: {
      none: 'Tiada baris invois yang dicetak. e-Invois mempunyai sekurang-kurangnya satu.',
      nameMissing: 'Ada baris tanpa perihalan: hanya jenis kerja yang dinyatakan.',
      unitUnknown:
        'Unit “{{unit}}” pada “{{line}}” tiada dalam senarai unit antarabangsa. Pilih yang lain, seperti unit atau jam.',
      baseQuantity: 'Harga “{{line}}” adalah bagi kuantiti yang tidak melebihi sifar.',
      roundedAway:
        'Amaun “{{line}}” dibundarkan kepada {{currency}} bulat, dan Peppol tidak menerimanya. Pilih format lain untuk invois ini.',
      quantityDecimals:
        'Kuantiti {{value}} bagi “{{line}}” melebihi {{limit}} tempat perpuluhan e-Invois Perancis, dan {{rounded}} akan memberikan amaun lain. Masukkan kuantiti dengan {{limit}} tempat perpuluhan, atau satu unit pada amaun penuh.',
      priceDecimals:
        'Harga {{value}} bagi “{{line}}” melebihi {{limit}} tempat perpuluhan e-Invois Perancis, dan {{rounded}} akan memberikan amaun lain. Masukkan harga dengan {{limit}} tempat perpuluhan.',
      classificationLeftOut:
        'Klasifikasi {{value}} bagi “{{line}}” bukan daripada mana-mana senarai, jadi e-Invois meninggalkannya. Nyatakan senarai itu, seperti STI atau HS.',
      classificationUnknown: 'Klasifikasi “{{line}}” daripada senarai “{{scheme}}”, yang bukan senarai antarabangsa.',
    },
    taxes: {
      rateNotAboveZero: '“{{line}}” dikenakan cukai biasa, tetapi kadarnya sifar. Pilih kadar, atau jenis cukai lain.',
      rateNotZero: '“{{line}}” tiada cukai, tetapi kadar {{rate}}% dinyatakan. Pilih cukai baris itu semula.',
      rateNotFrench: 'Kadar VAT {{rate}}% pada “{{line}}” bukan kadar Perancis. Pilih salah satu kadar semasa.',
      outsideScopeNotAlone:
        '“{{line}}” di luar skop cukai dan berada bersama baris bercukai. Baris begitu memerlukan invois tersendiri.',
      reasonMissing:
        '“{{line}}” dikecualikan daripada cukai tanpa sebab. Masukkan sebab atau seksyen undang-undang pada cukai baris itu.',
      codeUnknown:
        'Kod pengecualian {{code}} pada “{{line}}” tiada dalam senarai Eropah. Pilih cukai baris itu semula.',
      codeOfAnotherCategory:
        'Kod pengecualian {{code}} pada “{{line}}” milik jenis cukai lain. Pilih cukai baris itu semula.',
    },
  },
});
