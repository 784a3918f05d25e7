import { defineMessages } from '../define-messages';

/** Refusals of numbers that name a firm or an account. */
export const identifierErrors = defineMessages({
  en: {
    organisationNumber:
      '“{{value}}” is not a Norwegian organisation number: it has nine digits, the last of them a check digit. Correct it, or leave it empty.',
    kvk: '“{{value}}” is not a KvK number (8 digits) or an OIN (20 digits). Correct it, or leave it empty.',
    siren:
      '“{{value}}” is not a SIREN (9 digits) or a SIRET (14 digits): length or check digit is wrong. Correct it, or leave it empty.',
    businessRegistration: '“{{value}}” is not a Malaysian business registration number. Correct it, or leave it empty.',
    registration:
      '“{{value}}” is not a registration number: it has letters and digits only. Correct it, or leave it empty.',
    vatId: '“{{value}}” is not a VAT number: prefix, length or check digit is wrong. Correct it, or leave it empty.',
    sst: '“{{value}}” is not an SST number: it reads like W10-1808-32000001. Correct it, or leave it empty.',
    iban: '“{{value}}” is not an IBAN: length or check digits are wrong. Copy it from the bank, or leave it empty.',
    bic: '“{{value}}” is not a BIC: it has 8 or 11 letters and digits. Copy it from the bank, or leave it empty.',
    accountNumber:
      '“{{value}}” is not an account number: length or check digit is wrong. Copy it from the bank, or leave it empty.',
  },
  nb: {
    organisationNumber:
      '«{{value}}» er ikke et norsk organisasjonsnummer: Det har ni sifre, der det siste er et kontrollsiffer. Rett det, eller la feltet stå tomt.',
    kvk: '«{{value}}» er ikke et KvK-nummer (8 sifre) eller et OIN (20 sifre). Rett det, eller la feltet stå tomt.',
    siren:
      '«{{value}}» er ikke et SIREN- (9 sifre) eller SIRET-nummer (14 sifre): Lengden eller kontrollsifferet er feil. Rett det, eller la feltet stå tomt.',
    businessRegistration:
      '«{{value}}» er ikke et malaysisk registreringsnummer for foretak. Rett det, eller la feltet stå tomt.',
    registration:
      '«{{value}}» er ikke et registreringsnummer: Det har bare bokstaver og sifre. Rett det, eller la feltet stå tomt.',
    vatId:
      '«{{value}}» er ikke et mva-nummer: Prefikset, lengden eller kontrollsifferet er feil. Rett det, eller la feltet stå tomt.',
    sst: '«{{value}}» er ikke et SST-nummer: Det ser ut som W10-1808-32000001. Rett det, eller la feltet stå tomt.',
    iban: '«{{value}}» er ikke et IBAN: Lengden eller kontrollsifrene er feil. Kopier det fra banken, eller la feltet stå tomt.',
    bic: '«{{value}}» er ikke en BIC: Den har 8 eller 11 bokstaver og sifre. Kopier den fra banken, eller la feltet stå tomt.',
    accountNumber:
      '«{{value}}» er ikke et kontonummer: Lengden eller kontrollsifferet er feil. Kopier det fra banken, eller la feltet stå tomt.',
  },
  nl: {
    organisationNumber:
      '“{{value}}” is geen Noors organisatienummer: dat heeft negen cijfers, waarvan het laatste een controlecijfer is. Verbeter het of laat het veld leeg.',
    kvk: '“{{value}}” is geen KvK-nummer (8 cijfers) en geen OIN (20 cijfers). Verbeter het of laat het veld leeg.',
    siren:
      '“{{value}}” is geen SIREN (9 cijfers) en geen SIRET (14 cijfers): lengte of controlecijfer klopt niet. Verbeter het of laat het veld leeg.',
    businessRegistration: '“{{value}}” is geen Maleisisch ondernemingsnummer. Verbeter het of laat het veld leeg.',
    registration:
      '“{{value}}” is geen registratienummer: dat bestaat uit letters en cijfers. Verbeter het of laat het veld leeg.',
    vatId:
      '“{{value}}” is geen btw-id: voorvoegsel, lengte of controlecijfer klopt niet. Verbeter het of laat het veld leeg.',
    sst: '“{{value}}” is geen SST-nummer: dat ziet eruit als W10-1808-32000001. Verbeter het of laat het veld leeg.',
    iban: '“{{value}}” is geen IBAN: lengte of controlegetal klopt niet. Neem het over van de bank of laat het veld leeg.',
    bic: '“{{value}}” is geen BIC: die heeft 8 of 11 letters en cijfers. Neem hem over van de bank of laat het veld leeg.',
    accountNumber:
      '“{{value}}” is geen rekeningnummer: lengte of controlecijfer klopt niet. Neem het over van de bank of laat het veld leeg.',
  },
  fr: {
    organisationNumber:
      '« {{value}} » n’est pas un numéro d’organisation norvégien : il compte neuf chiffres, dont une clé de contrôle. Corrigez-le ou laissez le champ vide.',
    kvk: '« {{value}} » n’est ni un numéro KvK (8 chiffres) ni un OIN (20 chiffres). Corrigez-le ou laissez le champ vide.',
    siren:
      '« {{value}} » n’est ni un SIREN (9 chiffres) ni un SIRET (14 chiffres) : longueur ou clé de contrôle inexacte. Corrigez-le ou laissez le champ vide.',
    businessRegistration:
      '« {{value}} » n’est pas un numéro d’entreprise malaisien. Corrigez-le ou laissez le champ vide.',
    registration:
      '« {{value}} » n’est pas un numéro d’immatriculation : il ne compte que des lettres et des chiffres. Corrigez-le ou laissez le champ vide.',
    vatId:
      '« {{value}} » n’est pas un numéro de TVA : préfixe, longueur ou clé de contrôle inexacts. Corrigez-le ou laissez le champ vide.',
    sst: '« {{value}} » n’est pas un numéro SST : il s’écrit comme W10-1808-32000001. Corrigez-le ou laissez le champ vide.',
    iban: '« {{value}} » n’est pas un IBAN : longueur ou clé de contrôle inexacte. Copiez-le depuis la banque ou laissez le champ vide.',
    bic: '« {{value}} » n’est pas un BIC : il compte 8 ou 11 lettres et chiffres. Copiez-le depuis la banque ou laissez le champ vide.',
    accountNumber:
      '« {{value}} » n’est pas un numéro de compte : longueur ou clé de contrôle inexacte. Copiez-le depuis la banque ou laissez le champ vide.',
  },
  ms: {
    organisationNumber:
      '“{{value}}” bukan nombor organisasi Norway: nombor itu mempunyai sembilan digit, dengan digit semakan di hujung. Betulkan, atau biarkan kosong.',
    kvk: '“{{value}}” bukan nombor KvK (8 digit) atau OIN (20 digit). Betulkan, atau biarkan kosong.',
    siren:
      '“{{value}}” bukan SIREN (9 digit) atau SIRET (14 digit): panjang atau digit semakan salah. Betulkan, atau biarkan kosong.',
    businessRegistration: '“{{value}}” bukan nombor pendaftaran perniagaan Malaysia. Betulkan, atau biarkan kosong.',
    registration:
      '“{{value}}” bukan nombor pendaftaran: hanya huruf dan digit dibenarkan. Betulkan, atau biarkan kosong.',
    vatId: '“{{value}}” bukan nombor VAT: awalan, panjang atau digit semakan salah. Betulkan, atau biarkan kosong.',
    sst: '“{{value}}” bukan nombor SST: bentuknya seperti W10-1808-32000001. Betulkan, atau biarkan kosong.',
    iban: '“{{value}}” bukan IBAN: panjang atau digit semakan salah. Salin daripada bank, atau biarkan kosong.',
    bic: '“{{value}}” bukan BIC: BIC mempunyai 8 atau 11 huruf dan digit. Salin daripada bank, atau biarkan kosong.',
    accountNumber:
      '“{{value}}” bukan nombor akaun: panjang atau digit semakan salah. Salin daripada bank, atau biarkan kosong.',
  },
});
