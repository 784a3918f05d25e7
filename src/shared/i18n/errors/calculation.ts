import { defineMessages } from '../define-messages';

/** Refusals of the calculator. `field` is the dotted path of what is wrong, counted from 0: `lines.2.quantity`. */
export const calculationErrors = defineMessages({
  en: {
    notADecimal: '{{field}}: “{{value}}” is not a decimal number. Write digits with a point, like 1234.50.',
    fractionAsNumber:
      '{{field}}: {{value}} is a JSON number with a fraction, which is not exact. Put it in quotes: "{{value}}".',
    missing: '{{field}} is missing. Add it.',
    unknownField: '{{field}}: there is no field “{{name}}”. Remove it or correct its spelling.',
    notAList: '{{field}} is not a list. Put it in square brackets.',
    notAnObject: '{{field}} is not an object with fields. Put its fields in curly brackets.',
    notAText: '{{field}} is not a text. Put it in quotes.',
    unknownTaxRounding: '{{field}}: “{{value}}” is not a way of rounding VAT. Choose group or line.',
    unknownCurrency: '{{field}}: “{{value}}” is not a current currency code. Use one of ISO 4217, like NOK or EUR.',
    unknownCategory: '{{field}}: “{{value}}” is not a VAT category. Choose S, Z, E, AE, K, G or O.',
    rateNotAboveZero:
      '{{field}}: VAT category S needs a rate above 0, not {{rate}}. Enter the rate, or choose category Z for 0 %.',
    rateNotZero:
      '{{field}}: VAT category {{category}} carries no VAT, so its rate cannot be {{rate}}. Enter 0 or choose category S.',
    baseQuantityNotPositive:
      '{{field}}: the price is for {{value}} units, which gives no price per unit. Enter a quantity above 0.',
    neitherAmountNorPercent: '{{field}} has neither an amount nor a percentage. Enter one of them.',
    amountTooLarge: 'An amount is too large to be held exactly. Check quantities and prices for a digit too many.',
    noWeights: 'There is nothing to share the amount over. Give at least one share above 0.',
    negativeWeight: 'A share is negative: {{value}}. Enter 0 or more.',
  },
  nb: {
    notADecimal: '{{field}}: «{{value}}» er ikke et desimaltall. Skriv sifre med punktum, som 1234.50.',
    fractionAsNumber:
      '{{field}}: {{value}} er et JSON-tall med desimaler, og det er ikke nøyaktig. Sett det i anførselstegn: "{{value}}".',
    missing: '{{field}} mangler. Legg det til.',
    unknownField: '{{field}}: Det finnes ikke noe felt som heter «{{name}}». Fjern det, eller rett skrivemåten.',
    notAList: '{{field}} er ikke en liste. Sett den i hakeparenteser.',
    notAnObject: '{{field}} er ikke et objekt med felter. Sett feltene i krøllparenteser.',
    notAText: '{{field}} er ikke en tekst. Sett den i anførselstegn.',
    unknownTaxRounding: '{{field}}: «{{value}}» er ikke en måte å avrunde mva på. Velg group eller line.',
    unknownCurrency: '{{field}}: «{{value}}» er ikke en gjeldende valutakode. Bruk en fra ISO 4217, som NOK eller EUR.',
    unknownCategory: '{{field}}: «{{value}}» er ikke en mva-kategori. Velg S, Z, E, AE, K, G eller O.',
    rateNotAboveZero:
      '{{field}}: Mva-kategori S krever en sats over 0, ikke {{rate}}. Skriv inn satsen, eller velg kategori Z for 0 %.',
    rateNotZero:
      '{{field}}: Mva-kategori {{category}} er uten mva, så satsen kan ikke være {{rate}}. Skriv 0, eller velg kategori S.',
    baseQuantityNotPositive:
      '{{field}}: Prisen gjelder for {{value}} enheter, og det gir ingen enhetspris. Skriv inn et antall over 0.',
    neitherAmountNorPercent: '{{field}} har verken beløp eller prosent. Skriv inn én av delene.',
    amountTooLarge:
      'Et beløp er for stort til å holdes nøyaktig. Se etter om et antall eller en pris har et siffer for mye.',
    noWeights: 'Det er ingenting å fordele beløpet på. Oppgi minst én andel over 0.',
    negativeWeight: 'En andel er negativ: {{value}}. Skriv inn 0 eller mer.',
  },
  nl: {
    notADecimal: '{{field}}: “{{value}}” is geen decimaal getal. Schrijf cijfers met een punt, zoals 1234.50.',
    fractionAsNumber:
      '{{field}}: {{value}} is een JSON-getal met decimalen en dat is niet exact. Zet het tussen aanhalingstekens: "{{value}}".',
    missing: '{{field}} ontbreekt. Voeg het toe.',
    unknownField: '{{field}}: er bestaat geen veld “{{name}}”. Verwijder het of verbeter de spelling.',
    notAList: '{{field}} is geen lijst. Zet het tussen vierkante haken.',
    notAnObject: '{{field}} is geen object met velden. Zet de velden tussen accolades.',
    notAText: '{{field}} is geen tekst. Zet het tussen aanhalingstekens.',
    unknownTaxRounding: '{{field}}: “{{value}}” is geen manier om btw af te ronden. Kies group of line.',
    unknownCurrency:
      '{{field}}: “{{value}}” is geen geldige valutacode. Gebruik een code uit ISO 4217, zoals NOK of EUR.',
    unknownCategory: '{{field}}: “{{value}}” is geen btw-categorie. Kies S, Z, E, AE, K, G of O.',
    rateNotAboveZero:
      '{{field}}: btw-categorie S vraagt een tarief boven 0, niet {{rate}}. Vul het tarief in of kies categorie Z voor 0 %.',
    rateNotZero:
      '{{field}}: btw-categorie {{category}} is zonder btw, dus het tarief kan niet {{rate}} zijn. Vul 0 in of kies categorie S.',
    baseQuantityNotPositive:
      '{{field}}: de prijs geldt voor {{value}} eenheden en dat geeft geen prijs per eenheid. Vul een aantal boven 0 in.',
    neitherAmountNorPercent: '{{field}} heeft geen bedrag en geen percentage. Vul een van beide in.',
    amountTooLarge:
      'Een bedrag is te groot om exact te bewaren. Controleer of een aantal of een prijs een cijfer te veel heeft.',
    noWeights: 'Er is niets om het bedrag over te verdelen. Geef ten minste één aandeel boven 0.',
    negativeWeight: 'Een aandeel is negatief: {{value}}. Vul 0 of meer in.',
  },
  fr: {
    notADecimal:
      '{{field}} : « {{value}} » n’est pas un nombre décimal. Écrivez des chiffres avec un point, comme 1234.50.',
    fractionAsNumber:
      '{{field}} : {{value}} est un nombre JSON à décimales, qui n’est pas exact. Mettez-le entre guillemets : "{{value}}".',
    missing: '{{field}} manque. Ajoutez-le.',
    unknownField: '{{field}} : le champ « {{name}} » n’existe pas. Supprimez-le ou corrigez son orthographe.',
    notAList: '{{field}} n’est pas une liste. Mettez-le entre crochets.',
    notAnObject: '{{field}} n’est pas un objet avec des champs. Mettez ses champs entre accolades.',
    notAText: '{{field}} n’est pas un texte. Mettez-le entre guillemets.',
    unknownTaxRounding: '{{field}} : « {{value}} » n’est pas une façon d’arrondir la TVA. Choisissez group ou line.',
    unknownCurrency:
      '{{field}} : « {{value}} » n’est pas un code de devise en vigueur. Utilisez un code ISO 4217, comme NOK ou EUR.',
    unknownCategory: '{{field}} : « {{value}} » n’est pas une catégorie de TVA. Choisissez S, Z, E, AE, K, G ou O.',
    rateNotAboveZero:
      '{{field}} : la catégorie de TVA S demande un taux supérieur à 0, et non {{rate}}. Indiquez le taux, ou choisissez la catégorie Z pour 0 %.',
    rateNotZero:
      '{{field}} : la catégorie de TVA {{category}} est sans TVA, son taux ne peut donc pas être {{rate}}. Indiquez 0 ou choisissez la catégorie S.',
    baseQuantityNotPositive:
      '{{field}} : le prix vaut pour {{value}} unités, ce qui ne donne aucun prix unitaire. Indiquez une quantité supérieure à 0.',
    neitherAmountNorPercent: '{{field}} n’a ni montant ni pourcentage. Indiquez l’un des deux.',
    amountTooLarge:
      'Un montant est trop grand pour être conservé avec exactitude. Vérifiez qu’aucune quantité ni aucun prix ne compte un chiffre de trop.',
    noWeights: 'Il n’y a rien sur quoi répartir le montant. Indiquez au moins une part supérieure à 0.',
    negativeWeight: 'Une part est négative : {{value}}. Indiquez 0 ou plus.',
  },
  ms: {
    notADecimal: '{{field}}: “{{value}}” bukan nombor perpuluhan. Tulis digit dengan titik, seperti 1234.50.',
    fractionAsNumber:
      '{{field}}: {{value}} ialah nombor JSON berperpuluhan, yang tidak tepat. Letakkannya dalam tanda petikan: "{{value}}".',
    missing: '{{field}} tiada. Tambahkannya.',
    unknownField: '{{field}}: tiada medan bernama “{{name}}”. Buang medan itu atau betulkan ejaannya.',
    notAList: '{{field}} bukan senarai. Letakkannya dalam kurungan siku.',
    notAnObject: '{{field}} bukan objek dengan medan. Letakkan medannya dalam kurungan dakap.',
    notAText: '{{field}} bukan teks. Letakkannya dalam tanda petikan.',
    unknownTaxRounding: '{{field}}: “{{value}}” bukan cara membundarkan cukai. Pilih group atau line.',
    unknownCurrency: '{{field}}: “{{value}}” bukan kod mata wang semasa. Gunakan kod ISO 4217, seperti MYR atau EUR.',
    unknownCategory: '{{field}}: “{{value}}” bukan kategori cukai. Pilih S, Z, E, AE, K, G atau O.',
    rateNotAboveZero:
      '{{field}}: kategori cukai S memerlukan kadar melebihi 0, bukan {{rate}}. Masukkan kadarnya atau pilih kategori Z untuk 0%.',
    rateNotZero:
      '{{field}}: kategori cukai {{category}} tidak dikenakan cukai, jadi kadarnya tidak boleh {{rate}}. Masukkan 0 atau pilih kategori S.',
    baseQuantityNotPositive:
      '{{field}}: harga adalah untuk {{value}} unit, maka tiada harga seunit. Masukkan kuantiti melebihi 0.',
    neitherAmountNorPercent: '{{field}} tiada amaun dan tiada peratus. Masukkan salah satu.',
    amountTooLarge:
      'Satu amaun terlalu besar untuk disimpan dengan tepat. Semak sama ada kuantiti atau harga terlebih satu digit.',
    noWeights: 'Tiada apa-apa untuk diagihkan amaun ini. Berikan sekurang-kurangnya satu bahagian melebihi 0.',
    negativeWeight: 'Satu bahagian adalah negatif: {{value}}. Masukkan 0 atau lebih.',
  },
});
