import { defineMessages } from '../../define-messages';

/** What an electronic invoice lacks of the customer. */
export const buyerProblems = defineMessages({
  en: {
    nameMissing: 'The customer’s name is missing. Every invoice names its buyer.',
    streetMissing:
      'The customer’s street address is missing. An e-invoice within the Netherlands must have the whole address.',
    postalCodeMissing:
      'The customer’s postal code is missing. An e-invoice within the Netherlands must have the whole address.',
    cityMissing: 'The customer’s town is missing. An e-invoice says where its buyer is.',
    legalIdMissing:
      'The customer’s registration number ({{label}}) is missing. E-invoices between firms of one country must name it.',
    legalIdInvalid:
      '“{{value}}” cannot be the customer’s registration number ({{label}}): a digit is wrong or missing.',
    legalIdSchemeUnknown:
      'The customer’s registration number is of the kind “{{scheme}}”, which is not on the international list. Enter the number again.',
    vatIdMissing:
      'The customer’s VAT number is missing. Reverse charge and sales to another EU country are only possible with it.',
    vatIdInvalid: '“{{value}}” cannot be the customer’s VAT number: its prefix, length or check digit is wrong.',
    vatIdWithoutCountry: 'The customer’s VAT number “{{value}}” does not begin with its country, as in NO or FR.',
    electronicAddressMissing:
      'The customer’s electronic address is missing. Without it the network does not know where to deliver.',
    electronicAddressSchemeMissing:
      'The customer’s electronic address “{{value}}” lacks its scheme. Write it before a colon, as in 0192:311204580.',
    electronicAddressSchemeUnknown:
      'The customer’s electronic address has the scheme “{{scheme}}”, which the network does not know.',
    electronicAddressInvalid:
      '“{{value}}” cannot be the customer’s electronic address of scheme {{scheme}}: a digit is wrong or missing.',
    electronicAddressOfAnother:
      'The customer’s electronic address “{{value}}” does not begin with their SIREN. In France a firm is reached at 0225 and its own SIREN.',
    identifierSchemeMissing:
      'The customer’s other identifier “{{value}}” lacks its scheme. Say what it is: 0088 for a GLN, 0009 for a SIRET.',
    identifierSchemeUnknown:
      'The scheme “{{scheme}}” of the customer’s other identifier is not on the international list. A GLN is 0088, a SIRET 0009.',
    identifierInvalid:
      '“{{value}}” cannot be the customer’s identifier of scheme {{scheme}}: a digit is wrong or missing.',
    siretOfAnother: 'The customer’s SIRET “{{value}}” does not begin with their SIREN: it is of another firm.',
  },
  nb: {
    nameMissing: 'Kundens navn mangler. Hver faktura oppgir kjøperen.',
    streetMissing: 'Kundens gateadresse mangler. En e-faktura innen Nederland må ha full adresse.',
    postalCodeMissing: 'Kundens postnummer mangler. En e-faktura innen Nederland må ha full adresse.',
    cityMissing: 'Kundens poststed mangler. En e-faktura sier hvor kjøperen holder til.',
    legalIdMissing:
      'Kundens registreringsnummer ({{label}}) mangler. E-fakturaer mellom firmaer i samme land må oppgi det.',
    legalIdInvalid:
      '«{{value}}» kan ikke være kundens registreringsnummer ({{label}}): Et siffer er feil eller mangler.',
    legalIdSchemeUnknown:
      'Kundens registreringsnummer er av typen «{{scheme}}», som ikke står på den internasjonale listen. Skriv inn nummeret på nytt.',
    vatIdMissing:
      'Kundens mva-nummer mangler. Omvendt avgiftsplikt og salg til et annet EU-land er bare mulig med det.',
    vatIdInvalid: '«{{value}}» kan ikke være kundens mva-nummer: Prefikset, lengden eller kontrollsifferet er feil.',
    vatIdWithoutCountry: 'Kundens mva-nummer «{{value}}» begynner ikke med landet, som NO eller FR.',
    electronicAddressMissing:
      'Kundens elektroniske adresse mangler. Uten den vet ikke nettverket hvor fakturaen skal leveres.',
    electronicAddressSchemeMissing:
      'Kundens elektroniske adresse «{{value}}» mangler skjema. Skriv det foran et kolon, som i 0192:311204580.',
    electronicAddressSchemeUnknown:
      'Kundens elektroniske adresse har skjemaet «{{scheme}}», som nettverket ikke kjenner.',
    electronicAddressInvalid:
      '«{{value}}» kan ikke være kundens elektroniske adresse med skjema {{scheme}}: Et siffer er feil eller mangler.',
    electronicAddressOfAnother:
      'Kundens elektroniske adresse «{{value}}» begynner ikke med kundens SIREN-nummer. I Frankrike nås et firma på 0225 og sitt eget SIREN-nummer.',
    identifierSchemeMissing:
      'Kundens andre identifikator «{{value}}» mangler skjema. Oppgi hva den er: 0088 for GLN, 0009 for SIRET.',
    identifierSchemeUnknown:
      'Skjemaet «{{scheme}}» for kundens andre identifikator står ikke på den internasjonale listen. GLN er 0088, SIRET 0009.',
    identifierInvalid:
      '«{{value}}» kan ikke være kundens identifikator med skjema {{scheme}}: Et siffer er feil eller mangler.',
    siretOfAnother:
      'Kundens SIRET-nummer «{{value}}» begynner ikke med kundens SIREN-nummer: Det tilhører et annet firma.',
  },
  nl: {
    nameMissing: 'De naam van de klant ontbreekt. Elke factuur noemt de koper.',
    streetMissing:
      'De straat van de klant ontbreekt. Een e-factuur binnen Nederland moet het volledige adres bevatten.',
    postalCodeMissing:
      'De postcode van de klant ontbreekt. Een e-factuur binnen Nederland moet het volledige adres bevatten.',
    cityMissing: 'De plaats van de klant ontbreekt. Een e-factuur zegt waar de koper gevestigd is.',
    legalIdMissing:
      'Het registratienummer ({{label}}) van de klant ontbreekt. E-facturen tussen bedrijven in één land moeten het noemen.',
    legalIdInvalid:
      '“{{value}}” kan het registratienummer ({{label}}) van de klant niet zijn: een cijfer klopt niet of ontbreekt.',
    legalIdSchemeUnknown:
      'Het registratienummer van de klant is van de soort “{{scheme}}”, die niet op de internationale lijst staat. Voer het nummer opnieuw in.',
    vatIdMissing:
      'De btw-id van de klant ontbreekt. Btw verleggen en leveren aan een ander EU-land kan alleen daarmee.',
    vatIdInvalid: '“{{value}}” kan de btw-id van de klant niet zijn: voorvoegsel, lengte of controlecijfer klopt niet.',
    vatIdWithoutCountry: 'De btw-id “{{value}}” van de klant begint niet met het land, zoals NL of FR.',
    electronicAddressMissing:
      'Het elektronisch adres van de klant ontbreekt. Zonder weet het netwerk niet waar de factuur bezorgd moet worden.',
    electronicAddressSchemeMissing:
      'Het elektronisch adres “{{value}}” van de klant mist zijn schema. Zet het voor een dubbele punt, zoals in 0106:12345678.',
    electronicAddressSchemeUnknown:
      'Het elektronisch adres van de klant heeft het schema “{{scheme}}”, dat het netwerk niet kent.',
    electronicAddressInvalid:
      '“{{value}}” kan het elektronisch adres van schema {{scheme}} van de klant niet zijn: een cijfer klopt niet of ontbreekt.',
    electronicAddressOfAnother:
      'Het elektronisch adres “{{value}}” van de klant begint niet met zijn SIREN. In Frankrijk is een bedrijf bereikbaar op 0225 en het eigen SIREN.',
    identifierSchemeMissing:
      'De andere identificatie “{{value}}” van de klant mist haar schema. Geef aan wat het is: 0088 voor een GLN, 0009 voor een SIRET.',
    identifierSchemeUnknown:
      'Het schema “{{scheme}}” van de andere identificatie van de klant staat niet op de internationale lijst. Een GLN is 0088, een SIRET 0009.',
    identifierInvalid:
      '“{{value}}” kan de identificatie van schema {{scheme}} van de klant niet zijn: een cijfer klopt niet of ontbreekt.',
    siretOfAnother: 'Het SIRET “{{value}}” van de klant begint niet met zijn SIREN: het is van een ander bedrijf.',
  },
  fr: {
    nameMissing: 'Le nom du client manque. Toute facture nomme son acheteur.',
    streetMissing: 'La rue du client manque. Une facture électronique aux Pays-Bas doit porter l’adresse complète.',
    postalCodeMissing:
      'Le code postal du client manque. Une facture électronique aux Pays-Bas doit porter l’adresse complète.',
    cityMissing: 'La ville du client manque. Une facture électronique dit où se trouve l’acheteur.',
    legalIdMissing:
      'Le numéro d’immatriculation ({{label}}) du client manque. Les factures électroniques entre entreprises d’un même pays doivent le porter.',
    legalIdInvalid:
      '« {{value}} » ne peut pas être le numéro d’immatriculation ({{label}}) du client : un chiffre est faux ou manque.',
    legalIdSchemeUnknown:
      'Le numéro d’immatriculation du client est du type « {{scheme}} », absent de la liste internationale. Saisissez-le à nouveau.',
    vatIdMissing:
      'Le numéro de TVA du client manque. L’autoliquidation et la vente vers un autre pays de l’UE ne sont possibles qu’avec lui.',
    vatIdInvalid: '« {{value}} » ne peut pas être le numéro de TVA du client : préfixe, longueur ou clé inexacts.',
    vatIdWithoutCountry: 'Le numéro de TVA « {{value}} » du client ne commence pas par son pays, comme FR ou NL.',
    electronicAddressMissing:
      'L’adresse électronique de facturation du client manque. Sans elle, le réseau ne sait pas où remettre la facture.',
    electronicAddressSchemeMissing:
      'L’adresse électronique « {{value}} » du client n’a pas de schéma. Écrivez-le devant un deux-points, comme dans 0225:732829320.',
    electronicAddressSchemeUnknown:
      'L’adresse électronique du client a le schéma « {{scheme}} », que le réseau ne connaît pas.',
    electronicAddressInvalid:
      '« {{value}} » ne peut pas être l’adresse électronique de schéma {{scheme}} du client : un chiffre est faux ou manque.',
    electronicAddressOfAnother:
      'L’adresse électronique « {{value}} » du client ne commence pas par son SIREN. En France, une entreprise est jointe par 0225 et son propre SIREN.',
    identifierSchemeMissing:
      'L’autre identifiant « {{value}} » du client n’a pas de schéma. Dites ce qu’il est : 0088 pour un GLN, 0009 pour un SIRET.',
    identifierSchemeUnknown:
      'Le schéma « {{scheme}} » de l’autre identifiant du client n’est pas dans la liste internationale. Un GLN est 0088, un SIRET 0009.',
    identifierInvalid:
      '« {{value}} » ne peut pas être l’identifiant de schéma {{scheme}} du client : un chiffre est faux ou manque.',
    siretOfAnother:
      'Le SIRET « {{value}} » du client ne commence pas par son SIREN : c’est celui d’une autre entreprise.',
  },
  ms: {
    nameMissing: 'Nama pelanggan tiada. Setiap invois menamakan pembelinya.',
    streetMissing: 'Alamat jalan pelanggan tiada. e-Invois dalam Belanda mesti ada alamat penuh.',
    postalCodeMissing: 'Poskod pelanggan tiada. e-Invois dalam Belanda mesti ada alamat penuh.',
    cityMissing: 'Bandar pelanggan tiada. e-Invois menyatakan tempat pembeli.',
    legalIdMissing:
      'Nombor pendaftaran pelanggan ({{label}}) tiada. e-Invois antara syarikat dalam satu negara mesti menyatakannya.',
    legalIdInvalid:
      '“{{value}}” tidak mungkin nombor pendaftaran pelanggan ({{label}}): ada digit yang salah atau tiada.',
    legalIdSchemeUnknown:
      'Nombor pendaftaran pelanggan jenis “{{scheme}}”, yang tiada dalam senarai antarabangsa. Masukkan nombor itu semula.',
    vatIdMissing: 'Nombor VAT pelanggan tiada. Caj balik dan jualan ke negara EU lain hanya boleh dibuat dengannya.',
    vatIdInvalid: '“{{value}}” tidak mungkin nombor VAT pelanggan: awalan, panjang atau digit semakan salah.',
    vatIdWithoutCountry: 'Nombor VAT pelanggan “{{value}}” tidak bermula dengan negaranya, seperti NO atau FR.',
    electronicAddressMissing:
      'Alamat elektronik pelanggan tiada. Tanpanya rangkaian tidak tahu ke mana hendak menghantar.',
    electronicAddressSchemeMissing:
      'Alamat elektronik pelanggan “{{value}}” tiada skema. Tulis skema sebelum titik bertindih, seperti 0192:311204580.',
    electronicAddressSchemeUnknown:
      'Alamat elektronik pelanggan menggunakan skema “{{scheme}}”, yang tidak dikenali rangkaian.',
    electronicAddressInvalid:
      '“{{value}}” tidak mungkin alamat elektronik pelanggan bagi skema {{scheme}}: ada digit yang salah atau tiada.',
    electronicAddressOfAnother:
      'Alamat elektronik pelanggan “{{value}}” tidak bermula dengan SIREN mereka. Di Perancis, syarikat dihubungi melalui 0225 dan SIREN sendiri.',
    identifierSchemeMissing:
      'Pengecam lain pelanggan “{{value}}” tiada skema. Nyatakan jenisnya: 0088 untuk GLN, 0009 untuk SIRET.',
    identifierSchemeUnknown:
      'Skema “{{scheme}}” bagi pengecam lain pelanggan tiada dalam senarai antarabangsa. GLN ialah 0088, SIRET 0009.',
    identifierInvalid:
      '“{{value}}” tidak mungkin pengecam pelanggan bagi skema {{scheme}}: ada digit yang salah atau tiada.',
    siretOfAnother: 'SIRET pelanggan “{{value}}” tidak bermula dengan SIREN mereka: ia milik syarikat lain.',
  },
});
