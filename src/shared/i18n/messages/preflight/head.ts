import { defineMessages } from '../../define-messages';

/** What the head of an electronic invoice lacks: paying, references, days, money. */
export const headProblems = defineMessages({
  en: {
    payment: {
      accountMissing: 'Your bank account is missing: the customer’s program does not know where to pay.',
      ibanInvalid: '“{{value}}” cannot be your IBAN: its length or check digits are wrong. Copy it from the bank.',
      accountNumberInvalid:
        '“{{value}}” cannot be your account number: its length or check digit is wrong. Copy it from the bank.',
      bicInvalid: '“{{value}}” cannot be your bank’s BIC: it has 8 or 11 letters and digits. Copy it from the bank.',
      meansUnknown: 'The way to pay “{{value}}” is not on the international list.',
      mandateMissing:
        'A direct debit needs the customer’s mandate, which the program does not keep. Ask for a transfer.',
      sepaNotEuro: 'A SEPA payment can only be in euro, and this invoice is in {{currency}}.',
      sepaWithoutIban: 'A SEPA payment needs your IBAN, and only a national account number is known.',
      meansNotDutch:
        'Dutch customers accept transfer, card, direct debit and standing orders. The invoice asks for another way to pay ({{value}}).',
    },
    references: {
      buyerReferenceMissing:
        'The customer’s reference, an order number or a contact person is missing. The network wants one of them, so a dash is stated: the invoice may not find its way to whoever ordered.',
      orderMissing:
        '“{{line}}” names a line of the customer’s order, but the number of the order is missing. The line’s reference is left out.',
      precedingInvoiceMissing:
        'The credit note names no invoice that it puts right. Make it from the invoice with “Correct”.',
      noteSubjectUnknown: 'The note’s subject “{{note}}” is not on the international list. Leave the subject out.',
      numberNotFrench:
        'The number {{number}} has characters that French e-invoices do not allow: letters without accents, digits and + - _ / only, at most 35. Change the pattern of the number series.',
      precedingNumberNotFrench:
        'The invoice {{number}} that is credited has characters that French e-invoices do not allow. Send this credit note as a PDF.',
    },
    dates: {
      dueBeforeInvoice: 'The due date is before the date of the invoice.',
      deliveryMissing: 'The day of delivery is missing. Goods that go to another EU country need it.',
      deliveryBackwards: 'The delivery ends before it begins.',
    },
    currency: {
      percentRounded:
        'A percentage of the whole invoice is rounded to whole {{currency}}, and Peppol takes no such rounding. State it as an amount.',
      threeDecimals:
        'Amounts in {{currency}} have three decimals or more, and e-invoices have two. Send this invoice as a PDF.',
      unknown: 'The list of e-invoices does not know the currency {{currency}}. Send this invoice as a PDF.',
      vatAtHome:
        'The VAT in {{home}} is missing on an invoice in {{currency}}. It is fixed when an invoice is posted, by the exchange rate of its day.',
    },
    france: {
      noteMissing:
        'The note “{{note}}” is empty, and French e-invoices ask for it. Write it, or take it off: the words of the law stand there then.',
      treatmentUnknown:
        'The note BAR says “{{value}}”. French e-invoices know {{known}}; without the note the right one is stated.',
      treatmentOfFrenchFirm:
        'The note BAR says B2B, which is for French firms, and this customer is in another country. Take the note off.',
      noteTwice: 'The note “{{note}}” stands on the invoice more than once. French e-invoices state it once.',
    },
    norway: {
      businessRegister:
        'A Norwegian limited company names “Foretaksregisteret” on its invoices. Enter it under “Registered in”.',
    },
  },
  nb: {
    payment: {
      accountMissing: 'Bankkontoen din mangler: Kundens program vet ikke hvor det skal betales.',
      ibanInvalid: '«{{value}}» kan ikke være ditt IBAN: Lengden eller kontrollsifrene er feil. Kopier det fra banken.',
      accountNumberInvalid:
        '«{{value}}» kan ikke være kontonummeret ditt: Lengden eller kontrollsifferet er feil. Kopier det fra banken.',
      bicInvalid:
        '«{{value}}» kan ikke være bankens BIC: Den har 8 eller 11 bokstaver og sifre. Kopier den fra banken.',
      meansUnknown: 'Betalingsmåten «{{value}}» står ikke på den internasjonale listen.',
      mandateMissing: 'Direkte debitering krever kundens fullmakt, som programmet ikke tar vare på. Be om overføring.',
      sepaNotEuro: 'En SEPA-betaling kan bare være i euro, og denne fakturaen er i {{currency}}.',
      sepaWithoutIban: 'En SEPA-betaling trenger ditt IBAN, og bare et nasjonalt kontonummer er oppgitt.',
      meansNotDutch:
        'Nederlandske kunder godtar overføring, kort, direkte debitering og faste oppdrag. Fakturaen ber om en annen betalingsmåte ({{value}}).',
    },
    references: {
      buyerReferenceMissing:
        'Kundens referanse, et bestillingsnummer eller en kontaktperson mangler. Nettverket krever én av dem, så det settes en strek: Fakturaen finner kanskje ikke frem til den som bestilte.',
      orderMissing:
        '«{{line}}» viser til en linje i kundens bestilling, men bestillingsnummeret mangler. Linjens referanse utelates.',
      precedingInvoiceMissing:
        'Kreditnotaen nevner ingen faktura som den retter. Lag den fra fakturaen med «Korriger».',
      noteSubjectUnknown: 'Emnet «{{note}}» på merknaden står ikke på den internasjonale listen. Utelat emnet.',
      numberNotFrench:
        'Nummeret {{number}} har tegn som franske e-fakturaer ikke tillater: bare bokstaver uten aksenter, sifre og + - _ /, høyst 35. Endre mønsteret i nummerserien.',
      precedingNumberNotFrench:
        'Fakturaen {{number}} som krediteres, har tegn som franske e-fakturaer ikke tillater. Send denne kreditnotaen som PDF.',
    },
    dates: {
      dueBeforeInvoice: 'Forfallsdatoen er før fakturadatoen.',
      deliveryMissing: 'Leveringsdagen mangler. Varer som går til et annet EU-land, må ha den.',
      deliveryBackwards: 'Leveringen slutter før den begynner.',
    },
    currency: {
      percentRounded:
        'En prosent av hele fakturaen er rundet av til hele {{currency}}, og Peppol godtar ingen slik avrunding. Oppgi den som et beløp.',
      threeDecimals:
        'Beløp i {{currency}} har tre desimaler eller flere, og e-fakturaer har to. Send denne fakturaen som PDF.',
      unknown: 'Listen for e-fakturaer kjenner ikke valutaen {{currency}}. Send denne fakturaen som PDF.',
      vatAtHome:
        'Mva-beløpet i {{home}} mangler på en faktura i {{currency}}. Det fastsettes når en faktura bokføres, med kursen for dagen.',
    },
    france: {
      noteMissing:
        'Merknaden «{{note}}» er tom, og franske e-fakturaer krever den. Skriv den, eller ta den bort: Da står lovens ord der.',
      treatmentUnknown:
        'Merknaden BAR sier «{{value}}». Franske e-fakturaer kjenner {{known}}; uten merknaden oppgis den rette.',
      treatmentOfFrenchFirm:
        'Merknaden BAR sier B2B, som er for franske firmaer, og denne kunden er i et annet land. Ta merknaden bort.',
      noteTwice: 'Merknaden «{{note}}» står på fakturaen mer enn én gang. Franske e-fakturaer oppgir den én gang.',
    },
    norway: {
      businessRegister:
        'Et norsk aksjeselskap oppgir «Foretaksregisteret» på fakturaene sine. Skriv det inn under «Registrert i».',
    },
  },
  nl: {
    payment: {
      accountMissing: 'Uw bankrekening ontbreekt: het programma van de klant weet niet waar te betalen.',
      ibanInvalid: '“{{value}}” kan uw IBAN niet zijn: lengte of controlegetal klopt niet. Neem het over van de bank.',
      accountNumberInvalid:
        '“{{value}}” kan uw rekeningnummer niet zijn: lengte of controlecijfer klopt niet. Neem het over van de bank.',
      bicInvalid:
        '“{{value}}” kan de BIC van uw bank niet zijn: die heeft 8 of 11 letters en cijfers. Neem hem over van de bank.',
      meansUnknown: 'De betaalwijze “{{value}}” staat niet op de internationale lijst.',
      mandateMissing:
        'Incasso vereist de machtiging van de klant, die het programma niet bewaart. Vraag om een overboeking.',
      sepaNotEuro: 'Een SEPA-betaling kan alleen in euro, en deze factuur is in {{currency}}.',
      sepaWithoutIban: 'Een SEPA-betaling heeft uw IBAN nodig, en alleen een nationaal rekeningnummer is bekend.',
      meansNotDutch:
        'Nederlandse klanten aanvaarden overboeking, kaart, incasso en doorlopende opdracht. De factuur vraagt om een andere betaalwijze ({{value}}).',
    },
    references: {
      buyerReferenceMissing:
        'De referentie van de klant, een bestelnummer of een contactpersoon ontbreekt. Het netwerk wil er één, dus komt er een streepje te staan: de factuur komt misschien niet bij de besteller terecht.',
      orderMissing:
        '“{{line}}” noemt een regel van de bestelling van de klant, maar het bestelnummer ontbreekt. De verwijzing van de regel vervalt.',
      precedingInvoiceMissing:
        'De creditnota noemt geen factuur die zij corrigeert. Maak haar vanuit de factuur met “Corrigeren”.',
      noteSubjectUnknown:
        'Het onderwerp “{{note}}” van de opmerking staat niet op de internationale lijst. Laat het weg.',
      numberNotFrench:
        'Het nummer {{number}} bevat tekens die Franse e-facturen niet toestaan: alleen letters zonder accenten, cijfers en + - _ /, hoogstens 35. Wijzig het patroon van de nummerreeks.',
      precedingNumberNotFrench:
        'De gecrediteerde factuur {{number}} bevat tekens die Franse e-facturen niet toestaan. Verzend deze creditnota als pdf.',
    },
    dates: {
      dueBeforeInvoice: 'De vervaldatum ligt voor de factuurdatum.',
      deliveryMissing: 'De leverdatum ontbreekt. Goederen naar een ander EU-land hebben die nodig.',
      deliveryBackwards: 'De levering eindigt voordat zij begint.',
    },
    currency: {
      percentRounded:
        'Een percentage van de hele factuur is afgerond op hele {{currency}}, en Peppol aanvaardt zo’n afronding niet. Geef het als bedrag op.',
      threeDecimals:
        'Bedragen in {{currency}} hebben drie of meer decimalen, en e-facturen twee. Verzend deze factuur als pdf.',
      unknown: 'De lijst van e-facturen kent de valuta {{currency}} niet. Verzend deze factuur als pdf.',
      vatAtHome:
        'De btw in {{home}} ontbreekt op een factuur in {{currency}}. Die wordt vastgelegd bij het boeken, met de koers van de dag.',
    },
    france: {
      noteMissing:
        'De vermelding “{{note}}” is leeg, en Franse e-facturen vragen erom. Schrijf haar, of haal haar weg: dan staan de woorden van de wet er.',
      treatmentUnknown:
        'De vermelding BAR zegt “{{value}}”. Franse e-facturen kennen {{known}}; zonder de vermelding komt de juiste er te staan.',
      treatmentOfFrenchFirm:
        'De vermelding BAR zegt B2B, wat voor Franse bedrijven is, en deze klant is in een ander land. Haal de vermelding weg.',
      noteTwice: 'De vermelding “{{note}}” staat meer dan eens op de factuur. Franse e-facturen noemen haar één keer.',
    },
    norway: {
      businessRegister:
        'Een Noorse vennootschap noemt “Foretaksregisteret” op haar facturen. Vul het in bij “Ingeschreven in”.',
    },
  },
  fr: {
    payment: {
      accountMissing: 'Votre compte bancaire manque : le logiciel du client ne sait pas où payer.',
      ibanInvalid: '« {{value}} » ne peut pas être votre IBAN : longueur ou clé inexacte. Copiez-le depuis la banque.',
      accountNumberInvalid:
        '« {{value}} » ne peut pas être votre numéro de compte : longueur ou clé inexacte. Copiez-le depuis la banque.',
      bicInvalid:
        '« {{value}} » ne peut pas être le BIC de votre banque : il compte 8 ou 11 lettres et chiffres. Copiez-le depuis la banque.',
      meansUnknown: 'Le moyen de paiement « {{value}} » n’est pas dans la liste internationale.',
      mandateMissing:
        'Un prélèvement exige le mandat du client, que le programme ne conserve pas. Demandez un virement.',
      sepaNotEuro: 'Un paiement SEPA n’est possible qu’en euros, et cette facture est en {{currency}}.',
      sepaWithoutIban: 'Un paiement SEPA exige votre IBAN, et seul un numéro de compte national est connu.',
      meansNotDutch:
        'Les clients néerlandais acceptent virement, carte, prélèvement et ordre permanent. La facture demande un autre moyen de paiement ({{value}}).',
    },
    references: {
      buyerReferenceMissing:
        'La référence du client, un numéro de commande ou un interlocuteur manque. Le réseau exige l’un d’eux, un tiret est donc indiqué : la facture risque de ne pas trouver la personne qui a commandé.',
      orderMissing:
        '« {{line}} » cite une ligne de la commande du client, mais le numéro de commande manque. La référence de la ligne est omise.',
      precedingInvoiceMissing:
        'L’avoir ne nomme aucune facture qu’il rectifie. Créez-le depuis la facture avec « Corriger ».',
      noteSubjectUnknown:
        'Le sujet « {{note}} » de la mention n’est pas dans la liste internationale. Laissez-le de côté.',
      numberNotFrench:
        'Le numéro {{number}} comporte des caractères que les factures électroniques françaises n’admettent pas : lettres sans accent, chiffres et + - _ / seulement, 35 au plus. Changez le modèle de la souche de numéros.',
      precedingNumberNotFrench:
        'La facture {{number}} que l’avoir rectifie comporte des caractères que les factures électroniques françaises n’admettent pas. Envoyez cet avoir en PDF.',
    },
    dates: {
      dueBeforeInvoice: 'L’échéance précède la date de la facture.',
      deliveryMissing: 'La date de livraison manque. Des biens livrés dans un autre pays de l’UE l’exigent.',
      deliveryBackwards: 'La livraison se termine avant de commencer.',
    },
    currency: {
      percentRounded:
        'Un pourcentage sur toute la facture est arrondi à l’unité de {{currency}}, ce que Peppol n’admet pas. Indiquez-le en montant.',
      threeDecimals:
        'Les montants en {{currency}} ont trois décimales ou plus, et les factures électroniques deux. Envoyez cette facture en PDF.',
      unknown:
        'La liste des factures électroniques ne connaît pas la devise {{currency}}. Envoyez cette facture en PDF.',
      vatAtHome:
        'La TVA en {{home}} manque sur une facture en {{currency}}. Elle est fixée à la validation, au taux de change du jour.',
    },
    france: {
      noteMissing:
        'La mention « {{note}} » est vide, alors qu’une facture électronique française la demande. Rédigez-la ou retirez-la : les mots de la loi y figurent alors.',
      treatmentUnknown:
        'La mention BAR porte « {{value}} ». Les factures électroniques françaises connaissent {{known}} ; sans la mention, la bonne valeur est inscrite.',
      treatmentOfFrenchFirm:
        'La mention BAR porte B2B, réservé aux entreprises françaises, et ce client est dans un autre pays. Retirez la mention.',
      noteTwice:
        'La mention « {{note}} » figure plus d’une fois sur la facture. Une facture électronique française ne la porte qu’une fois.',
    },
    norway: {
      businessRegister:
        'Une société norvégienne indique « Foretaksregisteret » sur ses factures. Saisissez-le sous « Inscription ».',
    },
  },
  ms: {
    payment: {
      accountMissing: 'Akaun bank anda tiada: program pelanggan tidak tahu ke mana hendak membayar.',
      ibanInvalid: '“{{value}}” tidak mungkin IBAN anda: panjang atau digit semakan salah. Salin daripada bank.',
      accountNumberInvalid:
        '“{{value}}” tidak mungkin nombor akaun anda: panjang atau digit semakan salah. Salin daripada bank.',
      bicInvalid:
        '“{{value}}” tidak mungkin BIC bank anda: BIC mempunyai 8 atau 11 huruf dan digit. Salin daripada bank.',
      meansUnknown: 'Cara bayaran “{{value}}” tiada dalam senarai antarabangsa.',
      mandateMissing: 'Debit terus memerlukan mandat pelanggan, yang tidak disimpan program. Minta pindahan.',
      sepaNotEuro: 'Bayaran SEPA hanya boleh dalam euro, dan invois ini dalam {{currency}}.',
      sepaWithoutIban: 'Bayaran SEPA memerlukan IBAN anda, dan hanya nombor akaun tempatan diketahui.',
      meansNotDutch:
        'Pelanggan Belanda menerima pindahan, kad, debit terus dan arahan tetap. Invois ini meminta cara bayaran lain ({{value}}).',
    },
    references: {
      buyerReferenceMissing:
        'Rujukan pelanggan, nombor pesanan atau orang hubungan tiada. Rangkaian memerlukan salah satu, jadi tanda sengkang dinyatakan: invois mungkin tidak sampai kepada pemesan.',
      orderMissing:
        '“{{line}}” merujuk baris pesanan pelanggan, tetapi nombor pesanan tiada. Rujukan baris itu ditinggalkan.',
      precedingInvoiceMissing:
        'Nota kredit ini tidak menamakan invois yang dibetulkannya. Buat nota kredit daripada invois itu dengan “Betulkan”.',
      noteSubjectUnknown: 'Subjek “{{note}}” bagi catatan tiada dalam senarai antarabangsa. Tinggalkan subjek itu.',
      numberNotFrench:
        'Nombor {{number}} mengandungi aksara yang tidak dibenarkan pada e-Invois Perancis: hanya huruf tanpa aksen, digit dan + - _ /, paling banyak 35. Ubah corak siri nombor.',
      precedingNumberNotFrench:
        'Invois {{number}} yang dikreditkan mengandungi aksara yang tidak dibenarkan pada e-Invois Perancis. Hantar nota kredit ini sebagai PDF.',
    },
    dates: {
      dueBeforeInvoice: 'Tarikh akhir bayaran sebelum tarikh invois.',
      deliveryMissing: 'Tarikh pembekalan tiada. Barangan ke negara EU lain memerlukannya.',
      deliveryBackwards: 'Pembekalan tamat sebelum ia bermula.',
    },
    currency: {
      percentRounded:
        'Peratusan bagi seluruh invois dibundarkan kepada {{currency}} penuh, dan Peppol tidak menerima pembundaran itu. Nyatakannya sebagai amaun.',
      threeDecimals:
        'Amaun dalam {{currency}} mempunyai tiga tempat perpuluhan atau lebih, dan e-Invois dua. Hantar invois ini sebagai PDF.',
      unknown: 'Senarai e-Invois tidak mengenali mata wang {{currency}}. Hantar invois ini sebagai PDF.',
      vatAtHome:
        'VAT dalam {{home}} tiada pada invois dalam {{currency}}. Amaun itu ditetapkan semasa invois disiarkan, mengikut kadar pertukaran hari itu.',
    },
    france: {
      noteMissing:
        'Catatan “{{note}}” kosong, sedangkan e-Invois Perancis memerlukannya. Tulis catatan itu, atau buangnya: perkataan undang-undang akan digunakan.',
      treatmentUnknown:
        'Catatan BAR menyatakan “{{value}}”. e-Invois Perancis mengenali {{known}}; tanpa catatan itu nilai yang betul dinyatakan.',
      treatmentOfFrenchFirm:
        'Catatan BAR menyatakan B2B, iaitu untuk syarikat Perancis, sedangkan pelanggan ini di negara lain. Buang catatan itu.',
      noteTwice:
        'Catatan “{{note}}” ada lebih daripada sekali pada invois. e-Invois Perancis menyatakannya sekali sahaja.',
    },
    norway: {
      businessRegister:
        'Syarikat Norway menyatakan “Foretaksregisteret” pada invoisnya. Masukkannya di bawah “Didaftarkan di”.',
    },
  },
});
