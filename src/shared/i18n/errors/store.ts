import { defineMessages } from '../define-messages';

/**
 * What the store refuses, what it found damaged (`damage`, one sentence a kind) and what it noticed and dealt with by
 * itself (`notice`).
 */
export const storeErrors = defineMessages({
  en: {
    missing: 'There is no folder “{{folder}}”. Check the path, or choose another folder.',
    notAFolder: '“{{folder}}” is a file, not a folder. Choose the company’s folder.',
    notACompany: 'The folder “{{folder}}” holds no company. Choose another folder, or create a company.',
    exists: 'The folder “{{folder}}” already holds a company. Open it, or choose another folder for the new one.',
    notEmpty: 'The folder “{{folder}}” already holds other files. Choose an empty folder for the new company.',
    noAccess: '“{{path}}” cannot be used: {{detail}}. Check that you may read and write there.',
    locked:
      'The company is already open in another window or program (user {{by}}, process {{pid}}). Close it there first.',
    lockedElsewhere:
      'The company is open on another computer (user {{by}}). Close it there first. If that computer no longer runs it, delete the file “{{file}}”.',
    newerFormat:
      'The company was written by a newer version of Proforma (data format {{found}}; this version knows {{known}}). Update Proforma to open it.',
    damaged:
      'The company’s files are damaged ({{file}}, line {{line}}), so it was not opened. Nothing was changed. Restore a backup, or carry on from the last sound change, number {{seq}}.',
    notSaved: 'The change could not be saved: {{detail}}. Nothing was changed. Remove the cause, then try again.',
    invalidRow: 'The change was not saved: {{collection}} {{id}} is not valid ({{detail}}).',
    changedOutside:
      'The change was not saved: another program has changed or removed {{file}} of this company. Close the company and open it again.',
    closed: 'The company has been closed, so nothing was saved. Open it again.',
    migrationFailed:
      'The company could not be brought from data format {{from}} to {{to}}: {{detail}}. Nothing was changed. Open it with the version of Proforma that you used before.',
    backupMissing: 'There is no backup “{{id}}”. Choose another one.',
    backupDamaged: 'The backup “{{id}}” is damaged ({{detail}}). Nothing was changed. Choose another one.',
    backupNotMade:
      'The backup could not be made: {{detail}}. Your data is unchanged. Remove the cause, then try again.',
    nothingSound: 'No part of the company’s journal can be carried on from. Restore a backup.',
    documentMissing: 'The document “{{name}}” is missing from the company’s folder. Restore it from a backup.',
    documentDamaged:
      'The document “{{name}}” is not what was issued: its content has changed. Restore it from a backup.',
    damage: {
      unreadable: 'The line is not a change as Proforma writes it.',
      wrongHash: 'The line has been altered since it was written.',
      wrongPrevious: 'The line does not follow from the one before.',
      wrongSequence: 'Lines are missing, doubled or in the wrong order.',
      missingFile: 'The file is missing.',
      unfinished: 'The file breaks off in the middle of a line.',
      unknownCollection: 'The line holds data of a kind that this version does not know.',
      invalidRow: 'The line holds data that is not valid.',
      endsEarly: 'The journal ends before changes that had already been saved.',
      snapshotDiffers: 'The snapshot does not say the same as the journal.',
      document: 'The document is not what was issued.',
    },
    notice: {
      tornLine:
        'The program was stopped in the middle of saving. The unfinished change was removed and kept in “{{file}}”; every change that had been saved is here.',
      snapshotIgnored:
        'The snapshot could not be used ({{detail}}). The company was read from its journal instead; nothing is lost. The bad file is kept as “{{file}}”.',
      snapshotNotWritten: 'The snapshot could not be written ({{detail}}). Nothing is lost; opening takes longer.',
      backupFailed: 'The backup could not be made ({{detail}}). Make room, or check the company’s folder.',
      syncedFolder:
        'The company’s folder is kept in step by {{service}}. Such a program can damage accounts that are open; move the company to a folder of its own.',
      migrated: 'The company was brought from data format {{from}} to {{to}}. A backup from before is “{{file}}”.',
      restoreFinished: 'A restoration that had been interrupted was finished.',
    },
  },
  nb: {
    missing: 'Mappen «{{folder}}» finnes ikke. Kontroller banen, eller velg en annen mappe.',
    notAFolder: '«{{folder}}» er en fil, ikke en mappe. Velg firmaets mappe.',
    notACompany: 'Mappen «{{folder}}» inneholder ikke noe firma. Velg en annen mappe, eller opprett et firma.',
    exists: 'Mappen «{{folder}}» inneholder allerede et firma. Åpne det, eller velg en annen mappe til det nye.',
    notEmpty: 'Mappen «{{folder}}» inneholder allerede andre filer. Velg en tom mappe til det nye firmaet.',
    noAccess: '«{{path}}» kan ikke brukes: {{detail}}. Kontroller at du har lese- og skrivetilgang der.',
    locked:
      'Firmaet er allerede åpent i et annet vindu eller program (bruker {{by}}, prosess {{pid}}). Lukk det der først.',
    lockedElsewhere:
      'Firmaet er åpent på en annen datamaskin (bruker {{by}}). Lukk det der først. Hvis det ikke lenger er åpent på den maskinen, slett filen «{{file}}».',
    newerFormat:
      'Firmaet er skrevet av en nyere versjon av Proforma (dataformat {{found}}; denne versjonen kjenner {{known}}). Oppdater Proforma for å åpne det.',
    damaged:
      'Firmaets filer er skadet ({{file}}, linje {{line}}), så det ble ikke åpnet. Ingenting ble endret. Gjenopprett en sikkerhetskopi, eller fortsett fra den siste feilfrie endringen, nummer {{seq}}.',
    notSaved: 'Endringen kunne ikke lagres: {{detail}}. Ingenting ble endret. Fjern årsaken, og prøv på nytt.',
    invalidRow: 'Endringen ble ikke lagret: {{collection}} {{id}} er ikke gyldig ({{detail}}).',
    changedOutside:
      'Endringen ble ikke lagret: Et annet program har endret eller fjernet {{file}} i dette firmaet. Lukk firmaet og åpne det igjen.',
    closed: 'Firmaet er lukket, så ingenting ble lagret. Åpne det igjen.',
    migrationFailed:
      'Firmaet kunne ikke overføres fra dataformat {{from}} til {{to}}: {{detail}}. Ingenting ble endret. Åpne det med den versjonen av Proforma du brukte før.',
    backupMissing: 'Sikkerhetskopien «{{id}}» finnes ikke. Velg en annen.',
    backupDamaged: 'Sikkerhetskopien «{{id}}» er skadet ({{detail}}). Ingenting ble endret. Velg en annen.',
    backupNotMade: 'Sikkerhetskopien kunne ikke lages: {{detail}}. Dataene er uendret. Fjern årsaken, og prøv på nytt.',
    nothingSound: 'Det er ikke mulig å fortsette fra noen del av firmaets journal. Gjenopprett en sikkerhetskopi.',
    documentMissing: 'Dokumentet «{{name}}» mangler i firmaets mappe. Gjenopprett det fra en sikkerhetskopi.',
    documentDamaged:
      'Dokumentet «{{name}}» er ikke slik det ble utstedt: Innholdet er endret. Gjenopprett det fra en sikkerhetskopi.',
    damage: {
      unreadable: 'Linjen er ikke en endring slik Proforma skriver den.',
      wrongHash: 'Linjen er endret etter at den ble skrevet.',
      wrongPrevious: 'Linjen følger ikke av den forrige.',
      wrongSequence: 'Linjer mangler, er doble eller står i feil rekkefølge.',
      missingFile: 'Filen mangler.',
      unfinished: 'Filen slutter midt i en linje.',
      unknownCollection: 'Linjen inneholder data av et slag som denne versjonen ikke kjenner.',
      invalidRow: 'Linjen inneholder ugyldige data.',
      endsEarly: 'Journalen slutter før endringer som allerede var lagret.',
      snapshotDiffers: 'Øyeblikksbildet stemmer ikke med journalen.',
      document: 'Dokumentet er ikke slik det ble utstedt.',
    },
    notice: {
      tornLine:
        'Programmet ble stanset midt i en lagring. Den uferdige endringen er tatt bort og tatt vare på i «{{file}}»; alle endringer som var lagret, er her.',
      snapshotIgnored:
        'Øyeblikksbildet kunne ikke brukes ({{detail}}). Firmaet ble lest fra journalen i stedet; ingenting er tapt. Den ødelagte filen er beholdt som «{{file}}».',
      snapshotNotWritten:
        'Øyeblikksbildet kunne ikke skrives ({{detail}}). Ingenting er tapt; det tar lengre tid å åpne firmaet.',
      backupFailed: 'Sikkerhetskopien kunne ikke lages ({{detail}}). Frigjør plass, eller kontroller firmaets mappe.',
      syncedFolder:
        'Firmaets mappe synkroniseres av {{service}}. Et slikt program kan skade et regnskap som er åpent; flytt firmaet til en egen mappe.',
      migrated: 'Firmaet ble overført fra dataformat {{from}} til {{to}}. Sikkerhetskopien fra før er «{{file}}».',
      restoreFinished: 'En gjenoppretting som var blitt avbrutt, ble fullført.',
    },
  },
  nl: {
    missing: 'De map “{{folder}}” bestaat niet. Controleer het pad of kies een andere map.',
    notAFolder: '“{{folder}}” is een bestand, geen map. Kies de map van het bedrijf.',
    notACompany: 'De map “{{folder}}” bevat geen bedrijf. Kies een andere map of maak een bedrijf aan.',
    exists: 'De map “{{folder}}” bevat al een bedrijf. Open dat, of kies een andere map voor het nieuwe.',
    notEmpty: 'De map “{{folder}}” bevat al andere bestanden. Kies een lege map voor het nieuwe bedrijf.',
    noAccess: '“{{path}}” kan niet worden gebruikt: {{detail}}. Controleer of u daar mag lezen en schrijven.',
    locked:
      'Het bedrijf is al geopend in een ander venster of programma (gebruiker {{by}}, proces {{pid}}). Sluit het daar eerst.',
    lockedElsewhere:
      'Het bedrijf is geopend op een andere computer (gebruiker {{by}}). Sluit het daar eerst. Is het op die computer niet meer geopend, verwijder dan het bestand “{{file}}”.',
    newerFormat:
      'Het bedrijf is geschreven door een nieuwere versie van Proforma (gegevensindeling {{found}}; deze versie kent {{known}}). Werk Proforma bij om het te openen.',
    damaged:
      'De bestanden van het bedrijf zijn beschadigd ({{file}}, regel {{line}}), daarom is het niet geopend. Er is niets gewijzigd. Zet een back-up terug of ga verder vanaf de laatste gave wijziging, nummer {{seq}}.',
    notSaved:
      'De wijziging kon niet worden opgeslagen: {{detail}}. Er is niets gewijzigd. Neem de oorzaak weg en probeer het opnieuw.',
    invalidRow: 'De wijziging is niet opgeslagen: {{collection}} {{id}} is niet geldig ({{detail}}).',
    changedOutside:
      'De wijziging is niet opgeslagen: een ander programma heeft {{file}} van dit bedrijf gewijzigd of verwijderd. Sluit het bedrijf en open het opnieuw.',
    closed: 'Het bedrijf is gesloten, daarom is er niets opgeslagen. Open het opnieuw.',
    migrationFailed:
      'Het bedrijf kon niet van gegevensindeling {{from}} naar {{to}} worden gebracht: {{detail}}. Er is niets gewijzigd. Open het met de versie van Proforma die u eerder gebruikte.',
    backupMissing: 'De back-up “{{id}}” bestaat niet. Kies een andere.',
    backupDamaged: 'De back-up “{{id}}” is beschadigd ({{detail}}). Er is niets gewijzigd. Kies een andere.',
    backupNotMade:
      'De back-up kon niet worden gemaakt: {{detail}}. Uw gegevens zijn ongewijzigd. Neem de oorzaak weg en probeer het opnieuw.',
    nothingSound:
      'Van het journaal van het bedrijf is geen deel bruikbaar om mee verder te gaan. Zet een back-up terug.',
    documentMissing: 'Het document “{{name}}” ontbreekt in de map van het bedrijf. Zet het terug uit een back-up.',
    documentDamaged:
      'Het document “{{name}}” is niet meer zoals het is uitgereikt: de inhoud is gewijzigd. Zet het terug uit een back-up.',
    damage: {
      unreadable: 'De regel is geen wijziging zoals Proforma die schrijft.',
      wrongHash: 'De regel is gewijzigd nadat hij was geschreven.',
      wrongPrevious: 'De regel sluit niet aan op de vorige.',
      wrongSequence: 'Er ontbreken regels, of ze staan dubbel of in de verkeerde volgorde.',
      missingFile: 'Het bestand ontbreekt.',
      unfinished: 'Het bestand breekt midden in een regel af.',
      unknownCollection: 'De regel bevat gegevens van een soort die deze versie niet kent.',
      invalidRow: 'De regel bevat ongeldige gegevens.',
      endsEarly: 'Het journaal eindigt vóór wijzigingen die al waren opgeslagen.',
      snapshotDiffers: 'De momentopname komt niet overeen met het journaal.',
      document: 'Het document is niet zoals het is uitgereikt.',
    },
    notice: {
      tornLine:
        'Het programma is gestopt tijdens het opslaan. De onvoltooide wijziging is weggehaald en bewaard in “{{file}}”; alle wijzigingen die waren opgeslagen, zijn er nog.',
      snapshotIgnored:
        'De momentopname kon niet worden gebruikt ({{detail}}). Het bedrijf is in plaats daarvan uit het journaal gelezen; er is niets verloren. Het slechte bestand is bewaard als “{{file}}”.',
      snapshotNotWritten:
        'De momentopname kon niet worden geschreven ({{detail}}). Er is niets verloren; openen duurt langer.',
      backupFailed:
        'De back-up kon niet worden gemaakt ({{detail}}). Maak ruimte vrij of controleer de map van het bedrijf.',
      syncedFolder:
        'De map van het bedrijf wordt gesynchroniseerd door {{service}}. Zo’n programma kan een geopende administratie beschadigen; verplaats het bedrijf naar een eigen map.',
      migrated:
        'Het bedrijf is van gegevensindeling {{from}} naar {{to}} gebracht. De back-up van daarvoor is “{{file}}”.',
      restoreFinished: 'Een onderbroken herstel is voltooid.',
    },
  },
  fr: {
    missing: 'Le dossier « {{folder}} » n’existe pas. Vérifiez le chemin ou choisissez un autre dossier.',
    notAFolder: '« {{folder}} » est un fichier, pas un dossier. Choisissez le dossier de la société.',
    notACompany:
      'Le dossier « {{folder}} » ne contient aucune société. Choisissez un autre dossier ou créez une société.',
    exists:
      'Le dossier « {{folder}} » contient déjà une société. Ouvrez-la, ou choisissez un autre dossier pour la nouvelle.',
    notEmpty:
      'Le dossier « {{folder}} » contient déjà d’autres fichiers. Choisissez un dossier vide pour la nouvelle société.',
    noAccess:
      '« {{path}} » ne peut pas être utilisé : {{detail}}. Vérifiez que vous avez le droit d’y lire et d’y écrire.',
    locked:
      'La société est déjà ouverte dans une autre fenêtre ou un autre programme (utilisateur {{by}}, processus {{pid}}). Fermez-la d’abord à cet endroit.',
    lockedElsewhere:
      'La société est ouverte sur un autre ordinateur (utilisateur {{by}}). Fermez-la d’abord sur celui-ci. Si elle n’y est plus ouverte, supprimez le fichier « {{file}} ».',
    newerFormat:
      'La société a été enregistrée par une version plus récente de Proforma (format de données {{found}} ; cette version connaît le format {{known}}). Mettez Proforma à jour pour l’ouvrir.',
    damaged:
      'Les fichiers de la société sont endommagés ({{file}}, ligne {{line}}), elle n’a donc pas été ouverte. Rien n’a été modifié. Restaurez une sauvegarde, ou repartez de la dernière modification saine, numéro {{seq}}.',
    notSaved:
      'La modification n’a pas pu être enregistrée : {{detail}}. Rien n’a été modifié. Supprimez la cause, puis recommencez.',
    invalidRow: 'La modification n’a pas été enregistrée : {{collection}} {{id}} n’est pas valide ({{detail}}).',
    changedOutside:
      'La modification n’a pas été enregistrée : un autre programme a modifié ou supprimé {{file}} de cette société. Fermez la société et rouvrez-la.',
    closed: 'La société a été fermée, rien n’a donc été enregistré. Rouvrez-la.',
    migrationFailed:
      'La société n’a pas pu passer du format de données {{from}} au format {{to}} : {{detail}}. Rien n’a été modifié. Ouvrez-la avec la version de Proforma que vous utilisiez auparavant.',
    backupMissing: 'La sauvegarde « {{id}} » n’existe pas. Choisissez-en une autre.',
    backupDamaged:
      'La sauvegarde « {{id}} » est endommagée ({{detail}}). Rien n’a été modifié. Choisissez-en une autre.',
    backupNotMade:
      'La sauvegarde n’a pas pu être effectuée : {{detail}}. Vos données sont inchangées. Supprimez la cause, puis recommencez.',
    nothingSound: 'Aucune partie du journal de la société ne permet de repartir. Restaurez une sauvegarde.',
    documentMissing:
      'Le document « {{name}} » est absent du dossier de la société. Restaurez-le depuis une sauvegarde.',
    documentDamaged:
      'Le document « {{name}} » n’est plus celui qui a été émis : son contenu a changé. Restaurez-le depuis une sauvegarde.',
    damage: {
      unreadable: 'La ligne n’est pas une modification telle que Proforma l’écrit.',
      wrongHash: 'La ligne a été altérée depuis son écriture.',
      wrongPrevious: 'La ligne ne découle pas de la précédente.',
      wrongSequence: 'Des lignes manquent, sont en double ou dans le mauvais ordre.',
      missingFile: 'Le fichier est absent.',
      unfinished: 'Le fichier s’interrompt au milieu d’une ligne.',
      unknownCollection: 'La ligne contient des données d’un type que cette version ne connaît pas.',
      invalidRow: 'La ligne contient des données non valides.',
      endsEarly: 'Le journal s’arrête avant des modifications déjà enregistrées.',
      snapshotDiffers: 'L’instantané ne correspond pas au journal.',
      document: 'Le document n’est pas celui qui a été émis.',
    },
    notice: {
      tornLine:
        'Le programme a été arrêté pendant un enregistrement. La modification inachevée a été retirée et conservée dans « {{file}} » ; toutes les modifications enregistrées sont là.',
      snapshotIgnored:
        'L’instantané n’a pas pu être utilisé ({{detail}}). La société a été lue depuis son journal ; rien n’est perdu. Le mauvais fichier est conservé sous le nom « {{file}} ».',
      snapshotNotWritten:
        'L’instantané n’a pas pu être écrit ({{detail}}). Rien n’est perdu ; l’ouverture prend plus de temps.',
      backupFailed:
        'La sauvegarde n’a pas pu être effectuée ({{detail}}). Libérez de l’espace ou vérifiez le dossier de la société.',
      syncedFolder:
        'Le dossier de la société est synchronisé par {{service}}. Un tel programme peut endommager une comptabilité ouverte ; déplacez la société dans un dossier à elle.',
      migrated:
        'La société est passée du format de données {{from}} au format {{to}}. La sauvegarde faite auparavant est « {{file}} ».',
      restoreFinished: 'Une restauration interrompue a été achevée.',
    },
  },
  ms: {
    missing: 'Folder “{{folder}}” tidak wujud. Semak laluannya, atau pilih folder lain.',
    notAFolder: '“{{folder}}” ialah fail, bukan folder. Pilih folder syarikat.',
    notACompany: 'Folder “{{folder}}” tidak mengandungi syarikat. Pilih folder lain, atau cipta syarikat.',
    exists:
      'Folder “{{folder}}” sudah mengandungi syarikat. Buka syarikat itu, atau pilih folder lain untuk yang baharu.',
    notEmpty: 'Folder “{{folder}}” sudah mengandungi fail lain. Pilih folder kosong untuk syarikat baharu.',
    noAccess: '“{{path}}” tidak dapat digunakan: {{detail}}. Semak sama ada anda boleh membaca dan menulis di situ.',
    locked:
      'Syarikat ini sudah dibuka dalam tetingkap atau program lain (pengguna {{by}}, proses {{pid}}). Tutupnya di situ dahulu.',
    lockedElsewhere:
      'Syarikat ini dibuka pada komputer lain (pengguna {{by}}). Tutupnya di situ dahulu. Jika komputer itu tidak lagi membukanya, padamkan fail “{{file}}”.',
    newerFormat:
      'Syarikat ini ditulis oleh versi Proforma yang lebih baharu (format data {{found}}; versi ini mengenali {{known}}). Kemas kini Proforma untuk membukanya.',
    damaged:
      'Fail syarikat ini rosak ({{file}}, baris {{line}}), maka ia tidak dibuka. Tiada apa-apa yang diubah. Pulihkan sandaran, atau teruskan daripada perubahan terakhir yang elok, nombor {{seq}}.',
    notSaved:
      'Perubahan tidak dapat disimpan: {{detail}}. Tiada apa-apa yang diubah. Hapuskan puncanya, kemudian cuba lagi.',
    invalidRow: 'Perubahan tidak disimpan: {{collection}} {{id}} tidak sah ({{detail}}).',
    changedOutside:
      'Perubahan tidak disimpan: program lain telah mengubah atau mengalih keluar {{file}} syarikat ini. Tutup syarikat, kemudian buka semula.',
    closed: 'Syarikat telah ditutup, maka tiada apa-apa yang disimpan. Buka semula.',
    migrationFailed:
      'Syarikat tidak dapat dipindahkan daripada format data {{from}} kepada {{to}}: {{detail}}. Tiada apa-apa yang diubah. Bukanya dengan versi Proforma yang anda gunakan sebelum ini.',
    backupMissing: 'Sandaran “{{id}}” tidak wujud. Pilih yang lain.',
    backupDamaged: 'Sandaran “{{id}}” rosak ({{detail}}). Tiada apa-apa yang diubah. Pilih yang lain.',
    backupNotMade:
      'Sandaran tidak dapat dibuat: {{detail}}. Data anda tidak berubah. Hapuskan puncanya, kemudian cuba lagi.',
    nothingSound: 'Tiada bahagian jurnal syarikat yang boleh diteruskan. Pulihkan sandaran.',
    documentMissing: 'Dokumen “{{name}}” tiada dalam folder syarikat. Pulihkan daripada sandaran.',
    documentDamaged:
      'Dokumen “{{name}}” bukan lagi seperti yang dikeluarkan: kandungannya telah berubah. Pulihkan daripada sandaran.',
    damage: {
      unreadable: 'Baris ini bukan perubahan seperti yang ditulis oleh Proforma.',
      wrongHash: 'Baris ini telah diubah selepas ditulis.',
      wrongPrevious: 'Baris ini tidak bersambung dengan baris sebelumnya.',
      wrongSequence: 'Ada baris yang hilang, berganda atau tidak mengikut turutan.',
      missingFile: 'Fail tiada.',
      unfinished: 'Fail terputus di tengah-tengah baris.',
      unknownCollection: 'Baris ini mengandungi jenis data yang tidak dikenali oleh versi ini.',
      invalidRow: 'Baris ini mengandungi data yang tidak sah.',
      endsEarly: 'Jurnal tamat sebelum perubahan yang telah disimpan.',
      snapshotDiffers: 'Petikan keadaan tidak sama dengan jurnal.',
      document: 'Dokumen bukan seperti yang dikeluarkan.',
    },
    notice: {
      tornLine:
        'Program terhenti semasa menyimpan. Perubahan yang belum selesai telah dikeluarkan dan disimpan dalam “{{file}}”; semua perubahan yang telah disimpan masih ada.',
      snapshotIgnored:
        'Petikan keadaan tidak dapat digunakan ({{detail}}). Syarikat dibaca daripada jurnalnya; tiada apa-apa yang hilang. Fail yang rosak disimpan sebagai “{{file}}”.',
      snapshotNotWritten:
        'Petikan keadaan tidak dapat ditulis ({{detail}}). Tiada apa-apa yang hilang; pembukaan mengambil masa lebih lama.',
      backupFailed: 'Sandaran tidak dapat dibuat ({{detail}}). Kosongkan ruang, atau semak folder syarikat.',
      syncedFolder:
        'Folder syarikat disegerakkan oleh {{service}}. Program seperti itu boleh merosakkan akaun yang sedang dibuka; pindahkan syarikat ke folder tersendiri.',
      migrated:
        'Syarikat telah dipindahkan daripada format data {{from}} kepada {{to}}. Sandaran sebelum itu ialah “{{file}}”.',
      restoreFinished: 'Pemulihan yang terganggu telah diselesaikan.',
    },
  },
});
