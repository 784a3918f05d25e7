import { defineMessages } from '../define-messages';

/** What LHDN called a posted invoice, entered by hand after its portal validated it. */
export const validation = defineMessages({
  en: {
    title: 'MyInvois validation',
    field: 'Link, or UUID and long id',
    help: 'Proforma works offline: validate the exported file in the MyInvois portal, then paste here the link behind its QR code. The invoice prints that code.',
    save: 'Save',
    uuid: 'Validated as {{uuid}}',
  },
  nb: {
    title: 'MyInvois-validering',
    field: 'Lenke, eller UUID og lang ID',
    help: 'Proforma arbeider frakoblet: Valider den eksporterte filen i MyInvois-portalen, og lim inn lenken bak QR-koden her. Fakturaen trykkes med koden.',
    save: 'Lagre',
    uuid: 'Validert som {{uuid}}',
  },
  nl: {
    title: 'Validatie door MyInvois',
    field: 'Link, of UUID en lang id',
    help: 'Proforma werkt offline: valideer het geëxporteerde bestand in het MyInvois-portaal en plak hier de link achter de QR-code. De factuur drukt die code af.',
    save: 'Opslaan',
    uuid: 'Gevalideerd als {{uuid}}',
  },
  fr: {
    title: 'Validation MyInvois',
    field: 'Lien, ou UUID et identifiant long',
    help: 'Proforma fonctionne hors ligne : validez le fichier exporté sur le portail MyInvois, puis collez ici le lien de son code QR. La facture imprime ce code.',
    save: 'Enregistrer',
    uuid: 'Validée sous {{uuid}}',
  },
  ms: {
    title: 'Pengesahan MyInvois',
    field: 'Pautan, atau UUID dan ID panjang',
    help: 'Proforma berfungsi luar talian: sahkan fail yang dieksport di portal MyInvois, kemudian tampal di sini pautan kod QR. Invois mencetak kod itu.',
    save: 'Simpan',
    uuid: 'Disahkan sebagai {{uuid}}',
  },
});
