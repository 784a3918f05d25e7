import { defineMessages } from '../define-messages';

export const correctionErrors = defineMessages({
  en: {
    isDraft: 'The invoice is a draft still: change it as it is. Only a confirmed or posted invoice is corrected.',
    nothingBilled: 'Nothing on invoice {{number}} is billed any more: it is credited in full already.',
    allTaken: 'All that invoice {{number}} bills is being corrected on drafts already. Finish or delete those first.',
    lineNotBilled: 'Nothing of “{{line}}” is billed any more: it is credited in full. Choose other lines.',
    rowIsTaken: '“{{row}}” is being corrected by another document. Finish or delete that draft first.',
    milestoneRaised:
      '“{{line}}”: a correction cannot bill more of a milestone than was agreed. Add a milestone for the rest.',
    advanceInUse:
      'Something of the advance “{{advance}}” is used, paid back or held by a draft. Take that back first, then credit the advance.',
    fieldIsFixed:
      '“{{line}}” corrects a billed line, and this stays as it was billed. Change what else it says instead.',
    otherDraft: 'That draft is for another contract or customer. Choose another draft, or make a new one.',
    needsOwnDraft:
      'The invoice has a discount or surcharge on the whole document, so its correction needs a draft of its own. Make a new one.',
    needsReason: 'A correction needs a reason: it is printed on the document. Say why.',
    originalNotPosted:
      'The corrected invoice of {{date}} has no number yet, and the correction must name it. Post that invoice first.',
    sameCustomer: 'The invoice is billed to this customer already. Choose another one.',
  },
  nb: {
    isDraft: 'Fakturaen er fortsatt et utkast: Endre det direkte. Bare en bekreftet eller bokført faktura korrigeres.',
    nothingBilled: 'Ingenting på faktura {{number}} er fakturert lenger: Den er allerede kreditert i sin helhet.',
    allTaken: 'Alt som faktura {{number}} fakturerer, korrigeres allerede på utkast. Fullfør eller slett dem først.',
    lineNotBilled: 'Ingenting av «{{line}}» er fakturert lenger: Linjen er kreditert i sin helhet. Velg andre linjer.',
    rowIsTaken: '«{{row}}» korrigeres av et annet dokument. Fullfør eller slett det utkastet først.',
    milestoneRaised:
      '«{{line}}»: En korrigering kan ikke fakturere mer av en milepæl enn avtalt. Legg til en milepæl for resten.',
    advanceInUse:
      'Noe av forskuddet «{{advance}}» er brukt, betalt tilbake eller holdes av et utkast. Ta det tilbake først, og krediter så forskuddet.',
    fieldIsFixed:
      '«{{line}}» korrigerer en fakturert linje, og dette står som det ble fakturert. Endre noe annet på linjen.',
    otherDraft: 'Det utkastet gjelder en annen kontrakt eller kunde. Velg et annet utkast, eller lag et nytt.',
    needsOwnDraft:
      'Fakturaen har rabatt eller tillegg på hele dokumentet, så korrigeringen trenger et eget utkast. Lag et nytt.',
    needsReason: 'En korrigering må ha en årsak: Den skrives på dokumentet. Oppgi hvorfor.',
    originalNotPosted:
      'Den korrigerte fakturaen av {{date}} har ikke nummer ennå, og korrigeringen må vise til den. Bokfør den fakturaen først.',
    sameCustomer: 'Fakturaen er allerede sendt til denne kunden. Velg en annen.',
  },
  nl: {
    isDraft:
      'De factuur is nog een concept: wijzig dat zelf. Alleen een bevestigde of geboekte factuur wordt gecorrigeerd.',
    nothingBilled: 'Op factuur {{number}} is niets meer gefactureerd: de factuur is al volledig gecrediteerd.',
    allTaken:
      'Alles wat factuur {{number}} factureert, wordt al op concepten gecorrigeerd. Voltooi of verwijder die eerst.',
    lineNotBilled: 'Van “{{line}}” is niets meer gefactureerd: de regel is volledig gecrediteerd. Kies andere regels.',
    rowIsTaken: '“{{row}}” wordt door een ander document gecorrigeerd. Voltooi of verwijder dat concept eerst.',
    milestoneRaised:
      '“{{line}}”: een correctie kan niet meer van een mijlpaal factureren dan is afgesproken. Voeg voor de rest een mijlpaal toe.',
    advanceInUse:
      'Van het voorschot “{{advance}}” is iets verrekend, terugbetaald of op een concept vastgehouden. Maak dat eerst ongedaan en crediteer dan het voorschot.',
    fieldIsFixed:
      '“{{line}}” corrigeert een gefactureerde regel, en dit blijft zoals het is gefactureerd. Wijzig iets anders op de regel.',
    otherDraft: 'Dat concept is voor een ander contract of een andere klant. Kies een ander concept of maak een nieuw.',
    needsOwnDraft:
      'De factuur heeft een korting of toeslag op het hele document, dus de correctie heeft een eigen concept nodig. Maak een nieuw.',
    needsReason: 'Een correctie heeft een reden nodig: die staat op het document. Geef aan waarom.',
    originalNotPosted:
      'De gecorrigeerde factuur van {{date}} heeft nog geen nummer, en de correctie moet ernaar verwijzen. Boek die factuur eerst.',
    sameCustomer: 'De factuur is al aan deze klant gericht. Kies een andere.',
  },
  fr: {
    isDraft:
      'La facture est encore un brouillon : modifiez-le directement. Seule une facture confirmée ou validée se corrige.',
    nothingBilled: 'Plus rien n’est facturé sur la facture {{number}} : un avoir l’annule déjà en totalité.',
    allTaken:
      'Tout ce que la facture {{number}} facture est déjà en cours de correction sur des brouillons. Terminez-les ou supprimez-les d’abord.',
    lineNotBilled:
      'Plus rien de « {{line}} » n’est facturé : la ligne est créditée en totalité. Choisissez d’autres lignes.',
    rowIsTaken:
      '« {{row}} » est en cours de correction dans un autre document. Terminez ou supprimez d’abord ce brouillon.',
    milestoneRaised:
      '« {{line}} » : une correction ne peut pas facturer d’un jalon plus que convenu. Ajoutez un jalon pour le reste.',
    advanceInUse:
      'Une partie de l’acompte « {{advance}} » est imputée, remboursée ou retenue par un brouillon. Annulez d’abord cela, puis créditez l’acompte.',
    fieldIsFixed:
      '« {{line}} » corrige une ligne facturée, et ceci reste tel que facturé. Modifiez autre chose sur la ligne.',
    otherDraft:
      'Ce brouillon concerne un autre contrat ou un autre client. Choisissez un autre brouillon ou créez-en un.',
    needsOwnDraft:
      'La facture comporte une remise ou un supplément sur l’ensemble du document : sa correction demande un brouillon à part. Créez-en un.',
    needsReason: 'Une correction a besoin d’un motif : il figure sur le document. Indiquez-le.',
    originalNotPosted:
      'La facture corrigée du {{date}} n’a pas encore de numéro, et la correction doit la citer. Validez d’abord cette facture.',
    sameCustomer: 'La facture est déjà adressée à ce client. Choisissez-en un autre.',
  },
  ms: {
    isDraft: 'Invois ini masih draf: ubah terus padanya. Hanya invois yang disahkan atau disiarkan boleh dibetulkan.',
    nothingBilled: 'Tiada apa-apa lagi yang dibilkan pada invois {{number}}: invois itu sudah dikreditkan sepenuhnya.',
    allTaken:
      'Semua yang dibilkan oleh invois {{number}} sedang dibetulkan pada draf. Selesaikan atau padamkan draf itu dahulu.',
    lineNotBilled:
      'Tiada apa-apa lagi daripada “{{line}}” yang dibilkan: baris itu sudah dikreditkan sepenuhnya. Pilih baris lain.',
    rowIsTaken: '“{{row}}” sedang dibetulkan oleh dokumen lain. Selesaikan atau padamkan draf itu dahulu.',
    milestoneRaised:
      '“{{line}}”: pembetulan tidak boleh membilkan pencapaian melebihi yang dipersetujui. Tambah pencapaian untuk bakinya.',
    advanceInUse:
      'Sebahagian daripada pendahuluan “{{advance}}” telah digunakan, dibayar balik atau dipegang oleh draf. Batalkan yang itu dahulu, kemudian kreditkan pendahuluan itu.',
    fieldIsFixed:
      '“{{line}}” membetulkan baris yang telah dibilkan, dan ini kekal seperti yang dibilkan. Ubah perkara lain pada baris itu.',
    otherDraft: 'Draf itu untuk kontrak atau pelanggan lain. Pilih draf lain, atau buat yang baharu.',
    needsOwnDraft:
      'Invois ini mempunyai diskaun atau caj tambahan pada seluruh dokumen, jadi pembetulannya memerlukan draf sendiri. Buat yang baharu.',
    needsReason: 'Pembetulan memerlukan sebab: sebab itu dicetak pada dokumen. Nyatakan sebabnya.',
    originalNotPosted:
      'Invois bertarikh {{date}} yang dibetulkan belum mempunyai nombor, dan pembetulan mesti merujuk kepadanya. Siarkan invois itu dahulu.',
    sameCustomer: 'Invois ini sudah dibilkan kepada pelanggan ini. Pilih pelanggan lain.',
  },
});
