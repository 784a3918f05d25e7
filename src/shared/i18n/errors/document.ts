import { defineMessages } from '../define-messages';

/** Refusals of what makes documents. */
export const documentErrors = defineMessages({
  en: {
    notPosted: 'Only a posted invoice is handed out. Post it first; until then its preview can be printed as a draft.',
    fontsMissing: 'The fonts of documents were not found in {{folder}}. Install the program again.',
    invalidEmail:
      '“{{email}}” is not an e-mail address, so no mail draft was made. Correct the address on the invoice or the customer.',
    missingReferenceDigits:
      'No payment reference can be made of the number “{{number}}”: it holds nothing that a bank accepts in one. Change the pattern of the number series.',
  },
  nb: {
    notPosted:
      'Bare en bokført faktura kan deles ut. Bokfør den først; til da kan forhåndsvisningen skrives ut som utkast.',
    fontsMissing: 'Skriftene til dokumentene ble ikke funnet i {{folder}}. Installer programmet på nytt.',
    invalidEmail:
      '«{{email}}» er ikke en e-postadresse, så det ble ikke laget noe e-postutkast. Rett adressen på fakturaen eller kunden.',
    missingReferenceDigits:
      'Det kan ikke lages noen betalingsreferanse av nummeret «{{number}}»: Det inneholder ingenting som en bank godtar. Endre mønsteret i nummerserien.',
  },
  nl: {
    notPosted:
      'Alleen een geboekte factuur gaat de deur uit. Boek haar eerst; tot dan kan het voorbeeld als concept worden afgedrukt.',
    fontsMissing: 'De lettertypen voor documenten zijn niet gevonden in {{folder}}. Installeer het programma opnieuw.',
    invalidEmail:
      '“{{email}}” is geen e-mailadres, dus er is geen e-mailconcept gemaakt. Verbeter het adres op de factuur of bij de klant.',
    missingReferenceDigits:
      'Van het nummer “{{number}}” kan geen betalingskenmerk worden gemaakt: het bevat niets wat een bank accepteert. Wijzig het patroon van de nummerreeks.',
  },
  fr: {
    notPosted:
      'Seule une facture comptabilisée peut être remise. Comptabilisez-la d’abord ; d’ici là, son aperçu peut être imprimé comme brouillon.',
    fontsMissing: 'Les polices des documents sont introuvables dans {{folder}}. Réinstallez le programme.',
    invalidEmail:
      '« {{email}} » n’est pas une adresse électronique : aucun brouillon de message n’a été créé. Corrigez l’adresse sur la facture ou chez le client.',
    missingReferenceDigits:
      'Impossible de former une référence de paiement à partir du numéro « {{number}} » : il ne contient rien qu’une banque accepte. Modifiez le modèle de la souche de numéros.',
  },
  ms: {
    notPosted:
      'Hanya invois yang telah dipos boleh diserahkan. Pos invois itu dahulu; sementara itu pratontonnya boleh dicetak sebagai draf.',
    fontsMissing: 'Fon dokumen tidak ditemui dalam {{folder}}. Pasang semula program.',
    invalidEmail:
      '“{{email}}” bukan alamat e-mel, jadi tiada draf e-mel dibuat. Betulkan alamat pada invois atau pelanggan.',
    missingReferenceDigits:
      'Rujukan bayaran tidak dapat dibuat daripada nombor “{{number}}”: tiada apa di dalamnya yang diterima oleh bank. Ubah corak urutan nombor.',
  },
});
