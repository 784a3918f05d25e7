import { defineMessages } from '../define-messages';

/** What proving a company's books can find. */
export const verifyErrors = defineMessages({
  en: {
    journal:
      'The data is not as it was written: {{file}}, line {{line}}. $t(errors.store.damage.{{kind}}) Restore a backup; nothing has been changed.',
    totalsDiffer: 'The totals of invoice {{invoice}} are not those of its lines.',
    rowOnTwoInvoices: 'The same row is on invoices {{one}} and {{other}}.',
    rowNotHeld: 'Invoice {{invoice}} bills a row that it does not hold.',
    rowForgotten: 'Work of project {{project}} is marked as being on an invoice that does not bill it.',
    numberMissing: 'Number {{sequence}} {{year}} of the series is missing.',
    numberTwice: 'Number {{number}} was given twice.',
    numberStrange: 'Number {{number}} is not one that the series can have given.',
    documentMissing:
      '“{{file}}” of invoice {{invoice}} is missing from the company’s folder. Restore it from a backup.',
    letterMissing: '“{{file}}” to {{customer}} is missing from the company’s folder. Restore it from a backup.',
    documentDiffers:
      '“{{file}}” of invoice {{invoice}} comes out differently when it is made again. What was sent is kept unchanged.',
  },
  nb: {
    journal:
      'Dataene er ikke slik de ble skrevet: {{file}}, linje {{line}}. $t(errors.store.damage.{{kind}}) Gjenopprett en sikkerhetskopi; ingenting er endret.',
    totalsDiffer: 'Summene på faktura {{invoice}} stemmer ikke med linjene.',
    rowOnTwoInvoices: 'Samme rad er på fakturaene {{one}} og {{other}}.',
    rowNotHeld: 'Faktura {{invoice}} fakturerer en rad den ikke har.',
    rowForgotten: 'Arbeid på prosjektet {{project}} er merket som fakturert på en faktura som ikke fakturerer det.',
    numberMissing: 'Nummer {{sequence}} {{year}} i serien mangler.',
    numberTwice: 'Nummer {{number}} er gitt to ganger.',
    numberStrange: 'Nummer {{number}} kan ikke være gitt av serien.',
    documentMissing: '«{{file}}» til faktura {{invoice}} mangler i firmamappen. Gjenopprett den fra en sikkerhetskopi.',
    letterMissing: '«{{file}}» til {{customer}} mangler i firmamappen. Gjenopprett den fra en sikkerhetskopi.',
    documentDiffers:
      '«{{file}}» til faktura {{invoice}} blir en annen når den lages på nytt. Det som ble sendt, er bevart uendret.',
  },
  nl: {
    journal:
      'De gegevens zijn niet zoals ze geschreven zijn: {{file}}, regel {{line}}. $t(errors.store.damage.{{kind}}) Zet een back-up terug; er is niets gewijzigd.',
    totalsDiffer: 'De totalen van factuur {{invoice}} zijn niet die van haar regels.',
    rowOnTwoInvoices: 'Dezelfde regel staat op facturen {{one}} en {{other}}.',
    rowNotHeld: 'Factuur {{invoice}} factureert een regel die zij niet heeft.',
    rowForgotten: 'Werk van project {{project}} staat te boek op een factuur die het niet factureert.',
    numberMissing: 'Nummer {{sequence}} {{year}} van de reeks ontbreekt.',
    numberTwice: 'Nummer {{number}} is twee keer gegeven.',
    numberStrange: 'Nummer {{number}} kan niet door de reeks gegeven zijn.',
    documentMissing:
      '“{{file}}” van factuur {{invoice}} ontbreekt in de map van het bedrijf. Zet het terug uit een back-up.',
    letterMissing: '“{{file}}” aan {{customer}} ontbreekt in de map van het bedrijf. Zet het terug uit een back-up.',
    documentDiffers:
      '“{{file}}” van factuur {{invoice}} wordt anders als het opnieuw wordt gemaakt. Wat verzonden is, is ongewijzigd bewaard.',
  },
  fr: {
    journal:
      'Les données ne sont pas telles qu’écrites : {{file}}, ligne {{line}}. $t(errors.store.damage.{{kind}}) Restaurez une sauvegarde ; rien n’a été modifié.',
    totalsDiffer: 'Les totaux de la facture {{invoice}} ne sont pas ceux de ses lignes.',
    rowOnTwoInvoices: 'La même ligne figure sur les factures {{one}} et {{other}}.',
    rowNotHeld: 'La facture {{invoice}} facture une ligne qu’elle ne détient pas.',
    rowForgotten: 'Du travail du projet {{project}} est noté sur une facture qui ne le facture pas.',
    numberMissing: 'Le numéro {{sequence}} {{year}} de la souche manque.',
    numberTwice: 'Le numéro {{number}} a été donné deux fois.',
    numberStrange: 'Le numéro {{number}} ne peut pas venir de la souche.',
    documentMissing:
      '« {{file}} » de la facture {{invoice}} manque dans le dossier de la société. Restaurez-le depuis une sauvegarde.',
    letterMissing:
      '« {{file}} » pour {{customer}} manque dans le dossier de la société. Restaurez-le depuis une sauvegarde.',
    documentDiffers:
      '« {{file}} » de la facture {{invoice}} est différent lorsqu’il est refait. Ce qui a été envoyé est conservé inchangé.',
  },
  ms: {
    journal:
      'Data tidak seperti ketika ditulis: {{file}}, baris {{line}}. $t(errors.store.damage.{{kind}}) Pulihkan sandaran; tiada apa-apa yang diubah.',
    totalsDiffer: 'Jumlah invois {{invoice}} bukan jumlah baris-barisnya.',
    rowOnTwoInvoices: 'Baris yang sama ada pada invois {{one}} dan {{other}}.',
    rowNotHeld: 'Invois {{invoice}} membilkan baris yang tidak dipegangnya.',
    rowForgotten: 'Kerja projek {{project}} ditanda berada pada invois yang tidak membilkannya.',
    numberMissing: 'Nombor {{sequence}} {{year}} dalam siri tiada.',
    numberTwice: 'Nombor {{number}} telah diberi dua kali.',
    numberStrange: 'Nombor {{number}} tidak mungkin diberi oleh siri ini.',
    documentMissing: '“{{file}}” bagi invois {{invoice}} tiada dalam folder syarikat. Pulihkan daripada sandaran.',
    letterMissing: '“{{file}}” kepada {{customer}} tiada dalam folder syarikat. Pulihkan daripada sandaran.',
    documentDiffers:
      '“{{file}}” bagi invois {{invoice}} berbeza apabila dibuat semula. Yang telah dihantar disimpan tanpa perubahan.',
  },
});
