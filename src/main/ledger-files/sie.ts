import type { AccountType } from '@shared/model/account';
import type { Dimensions } from '@shared/model/actual';
import type { VoucherLine } from '@shared/model/voucher';
import { fromMinor } from '@shared/money';
import { plainName } from '../plain-name';
import { encodeCodePage437 } from './code-page-437';
import type { LedgerExtract, LedgerFile } from './extract';

/** T: assets, S: liabilities and equity, K: costs, I: income. */
const ACCOUNT_TYPES: Readonly<Record<AccountType, string>> = {
  asset: 'T',
  liability: 'S',
  equity: 'S',
  revenue: 'I',
  expense: 'K',
};

/** A field in quotation marks, those within it escaped; control characters would end the line. */
const quoted = (text: string): string =>
  `"${text
    .replaceAll(/[\p{Cc}]+/gu, ' ')
    .replaceAll('\\', '\\\\')
    .replaceAll('"', '\\"')}"`;

const day = (date: string): string => date.replaceAll('-', '');

/** SIE reserves 1 for cost centres and 6 for projects; 1 to 19 are reserved, the firm's own begin at 20. */
const PROJECT_DIMENSION = 6;
const FIRST_OWN_DIMENSION = 20;

/** The financial year of a date: SIE's year 0 is the one that the period ends in. */
const yearOf = (date: string): string => date.slice(0, 4);

const isBalanceAccount = (type: AccountType): boolean => type === 'asset' || type === 'liability' || type === 'equity';

class Objects {
  readonly #numbers: ReadonlyMap<string, number>;
  readonly #projects: ReadonlyMap<string, string>;

  constructor(extract: LedgerExtract) {
    this.#numbers = new Map(extract.dimensions.map(({ id }, index) => [id, FIRST_OWN_DIMENSION + index]));
    this.#projects = new Map(extract.projects.map(({ id, number }) => [id, number]));
  }

  numberOf(dimensionId: string): number {
    return this.#numbers.get(dimensionId) ?? FIRST_OWN_DIMENSION;
  }

  listOf({ projectId, dimensions }: Pick<VoucherLine, 'projectId'> & { dimensions: Dimensions }): string {
    const project = projectId === null ? undefined : this.#projects.get(projectId);
    const own = Object.entries(dimensions)
      .filter(([id]) => this.#numbers.has(id))
      .map(([id, code]) => `${this.numberOf(id)} ${quoted(code)}`);
    return `{${[...(project === undefined ? [] : [`${PROJECT_DIMENSION} ${quoted(project)}`]), ...own].join(' ')}}`;
  }
}

/**
 * SIE 4E: accounts, balances and transactions, as the Swedish standard 4B describes them and most Nordic systems read
 * them. The company's years are taken to be calendar years. Amounts have a point, dates no signs, the text is PC8.
 */
export function vouchersAsSie(extract: LedgerExtract): LedgerFile {
  const { company, vouchers, accounts } = extract;
  const objects = new Objects(extract);
  const amount = (minor: number) => fromMinor(minor, company.currency);
  const year = yearOf(extract.to);
  const projects = extract.projects.map(
    ({ number, name }) => `#OBJEKT ${PROJECT_DIMENSION} ${quoted(number)} ${quoted(name)}`,
  );
  const dimensions = extract.dimensions.flatMap(({ id, name, values }) => [
    `#DIM ${objects.numberOf(id)} ${quoted(name)}`,
    ...values.map((value) => `#OBJEKT ${objects.numberOf(id)} ${quoted(value.code)} ${quoted(value.name)}`),
  ]);
  const transactions = vouchers.flatMap((voucher) => [
    `#VER "V" ${quoted(voucher.number)} ${day(voucher.date)} ${quoted(voucher.text)} ${day(voucher.createdAt.slice(0, 10))} ${quoted(voucher.createdBy)}`,
    '{',
    ...voucher.lines.map(
      (line) =>
        `  #TRANS ${line.account} ${objects.listOf(line)} ${amount(line.amount)} ${day(voucher.date)} ${quoted(line.text || voucher.text)}`,
    ),
    '}',
  ]);
  const lines = [
    '#FLAGGA 0',
    `#PROGRAM "Proforma" ${quoted(extract.softwareVersion)}`,
    '#FORMAT PC8',
    `#GEN ${day(extract.today)} ${quoted(extract.by)}`,
    '#SIETYP 4',
    ...(company.legalId === '' ? [] : [`#ORGNR ${quoted(company.legalId)}`]),
    `#FNAMN ${quoted(company.name)}`,
    `#RAR 0 ${year}0101 ${year}1231`,
    `#OMFATTN ${day(extract.to)}`,
    `#VALUTA ${company.currency}`,
    ...accounts.flatMap(({ id, name, type }) => [`#KONTO ${id} ${quoted(name)}`, `#KTYP ${id} ${ACCOUNT_TYPES[type]}`]),
    ...(projects.length > 0 ? [`#DIM ${PROJECT_DIMENSION} "Projekt"`, ...projects] : []),
    ...dimensions,
    ...accounts.flatMap(({ id, type, yearOpeningAmount, closingAmount }) =>
      isBalanceAccount(type)
        ? [`#IB 0 ${id} ${amount(yearOpeningAmount)}`, `#UB 0 ${id} ${amount(closingAmount)}`]
        : [`#RES 0 ${id} ${amount(closingAmount - yearOpeningAmount)}`],
    ),
    ...transactions,
  ];
  return {
    fileName: `${plainName(company.name)}-${extract.from}-${extract.to}.se`,
    mediaType: 'application/octet-stream',
    bytes: encodeCodePage437(`${lines.join('\r\n')}\r\n`),
  };
}
