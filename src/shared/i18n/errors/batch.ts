import { defineMessages } from '../define-messages';

/** Refusals of what is done with many invoices at once. */
export const batchErrors = defineMessages({
  en: {
    endsBeforeItStarts: 'The period ends before it starts. Change one of its dates.',
    nothing: 'No posted invoices match. Choose another period or customer.',
    tooLarge: 'The export would be larger than {{most}} MB. Export a shorter period, or fewer formats at a time.',
    folderNotEmpty: 'The folder “{{folder}}” already holds files. Choose an empty one.',
  },
  nb: {
    endsBeforeItStarts: 'Perioden slutter før den begynner. Endre en av datoene.',
    nothing: 'Ingen bokførte fakturaer passer. Velg en annen periode eller kunde.',
    tooLarge:
      'Eksporten ville blitt større enn {{most}} MB. Eksporter en kortere periode eller færre formater om gangen.',
    folderNotEmpty: 'Mappen «{{folder}}» inneholder allerede filer. Velg en tom mappe.',
  },
  nl: {
    endsBeforeItStarts: 'De periode eindigt voordat ze begint. Wijzig een van de datums.',
    nothing: 'Er zijn geen geboekte facturen die hieraan voldoen. Kies een andere periode of klant.',
    tooLarge: 'De export zou groter worden dan {{most}} MB. Exporteer een kortere periode of minder formaten tegelijk.',
    folderNotEmpty: 'De map “{{folder}}” bevat al bestanden. Kies een lege map.',
  },
  fr: {
    endsBeforeItStarts: 'La période finit avant de commencer. Modifiez l’une des dates.',
    nothing: 'Aucune facture validée ne correspond. Choisissez une autre période ou un autre client.',
    tooLarge: 'L’export dépasserait {{most}} Mo. Exportez une période plus courte ou moins de formats à la fois.',
    folderNotEmpty: 'Le dossier « {{folder}} » contient déjà des fichiers. Choisissez-en un qui est vide.',
  },
  ms: {
    endsBeforeItStarts: 'Tempoh tamat sebelum bermula. Ubah salah satu tarikhnya.',
    nothing: 'Tiada invois yang disiarkan sepadan. Pilih tempoh atau pelanggan lain.',
    tooLarge:
      'Eksport ini akan melebihi {{most}} MB. Eksport tempoh yang lebih pendek, atau kurangkan format setiap kali.',
    folderNotEmpty: 'Folder “{{folder}}” sudah mengandungi fail. Pilih folder kosong.',
  },
});
