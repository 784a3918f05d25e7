import { defineMessages } from '../../define-messages';

/** What an electronic invoice lacks of the firm itself. */
export const sellerProblems = defineMessages({
  en: {
    nameMissing: 'The name of your firm is missing. Every invoice names its seller.',
    streetMissing: 'Your street address is missing. A Dutch e-invoice must have the seller’s whole address.',
    postalCodeMissing: 'Your postal code is missing. A Dutch e-invoice must have the seller’s whole address.',
    cityMissing: 'Your town is missing. An e-invoice says where its seller is.',
    legalIdMissing: 'Your registration number ({{label}}) is missing. Your country wants it on every invoice.',
    legalIdInvalid: '“{{value}}” cannot be your registration number ({{label}}): a digit is wrong or missing.',
    legalIdSchemeUnknown:
      'Your registration number is of the kind “{{scheme}}”, which is not on the international list. Enter the number again.',
    unidentified:
      'Neither a registration number nor a VAT number of yours is known. An e-invoice needs one of them, so that the receiver knows whom it is from.',
    vatIdMissing: 'Your VAT number is missing. Without it an invoice cannot say why it has VAT, or none.',
    vatIdInvalid: '“{{value}}” cannot be your VAT number: its prefix, length or check digit is wrong.',
    vatIdWithoutCountry: 'Your VAT number “{{value}}” does not begin with its country, as in NO or FR.',
    electronicAddressMissing:
      'Your electronic address is missing. The network delivers nothing without the sender’s address.',
    electronicAddressSchemeMissing:
      'Your electronic address “{{value}}” lacks its scheme. Write it before a colon, as in 0192:311204580.',
    electronicAddressSchemeUnknown:
      'Your electronic address has the scheme “{{scheme}}”, which the network does not know.',
    electronicAddressInvalid:
      '“{{value}}” cannot be your electronic address of scheme {{scheme}}: a digit is wrong or missing.',
    identifierSchemeMissing:
      'Your other identifier “{{value}}” lacks its scheme. Say what it is: 0088 for a GLN, 0009 for a SIRET.',
    identifierSchemeUnknown:
      'The scheme “{{scheme}}” of your other identifier is not on the international list. A GLN is 0088, a SIRET 0009.',
    identifierInvalid: '“{{value}}” cannot be your identifier of scheme {{scheme}}: a digit is wrong or missing.',
    siretOfAnother: 'Your SIRET “{{value}}” does not begin with your SIREN: it is of another firm.',
  },
  nb: {
    nameMissing: 'Navnet på firmaet ditt mangler. Hver faktura oppgir selgeren.',
    streetMissing: 'Gateadressen din mangler. En nederlandsk e-faktura må ha selgerens fulle adresse.',
    postalCodeMissing: 'Postnummeret ditt mangler. En nederlandsk e-faktura må ha selgerens fulle adresse.',
    cityMissing: 'Poststedet ditt mangler. En e-faktura sier hvor selgeren holder til.',
    legalIdMissing: 'Registreringsnummeret ditt ({{label}}) mangler. Landet ditt krever det på hver faktura.',
    legalIdInvalid:
      '«{{value}}» kan ikke være registreringsnummeret ditt ({{label}}): Et siffer er feil eller mangler.',
    legalIdSchemeUnknown:
      'Registreringsnummeret ditt er av typen «{{scheme}}», som ikke står på den internasjonale listen. Skriv inn nummeret på nytt.',
    unidentified:
      'Verken registreringsnummer eller mva-nummer er oppgitt for firmaet ditt. En e-faktura må ha ett av dem, slik at mottakeren vet hvem den er fra.',
    vatIdMissing: 'Mva-nummeret ditt mangler. Uten det kan ikke fakturaen si hvorfor den har mva, eller ikke har det.',
    vatIdInvalid: '«{{value}}» kan ikke være mva-nummeret ditt: Prefikset, lengden eller kontrollsifferet er feil.',
    vatIdWithoutCountry: 'Mva-nummeret ditt «{{value}}» begynner ikke med landet, som NO eller FR.',
    electronicAddressMissing:
      'Den elektroniske adressen din mangler. Nettverket leverer ingenting uten avsenderens adresse.',
    electronicAddressSchemeMissing:
      'Den elektroniske adressen din «{{value}}» mangler skjema. Skriv det foran et kolon, som i 0192:311204580.',
    electronicAddressSchemeUnknown:
      'Den elektroniske adressen din har skjemaet «{{scheme}}», som nettverket ikke kjenner.',
    electronicAddressInvalid:
      '«{{value}}» kan ikke være din elektroniske adresse med skjema {{scheme}}: Et siffer er feil eller mangler.',
    identifierSchemeMissing:
      'Den andre identifikatoren din «{{value}}» mangler skjema. Oppgi hva den er: 0088 for GLN, 0009 for SIRET.',
    identifierSchemeUnknown:
      'Skjemaet «{{scheme}}» for den andre identifikatoren din står ikke på den internasjonale listen. GLN er 0088, SIRET 0009.',
    identifierInvalid:
      '«{{value}}» kan ikke være din identifikator med skjema {{scheme}}: Et siffer er feil eller mangler.',
    siretOfAnother:
      'SIRET-nummeret ditt «{{value}}» begynner ikke med SIREN-nummeret ditt: Det tilhører et annet firma.',
  },
  nl: {
    nameMissing: 'De naam van uw bedrijf ontbreekt. Elke factuur noemt de verkoper.',
    streetMissing: 'Uw straat ontbreekt. Een Nederlandse e-factuur moet het volledige adres van de verkoper bevatten.',
    postalCodeMissing:
      'Uw postcode ontbreekt. Een Nederlandse e-factuur moet het volledige adres van de verkoper bevatten.',
    cityMissing: 'Uw plaats ontbreekt. Een e-factuur zegt waar de verkoper gevestigd is.',
    legalIdMissing: 'Uw registratienummer ({{label}}) ontbreekt. Uw land wil het op elke factuur.',
    legalIdInvalid: '“{{value}}” kan uw registratienummer ({{label}}) niet zijn: een cijfer klopt niet of ontbreekt.',
    legalIdSchemeUnknown:
      'Uw registratienummer is van de soort “{{scheme}}”, die niet op de internationale lijst staat. Voer het nummer opnieuw in.',
    unidentified:
      'Er is geen registratienummer en geen btw-id van u bekend. Een e-factuur heeft er één nodig, zodat de ontvanger weet van wie ze komt.',
    vatIdMissing: 'Uw btw-id ontbreekt. Zonder kan een factuur niet zeggen waarom er wel of geen btw op staat.',
    vatIdInvalid: '“{{value}}” kan uw btw-id niet zijn: voorvoegsel, lengte of controlecijfer klopt niet.',
    vatIdWithoutCountry: 'Uw btw-id “{{value}}” begint niet met het land, zoals NL of FR.',
    electronicAddressMissing:
      'Uw elektronisch adres ontbreekt. Het netwerk bezorgt niets zonder het adres van de afzender.',
    electronicAddressSchemeMissing:
      'Uw elektronisch adres “{{value}}” mist zijn schema. Zet het voor een dubbele punt, zoals in 0106:12345678.',
    electronicAddressSchemeUnknown: 'Uw elektronisch adres heeft het schema “{{scheme}}”, dat het netwerk niet kent.',
    electronicAddressInvalid:
      '“{{value}}” kan uw elektronisch adres van schema {{scheme}} niet zijn: een cijfer klopt niet of ontbreekt.',
    identifierSchemeMissing:
      'Uw andere identificatie “{{value}}” mist haar schema. Geef aan wat het is: 0088 voor een GLN, 0009 voor een SIRET.',
    identifierSchemeUnknown:
      'Het schema “{{scheme}}” van uw andere identificatie staat niet op de internationale lijst. Een GLN is 0088, een SIRET 0009.',
    identifierInvalid:
      '“{{value}}” kan uw identificatie van schema {{scheme}} niet zijn: een cijfer klopt niet of ontbreekt.',
    siretOfAnother: 'Uw SIRET “{{value}}” begint niet met uw SIREN: het is van een ander bedrijf.',
  },
  fr: {
    nameMissing: 'Le nom de votre société manque. Toute facture nomme son vendeur.',
    streetMissing: 'Votre rue manque. Une facture électronique néerlandaise doit porter l’adresse complète du vendeur.',
    postalCodeMissing:
      'Votre code postal manque. Une facture électronique néerlandaise doit porter l’adresse complète du vendeur.',
    cityMissing: 'Votre ville manque. Une facture électronique dit où se trouve le vendeur.',
    legalIdMissing: 'Votre numéro d’immatriculation ({{label}}) manque. Votre pays l’exige sur toute facture.',
    legalIdInvalid:
      '« {{value}} » ne peut pas être votre numéro d’immatriculation ({{label}}) : un chiffre est faux ou manque.',
    legalIdSchemeUnknown:
      'Votre numéro d’immatriculation est du type « {{scheme}} », absent de la liste internationale. Saisissez-le à nouveau.',
    unidentified:
      'Ni numéro d’immatriculation ni numéro de TVA ne sont connus pour votre société. Une facture électronique exige l’un des deux, pour que le destinataire sache de qui elle vient.',
    vatIdMissing:
      'Votre numéro de TVA manque. Sans lui, une facture ne peut pas dire pourquoi elle porte la TVA, ou n’en porte pas.',
    vatIdInvalid: '« {{value}} » ne peut pas être votre numéro de TVA : préfixe, longueur ou clé inexacts.',
    vatIdWithoutCountry: 'Votre numéro de TVA « {{value}} » ne commence pas par son pays, comme FR ou NL.',
    electronicAddressMissing:
      'Votre adresse électronique de facturation manque. Le réseau n’achemine rien sans l’adresse de l’expéditeur.',
    electronicAddressSchemeMissing:
      'Votre adresse électronique « {{value}} » n’a pas de schéma. Écrivez-le devant un deux-points, comme dans 0225:732829320.',
    electronicAddressSchemeUnknown:
      'Votre adresse électronique a le schéma « {{scheme}} », que le réseau ne connaît pas.',
    electronicAddressInvalid:
      '« {{value}} » ne peut pas être votre adresse électronique de schéma {{scheme}} : un chiffre est faux ou manque.',
    identifierSchemeMissing:
      'Votre autre identifiant « {{value}} » n’a pas de schéma. Dites ce qu’il est : 0088 pour un GLN, 0009 pour un SIRET.',
    identifierSchemeUnknown:
      'Le schéma « {{scheme}} » de votre autre identifiant n’est pas dans la liste internationale. Un GLN est 0088, un SIRET 0009.',
    identifierInvalid:
      '« {{value}} » ne peut pas être votre identifiant de schéma {{scheme}} : un chiffre est faux ou manque.',
    siretOfAnother: 'Votre SIRET « {{value}} » ne commence pas par votre SIREN : c’est celui d’une autre entreprise.',
  },
  ms: {
    nameMissing: 'Nama syarikat anda tiada. Setiap invois menamakan penjualnya.',
    streetMissing: 'Alamat jalan anda tiada. e-Invois Belanda mesti ada alamat penuh penjual.',
    postalCodeMissing: 'Poskod anda tiada. e-Invois Belanda mesti ada alamat penuh penjual.',
    cityMissing: 'Bandar anda tiada. e-Invois menyatakan tempat penjual.',
    legalIdMissing: 'Nombor pendaftaran anda ({{label}}) tiada. Negara anda mewajibkannya pada setiap invois.',
    legalIdInvalid: '“{{value}}” tidak mungkin nombor pendaftaran anda ({{label}}): ada digit yang salah atau tiada.',
    legalIdSchemeUnknown:
      'Nombor pendaftaran anda jenis “{{scheme}}”, yang tiada dalam senarai antarabangsa. Masukkan nombor itu semula.',
    unidentified:
      'Nombor pendaftaran dan nombor VAT anda tidak diketahui. e-Invois memerlukan salah satu supaya penerima tahu siapa pengirimnya.',
    vatIdMissing: 'Nombor VAT anda tiada. Tanpanya invois tidak dapat menyatakan sebab ada atau tiada cukai.',
    vatIdInvalid: '“{{value}}” tidak mungkin nombor VAT anda: awalan, panjang atau digit semakan salah.',
    vatIdWithoutCountry: 'Nombor VAT anda “{{value}}” tidak bermula dengan negaranya, seperti NO atau FR.',
    electronicAddressMissing: 'Alamat elektronik anda tiada. Rangkaian tidak menghantar apa-apa tanpa alamat pengirim.',
    electronicAddressSchemeMissing:
      'Alamat elektronik anda “{{value}}” tiada skema. Tulis skema sebelum titik bertindih, seperti 0192:311204580.',
    electronicAddressSchemeUnknown:
      'Alamat elektronik anda menggunakan skema “{{scheme}}”, yang tidak dikenali rangkaian.',
    electronicAddressInvalid:
      '“{{value}}” tidak mungkin alamat elektronik anda bagi skema {{scheme}}: ada digit yang salah atau tiada.',
    identifierSchemeMissing:
      'Pengecam lain anda “{{value}}” tiada skema. Nyatakan jenisnya: 0088 untuk GLN, 0009 untuk SIRET.',
    identifierSchemeUnknown:
      'Skema “{{scheme}}” bagi pengecam lain anda tiada dalam senarai antarabangsa. GLN ialah 0088, SIRET 0009.',
    identifierInvalid:
      '“{{value}}” tidak mungkin pengecam anda bagi skema {{scheme}}: ada digit yang salah atau tiada.',
    siretOfAnother: 'SIRET anda “{{value}}” tidak bermula dengan SIREN anda: ia milik syarikat lain.',
  },
});
