import { refuse } from '@shared/failure';
import type { Customer } from '@shared/model/customer';
import type { Party } from '@shared/model/party';
import type { Voucher, VoucherKind, VoucherLine } from '@shared/model/voucher';
import { fromMinor } from '@shared/money';
import { bytesOfXml, type Element } from '../xml';
import type { Balance, LedgerExtract, LedgerFile } from './extract';
import { groupingOf, standardTaxCode } from './saft-codes';

const NAMESPACE = 'urn:StandardAuditFile-Taxation-Financial:NO';

const text = (value: string, length: number): string => value.slice(0, length);

/** Left out where there is nothing to say: SAF-T has no empty elements. */
const optional = (value: string, length: number): string | undefined =>
  value === '' ? undefined : text(value, length);

interface Journal {
  readonly id: string;
  readonly description: string;
  readonly kinds: readonly VoucherKind[];
}

const JOURNALS: readonly Journal[] = [
  { id: 'SALES', description: 'Salgsbilag', kinds: ['invoice', 'creditNote'] },
  { id: 'PAYMENT', description: 'Innbetalinger', kinds: ['payment', 'refund', 'writeOff', 'settlement'] },
  { id: 'PROJECT', description: 'Prosjektbilag', kinds: ['cost', 'unbilledSales', 'estimate', 'elimination'] },
  { id: 'REVERSAL', description: 'Tilbakeføringer', kinds: ['reversal'] },
];

function addressOf({ address }: Party): Element | undefined {
  const { line1, line2, city, postalCode, country } = address;
  if (line1 === '' && city === '') return undefined;
  return {
    StreetName: optional(line1, 256),
    AdditionalAddressDetail: optional(line2, 256),
    City: optional(city, 256),
    PostalCode: optional(postalCode, 70),
    Country: country,
    AddressType: 'StreetAddress',
  };
}

/** Names are kept as people write them: what stands before the last space is the first name. */
function personOf(name: string): Element {
  const parts = name.trim().split(/\s+/);
  const last = parts.at(-1) ?? '';
  const first = parts.slice(0, -1).join(' ');
  return { FirstName: text(first || 'NotUsed', 35), LastName: text(last || 'NotUsed', 70) };
}

function balances({ openingAmount, closingAmount }: Balance, amount: (minor: number) => string): Element {
  return {
    ...(openingAmount >= 0
      ? { OpeningDebitBalance: amount(openingAmount) }
      : { OpeningCreditBalance: amount(-openingAmount) }),
    ...(closingAmount >= 0
      ? { ClosingDebitBalance: amount(closingAmount) }
      : { ClosingCreditBalance: amount(-closingAmount) }),
  };
}

class Builder {
  readonly #extract: LedgerExtract;
  readonly #customers: ReadonlyMap<string, Customer>;
  readonly #projects: ReadonlyMap<string, string>;

  constructor(extract: LedgerExtract) {
    this.#extract = extract;
    this.#customers = new Map(extract.customers.map((customer) => [customer.id, customer]));
    this.#projects = new Map(extract.projects.map(({ id, number }) => [id, number]));
  }

