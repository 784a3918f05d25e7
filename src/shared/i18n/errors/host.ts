import { defineMessages } from '../define-messages';

/** What a host refuses before a call reaches the application, and what it fails at outside of it: files, printer, port. */
export const hostErrors = defineMessages({
  en: {
    sender: 'This call came from a page that is not the window of Proforma. It was refused and nothing was changed.',
    notSignedIn: 'This browser has no key to Proforma. Open the address that Proforma printed when it started.',
    foreignPage: 'This request came from another page or address. It was refused and nothing was changed.',
    badRequest: 'The request could not be read: {{problem}}. Nothing was changed.',
    tooLarge: 'The file is larger than {{limit}} MB, the most that can be taken in at once. Split it and try again.',
    noSuchAddress: 'There is nothing at this address. Open the address that Proforma printed when it started.',
    notPdf: 'What should be printed is not a PDF. Make the document again, then print it.',
    saveFailed:
      '“{{file}}” could not be saved ({{reason}}). Choose another folder or make room on the disk, then save again.',
    printFailed:
      '“{{file}}” could not be printed ({{reason}}). Check the printer, or save the PDF and print it from there.',
    noMailProgram:
      'No mail program could open “{{file}}” ({{reason}}). Set a mail program for .eml files, or save the draft and open it yourself.',
    noFileManager: 'The folder could not be shown ({{reason}}). Open it yourself: {{folder}}',
    portTaken: 'Port {{port}} is taken by another program. Choose another with --port, or leave it out for a free one.',
    badPort: '“{{port}}” is not a port. Give a whole number from 1 to 65535, or leave --port out for a free one.',
    notBuilt: 'The built screens are missing in {{folder}}. Run “npm run build”, then start again.',
  },
  nb: {
    sender: 'Dette kallet kom fra en side som ikke er Proforma-vinduet. Det ble avvist, og ingenting ble endret.',
    notSignedIn: 'Denne nettleseren har ingen nøkkel til Proforma. Åpne adressen som Proforma skrev ut ved oppstart.',
    foreignPage: 'Forespørselen kom fra en annen side eller adresse. Den ble avvist, og ingenting ble endret.',
    badRequest: 'Forespørselen kunne ikke leses: {{problem}}. Ingenting ble endret.',
    tooLarge:
      'Filen er større enn {{limit}} MB, som er det meste som kan tas inn om gangen. Del den opp og prøv igjen.',
    noSuchAddress: 'Det finnes ingenting på denne adressen. Åpne adressen som Proforma skrev ut ved oppstart.',
    notPdf: 'Det som skulle skrives ut, er ikke en PDF. Lag dokumentet på nytt, og skriv det ut.',
    saveFailed:
      '«{{file}}» kunne ikke lagres ({{reason}}). Velg en annen mappe eller frigjør plass på disken, og lagre på nytt.',
    printFailed:
      '«{{file}}» kunne ikke skrives ut ({{reason}}). Kontroller skriveren, eller lagre PDF-en og skriv den ut derfra.',
    noMailProgram:
      'Ingen e-postprogram kunne åpne «{{file}}» ({{reason}}). Velg et e-postprogram for .eml-filer, eller lagre utkastet og åpne det selv.',
    noFileManager: 'Mappen kunne ikke vises ({{reason}}). Åpne den selv: {{folder}}',
    portTaken: 'Port {{port}} er opptatt av et annet program. Velg en annen med --port, eller utelat den for en ledig.',
    badPort: '«{{port}}» er ikke en port. Oppgi et heltall fra 1 til 65535, eller utelat --port for en ledig.',
    notBuilt: 'De bygde skjermbildene mangler i {{folder}}. Kjør «npm run build», og start på nytt.',
  },
  nl: {
    sender:
      'Deze aanroep kwam van een pagina die niet het venster van Proforma is. Hij is geweigerd en er is niets gewijzigd.',
    notSignedIn:
      'Deze browser heeft geen sleutel voor Proforma. Open het adres dat Proforma bij het starten heeft getoond.',
    foreignPage:
      'Dit verzoek kwam van een andere pagina of een ander adres. Het is geweigerd en er is niets gewijzigd.',
    badRequest: 'Het verzoek kon niet worden gelezen: {{problem}}. Er is niets gewijzigd.',
    tooLarge:
      'Het bestand is groter dan {{limit}} MB, het maximum dat in één keer kan worden ingelezen. Splits het en probeer het opnieuw.',
    noSuchAddress: 'Op dit adres staat niets. Open het adres dat Proforma bij het starten heeft getoond.',
    notPdf: 'Wat moet worden afgedrukt, is geen pdf. Maak het document opnieuw en druk het dan af.',
    saveFailed:
      '“{{file}}” kon niet worden opgeslagen ({{reason}}). Kies een andere map of maak ruimte vrij op de schijf en sla opnieuw op.',
    printFailed:
      '“{{file}}” kon niet worden afgedrukt ({{reason}}). Controleer de printer, of sla de pdf op en druk die af.',
    noMailProgram:
      'Geen enkel e-mailprogramma kon “{{file}}” openen ({{reason}}). Stel een e-mailprogramma in voor .eml-bestanden, of sla het concept op en open het zelf.',
    noFileManager: 'De map kon niet worden getoond ({{reason}}). Open hem zelf: {{folder}}',
    portTaken:
      'Poort {{port}} is bezet door een ander programma. Kies een andere met --port, of laat die weg voor een vrije poort.',
    badPort:
      '“{{port}}” is geen poort. Geef een geheel getal van 1 tot en met 65535, of laat --port weg voor een vrije.',
    notBuilt: 'De gebouwde schermen ontbreken in {{folder}}. Voer “npm run build” uit en start opnieuw.',
  },
  fr: {
    sender:
      'Cet appel provient d’une page qui n’est pas la fenêtre de Proforma. Il a été refusé et rien n’a été modifié.',
    notSignedIn: 'Ce navigateur n’a pas la clé de Proforma. Ouvrez l’adresse que Proforma a affichée au démarrage.',
    foreignPage:
      'Cette requête provient d’une autre page ou d’une autre adresse. Elle a été refusée et rien n’a été modifié.',
    badRequest: 'La requête est illisible : {{problem}}. Rien n’a été modifié.',
    tooLarge: 'Le fichier dépasse {{limit}} Mo, le maximum accepté en une fois. Divisez-le, puis recommencez.',
    noSuchAddress: 'Il n’y a rien à cette adresse. Ouvrez l’adresse que Proforma a affichée au démarrage.',
    notPdf: 'Le contenu à imprimer n’est pas un PDF. Recréez le document, puis imprimez-le.',
    saveFailed:
      '« {{file}} » n’a pas pu être enregistré ({{reason}}). Choisissez un autre dossier ou libérez de l’espace sur le disque, puis enregistrez à nouveau.',
    printFailed:
      '« {{file}} » n’a pas pu être imprimé ({{reason}}). Vérifiez l’imprimante, ou enregistrez le PDF et imprimez-le de là.',
    noMailProgram:
      'Aucun logiciel de messagerie n’a pu ouvrir « {{file}} » ({{reason}}). Associez un logiciel aux fichiers .eml, ou enregistrez le brouillon et ouvrez-le vous-même.',
    noFileManager: 'Le dossier n’a pas pu être affiché ({{reason}}). Ouvrez-le vous-même : {{folder}}',
    portTaken:
      'Le port {{port}} est occupé par un autre programme. Choisissez-en un autre avec --port, ou omettez cette option pour un port libre.',
    badPort:
      '« {{port}} » n’est pas un port. Indiquez un nombre entier de 1 à 65535, ou omettez --port pour un port libre.',
    notBuilt: 'Les écrans compilés sont absents de {{folder}}. Lancez « npm run build », puis redémarrez.',
  },
  ms: {
    sender:
      'Panggilan ini datang daripada halaman yang bukan tetingkap Proforma. Panggilan ditolak dan tiada apa-apa yang diubah.',
    notSignedIn: 'Pelayar ini tiada kunci Proforma. Buka alamat yang dipaparkan oleh Proforma semasa dimulakan.',
    foreignPage:
      'Permintaan ini datang daripada halaman atau alamat lain. Permintaan ditolak dan tiada apa-apa yang diubah.',
    badRequest: 'Permintaan tidak dapat dibaca: {{problem}}. Tiada apa-apa yang diubah.',
    tooLarge: 'Fail melebihi {{limit}} MB, had bagi satu kali penerimaan. Bahagikan fail itu dan cuba lagi.',
    noSuchAddress: 'Tiada apa-apa di alamat ini. Buka alamat yang dipaparkan oleh Proforma semasa dimulakan.',
    notPdf: 'Kandungan yang hendak dicetak bukan PDF. Buat semula dokumen itu, kemudian cetak.',
    saveFailed:
      '“{{file}}” tidak dapat disimpan ({{reason}}). Pilih folder lain atau kosongkan ruang cakera, kemudian simpan semula.',
    printFailed:
      '“{{file}}” tidak dapat dicetak ({{reason}}). Periksa pencetak, atau simpan PDF itu dan cetak daripadanya.',
    noMailProgram:
      'Tiada program e-mel yang dapat membuka “{{file}}” ({{reason}}). Tetapkan program e-mel untuk fail .eml, atau simpan draf itu dan buka sendiri.',
    noFileManager: 'Folder tidak dapat dipaparkan ({{reason}}). Buka sendiri: {{folder}}',
    portTaken:
      'Port {{port}} sedang digunakan oleh program lain. Pilih port lain dengan --port, atau tinggalkan pilihan itu untuk port yang bebas.',
    badPort:
      '“{{port}}” bukan port. Berikan nombor bulat dari 1 hingga 65535, atau tinggalkan --port untuk port yang bebas.',
    notBuilt: 'Skrin yang dibina tiada dalam {{folder}}. Jalankan “npm run build”, kemudian mulakan semula.',
  },
});
