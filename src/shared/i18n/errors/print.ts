import { defineMessages } from '../define-messages';

/** Refusals of printing. */
export const printErrors = defineMessages({
  en: {
    tooMany: 'These are {{count}} invoices, and one print run holds {{most}}. Choose a shorter period.',
    sentOtherwise:
      'Invoice {{number}} was sent as an older version of Proforma laid it out. Print it by itself: then it comes as it was sent.',
    notMade: 'This print run is not known any more, or was logged. Start it again.',
    noSpooler:
      'This machine has no program “lp” to print with. Install CUPS, or write the files to a folder with --folder.',
    unknownPrinter: 'There is no printer “{{printer}}” here. These are known: {{printers}}.',
    noPrinters: 'There is no printer “{{printer}}” here, nor any other. Add one in the system’s settings.',
    refusedByPrinter: 'The printer did not take the job: {{reason}} Mend that and print again; nothing was logged.',
  },
  nb: {
    tooMany: 'Dette er {{count}} fakturaer, og én utskrift rommer {{most}}. Velg en kortere periode.',
    sentOtherwise:
      'Faktura {{number}} ble sendt slik en eldre versjon av Proforma satte den opp. Skriv den ut for seg: Da kommer den slik den ble sendt.',
    notMade: 'Denne utskriften er ikke kjent lenger, eller er alt loggført. Start den på nytt.',
    noSpooler:
      'Denne maskinen har ikke programmet «lp» til å skrive ut med. Installer CUPS, eller skriv filene til en mappe med --folder.',
    unknownPrinter: 'Det finnes ingen skriver «{{printer}}» her. Disse er kjent: {{printers}}.',
    noPrinters:
      'Det finnes ingen skriver «{{printer}}» her, og heller ingen andre. Legg til en i systeminnstillingene.',
    refusedByPrinter: 'Skriveren tok ikke imot jobben: {{reason}} Rett det og skriv ut på nytt; ingenting er loggført.',
  },
  nl: {
    tooMany: 'Dit zijn {{count}} facturen, en één afdruktaak bevat er {{most}}. Kies een kortere periode.',
    sentOtherwise:
      'Factuur {{number}} is verzonden in de opmaak van een oudere versie van Proforma. Druk haar apart af: dan wordt ze afgedrukt zoals ze is verzonden.',
    notMade: 'Deze afdruktaak is niet meer bekend of al vastgelegd. Start haar opnieuw.',
    noSpooler:
      'Deze computer heeft geen programma “lp” om mee af te drukken. Installeer CUPS of schrijf de bestanden naar een map met --folder.',
    unknownPrinter: 'Er is hier geen printer “{{printer}}”. Bekend zijn: {{printers}}.',
    noPrinters: 'Er is hier geen printer “{{printer}}” en ook geen andere. Voeg er een toe in de systeeminstellingen.',
    refusedByPrinter:
      'De printer heeft de taak niet aangenomen: {{reason}} Verhelp dat en druk opnieuw af; er is niets vastgelegd.',
  },
  fr: {
    tooMany:
      'Cela fait {{count}} factures, et une impression en contient {{most}} au plus. Choisissez une période plus courte.',
    sentOtherwise:
      'La facture {{number}} a été envoyée dans la mise en page d’une version antérieure de Proforma. Imprimez-la séparément : elle sortira telle qu’elle a été envoyée.',
    notMade: 'Cette impression n’est plus connue ou a déjà été notée. Relancez-la.',
    noSpooler:
      'Cet ordinateur n’a pas le programme « lp » pour imprimer. Installez CUPS ou écrivez les fichiers dans un dossier avec --folder.',
    unknownPrinter: 'Il n’y a pas d’imprimante « {{printer}} » ici. Sont connues : {{printers}}.',
    noPrinters:
      'Il n’y a pas d’imprimante « {{printer}} » ici, ni aucune autre. Ajoutez-en une dans les paramètres du système.',
    refusedByPrinter:
      'L’imprimante n’a pas accepté le travail : {{reason}} Remédiez-y et imprimez de nouveau ; rien n’a été noté.',
  },
  ms: {
    tooMany: 'Terdapat {{count}} invois, dan satu cetakan memuatkan {{most}}. Pilih tempoh yang lebih pendek.',
    sentOtherwise:
      'Invois {{number}} dihantar dengan susun atur versi Proforma yang lebih lama. Cetak secara berasingan: ia akan dicetak seperti yang dihantar.',
    notMade: 'Cetakan ini tidak lagi diketahui atau sudah direkodkan. Mulakan semula.',
    noSpooler: 'Mesin ini tiada program “lp” untuk mencetak. Pasang CUPS, atau tulis fail ke folder dengan --folder.',
    unknownPrinter: 'Tiada pencetak “{{printer}}” di sini. Yang diketahui: {{printers}}.',
    noPrinters: 'Tiada pencetak “{{printer}}” di sini, mahupun pencetak lain. Tambah satu dalam tetapan sistem.',
    refusedByPrinter:
      'Pencetak tidak menerima kerja ini: {{reason}} Betulkan dan cetak semula; tiada apa yang direkodkan.',
  },
});
