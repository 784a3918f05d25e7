import { compareDecimals } from '@shared/decimal';
import type { AccountType } from '@shared/model/account';
import type { TaxCode } from '@shared/model/tax';

/**
 * The income statement's codes (næringsspesifikasjon) that SAF-T 1.30 wants for every account, by the beginning of its
 * number in NS 4102; the longest beginning that fits decides.
 */
const GROUPINGS: readonly (readonly [start: string, category: string, code: string])[] = [
  ['14', 'balanseverdiForOmloepsmiddel', '1400'],
  ['150', 'balanseverdiForOmloepsmiddel', '1500'],
  ['153', 'balanseverdiForOmloepsmiddel', '1530'],
  ['15', 'balanseverdiForOmloepsmiddel', '1570'],
  ['1', 'balanseverdiForOmloepsmiddel', '1570'],
  ['19', 'balanseverdiForOmloepsmiddel', '1920'],
  ['27', 'kortsiktigGjeld', '2740'],
  ['290', 'kortsiktigGjeld', '2900'],
  ['291', 'kortsiktigGjeld', '2910'],
  ['297', 'kortsiktigGjeld', '2970'],
  ['2', 'kortsiktigGjeld', '2990'],
  ['20', 'egenkapital', '2000'],
  ['31', 'salgsinntekt', '3100'],
  ['32', 'salgsinntekt', '3200'],
  ['38', 'annenDriftsinntekt', '3900'],
  ['39', 'annenDriftsinntekt', '3900'],
  ['3', 'salgsinntekt', '3000'],
  ['45', 'varekostnad', '4500'],
  ['4', 'varekostnad', '4005'],
  ['59', 'loennskostnad', '5900'],
  ['5', 'loennskostnad', '5000'],
  ['783', 'annenDriftskostnad', '7830'],
  ['6', 'annenDriftskostnad', '7700'],
  ['7', 'annenDriftskostnad', '7700'],
  ['80', 'finansinntekt', '8060'],
  ['81', 'finanskostnad', '8160'],
];

/** For an account outside the standard's numbers: by its kind. */
const BY_TYPE: Readonly<Record<AccountType, readonly [category: string, code: string]>> = {
  asset: ['balanseverdiForOmloepsmiddel', '1570'],
  liability: ['kortsiktigGjeld', '2990'],
  equity: ['egenkapital', '2000'],
  revenue: ['salgsinntekt', '3000'],
  expense: ['annenDriftskostnad', '7700'],
};

export function groupingOf(account: string, type: AccountType): readonly [category: string, code: string] {
  const fits = GROUPINGS.filter(([start]) => account.startsWith(start));
  const [best] = fits.toSorted(([a], [b]) => b.length - a.length);
  return best === undefined ? BY_TYPE[type] : [best[1], best[2]];
}

/** Standard tax codes of sales: output VAT by rate, domestic zero rate, reverse charge, export, outside the VAT Act. */
const OUTPUT_RATES: readonly (readonly [rate: string, code: string])[] = [
  ['25', '3'],
  ['15', '31'],
  ['11.11', '32'],
  ['12', '33'],
];

export function standardTaxCode(category: TaxCode['category'], rate: string): string {
  switch (category) {
    case 'S':
      return OUTPUT_RATES.find(([each]) => compareDecimals(each, rate) === 0)?.[1] ?? '3';
    case 'Z':
      return '5';
    case 'AE':
      return '51';
    case 'K':
    case 'G':
      return '52';
    case 'E':
      return '6';
    case 'O':
      return '7';
  }
}
