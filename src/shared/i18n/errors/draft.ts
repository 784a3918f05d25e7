import { defineMessages } from '../define-messages';

/** Refusals about making drafts and working on their lines. */
export const draftErrors = defineMessages({
  en: {
    nothingReady: 'Nothing of contract {{contract}} is ready to invoice. Mark rows ready first.',
    nothingChargeable:
      'Nothing of contract {{contract}} that is ready is chargeable: the invoice would be for nothing. Add chargeable rows.',
    ofAnother: 'The draft is for another contract or customer. Choose a draft of the row’s own.',
    noHoursUnderFixedPrice:
      '“{{line}}” has a fixed price that its milestones bill. Type hours under a line of time and material, or a fee.',
    fieldOfRow: '“{{line}}” bills a row of the backlog, and this is the row’s. Correct the entry instead.',
    lineOfAnotherContract: '“{{line}}” belongs to another contract. Choose a line of the invoice’s contract.',
    discountWithoutValue: 'A discount or surcharge needs a percentage or an amount. Enter one of the two.',
    discountNegative: 'A discount or surcharge cannot be below zero. Use the other of the two instead.',
    discountTooLarge: '“{{line}}”: the discount is more than the line comes to. Lower it.',
    documentDiscountTooLarge: 'The discount is more than the invoice comes to. Lower it.',
  },
  nb: {
    nothingReady: 'Ingenting på kontrakt {{contract}} er klart for fakturering. Merk rader som klare først.',
    nothingChargeable:
      'Ingenting av det som er klart på kontrakt {{contract}}, er fakturerbart: Fakturaen ville bli på null. Legg til fakturerbare rader.',
    ofAnother: 'Utkastet gjelder en annen kontrakt eller kunde. Velg et utkast som hører til raden.',
    noHoursUnderFixedPrice:
      '«{{line}}» har en fast pris som faktureres med milepæler. Før timene på en linje for tid og materiale, eller som gebyr.',
    fieldOfRow: '«{{line}}» fakturerer en rad, og dette hører til raden. Korriger oppføringen i stedet.',
    lineOfAnotherContract: '«{{line}}» hører til en annen kontrakt. Velg en linje i fakturaens kontrakt.',
    discountWithoutValue: 'Rabatt eller tillegg må ha en prosent eller et beløp. Skriv inn ett av dem.',
    discountNegative: 'Rabatt eller tillegg kan ikke være under null. Bruk det andre av de to i stedet.',
    discountTooLarge: '«{{line}}»: Rabatten er større enn linjens beløp. Senk den.',
    documentDiscountTooLarge: 'Rabatten er større enn fakturaens beløp. Senk den.',
  },
  nl: {
    nothingReady: 'Niets van contract {{contract}} is gereed voor facturering. Meld eerst regels gereed.',
    nothingChargeable:
      'Niets wat van contract {{contract}} gereed is, is factureerbaar: de factuur zou op nul uitkomen. Voeg factureerbare regels toe.',
    ofAnother: 'Het concept is van een ander contract of een andere klant. Kies een concept dat bij de regel hoort.',
    noHoursUnderFixedPrice:
      '“{{line}}” heeft een vaste prijs die met mijlpalen wordt gefactureerd. Boek de uren op een regel voor tijd en materiaal, of als vergoeding.',
    fieldOfRow: '“{{line}}” factureert een geboekte regel, en dit hoort bij die regel. Corrigeer de boeking.',
    lineOfAnotherContract: '“{{line}}” hoort bij een ander contract. Kies een regel van het contract van de factuur.',
    discountWithoutValue: 'Een korting of toeslag heeft een percentage of een bedrag nodig. Vul een van beide in.',
    discountNegative: 'Een korting of toeslag kan niet onder nul liggen. Gebruik de andere van de twee.',
    discountTooLarge: '“{{line}}”: de korting is hoger dan het bedrag van de regel. Verlaag de korting.',
    documentDiscountTooLarge: 'De korting is hoger dan het bedrag van de factuur. Verlaag de korting.',
  },
  fr: {
    nothingReady: 'Rien du contrat {{contract}} n’est prêt pour la facturation. Marquez d’abord des lignes prêtes.',
    nothingChargeable:
      'Rien de ce qui est prêt dans le contrat {{contract}} n’est facturable : la facture serait nulle. Ajoutez des lignes facturables.',
    ofAnother: 'Le brouillon concerne un autre contrat ou un autre client. Choisissez un brouillon propre à la ligne.',
    noHoursUnderFixedPrice:
      '« {{line}} » est au prix fixe, facturé par ses jalons. Saisissez les heures sur une ligne en régie, ou des frais.',
    fieldOfRow: '« {{line}} » facture une ligne de travail, et ce champ lui appartient. Corrigez plutôt la saisie.',
    lineOfAnotherContract: '« {{line}} » appartient à un autre contrat. Choisissez une ligne du contrat de la facture.',
    discountWithoutValue: 'Une remise ou un supplément exige un pourcentage ou un montant. Saisissez l’un des deux.',
    discountNegative: 'Une remise ou un supplément ne peut pas être négatif. Utilisez plutôt l’autre des deux.',
    discountTooLarge: '« {{line}} » : la remise dépasse le montant de la ligne. Réduisez-la.',
    documentDiscountTooLarge: 'La remise dépasse le montant de la facture. Réduisez-la.',
  },
  ms: {
    nothingReady:
      'Tiada apa-apa pada kontrak {{contract}} yang sedia untuk diinvois. Tanda baris sebagai sedia dahulu.',
    nothingChargeable:
      'Tiada yang sedia pada kontrak {{contract}} boleh dikenakan caj: invois akan bernilai sifar. Tambah baris yang boleh dikenakan caj.',
    ofAnother: 'Draf ini untuk kontrak atau pelanggan lain. Pilih draf milik baris itu sendiri.',
    noHoursUnderFixedPrice:
      '“{{line}}” berharga tetap dan dibilkan melalui pencapaian. Masukkan jam pada baris masa dan bahan, atau sebagai yuran.',
    fieldOfRow: '“{{line}}” membilkan satu baris kerja, dan medan ini milik baris itu. Betulkan entrinya.',
    lineOfAnotherContract: '“{{line}}” milik kontrak lain. Pilih baris kontrak invois ini.',
    discountWithoutValue: 'Diskaun atau caj tambahan memerlukan peratus atau amaun. Masukkan salah satu.',
    discountNegative: 'Diskaun atau caj tambahan tidak boleh kurang daripada sifar. Gunakan yang satu lagi.',
    discountTooLarge: '“{{line}}”: diskaun melebihi amaun baris. Kurangkan diskaun.',
    documentDiscountTooLarge: 'Diskaun melebihi amaun invois. Kurangkan diskaun.',
  },
});
