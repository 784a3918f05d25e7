import { defineMessages } from '../define-messages';

export const paymentErrors = defineMessages({
  en: {
    isUsed: 'Without this payment {{paid}} more would be paid back or settled than was received. Take that back first.',
    nothingToPayBack: 'Nothing was paid too much on invoice {{number}}. Enter how much is paid back.',
    writeOffBeyondOpen: '{{amount}} cannot be written off: {{open}} is open. Enter that or less.',
    writeOffTooLarge:
      '{{amount}} is more than a small difference: the limit is {{limit}} for an invoice. Credit the invoice, or raise the limit in the settings.',
    writeOffNeedsReason: 'A write-off needs a reason. Say why nobody will pay it.',
    settlesOtherCustomer: '{{number}} and {{other}} are of two customers. Choose an invoice of the same customer.',
    settlesOtherCurrency: '{{number}} and {{other}} are in two currencies. Choose an invoice in the same currency.',
    nothingToSettle:
      '{{number}} and {{other}} cannot be settled: something must be owed on one and be in the customer’s favour on the other.',
    settlesTooMuch: '{{amount}} is more than the {{most}} that can be settled. Enter that or less.',
    nothingOpen: 'The customer owes nothing in this currency. Check the customer and the currency.',
    allocationsDiffer: 'The invoices get {{sum}}, but {{amount}} was received. Make the two agree.',
    ofOtherCustomer: 'Invoice {{number}} is another customer’s. Choose invoices of the one who paid.',
    ofOtherCurrency: 'Invoice {{number}} is not in {{currency}}. Enter its payment by itself.',
  },
  nb: {
    isUsed: 'Uten denne betalingen ville {{paid}} mer vært tilbakebetalt eller utlignet enn mottatt. Fjern det først.',
    nothingToPayBack: 'Det er ikke betalt for mye på faktura {{number}}. Skriv inn hvor mye som betales tilbake.',
    writeOffBeyondOpen: '{{amount}} kan ikke tapsføres: {{open}} er utestående. Skriv inn det eller mindre.',
    writeOffTooLarge:
      '{{amount}} er mer enn en liten differanse: Grensen er {{limit}} per faktura. Krediter fakturaen, eller hev grensen i innstillingene.',
    writeOffNeedsReason: 'En tapsføring må ha en grunn. Skriv hvorfor ingen vil betale beløpet.',
    settlesOtherCustomer: '{{number}} og {{other}} gjelder to kunder. Velg en faktura til samme kunde.',
    settlesOtherCurrency: '{{number}} og {{other}} er i to valutaer. Velg en faktura i samme valuta.',
    nothingToSettle:
      '{{number}} og {{other}} kan ikke utlignes: Noe må være utestående på den ene og til gode på den andre.',
    settlesTooMuch: '{{amount}} er mer enn de {{most}} som kan utlignes. Skriv inn det eller mindre.',
    nothingOpen: 'Kunden skylder ingenting i denne valutaen. Kontroller kunden og valutaen.',
    allocationsDiffer: 'Fakturaene får {{sum}}, men {{amount}} er mottatt. La de to stemme overens.',
    ofOtherCustomer: 'Faktura {{number}} tilhører en annen kunde. Velg fakturaer til den som har betalt.',
    ofOtherCurrency: 'Faktura {{number}} er ikke i {{currency}}. Registrer betalingen av den for seg.',
  },
  nl: {
    isUsed:
      'Zonder deze betaling zou er {{paid}} meer zijn terugbetaald of verrekend dan ontvangen. Maak dat eerst ongedaan.',
    nothingToPayBack: 'Op factuur {{number}} is niet te veel betaald. Vul in hoeveel er wordt terugbetaald.',
    writeOffBeyondOpen: '{{amount}} kan niet worden afgeboekt: er staat {{open}} open. Vul dat of minder in.',
    writeOffTooLarge:
      '{{amount}} is meer dan een klein verschil: de grens is {{limit}} per factuur. Crediteer de factuur of verhoog de grens in de instellingen.',
    writeOffNeedsReason: 'Een afboeking heeft een reden nodig. Vul in waarom niemand dit betaalt.',
    settlesOtherCustomer: '{{number}} en {{other}} zijn van twee klanten. Kies een factuur van dezelfde klant.',
    settlesOtherCurrency: '{{number}} en {{other}} zijn in twee valuta’s. Kies een factuur in dezelfde valuta.',
    nothingToSettle:
      '{{number}} en {{other}} kunnen niet worden verrekend: op de ene moet iets openstaan en op de andere een tegoed.',
    settlesTooMuch: '{{amount}} is meer dan de {{most}} die kan worden verrekend. Vul dat of minder in.',
    nothingOpen: 'De klant is in deze valuta niets verschuldigd. Controleer de klant en de valuta.',
    allocationsDiffer: 'De facturen krijgen {{sum}}, maar er is {{amount}} ontvangen. Laat de twee overeenkomen.',
    ofOtherCustomer: 'Factuur {{number}} is van een andere klant. Kies facturen van wie heeft betaald.',
    ofOtherCurrency: 'Factuur {{number}} is niet in {{currency}}. Boek de betaling ervan apart.',
  },
  fr: {
    isUsed:
      'Sans ce règlement, la somme remboursée ou compensée dépasserait de {{paid}} la somme reçue. Annulez d’abord cette opération.',
    nothingToPayBack: 'Il n’y a pas de trop-perçu sur la facture {{number}}. Saisissez le montant remboursé.',
    writeOffBeyondOpen: '{{amount}} ne peut pas être passé en perte : il reste {{open}}. Saisissez au plus ce montant.',
    writeOffTooLarge:
      '{{amount}} dépasse un petit écart : la limite est de {{limit}} par facture. Établissez un avoir ou relevez la limite dans les paramètres.',
    writeOffNeedsReason: 'Un passage en perte doit avoir un motif. Indiquez pourquoi personne ne paiera.',
    settlesOtherCustomer: '{{number}} et {{other}} concernent deux clients. Choisissez une facture du même client.',
    settlesOtherCurrency: '{{number}} et {{other}} sont en deux devises. Choisissez une facture dans la même devise.',
    nothingToSettle:
      '{{number}} et {{other}} ne peuvent pas être compensées : l’une doit rester due et l’autre présenter un solde en faveur du client.',
    settlesTooMuch: '{{amount}} dépasse les {{most}} compensables. Saisissez au plus ce montant.',
    nothingOpen: 'Le client ne doit rien dans cette devise. Vérifiez le client et la devise.',
    allocationsDiffer: 'Les factures reçoivent {{sum}}, mais {{amount}} ont été reçus. Faites concorder les deux.',
    ofOtherCustomer: 'La facture {{number}} est celle d’un autre client. Choisissez des factures de celui qui a payé.',
    ofOtherCurrency: 'La facture {{number}} n’est pas en {{currency}}. Saisissez son règlement séparément.',
  },
  ms: {
    isUsed:
      'Tanpa bayaran ini, jumlah yang dibayar balik atau dikontra akan melebihi jumlah diterima sebanyak {{paid}}. Batalkan itu dahulu.',
    nothingToPayBack: 'Tiada lebihan bayaran pada invois {{number}}. Masukkan amaun yang dibayar balik.',
    writeOffBeyondOpen: '{{amount}} tidak boleh dihapus kira: {{open}} belum dibayar. Masukkan amaun itu atau kurang.',
    writeOffTooLarge:
      '{{amount}} melebihi perbezaan kecil: hadnya {{limit}} bagi satu invois. Keluarkan nota kredit, atau naikkan had dalam tetapan.',
    writeOffNeedsReason: 'Hapus kira mesti ada sebab. Nyatakan mengapa tiada siapa akan membayarnya.',
    settlesOtherCustomer: '{{number}} dan {{other}} milik dua pelanggan. Pilih invois pelanggan yang sama.',
    settlesOtherCurrency: '{{number}} dan {{other}} dalam dua mata wang. Pilih invois dalam mata wang yang sama.',
    nothingToSettle:
      '{{number}} dan {{other}} tidak boleh dikontra: satu mesti masih belum dibayar dan satu lagi memihak kepada pelanggan.',
    settlesTooMuch: '{{amount}} melebihi {{most}} yang boleh dikontra. Masukkan amaun itu atau kurang.',
    nothingOpen: 'Pelanggan tidak berhutang dalam mata wang ini. Semak pelanggan dan mata wang.',
    allocationsDiffer: 'Invois mendapat {{sum}}, tetapi {{amount}} diterima. Samakan kedua-duanya.',
    ofOtherCustomer: 'Invois {{number}} milik pelanggan lain. Pilih invois pelanggan yang membayar.',
    ofOtherCurrency: 'Invois {{number}} bukan dalam {{currency}}. Masukkan bayarannya secara berasingan.',
  },
});
