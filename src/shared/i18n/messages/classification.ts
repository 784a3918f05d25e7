import { defineMessages } from '../define-messages';

/** What lines are sorted into on electronic invoices: on the line, its category and the company. */
export const classification = defineMessages({
  en: {
    label: 'Classification',
    list: 'Code list',
    listHelp:
      'Two or three capitals of the international list: HS for customs tariff numbers, STI for public procurement (CPV).',
    usual: 'Usual classification',
    usualHelp: 'What MyInvois sorts your lines into where neither line nor category says otherwise.',
    asCompany: 'As the company',
    categoryHelp: 'What e-invoices sort its lines into.',
  },
  nb: {
    label: 'Klassifisering',
    list: 'Kodeliste',
    listHelp:
      'To eller tre store bokstaver fra den internasjonale listen: HS for tolltariffnumre, STI for offentlige anskaffelser (CPV).',
    usual: 'Vanlig klassifisering',
    usualHelp: 'Det MyInvois sorterer linjene dine under når verken linjen eller kategorien sier noe annet.',
    asCompany: 'Som firmaet',
    categoryHelp: 'Det e-fakturaer sorterer linjene under.',
  },
  nl: {
    label: 'Classificatie',
    list: 'Codelijst',
    listHelp:
      'Twee of drie hoofdletters uit de internationale lijst: HS voor douanetariefnummers, STI voor overheidsopdrachten (CPV).',
    usual: 'Gebruikelijke classificatie',
    usualHelp: 'Waaronder MyInvois uw regels indeelt als regel en categorie niets anders zeggen.',
    asCompany: 'Zoals het bedrijf',
    categoryHelp: 'Waaronder e-facturen de regels indelen.',
  },
  fr: {
    label: 'Classification',
    list: 'Liste de codes',
    listHelp:
      'Deux ou trois majuscules de la liste internationale : HS pour les codes douaniers, STI pour les marchés publics (CPV).',
    usual: 'Classification habituelle',
    usualHelp: 'Ce sous quoi MyInvois classe vos lignes quand ni la ligne ni la catégorie ne disent autre chose.',
    asCompany: 'Comme la société',
    categoryHelp: 'Ce sous quoi les factures électroniques classent ses lignes.',
  },
  ms: {
    label: 'Klasifikasi',
    list: 'Senarai kod',
    listHelp:
      'Dua atau tiga huruf besar daripada senarai antarabangsa: HS untuk nombor tarif kastam, STI untuk perolehan awam (CPV).',
    usual: 'Klasifikasi biasa',
    usualHelp: 'Kelas baris anda dalam MyInvois apabila baris dan kategori tidak menyatakan yang lain.',
    asCompany: 'Seperti syarikat',
    categoryHelp: 'Kelas baris dalam e-Invois.',
  },
});
