import { defineMessages } from '../define-messages';

/** Names that the program gives to what it makes. */
export const work = defineMessages({
  en: { defaultRole: 'Consultant', importedPriceList: 'Imported rates {{currency}}' },
  nb: { defaultRole: 'Konsulent', importedPriceList: 'Importerte satser {{currency}}' },
  nl: { defaultRole: 'Consultant', importedPriceList: 'Geïmporteerde tarieven {{currency}}' },
  fr: { defaultRole: 'Consultant', importedPriceList: 'Taux importés {{currency}}' },
  ms: { defaultRole: 'Perunding', importedPriceList: 'Kadar diimport {{currency}}' },
});
