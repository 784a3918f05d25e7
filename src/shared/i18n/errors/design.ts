import { defineMessages } from '../define-messages';

/** Refusals of how documents look: pictures, colours, codes. */
export const designErrors = defineMessages({
  en: {
    duitNow: 'This is not the text of a DuitNow QR code. Paste what your bank’s code says; it begins with 000201.',
    duitNowChecksum: 'The DuitNow code was changed or cut: its check digits do not match. Paste it again, whole.',
    duitNowCurrency: 'The DuitNow code is not for ringgit. Choose the code of your account in ringgit.',
    pictureType: 'The file is not a PNG, JPEG or SVG picture. Save the logo as one of these.',
    pictureTooLarge: 'The file is {{size}} kB; a logo has at most {{most}} kB. Save it smaller.',
    pictureTooManyPixels:
      'The picture is {{width}} × {{height}} pixels; at most {{most}} on a side can be used. Save it smaller.',
    pictureBroken: 'The picture is damaged and cannot be drawn. Save it again and choose the new file.',
    pictureCmyk: 'The JPEG is in printing colours (CMYK). Save it in RGB, or as PNG or SVG.',
    pictureJpegKind: 'The JPEG is of a kind that PDF readers do not show. Save it as an ordinary JPEG or as PNG.',
    svgEntities: 'The SVG declares entities, which a logo does not need. Export it again as plain SVG.',
    svgCharacters: 'No font of the program has these characters of the SVG: {{characters}}. Convert its text to paths.',
    svgTooComplex: 'The SVG has more than {{most}} parts. Simplify it, or save the logo as PNG.',
    svgTooDeep: 'The SVG nests its parts more than {{most}} deep. Simplify it, or save the logo as PNG.',
    logoMissing:
      'The logo of this document is not in the company’s folder. Restore the folder, or choose the same logo again in Settings.',
  },
  nb: {
    duitNow: 'Dette er ikke teksten i en DuitNow-QR-kode. Lim inn det bankens kode sier; den begynner med 000201.',
    duitNowChecksum: 'DuitNow-koden er endret eller kuttet: Kontrollsifrene stemmer ikke. Lim den inn på nytt, hel.',
    duitNowCurrency: 'DuitNow-koden gjelder ikke ringgit. Velg koden til kontoen din i ringgit.',
    pictureType: 'Filen er ikke et PNG-, JPEG- eller SVG-bilde. Lagre logoen som et av disse.',
    pictureTooLarge: 'Filen er på {{size}} kB; en logo kan ha høyst {{most}} kB. Lagre den mindre.',
    pictureTooManyPixels:
      'Bildet er {{width}} × {{height}} piksler; høyst {{most}} på en side kan brukes. Lagre det mindre.',
    pictureBroken: 'Bildet er skadet og kan ikke tegnes. Lagre det på nytt og velg den nye filen.',
    pictureCmyk: 'JPEG-bildet er i trykkfarger (CMYK). Lagre det i RGB, eller som PNG eller SVG.',
    pictureJpegKind: 'JPEG-bildet er av et slag som PDF-lesere ikke viser. Lagre det som vanlig JPEG eller som PNG.',
    svgEntities: 'SVG-filen deklarerer entiteter, som en logo ikke trenger. Eksporter den på nytt som vanlig SVG.',
    svgCharacters:
      'Ingen av programmets skrifter har disse tegnene i SVG-filen: {{characters}}. Gjør teksten om til baner.',
    svgTooComplex: 'SVG-filen har mer enn {{most}} deler. Forenkle den, eller lagre logoen som PNG.',
    svgTooDeep: 'SVG-filen har deler i mer enn {{most}} nivåer. Forenkle den, eller lagre logoen som PNG.',
    logoMissing:
      'Logoen til dokumentet finnes ikke i firmaets mappe. Gjenopprett mappen, eller velg den samme logoen på nytt under Innstillinger.',
  },
  nl: {
    duitNow: 'Dit is niet de tekst van een DuitNow-QR-code. Plak wat de code van uw bank zegt; die begint met 000201.',
    duitNowChecksum:
      'De DuitNow-code is gewijzigd of afgekapt: de controlecijfers kloppen niet. Plak hem opnieuw, in zijn geheel.',
    duitNowCurrency: 'De DuitNow-code is niet voor ringgit. Kies de code van uw rekening in ringgit.',
    pictureType: 'Het bestand is geen PNG-, JPEG- of SVG-afbeelding. Sla het logo als een daarvan op.',
    pictureTooLarge: 'Het bestand is {{size}} kB; een logo mag hoogstens {{most}} kB zijn. Sla het kleiner op.',
    pictureTooManyPixels:
      'De afbeelding is {{width}} × {{height}} pixels; hoogstens {{most}} per zijde is bruikbaar. Sla haar kleiner op.',
    pictureBroken:
      'De afbeelding is beschadigd en kan niet worden getekend. Sla haar opnieuw op en kies het nieuwe bestand.',
    pictureCmyk: 'De JPEG is in drukkleuren (CMYK). Sla hem op in RGB, of als PNG of SVG.',
    pictureJpegKind: 'De JPEG is van een soort die pdf-lezers niet tonen. Sla hem op als gewone JPEG of als PNG.',
    svgEntities: 'De SVG declareert entiteiten, die een logo niet nodig heeft. Exporteer hem opnieuw als gewone SVG.',
    svgCharacters:
      'Geen lettertype van het programma heeft deze tekens van de SVG: {{characters}}. Zet de tekst om in paden.',
    svgTooComplex: 'De SVG heeft meer dan {{most}} onderdelen. Vereenvoudig hem, of sla het logo op als PNG.',
    svgTooDeep: 'De SVG heeft meer dan {{most}} niveaus in elkaar. Vereenvoudig hem, of sla het logo op als PNG.',
    logoMissing:
      'Het logo van dit document staat niet in de map van het bedrijf. Zet de map terug, of kies hetzelfde logo opnieuw bij Instellingen.',
  },
  fr: {
    duitNow:
      'Ce texte n’est pas celui d’un code QR DuitNow. Collez ce que contient le code de votre banque\u00a0; il commence par 000201.',
    duitNowChecksum:
      'Le code DuitNow a été modifié ou coupé\u00a0: ses chiffres de contrôle ne concordent pas. Collez-le à nouveau en entier.',
    duitNowCurrency: 'Le code DuitNow n’est pas en ringgits. Choisissez le code de votre compte en ringgits.',
    pictureType: 'Le fichier n’est pas une image PNG, JPEG ou SVG. Enregistrez le logo dans l’un de ces formats.',
    pictureTooLarge: 'Le fichier fait {{size}} ko ; un logo en fait {{most}} au plus. Enregistrez-le en plus petit.',
    pictureTooManyPixels:
      'L’image fait {{width}} × {{height}} pixels, contre {{most}} au plus par côté. Enregistrez-la en plus petit.',
    pictureBroken:
      'L’image est endommagée et ne peut pas être dessinée. Enregistrez-la à nouveau et choisissez le nouveau fichier.',
    pictureCmyk: 'Le JPEG est en couleurs d’impression (CMJN). Enregistrez-le en RVB, ou en PNG ou SVG.',
    pictureJpegKind:
      'Ce type de JPEG n’est pas affiché par les lecteurs PDF. Enregistrez-le en JPEG ordinaire ou en PNG.',
    svgEntities: 'Le SVG déclare des entités, dont un logo n’a pas besoin. Exportez-le à nouveau en SVG simple.',
    svgCharacters:
      'Aucune police du programme ne contient ces caractères du SVG\u00a0: {{characters}}. Convertissez son texte en tracés.',
    svgTooComplex: 'Le SVG compte plus de {{most}} éléments. Simplifiez-le, ou enregistrez le logo en PNG.',
    svgTooDeep:
      'Le SVG imbrique ses éléments sur plus de {{most}} niveaux. Simplifiez-le, ou enregistrez le logo en PNG.',
    logoMissing:
      'Le logo de ce document n’est pas dans le dossier de la société. Restaurez le dossier, ou choisissez de nouveau le même logo dans Paramètres.',
  },
  ms: {
    duitNow: 'Ini bukan teks kod QR DuitNow. Tampal kandungan kod bank anda; teks itu bermula dengan 000201.',
    duitNowChecksum:
      'Kod DuitNow telah diubah atau terpotong: digit semakannya tidak sepadan. Tampal semula sepenuhnya.',
    duitNowCurrency: 'Kod DuitNow itu bukan untuk ringgit. Pilih kod akaun ringgit anda.',
    pictureType: 'Fail itu bukan gambar PNG, JPEG atau SVG. Simpan logo dalam salah satu format ini.',
    pictureTooLarge:
      'Saiz fail {{size}} kB; logo boleh bersaiz paling besar {{most}} kB. Simpan dengan saiz lebih kecil.',
    pictureTooManyPixels:
      'Gambar itu {{width}} × {{height}} piksel; paling banyak {{most}} pada satu sisi boleh digunakan. Simpan dengan saiz lebih kecil.',
    pictureBroken: 'Gambar itu rosak dan tidak dapat dilukis. Simpan semula dan pilih fail baharu.',
    pictureCmyk: 'JPEG itu dalam warna cetakan (CMYK). Simpan dalam RGB, atau sebagai PNG atau SVG.',
    pictureJpegKind: 'Jenis JPEG ini tidak dipaparkan oleh pembaca PDF. Simpan sebagai JPEG biasa atau PNG.',
    svgEntities: 'SVG itu mengisytiharkan entiti yang tidak diperlukan oleh logo. Eksport semula sebagai SVG biasa.',
    svgCharacters: 'Tiada fon program mempunyai aksara SVG ini: {{characters}}. Tukar teksnya kepada laluan.',
    svgTooComplex: 'SVG itu mempunyai lebih daripada {{most}} bahagian. Ringkaskannya, atau simpan logo sebagai PNG.',
    svgTooDeep: 'SVG itu bersarang lebih daripada {{most}} peringkat. Ringkaskannya, atau simpan logo sebagai PNG.',
    logoMissing:
      'Logo dokumen ini tiada dalam folder syarikat. Pulihkan folder, atau pilih logo yang sama semula dalam Tetapan.',
  },
});
