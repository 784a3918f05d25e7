import { defineMessages } from '../../define-messages';

/** What MyInvois asks for, in plain words. */
export const malaysiaProblems = defineMessages({
  en: {
    sellerAbroad:
      'MyInvois takes e-invoices of firms in Malaysia, and your address is in another country. Choose another format for this customer.',
    sellerTinMissing: 'Your tax identification number (TIN) is missing. The tax board of Malaysia asks for it.',
    sellerTinInvalid:
      '{{value}} is not a tax identification number (TIN) of Malaysia. It has one or two letters before its digits, as in C20880050010.',
    sellerRegistrationMissing:
      'Your business registration number (BRN) is missing. The tax board of Malaysia asks for it.',
    sellerStreetMissing: 'Your street address is missing. The tax board of Malaysia asks for it.',
    sellerCityMissing: 'Your town is missing. The tax board of Malaysia asks for it.',
    sellerStateUnknown:
      'The state in your address is missing or is none of Malaysia’s. Enter one as in Selangor or Kuala Lumpur.',
    sellerPhoneMissing: 'Your telephone number is missing. The tax board of Malaysia asks for it.',
    sellerPhoneInvalid:
      'Your telephone number {{value}} cannot be dialled from abroad. Write it with the country code, as in +60 3-2161 0000.',
    sellerSstMissing: 'Sales and service tax is charged, but your SST number is missing. Enter it, or charge no tax.',
    sellerIndustryMissing:
      'Your industry code (MSIC) is missing or has not five digits. LHDN lists them in its table of MSIC codes.',
    sellerIndustryNameMissing:
      'What your firm does is not described. The tax board of Malaysia asks for it beside the industry code.',
    buyerTinMissing:
      'The customer’s tax identification number (TIN) is missing. The tax board of Malaysia asks for it.',
    buyerTinInvalid:
      'The customer’s {{value}} is not a tax identification number (TIN) of Malaysia. It has one or two letters before its digits; a buyer abroad needs none.',
    buyerRegistrationMissing:
      'The customer’s registration number (BRN) or identity card number is missing. The tax board of Malaysia asks for it.',
    buyerStreetMissing: 'The customer’s street address is missing. The tax board of Malaysia asks for it.',
    buyerCityMissing: 'The customer’s town is missing. The tax board of Malaysia asks for it.',
    buyerStateUnknown:
      'The state in the customer’s address is missing or is none of Malaysia’s. Enter one as in Selangor or Kuala Lumpur.',
    buyerPhoneMissing: 'The customer’s telephone number is missing. The tax board of Malaysia asks for it.',
    buyerPhoneInvalid:
      'The customer’s telephone number {{value}} cannot be dialled from abroad. Write it with the country code, as in +60 3-2161 0000.',
    classificationUnknown:
      '“{{line}}” has the classification {{value}}, which LHDN does not know. Choose one of 001 to 045; 022 stands for others.',
    classificationReserved:
      '“{{line}}” has the classification {{value}}, which is for consolidated or self-billed e-invoices. Choose what was delivered; 022 stands for others.',
    exemptionReasonMissing:
      '“{{line}}” is exempt from tax without a reason. Say why, as in the number of the exemption.',
    textShortened:
      'The text of “{{line}}” is longer than the {{count}} letters that LHDN takes. The e-invoice shortens it.',
  },
  nb: {
    sellerAbroad:
      'MyInvois tar imot e-fakturaer fra firmaer i Malaysia, og adressen din er i et annet land. Velg et annet format for denne kunden.',
    sellerTinMissing: 'Skattenummeret ditt (TIN) mangler. Skattemyndigheten i Malaysia krever det.',
    sellerTinInvalid:
      '{{value}} er ikke et malaysisk skattenummer (TIN). Det har én eller to bokstaver foran sifrene, som i C20880050010.',
    sellerRegistrationMissing: 'Registreringsnummeret ditt (BRN) mangler. Skattemyndigheten i Malaysia krever det.',
    sellerStreetMissing: 'Gateadressen din mangler. Skattemyndigheten i Malaysia krever den.',
    sellerCityMissing: 'Poststedet ditt mangler. Skattemyndigheten i Malaysia krever det.',
    sellerStateUnknown:
      'Delstaten i adressen din mangler eller er ingen av Malaysias. Skriv en, som Selangor eller Kuala Lumpur.',
    sellerPhoneMissing: 'Telefonnummeret ditt mangler. Skattemyndigheten i Malaysia krever det.',
    sellerPhoneInvalid:
      'Telefonnummeret ditt {{value}} kan ikke ringes fra utlandet. Skriv det med landskode, som i +60 3-2161 0000.',
    sellerSstMissing:
      'Det beregnes salgs- og tjenesteavgift, men SST-nummeret ditt mangler. Skriv det inn, eller beregn ingen avgift.',
    sellerIndustryMissing:
      'Næringskoden din (MSIC) mangler eller har ikke fem sifre. LHDN har dem i sin tabell over MSIC-koder.',
    sellerIndustryNameMissing:
      'Det står ikke hva firmaet ditt driver med. Skattemyndigheten i Malaysia krever det ved siden av næringskoden.',
    buyerTinMissing: 'Kundens skattenummer (TIN) mangler. Skattemyndigheten i Malaysia krever det.',
    buyerTinInvalid:
      'Kundens {{value}} er ikke et malaysisk skattenummer (TIN). Det har én eller to bokstaver foran sifrene; en kjøper i utlandet trenger det ikke.',
    buyerRegistrationMissing:
      'Kundens registreringsnummer (BRN) eller ID-kortnummer mangler. Skattemyndigheten i Malaysia krever det.',
    buyerStreetMissing: 'Kundens gateadresse mangler. Skattemyndigheten i Malaysia krever den.',
    buyerCityMissing: 'Kundens poststed mangler. Skattemyndigheten i Malaysia krever det.',
    buyerStateUnknown:
      'Delstaten i kundens adresse mangler eller er ingen av Malaysias. Skriv en, som Selangor eller Kuala Lumpur.',
    buyerPhoneMissing: 'Kundens telefonnummer mangler. Skattemyndigheten i Malaysia krever det.',
    buyerPhoneInvalid:
      'Kundens telefonnummer {{value}} kan ikke ringes fra utlandet. Skriv det med landskode, som i +60 3-2161 0000.',
    classificationUnknown:
      '«{{line}}» har klassifiseringen {{value}}, som LHDN ikke kjenner. Velg en fra 001 til 045; 022 står for annet.',
    classificationReserved:
      '«{{line}}» har klassifiseringen {{value}}, som er for samlede e-fakturaer eller egenfakturering. Velg det som ble levert; 022 står for annet.',
    exemptionReasonMissing:
      '«{{line}}» er fritatt for avgift uten begrunnelse. Skriv hvorfor, for eksempel nummeret på fritaket.',
    textShortened:
      'Teksten til «{{line}}» er lengre enn de {{count}} tegnene LHDN tar imot. E-fakturaen forkorter den.',
  },
  nl: {
    sellerAbroad:
      'MyInvois neemt e-facturen aan van bedrijven in Maleisië en uw adres ligt in een ander land. Kies een ander formaat voor deze klant.',
    sellerTinMissing: 'Uw fiscaal nummer (TIN) ontbreekt. De belastingdienst van Maleisië vraagt erom.',
    sellerTinInvalid:
      '{{value}} is geen fiscaal nummer (TIN) van Maleisië. Voor de cijfers staan een of twee letters, zoals in C20880050010.',
    sellerRegistrationMissing:
      'Uw bedrijfsregistratienummer (BRN) ontbreekt. De belastingdienst van Maleisië vraagt erom.',
    sellerStreetMissing: 'Uw straat en huisnummer ontbreken. De belastingdienst van Maleisië vraagt erom.',
    sellerCityMissing: 'Uw plaats ontbreekt. De belastingdienst van Maleisië vraagt erom.',
    sellerStateUnknown:
      'De deelstaat in uw adres ontbreekt of is er geen van Maleisië. Vul er een in, zoals Selangor of Kuala Lumpur.',
    sellerPhoneMissing: 'Uw telefoonnummer ontbreekt. De belastingdienst van Maleisië vraagt erom.',
    sellerPhoneInvalid:
      'Uw telefoonnummer {{value}} kan niet vanuit het buitenland gebeld worden. Schrijf het met landnummer, zoals +60 3-2161 0000.',
    sellerSstMissing:
      'Er wordt omzet- en dienstenbelasting berekend, maar uw SST-nummer ontbreekt. Vul het in of bereken geen belasting.',
    sellerIndustryMissing:
      'Uw branchecode (MSIC) ontbreekt of heeft geen vijf cijfers. LHDN noemt ze in zijn tabel van MSIC-codes.',
    sellerIndustryNameMissing:
      'Wat uw bedrijf doet, is niet omschreven. De belastingdienst van Maleisië vraagt het naast de branchecode.',
    buyerTinMissing: 'Het fiscaal nummer (TIN) van de klant ontbreekt. De belastingdienst van Maleisië vraagt erom.',
    buyerTinInvalid:
      '{{value}} van de klant is geen fiscaal nummer (TIN) van Maleisië. Voor de cijfers staan een of twee letters; een koper in het buitenland heeft er geen nodig.',
    buyerRegistrationMissing:
      'Het registratienummer (BRN) of identiteitskaartnummer van de klant ontbreekt. De belastingdienst van Maleisië vraagt erom.',
    buyerStreetMissing: 'Straat en huisnummer van de klant ontbreken. De belastingdienst van Maleisië vraagt erom.',
    buyerCityMissing: 'De plaats van de klant ontbreekt. De belastingdienst van Maleisië vraagt erom.',
    buyerStateUnknown:
      'De deelstaat in het adres van de klant ontbreekt of is er geen van Maleisië. Vul er een in, zoals Selangor of Kuala Lumpur.',
    buyerPhoneMissing: 'Het telefoonnummer van de klant ontbreekt. De belastingdienst van Maleisië vraagt erom.',
    buyerPhoneInvalid:
      'Het telefoonnummer {{value}} van de klant kan niet vanuit het buitenland gebeld worden. Schrijf het met landnummer, zoals +60 3-2161 0000.',
    classificationUnknown:
      '“{{line}}” heeft de classificatie {{value}}, die LHDN niet kent. Kies er een van 001 tot 045; 022 staat voor overige.',
    classificationReserved:
      '“{{line}}” heeft de classificatie {{value}}, die voor verzamelfacturen of self-billing is. Kies wat er geleverd is; 022 staat voor overige.',
    exemptionReasonMissing:
      '“{{line}}” is zonder reden vrijgesteld van belasting. Schrijf waarom, bijvoorbeeld het nummer van de vrijstelling.',
    textShortened:
      'De tekst van “{{line}}” is langer dan de {{count}} tekens die LHDN aanneemt. De e-factuur kort hem in.',
  },
  fr: {
    sellerAbroad:
      'MyInvois accepte les factures électroniques des entreprises de Malaisie, et votre adresse est dans un autre pays. Choisissez un autre format pour ce client.',
    sellerTinMissing:
      'Votre numéro d’identification fiscale (TIN) manque. L’administration fiscale malaisienne l’exige.',
    sellerTinInvalid:
      '{{value}} n’est pas un numéro d’identification fiscale (TIN) malaisien. Une ou deux lettres précèdent ses chiffres, comme dans C20880050010.',
    sellerRegistrationMissing:
      'Votre numéro d’immatriculation (BRN) manque. L’administration fiscale malaisienne l’exige.',
    sellerStreetMissing: 'La rue de votre adresse manque. L’administration fiscale malaisienne l’exige.',
    sellerCityMissing: 'La ville de votre adresse manque. L’administration fiscale malaisienne l’exige.',
    sellerStateUnknown:
      'L’État de votre adresse manque ou n’est pas un État de Malaisie. Indiquez-en un, comme Selangor ou Kuala Lumpur.',
    sellerPhoneMissing: 'Votre numéro de téléphone manque. L’administration fiscale malaisienne l’exige.',
    sellerPhoneInvalid:
      'Votre numéro de téléphone {{value}} ne peut pas être composé de l’étranger. Écrivez-le avec l’indicatif du pays, comme +60 3-2161 0000.',
    sellerSstMissing:
      'La taxe sur les ventes et services est facturée, mais votre numéro SST manque. Saisissez-le, ou ne facturez pas de taxe.',
    sellerIndustryMissing:
      'Votre code d’activité (MSIC) manque ou n’a pas cinq chiffres. LHDN les donne dans sa table des codes MSIC.',
    sellerIndustryNameMissing:
      'L’activité de votre entreprise n’est pas décrite. L’administration fiscale malaisienne l’exige à côté du code d’activité.',
    buyerTinMissing:
      'Le numéro d’identification fiscale (TIN) du client manque. L’administration fiscale malaisienne l’exige.',
    buyerTinInvalid:
      '{{value}}, indiqué pour le client, n’est pas un numéro d’identification fiscale (TIN) malaisien. Une ou deux lettres précèdent ses chiffres ; un acheteur étranger n’en a pas besoin.',
    buyerRegistrationMissing:
      'Le numéro d’immatriculation (BRN) ou de carte d’identité du client manque. L’administration fiscale malaisienne l’exige.',
    buyerStreetMissing: 'La rue de l’adresse du client manque. L’administration fiscale malaisienne l’exige.',
    buyerCityMissing: 'La ville du client manque. L’administration fiscale malaisienne l’exige.',
    buyerStateUnknown:
      'L’État de l’adresse du client manque ou n’est pas un État de Malaisie. Indiquez-en un, comme Selangor ou Kuala Lumpur.',
    buyerPhoneMissing: 'Le numéro de téléphone du client manque. L’administration fiscale malaisienne l’exige.',
    buyerPhoneInvalid:
      'Le numéro de téléphone {{value}} du client ne peut pas être composé de l’étranger. Écrivez-le avec l’indicatif du pays, comme +60 3-2161 0000.',
    classificationUnknown:
      '« {{line}} » a la classification {{value}}, que LHDN ne connaît pas. Choisissez-en une de 001 à 045 ; 022 signifie autres.',
    classificationReserved:
      '« {{line}} » a la classification {{value}}, réservée aux factures consolidées ou à l’autofacturation. Choisissez ce qui a été livré ; 022 signifie autres.',
    exemptionReasonMissing:
      '« {{line}} » est exonéré de taxe sans motif. Indiquez pourquoi, par exemple le numéro de l’exonération.',
    textShortened:
      'Le texte de « {{line}} » dépasse les {{count}} caractères que LHDN accepte. La facture électronique l’abrège.',
  },
  ms: {
    sellerAbroad:
      'MyInvois menerima e-Invois daripada syarikat di Malaysia, tetapi alamat anda di negara lain. Pilih format lain untuk pelanggan ini.',
    sellerTinMissing: 'Nombor pengenalan cukai (TIN) anda tiada. LHDN memerlukannya.',
    sellerTinInvalid:
      '{{value}} bukan nombor pengenalan cukai (TIN) Malaysia. Nombornya bermula dengan satu atau dua huruf, seperti C20880050010.',
    sellerRegistrationMissing: 'Nombor pendaftaran perniagaan (BRN) anda tiada. LHDN memerlukannya.',
    sellerStreetMissing: 'Alamat jalan anda tiada. LHDN memerlukannya.',
    sellerCityMissing: 'Bandar anda tiada. LHDN memerlukannya.',
    sellerStateUnknown:
      'Negeri dalam alamat anda tiada atau bukan negeri di Malaysia. Masukkan negeri seperti Selangor atau Kuala Lumpur.',
    sellerPhoneMissing: 'Nombor telefon anda tiada. LHDN memerlukannya.',
    sellerPhoneInvalid:
      'Nombor telefon anda {{value}} tidak boleh didail dari luar negara. Tulis dengan kod negara, seperti +60 3-2161 0000.',
    sellerSstMissing:
      'Cukai jualan dan perkhidmatan dikenakan, tetapi nombor SST anda tiada. Masukkan nombor itu, atau jangan kenakan cukai.',
    sellerIndustryMissing:
      'Kod industri (MSIC) anda tiada atau bukan lima digit. LHDN menyenaraikannya dalam jadual kod MSIC.',
    sellerIndustryNameMissing:
      'Aktiviti perniagaan anda tidak diterangkan. LHDN memerlukannya di sebelah kod industri.',
    buyerTinMissing: 'Nombor pengenalan cukai (TIN) pelanggan tiada. LHDN memerlukannya.',
    buyerTinInvalid:
      '{{value}} bagi pelanggan bukan nombor pengenalan cukai (TIN) Malaysia. Nombornya bermula dengan satu atau dua huruf; pembeli luar negara tidak memerlukannya.',
    buyerRegistrationMissing:
      'Nombor pendaftaran (BRN) atau nombor kad pengenalan pelanggan tiada. LHDN memerlukannya.',
    buyerStreetMissing: 'Alamat jalan pelanggan tiada. LHDN memerlukannya.',
    buyerCityMissing: 'Bandar pelanggan tiada. LHDN memerlukannya.',
    buyerStateUnknown:
      'Negeri dalam alamat pelanggan tiada atau bukan negeri di Malaysia. Masukkan negeri seperti Selangor atau Kuala Lumpur.',
    buyerPhoneMissing: 'Nombor telefon pelanggan tiada. LHDN memerlukannya.',
    buyerPhoneInvalid:
      'Nombor telefon pelanggan {{value}} tidak boleh didail dari luar negara. Tulis dengan kod negara, seperti +60 3-2161 0000.',
    classificationUnknown:
      '“{{line}}” mempunyai klasifikasi {{value}} yang tidak dikenali LHDN. Pilih daripada 001 hingga 045; 022 ialah lain-lain.',
    classificationReserved:
      '“{{line}}” mempunyai klasifikasi {{value}} untuk e-Invois disatukan atau bil diri. Pilih perkara yang dibekalkan; 022 ialah lain-lain.',
    exemptionReasonMissing:
      '“{{line}}” dikecualikan daripada cukai tanpa sebab. Nyatakan sebabnya, misalnya nombor pengecualian.',
    textShortened:
      'Teks “{{line}}” lebih panjang daripada {{count}} aksara yang diterima LHDN. e-Invois memendekkannya.',
  },
});
