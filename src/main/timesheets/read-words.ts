/** Yes and no as exports and spreadsheets in our five languages, German and Spanish write them. */
const YES = new Set(
  'yes y true 1 x ✓ billable ja sann sant waar oui o vrai ya benar wahr sí si verdadero fakturerbar facturable facturabel'.split(
    ' ',
  ),
);

const NO = new Set(
  'no n false 0 nonbillable non-billable nei usann usant nee onwaar non faux tidak palsu salah nein falsch falso'.split(
    ' ',
  ),
);

/** Undefined where the word is neither yes nor no. */
export function readYesNo(text: string): boolean | undefined {
  const word = text.toLowerCase();
  if (YES.has(word)) return true;
  return NO.has(word) ? false : undefined;
}
