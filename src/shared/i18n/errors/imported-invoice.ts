import { defineMessages } from '../define-messages';

export const importedInvoiceErrors = defineMessages({
  en: {
    empty: 'The file is empty. Choose an electronic invoice.',
    tooLarge: 'The file is larger than {{limit}} MB. No electronic invoice is; choose another file.',
    notXml:
      'The file is no electronic invoice: it is neither XML nor PDF. Choose the XML that the seller sent, or a Factur-X PDF.',
    otherXml:
      'The file is XML, but no invoice: it begins with “{{element}}”. UBL and CII of EN 16931 can be read, and Factur-X.',
    brokenXml: 'The XML is broken at line {{line}}: the file was cut off or changed. Ask the sender for it again.',
    documentType:
      'The XML has a document type (DOCTYPE). No electronic invoice has one, and it could hide anything; the file was not read.',
    tooNested: 'The XML is nested deeper, or longer, than any invoice. The file was not read.',
    encodingUnknown:
      'The file says that it is written in {{encoding}}, which invoices are not written in. Ask the sender for it in UTF-8.',
    encodingBroken: 'The file says that it is written in {{encoding}}, but is not. Ask the sender for it again.',
    pdfDamaged: 'The PDF is damaged and cannot be read. Ask the sender for it again.',
    pdfLocked:
      'The PDF is locked with a password, so the invoice in it cannot be read. Ask the sender for one without.',
    pdfWithoutInvoice:
      'The PDF carries no electronic invoice, only the printed one. Ask the seller for Factur-X, ZUGFeRD or XML.',
    onlyTotals:
      'The file states totals only (Factur-X profile MINIMUM), which is no whole invoice. Ask the seller for the profile EN 16931.',
    missing: 'The invoice lacks {{element}}, which EN 16931 asks for. Ask the seller for a complete one.',
    notNumber: 'The invoice has “{{value}}” in {{element}}, where a number belongs. Ask the seller for a correct one.',
    notDate: 'The invoice has “{{value}}” in {{element}}, which is no date. Ask the seller for a correct one.',
    otherNamespace:
      'The file is named {{element}} like an invoice, but its namespace “{{namespace}}” is not that of UBL 2.1 or CII. Ask the sender for UBL 2.1 or CII of EN 16931.',
    unpacksTooFar: 'The PDF unpacks to more than {{limit}} MB. No invoice does; the file was not read.',
    attachmentBroken:
      'The attachment is not whole in the file, so it cannot be saved. Ask the sender for the invoice again.',
    attachmentIsLink: 'The attachment is only a link; it is not in the file. Proforma opens no links.',
    contentUnreadable: 'The content of the file did not arrive whole. Choose it once more.',
  },
  nb: {
    empty: 'Filen er tom. Velg en elektronisk faktura.',
    tooLarge: 'Filen er større enn {{limit}} MB. Det er ingen elektronisk faktura; velg en annen fil.',
    notXml:
      'Filen er ingen elektronisk faktura: Den er verken XML eller PDF. Velg XML-filen som selgeren sendte, eller en Factur-X-PDF.',
    otherXml:
      'Filen er XML, men ingen faktura: Den begynner med «{{element}}». UBL og CII etter EN 16931 kan leses, og Factur-X.',
    brokenXml: 'XML-en er ødelagt på linje {{line}}: Filen er kuttet av eller endret. Be avsenderen om den på nytt.',
    documentType:
      'XML-en har en dokumenttype (DOCTYPE). Ingen elektronisk faktura har det, og den kan skjule hva som helst; filen ble ikke lest.',
    tooNested: 'XML-en er dypere eller lengre enn noen faktura. Filen ble ikke lest.',
    encodingUnknown:
      'Filen oppgir at den er skrevet i {{encoding}}, som fakturaer ikke skrives i. Be avsenderen om den i UTF-8.',
    encodingBroken: 'Filen oppgir at den er skrevet i {{encoding}}, men det er den ikke. Be avsenderen om den på nytt.',
    pdfDamaged: 'PDF-en er skadet og kan ikke leses. Be avsenderen om den på nytt.',
    pdfLocked: 'PDF-en er låst med passord, så fakturaen i den kan ikke leses. Be avsenderen om en uten.',
    pdfWithoutInvoice:
      'PDF-en inneholder ingen elektronisk faktura, bare den trykte. Be selgeren om Factur-X, ZUGFeRD eller XML.',
    onlyTotals:
      'Filen oppgir bare summer (Factur-X-profilen MINIMUM), og det er ingen hel faktura. Be selgeren om profilen EN 16931.',
    missing: 'Fakturaen mangler {{element}}, som EN 16931 krever. Be selgeren om en fullstendig.',
    notNumber: 'Fakturaen har «{{value}}» i {{element}}, der det skal stå et tall. Be selgeren om en riktig.',
    notDate: 'Fakturaen har «{{value}}» i {{element}}, som ikke er noen dato. Be selgeren om en riktig.',
    otherNamespace:
      'Filen heter {{element}} som en faktura, men navnerommet «{{namespace}}» er ikke det til UBL 2.1 eller CII. Be avsenderen om UBL 2.1 eller CII etter EN 16931.',
    unpacksTooFar: 'PDF-en pakkes ut til mer enn {{limit}} MB. Det gjør ingen faktura; filen ble ikke lest.',
    attachmentBroken: 'Vedlegget er ikke helt i filen og kan derfor ikke lagres. Be avsenderen om fakturaen på nytt.',
    attachmentIsLink: 'Vedlegget er bare en lenke; det ligger ikke i filen. Proforma åpner ingen lenker.',
    contentUnreadable: 'Innholdet i filen kom ikke helt frem. Velg den en gang til.',
  },
  nl: {
    empty: 'Het bestand is leeg. Kies een elektronische factuur.',
    tooLarge: 'Het bestand is groter dan {{limit}} MB. Geen elektronische factuur is zo groot; kies een ander bestand.',
    notXml:
      'Het bestand is geen elektronische factuur: het is XML noch pdf. Kies de XML die de verkoper stuurde, of een Factur-X-pdf.',
    otherXml:
      'Het bestand is XML, maar geen factuur: het begint met “{{element}}”. UBL en CII volgens EN 16931 kunnen gelezen worden, en Factur-X.',
    brokenXml:
      'De XML is stuk op regel {{line}}: het bestand is afgebroken of gewijzigd. Vraag de afzender er opnieuw om.',
    documentType:
      'De XML heeft een documenttype (DOCTYPE). Geen elektronische factuur heeft dat en het kan van alles verbergen; het bestand is niet gelezen.',
    tooNested: 'De XML is dieper of langer dan welke factuur ook. Het bestand is niet gelezen.',
    encodingUnknown:
      'Het bestand zegt dat het in {{encoding}} geschreven is, waarin geen facturen geschreven worden. Vraag de afzender om UTF-8.',
    encodingBroken:
      'Het bestand zegt dat het in {{encoding}} geschreven is, maar dat is niet zo. Vraag de afzender er opnieuw om.',
    pdfDamaged: 'De pdf is beschadigd en kan niet gelezen worden. Vraag de afzender er opnieuw om.',
    pdfLocked:
      'De pdf is met een wachtwoord beveiligd, dus de factuur erin kan niet gelezen worden. Vraag de afzender om een pdf zonder.',
    pdfWithoutInvoice:
      'De pdf bevat geen elektronische factuur, alleen de gedrukte. Vraag de verkoper om Factur-X, ZUGFeRD of XML.',
    onlyTotals:
      'Het bestand noemt alleen totalen (Factur-X-profiel MINIMUM) en is dus geen hele factuur. Vraag de verkoper om het profiel EN 16931.',
    missing: 'In de factuur ontbreekt {{element}}, waar EN 16931 om vraagt. Vraag de verkoper om een volledige.',
    notNumber: 'In de factuur staat “{{value}}” in {{element}}, waar een getal hoort. Vraag de verkoper om een juiste.',
    notDate: 'In de factuur staat “{{value}}” in {{element}}; dat is geen datum. Vraag de verkoper om een juiste.',
    otherNamespace:
      'Het bestand heet {{element}} zoals een factuur, maar de naamruimte “{{namespace}}” is niet die van UBL 2.1 of CII. Vraag de afzender om UBL 2.1 of CII volgens EN 16931.',
    unpacksTooFar:
      'De pdf wordt uitgepakt groter dan {{limit}} MB. Geen factuur is zo groot; het bestand is niet gelezen.',
    attachmentBroken:
      'De bijlage staat niet heel in het bestand en kan dus niet worden opgeslagen. Vraag de afzender opnieuw om de factuur.',
    attachmentIsLink: 'De bijlage is alleen een link; ze staat niet in het bestand. Proforma opent geen links.',
    contentUnreadable: 'De inhoud van het bestand kwam niet heel aan. Kies het nog eens.',
  },
  fr: {
    empty: 'Le fichier est vide. Choisissez une facture électronique.',
    tooLarge:
      'Le fichier dépasse {{limit}} Mo. Aucune facture électronique n’est aussi grande ; choisissez un autre fichier.',
    notXml:
      'Le fichier n’est pas une facture électronique : ce n’est ni du XML ni un PDF. Choisissez le XML envoyé par le vendeur, ou un PDF Factur-X.',
    otherXml:
      'Le fichier est du XML, mais pas une facture : il commence par « {{element}} ». UBL et CII selon EN 16931 peuvent être lus, ainsi que Factur-X.',
    brokenXml:
      'Le XML est abîmé à la ligne {{line}} : le fichier a été coupé ou modifié. Redemandez-le à l’expéditeur.',
    documentType:
      'Le XML a un type de document (DOCTYPE). Aucune facture électronique n’en a, et il pourrait tout cacher ; le fichier n’a pas été lu.',
    tooNested: 'Le XML est plus profond ou plus long que toute facture. Le fichier n’a pas été lu.',
    encodingUnknown:
      'Le fichier se dit écrit en {{encoding}}, ce qu’aucune facture n’est. Demandez-le à l’expéditeur en UTF-8.',
    encodingBroken: 'Le fichier se dit écrit en {{encoding}}, mais ne l’est pas. Redemandez-le à l’expéditeur.',
    pdfDamaged: 'Le PDF est endommagé et illisible. Redemandez-le à l’expéditeur.',
    pdfLocked:
      'Le PDF est protégé par un mot de passe, la facture qu’il contient est donc illisible. Demandez à l’expéditeur un PDF sans protection.',
    pdfWithoutInvoice:
      'Le PDF ne contient pas de facture électronique, seulement la facture imprimée. Demandez au vendeur du Factur-X, du ZUGFeRD ou du XML.',
    onlyTotals:
      'Le fichier n’indique que des totaux (profil Factur-X MINIMUM) : ce n’est pas une facture entière. Demandez au vendeur le profil EN 16931.',
    missing:
      'Il manque à la facture {{element}}, que la norme EN 16931 exige. Demandez au vendeur une facture complète.',
    notNumber:
      'La facture a « {{value}} » dans {{element}}, où il faut un nombre. Demandez au vendeur une facture correcte.',
    notDate:
      'La facture a « {{value}} » dans {{element}}, qui n’est pas une date. Demandez au vendeur une facture correcte.',
    otherNamespace:
      'Le fichier se nomme {{element}} comme une facture, mais son espace de noms « {{namespace}} » n’est pas celui d’UBL 2.1 ou de CII. Demandez à l’expéditeur de l’UBL 2.1 ou du CII selon EN 16931.',
    unpacksTooFar:
      'Le PDF se décompresse à plus de {{limit}} Mo. Aucune facture n’est aussi grande ; le fichier n’a pas été lu.',
    attachmentBroken:
      'La pièce jointe n’est pas entière dans le fichier et ne peut donc pas être enregistrée. Redemandez la facture à l’expéditeur.',
    attachmentIsLink: 'La pièce jointe n’est qu’un lien ; elle n’est pas dans le fichier. Proforma n’ouvre aucun lien.',
    contentUnreadable: 'Le contenu du fichier n’est pas arrivé en entier. Choisissez-le de nouveau.',
  },
  ms: {
    empty: 'Fail kosong. Pilih invois elektronik.',
    tooLarge: 'Fail melebihi {{limit}} MB. Tiada invois elektronik sebesar itu; pilih fail lain.',
    notXml:
      'Fail bukan invois elektronik: bukan XML dan bukan PDF. Pilih XML yang dihantar penjual, atau PDF Factur-X.',
    otherXml:
      'Fail ialah XML, tetapi bukan invois: bermula dengan “{{element}}”. UBL dan CII mengikut EN 16931 boleh dibaca, begitu juga Factur-X.',
    brokenXml: 'XML rosak pada baris {{line}}: fail terputus atau diubah. Minta sekali lagi daripada pengirim.',
    documentType:
      'XML mempunyai jenis dokumen (DOCTYPE). Tiada invois elektronik mempunyainya dan apa-apa boleh tersembunyi di situ; fail tidak dibaca.',
    tooNested: 'XML lebih dalam atau lebih panjang daripada mana-mana invois. Fail tidak dibaca.',
    encodingUnknown:
      'Fail mengatakan ditulis dalam {{encoding}}, yang tidak digunakan untuk invois. Minta dalam UTF-8 daripada pengirim.',
    encodingBroken: 'Fail mengatakan ditulis dalam {{encoding}}, tetapi bukan. Minta sekali lagi daripada pengirim.',
    pdfDamaged: 'PDF rosak dan tidak boleh dibaca. Minta sekali lagi daripada pengirim.',
    pdfLocked:
      'PDF dikunci dengan kata laluan, jadi invois di dalamnya tidak boleh dibaca. Minta yang tidak dikunci daripada pengirim.',
    pdfWithoutInvoice:
      'PDF tidak mengandungi invois elektronik, hanya yang bercetak. Minta Factur-X, ZUGFeRD atau XML daripada penjual.',
    onlyTotals:
      'Fail menyatakan jumlah sahaja (profil Factur-X MINIMUM), bukan invois penuh. Minta profil EN 16931 daripada penjual.',
    missing: 'Invois tiada {{element}} yang diperlukan EN 16931. Minta yang lengkap daripada penjual.',
    notNumber:
      'Invois mempunyai “{{value}}” dalam {{element}}, sedangkan nombor diperlukan. Minta yang betul daripada penjual.',
    notDate: 'Invois mempunyai “{{value}}” dalam {{element}}, yang bukan tarikh. Minta yang betul daripada penjual.',
    otherNamespace:
      'Fail bernama {{element}} seperti invois, tetapi ruang namanya “{{namespace}}” bukan milik UBL 2.1 atau CII. Minta UBL 2.1 atau CII mengikut EN 16931 daripada pengirim.',
    unpacksTooFar: 'PDF mengembang melebihi {{limit}} MB. Tiada invois sebesar itu; fail tidak dibaca.',
    attachmentBroken:
      'Lampiran tidak lengkap dalam fail, jadi tidak boleh disimpan. Minta invois sekali lagi daripada pengirim.',
    attachmentIsLink: 'Lampiran hanyalah pautan; ia tiada dalam fail. Proforma tidak membuka pautan.',
    contentUnreadable: 'Kandungan fail tidak sampai sepenuhnya. Pilih sekali lagi.',
  },
});
