import { defineMessages } from '../../define-messages';

/** What is wrong on a draft, and what has changed since it was made. */
export const billingProblems = defineMessages({
  en: {
    problem: {
      noLines: 'The draft has no lines.',
      nothingToPay: 'There is nothing to pay on this invoice.',
      zeroPrice: '“{{line}}” has a price of zero.',
      zeroQuantity: '“{{line}}” has a quantity of zero.',
      noText: 'A line has no description.',
      sellerWithoutAddress: 'Your own address is missing. It must be on an invoice.',
      sellerWithoutLegalId: 'Your organisation number is missing. It must be on an invoice.',
      sellerWithoutBankAccount: 'Your bank account is missing: the customer does not see where to pay.',
      sellerWithoutVatId: 'Your VAT number is missing. An invoice with VAT needs it.',
      buyerWithoutAddress: 'The customer’s address is missing.',
      buyerWithoutVatId: 'The customer’s VAT number is missing. Without it no reverse charge is possible.',
      outOfScopeNotAlone:
        'A line outside the scope of VAT stands beside lines with VAT. Such lines need an invoice of their own.',
      overLimit:
        'The draft is {{over}} over the not-to-exceed limit of {{limit}}. Take something off, or raise the limit.',
      dueDatePassed: 'The due date has passed already.',
      invoiceDateInFuture: 'The invoice date is in the future.',
      unchangedCorrection: '“{{line}}” corrects nothing: it stays as it was billed. Change it or take it off.',
      noCorrectionReason: 'The reason for the correction is missing. It is printed on the document.',
      noExchangeRate:
        'There is no exchange rate of {{currency}} in {{home}} for the day of the invoice. Without it the invoice cannot be posted.',
    },
    proposal: {
      priceList: '{{subject}} in price list {{list}}',
      vatChanged: 'The tax of the customer or contract line has changed',
      customerChanged: 'The customer’s details have changed',
      paymentTermsChanged: 'The payment terms have changed',
      languageChanged: 'The customer’s language has changed',
      referenceChanged: 'The reference has changed',
      formatChanged: 'The customer’s e-invoice format has changed',
      paymentMeansChanged: 'The customer’s way to pay has changed',
    },
  },
  nb: {
    problem: {
      noLines: 'Utkastet har ingen linjer.',
      nothingToPay: 'Det er ingenting å betale på denne fakturaen.',
      zeroPrice: '«{{line}}» har pris null.',
      zeroQuantity: '«{{line}}» har antall null.',
      noText: 'En linje mangler beskrivelse.',
      sellerWithoutAddress: 'Din egen adresse mangler. Den må stå på en faktura.',
      sellerWithoutLegalId: 'Organisasjonsnummeret ditt mangler. Det må stå på en faktura.',
      sellerWithoutBankAccount: 'Bankkontoen din mangler: Kunden ser ikke hvor det skal betales.',
      sellerWithoutVatId: 'Mva-nummeret ditt mangler. En faktura med mva må ha det.',
      buyerWithoutAddress: 'Kundens adresse mangler.',
      buyerWithoutVatId: 'Kundens mva-nummer mangler. Uten det er omvendt avgiftsplikt ikke mulig.',
      outOfScopeNotAlone:
        'En linje utenfor mva-området står sammen med linjer med mva. Slike linjer må ha en egen faktura.',
      overLimit: 'Utkastet er {{over}} over beløpsgrensen på {{limit}}. Ta noe av, eller hev grensen.',
      dueDatePassed: 'Forfallsdatoen er allerede passert.',
      invoiceDateInFuture: 'Fakturadatoen ligger frem i tid.',
      unchangedCorrection:
        '«{{line}}» korrigerer ingenting: Den står som den ble fakturert. Endre den eller fjern den.',
      noCorrectionReason: 'Årsaken til korrigeringen mangler. Den skrives på dokumentet.',
      noExchangeRate:
        'Det finnes ingen kurs for {{currency}} i {{home}} for fakturadagen. Uten den kan fakturaen ikke bokføres.',
    },
    proposal: {
      priceList: '{{subject}} i prislisten {{list}}',
      vatChanged: 'Mva for kunden eller kontraktlinjen er endret',
      customerChanged: 'Kundens opplysninger er endret',
      paymentTermsChanged: 'Betalingsbetingelsene er endret',
      languageChanged: 'Kundens språk er endret',
      referenceChanged: 'Referansen er endret',
      formatChanged: 'Kundens format for e-faktura er endret',
      paymentMeansChanged: 'Kundens betalingsmåte er endret',
    },
  },
  nl: {
    problem: {
      noLines: 'Het concept heeft geen regels.',
      nothingToPay: 'Er is niets te betalen op deze factuur.',
      zeroPrice: '“{{line}}” heeft prijs nul.',
      zeroQuantity: '“{{line}}” heeft aantal nul.',
      noText: 'Een regel heeft geen omschrijving.',
      sellerWithoutAddress: 'Uw eigen adres ontbreekt. Het moet op een factuur staan.',
      sellerWithoutLegalId: 'Uw KvK-nummer ontbreekt. Het moet op een factuur staan.',
      sellerWithoutBankAccount: 'Uw bankrekening ontbreekt: de klant ziet niet waar te betalen.',
      sellerWithoutVatId: 'Uw btw-id ontbreekt. Een factuur met btw heeft het nodig.',
      buyerWithoutAddress: 'Het adres van de klant ontbreekt.',
      buyerWithoutVatId: 'De btw-id van de klant ontbreekt. Zonder kan de btw niet worden verlegd.',
      outOfScopeNotAlone:
        'Een regel buiten de btw staat naast regels met btw. Zulke regels horen op een eigen factuur.',
      overLimit:
        'Het concept is {{over}} boven de niet-overschrijdingslimiet van {{limit}}. Haal iets weg, of verhoog de limiet.',
      dueDatePassed: 'De vervaldatum is al voorbij.',
      invoiceDateInFuture: 'De factuurdatum ligt in de toekomst.',
      unchangedCorrection:
        '“{{line}}” corrigeert niets: de regel blijft zoals die is gefactureerd. Wijzig of verwijder de regel.',
      noCorrectionReason: 'De reden van de correctie ontbreekt. Die staat op het document.',
      noExchangeRate:
        'Er is geen wisselkoers van {{currency}} in {{home}} voor de factuurdatum. Zonder koers kan de factuur niet worden geboekt.',
    },
    proposal: {
      priceList: '{{subject}} in prijslijst {{list}}',
      vatChanged: 'De btw van de klant of contractregel is gewijzigd',
      customerChanged: 'De gegevens van de klant zijn gewijzigd',
      paymentTermsChanged: 'De betalingsvoorwaarden zijn gewijzigd',
      languageChanged: 'De taal van de klant is gewijzigd',
      referenceChanged: 'Het kenmerk is gewijzigd',
      formatChanged: 'Het e-factuurformaat van de klant is gewijzigd',
      paymentMeansChanged: 'De betaalwijze van de klant is gewijzigd',
    },
  },
  fr: {
    problem: {
      noLines: 'Le brouillon n’a aucune ligne.',
      nothingToPay: 'Il n’y a rien à payer sur cette facture.',
      zeroPrice: '« {{line}} » a un prix nul.',
      zeroQuantity: '« {{line}} » a une quantité nulle.',
      noText: 'Une ligne n’a pas de désignation.',
      sellerWithoutAddress: 'Votre propre adresse manque. Elle doit figurer sur une facture.',
      sellerWithoutLegalId: 'Votre numéro SIREN manque. Il doit figurer sur une facture.',
      sellerWithoutBankAccount: 'Votre compte bancaire manque : le client ne voit pas où payer.',
      sellerWithoutVatId: 'Votre numéro de TVA manque. Une facture avec TVA doit le porter.',
      buyerWithoutAddress: 'L’adresse du client manque.',
      buyerWithoutVatId: 'Le numéro de TVA du client manque. Sans lui, pas d’autoliquidation possible.',
      outOfScopeNotAlone:
        'Une ligne hors champ de la TVA côtoie des lignes avec TVA. De telles lignes exigent leur propre facture.',
      overLimit:
        'Le brouillon dépasse de {{over}} le plafond de {{limit}}. Retirez quelque chose ou relevez le plafond.',
      dueDatePassed: 'L’échéance est déjà passée.',
      invoiceDateInFuture: 'La date de facture est dans le futur.',
      unchangedCorrection:
        '« {{line}} » ne corrige rien : la ligne reste telle que facturée. Modifiez-la ou retirez-la.',
      noCorrectionReason: 'Il manque le motif de la correction. Il figure sur le document.',
      noExchangeRate:
        'Il n’y a pas de taux de change de {{currency}} en {{home}} pour le jour de la facture. Sans lui, elle ne peut pas être validée.',
    },
    proposal: {
      priceList: '{{subject}} dans le tarif {{list}}',
      vatChanged: 'La TVA du client ou de la ligne de contrat a changé',
      customerChanged: 'Les coordonnées du client ont changé',
      paymentTermsChanged: 'Les conditions de paiement ont changé',
      languageChanged: 'La langue du client a changé',
      referenceChanged: 'La référence a changé',
      formatChanged: 'Le format de facture électronique du client a changé',
      paymentMeansChanged: 'Le moyen de paiement du client a changé',
    },
  },
  ms: {
    problem: {
      noLines: 'Draf ini tiada baris.',
      nothingToPay: 'Tiada apa-apa untuk dibayar pada invois ini.',
      zeroPrice: '“{{line}}” berharga sifar.',
      zeroQuantity: '“{{line}}” berkuantiti sifar.',
      noText: 'Ada baris tanpa perihalan.',
      sellerWithoutAddress: 'Alamat anda sendiri tiada. Alamat mesti ada pada invois.',
      sellerWithoutLegalId: 'Nombor pendaftaran syarikat anda tiada. Nombor itu mesti ada pada invois.',
      sellerWithoutBankAccount: 'Akaun bank anda tiada: pelanggan tidak tahu ke mana hendak membayar.',
      sellerWithoutVatId: 'Nombor cukai anda tiada. Invois bercukai memerlukannya.',
      buyerWithoutAddress: 'Alamat pelanggan tiada.',
      buyerWithoutVatId: 'Nombor VAT pelanggan tiada. Tanpanya caj balik tidak boleh dibuat.',
      outOfScopeNotAlone:
        'Satu baris di luar skop cukai berada bersama baris bercukai. Baris begitu memerlukan invois tersendiri.',
      overLimit: 'Draf melebihi had {{limit}} sebanyak {{over}}. Keluarkan sesuatu, atau naikkan had.',
      dueDatePassed: 'Tarikh akhir bayaran sudah berlalu.',
      invoiceDateInFuture: 'Tarikh invois ialah tarikh akan datang.',
      unchangedCorrection:
        '“{{line}}” tidak membetulkan apa-apa: baris itu kekal seperti yang dibilkan. Ubah atau keluarkan baris itu.',
      noCorrectionReason: 'Sebab pembetulan belum diisi. Sebab itu dicetak pada dokumen.',
      noExchangeRate:
        'Tiada kadar pertukaran {{currency}} dalam {{home}} bagi tarikh invois. Tanpanya invois tidak boleh disiarkan.',
    },
    proposal: {
      priceList: '{{subject}} dalam senarai harga {{list}}',
      vatChanged: 'Cukai pelanggan atau baris kontrak telah berubah',
      customerChanged: 'Butiran pelanggan telah berubah',
      paymentTermsChanged: 'Terma pembayaran telah berubah',
      languageChanged: 'Bahasa pelanggan telah berubah',
      referenceChanged: 'Rujukan telah berubah',
      formatChanged: 'Format e-Invois pelanggan telah berubah',
      paymentMeansChanged: 'Cara bayaran pelanggan telah berubah',
    },
  },
});
