import { defineMessages } from '../define-messages';

/** Refusals of what makes documents. */
export const documentErrors = defineMessages({
  en: {
    copyOfDraft: 'Only a posted invoice has copies. Print the draft, or as a pro forma.',
    proFormaOfPosted: 'Invoice {{number}} is posted, and a pro forma is no invoice. Print it as a copy.',
    proFormaOfCredit: 'A pro forma says what will be billed; this takes something back. Print it as a draft.',
    notPosted: 'Only a posted invoice is handed out. Post it first; until then its preview can be printed as a draft.',
    fontsMissing: 'The fonts of documents were not found in {{folder}}. Install the program again.',
    invalidEmail:
      '“{{email}}” is not an e-mail address, so no mail draft was made. Correct the address on the invoice or the customer.',
    missingReferenceDigits:
      'No payment reference can be made of the number “{{number}}”: it holds nothing that a bank accepts in one. Change the pattern of the number series.',
  },
  nb: {
    copyOfDraft: 'Bare en bokført faktura har kopier. Skriv ut utkastet, eller som proforma.',
    proFormaOfPosted: 'Faktura {{number}} er bokført, og en proforma er ingen faktura. Skriv den ut som kopi.',
    proFormaOfCredit: 'En proforma sier hva som skal faktureres; denne tar noe tilbake. Skriv den ut som utkast.',
    notPosted:
      'Bare en bokført faktura kan deles ut. Bokfør den først; til da kan forhåndsvisningen skrives ut som utkast.',
    fontsMissing: 'Skriftene til dokumentene ble ikke funnet i {{folder}}. Installer programmet på nytt.',
    invalidEmail:
      '«{{email}}» er ikke en e-postadresse, så det ble ikke laget noe e-postutkast. Rett adressen på fakturaen eller kunden.',
    missingReferenceDigits:
      'Det kan ikke lages noen betalingsreferanse av nummeret «{{number}}»: Det inneholder ingenting som en bank godtar. Endre mønsteret i nummerserien.',
  },
  nl: {
    copyOfDraft: 'Alleen een geboekte factuur heeft kopieën. Druk het concept af, of als pro forma.',
    proFormaOfPosted: 'Factuur {{number}} is geboekt, en een pro forma is geen factuur. Druk haar af als kopie.',
    proFormaOfCredit: 'Een pro forma zegt wat er wordt gefactureerd; deze neemt iets terug. Druk haar af als concept.',
    notPosted:
      'Alleen een geboekte factuur gaat de deur uit. Boek haar eerst; tot dan kan het voorbeeld als concept worden afgedrukt.',
    fontsMissing: 'De lettertypen voor documenten zijn niet gevonden in {{folder}}. Installeer het programma opnieuw.',
    invalidEmail:
      '“{{email}}” is geen e-mailadres, dus er is geen e-mailconcept gemaakt. Verbeter het adres op de factuur of bij de klant.',
    missingReferenceDigits:
      'Van het nummer “{{number}}” kan geen betalingskenmerk worden gemaakt: het bevat niets wat een bank accepteert. Wijzig het patroon van de nummerreeks.',
  },
  fr: {
    copyOfDraft: 'Seule une facture validée a des copies. Imprimez le brouillon, ou en pro forma.',
    proFormaOfPosted:
      'La facture {{number}} est validée, et un pro forma n’est pas une facture. Imprimez-la comme copie.',
    proFormaOfCredit: 'Un pro forma annonce ce qui sera facturé ; ceci le reprend. Imprimez-le comme brouillon.',
    notPosted:
      'Seule une facture validée peut être remise. Validez-la d’abord ; d’ici là, son aperçu peut être imprimé comme brouillon.',
    fontsMissing: 'Les polices des documents sont introuvables dans {{folder}}. Réinstallez le programme.',
    invalidEmail:
      '« {{email}} » n’est pas une adresse e-mail : aucun brouillon de message n’a été créé. Corrigez l’adresse sur la facture ou chez le client.',
    missingReferenceDigits:
      'Impossible de former une référence de paiement à partir du numéro « {{number}} » : il ne contient rien qu’une banque accepte. Modifiez le modèle de la souche de numéros.',
  },
  ms: {
    copyOfDraft: 'Hanya invois yang telah disiarkan mempunyai salinan. Cetak draf itu, atau sebagai proforma.',
    proFormaOfPosted: 'Invois {{number}} telah disiarkan, dan proforma bukan invois. Cetak sebagai salinan.',
    proFormaOfCredit: 'Proforma menyatakan apa yang akan dibilkan; ini menarik balik sesuatu. Cetak sebagai draf.',
    notPosted:
      'Hanya invois yang telah disiarkan boleh diserahkan. Siarkan invois itu dahulu; sementara itu pratontonnya boleh dicetak sebagai draf.',
    fontsMissing: 'Fon dokumen tidak ditemui dalam {{folder}}. Pasang semula program.',
    invalidEmail:
      '“{{email}}” bukan alamat e-mel, jadi tiada draf e-mel dibuat. Betulkan alamat pada invois atau pelanggan.',
    missingReferenceDigits:
      'Rujukan bayaran tidak dapat dibuat daripada nombor “{{number}}”: tiada apa di dalamnya yang diterima oleh bank. Ubah corak siri nombor.',
  },
});