  /** The standard code that the company's tax code names, else the one of its category and rate. */
  #taxCode({ codeId, category, rate }: NonNullable<VoucherLine['tax']>): string {
    const named = this.#extract.taxCodes.find(({ id }) => id === codeId)?.standardCode ?? '';
    return named || standardTaxCode(category, rate);
  }

  #amount = (minor: number): string => fromMinor(minor, this.#extract.company.currency);

  header(): Element {
    const { company, from, to, today, softwareVersion, by } = this.#extract;
    return {
      AuditFileVersion: '1.30',
      AuditFileCountry: 'NO',
      AuditFileDateCreated: today,
      SoftwareCompanyName: 'Proforma',
      SoftwareID: 'Proforma',
      SoftwareVersion: text(softwareVersion, 18),
      Company: {
        RegistrationNumber: text(company.legalId || 'NotUsed', 35),
        Name: text(company.name, 256),
        Address: addressOf(company),
        Contact: {
          ContactPerson: personOf(company.contactName),
          Telephone: text(company.phone.replaceAll(/\s+/g, '') || 'NotUsed', 18),
          Email: optional(company.email, 70),
        },
        TaxRegistration:
          company.vatId === ''
            ? undefined
            : { TaxRegistrationNumber: text(company.vatId.replace(/^NO/, ''), 35), TaxAuthority: 'Skatteetaten' },
        BankAccount: this.#bank(),
      },
      DefaultCurrencyCode: company.currency,
      SelectionCriteria: { SelectionStartDate: from, SelectionEndDate: to },
      TaxAccountingBasis: 'A',
      UserID: optional(by, 256),
    };
  }

  #bank(): Element | undefined {
    const { iban, accountNumber, bic } = this.#extract.company.bank;
    const bicElement = optional(bic, 18);
    if (iban !== '') return { IBANNumber: text(iban, 35), BIC: bicElement };
    return accountNumber === '' ? undefined : { BankAccountNumber: text(accountNumber, 35), BIC: bicElement };
  }

  masterFiles(): Element {
    return {
      GeneralLedgerAccounts: {
        Account: this.#extract.accounts.map((account) => {
          const [category, code] = groupingOf(account.id, account.type);
          return {
            AccountID: account.id,
            AccountDescription: text(account.name || account.id, 256),
            GroupingCategory: category,
            GroupingCode: code,
            AccountType: 'GL',
            ...balances(account, this.#amount),
          };
        }),
      },
      ...this.#customerFile(),
      ...this.#taxTable(),
      ...this.#analysisTable(),
    };
  }

  #customerFile(): Element {
    const { customers, receivableAccount } = this.#extract;
    if (customers.length === 0) return {};
    return {
      Customers: {
        Customer: customers.map((customer) => ({
          RegistrationNumber: optional(customer.legalId, 35),
          Name: text(customer.name, 256),
          Address: addressOf(customer),
          CustomerID: text(customer.number, 35),
          BalanceAccount: { AccountID: receivableAccount, ...balances(customer, this.#amount) },
        })),
      },
    };
  }

  #taxTable(): Element {
    const used = new Map<string, { rate: string }>();
    for (const { tax } of this.#extract.vouchers.flatMap(({ lines }) => lines)) {
      if (tax !== null) used.set(this.#taxCode(tax), { rate: tax.rate });
    }
    if (used.size === 0) return {};
    return {
      TaxTable: {
        TaxTableEntry: {
          TaxType: 'MVA',
          Description: 'Merverdiavgift',
          TaxCodeDetails: [...used].map(([code, { rate }]) => ({
            TaxCode: code,
            TaxPercentage: rate,
            Country: 'NO',
            StandardTaxCode: code,
            BaseRate: '100',
          })),
        },
      },
    };
  }

  /** Projects are dimension P; the firm's own are D1, D2 …: the schema takes nine characters. */
  #analysisTable(): Element {
    const projects = this.#extract.projects.map(({ number, name }) => ({
      AnalysisType: 'P',
      AnalysisTypeDescription: 'Prosjekt',
      AnalysisID: text(number, 35),
      AnalysisIDDescription: text(name, 256),
    }));
    const own = this.#extract.dimensions.flatMap((dimension, index) =>
      dimension.values.map((value) => ({
        AnalysisType: `D${index + 1}`,
        AnalysisTypeDescription: text(dimension.name, 256),
        AnalysisID: text(value.code, 35),
        AnalysisIDDescription: text(value.name, 256),
        Status: value.archived ? 'Closed' : 'Active',
      })),
    );
    const entries = [...projects, ...own];
    return entries.length === 0 ? {} : { AnalysisTypeTable: { AnalysisTypeTableEntry: entries } };
  }

  entries(): Element {
    const { vouchers } = this.#extract;
    const lines = vouchers.flatMap((voucher) => voucher.lines);
    const debit = lines.reduce((sum, { amount }) => sum + Math.max(0, amount), 0);
    return {
      NumberOfEntries: String(vouchers.length),
      TotalDebit: this.#amount(debit),
      TotalCredit: this.#amount(debit),
      Journal: JOURNALS.map(({ id, description, kinds }) => ({
        JournalID: id,
        Description: description,
        Type: id,
        Transaction: vouchers.filter(({ kind }) => kinds.includes(kind)).map((voucher) => this.#transaction(voucher)),
      })).filter(({ Transaction }) => Transaction.length > 0),
    };
  }

  #transaction(voucher: Voucher): Element {
    const [year = '1970', month = '1'] = voucher.date.split('-');
    const entered = voucher.createdAt.slice(0, 10);
    return {
      TransactionID: voucher.number,
      Period: String(Number(month)),
      PeriodYear: year,
      TransactionDate: voucher.date,
      SourceID: optional(voucher.createdBy, 35),
      VoucherType: voucher.kind,
      Description: text(voucher.text || voucher.number, 256),
      SystemEntryDate: entered,
      GLPostingDate: voucher.date,
      Line: voucher.lines.map((line, index) => this.#line(line, voucher, index)),
    };
  }

  #money({ amount, currency, currencyAmount }: VoucherLine, sign: 1 | -1): Element {
    const home = this.#extract.company.currency;
    return {
      Amount: this.#amount(sign * amount),
      ...(currency === home
        ? {}
        : { CurrencyCode: currency, CurrencyAmount: fromMinor(sign * currencyAmount, currency) }),
    };
  }

  #analysis({ projectId, dimensions }: VoucherLine): Element[] {
    const project = projectId === null ? undefined : this.#projects.get(projectId);
    const own = this.#extract.dimensions.flatMap(({ id }, index) => {
      const code = dimensions[id];
      return code === undefined ? [] : [{ AnalysisType: `D${index + 1}`, AnalysisID: text(code, 256) }];
    });
    return [...(project === undefined ? [] : [{ AnalysisType: 'P', AnalysisID: text(project, 256) }]), ...own];
  }

  #line(line: VoucherLine, voucher: Voucher, index: number): Element {
    const customer = line.customerId === null ? undefined : this.#customers.get(line.customerId);
    return {
      RecordID: String(index + 1),
      AccountID: line.account,
      Analysis: this.#analysis(line),
      CustomerID: customer === undefined ? undefined : text(customer.number, 35),
      Description: text(line.text || voucher.text || voucher.number, 256),
      ...(line.amount >= 0 ? { DebitAmount: this.#money(line, 1) } : { CreditAmount: this.#money(line, -1) }),
      TaxInformation: this.#tax(line),
    };
  }

  /** What a line of revenue is taxed at, and on the line of the tax itself what it was taken of. */
  #tax({ tax, amount }: VoucherLine): Element | undefined {
    if (tax === null) return undefined;
    const taxAmount = tax.baseAmount === null ? 0 : amount;
    return {
      TaxType: 'MVA',
      TaxCode: this.#taxCode(tax),
      TaxPercentage: tax.rate,
      Country: 'NO',
      TaxBase: this.#amount(Math.abs(tax.baseAmount ?? amount)),
      ...(taxAmount > 0
        ? { DebitTaxAmount: { Amount: this.#amount(taxAmount) } }
        : { CreditTaxAmount: { Amount: this.#amount(0 - taxAmount) } }),
    };
  }
}

/**
 * SAF-T Financial 1.30, as the Norwegian tax administration asks for it of periods from 2025 on: accounts, customers, tax
 * codes, analysis dimensions and every voucher of the period. Refuses a company of another country: codes and groupings
 * are Norway's.
 */
export function vouchersAsSaft(extract: LedgerExtract): LedgerFile {
  const { company, from, to, today } = extract;
  const { country } = company.address;
  if (country !== 'NO') refuse('accounting.saftNeedsNorway', { country }, 'format');
  const builder = new Builder(extract);
  const bytes = bytesOfXml('AuditFile', {
    '@xmlns': NAMESPACE,
    Header: builder.header(),
    MasterFiles: builder.masterFiles(),
    GeneralLedgerEntries: builder.entries(),
  });
  // The administration's own pattern of names: what it is, whose, and when it was made.
  const number = company.legalId || '000000000';
  return {
    fileName: `SAF-T Financial_${number}_${today.replaceAll('-', '')}000000_${from}_${to}.xml`,
    mediaType: 'application/xml',
    bytes,
  };
}
