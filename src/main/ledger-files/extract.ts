import type { Account } from '@shared/model/account';
import type { Company } from '@shared/model/company';
import type { Customer } from '@shared/model/customer';
import type { Dimension } from '@shared/model/dimension';
import type { TaxCode } from '@shared/model/tax';
import type { Voucher } from '@shared/model/voucher';

/** What stood on something before the period and stands on it after; debit above zero. */
export interface Balance {
  readonly openingAmount: number;
  readonly closingAmount: number;
}

/** The books of a period, as every format needs them. */
export interface LedgerExtract {
  readonly company: Company;
  readonly from: string;
  readonly to: string;
  readonly today: string;
  readonly softwareVersion: string;
  readonly by: string;
  /** In the order of their dates and numbers. */
  readonly vouchers: readonly Voucher[];
  /** Every account that has moved up to the end of the period. */
  readonly accounts: readonly (Pick<Account, 'id' | 'name' | 'type'> &
    Balance & {
      /** What stood on it on the first day of the year that the period ends in. */
      readonly yearOpeningAmount: number;
    })[];
  readonly receivableAccount: string;
  /** Everybody the vouchers or an open balance name. */
  readonly customers: readonly (Customer & Balance)[];
  readonly projects: readonly { readonly id: string; readonly number: string; readonly name: string }[];
  readonly dimensions: readonly Dimension[];
  readonly taxCodes: readonly TaxCode[];
}

export interface LedgerFile {
  readonly fileName: string;
  readonly mediaType: string;
  readonly bytes: Uint8Array;
}
