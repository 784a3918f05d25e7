import { assertRevision } from '@shared/billing/lifecycle';
import { normalizeDecimal } from '@shared/decimal';
import { refuse } from '@shared/failure';
import { type PostingProfile, postingProfileSchema } from '@shared/model/account';
import type { AccountingSettings } from '@shared/model/accounting-settings';
import { TRANSACTION_CLASSES } from '@shared/model/actual';
import type { Reader } from '../store/store';
import { accountingOf, accountsOf, assertAccount } from './books';
import { accountingSettings, accounts, taxGroups, vouchers } from './collections';
import { commit, given, type Handlers } from './context';

/** Refuses a group that is not there or not of the kind that is meant. */
export function assertGroup(reader: Reader, id: string | null, kind: 'party' | 'item', field?: string): void {
  if (id !== null && reader.get(taxGroups, id)?.kind !== kind) refuse('accounting.groupUnknown', {}, field);
}

type ProfileChanges = { [K in keyof PostingProfile]?: PostingProfile[K] | Partial<PostingProfile[K]> | undefined };

function changedProfile(reader: Reader, present: PostingProfile, changes: ProfileChanges): PostingProfile {
  const wanted = given(changes);
  const byRate = wanted.outputTaxByRate ?? present.outputTaxByRate;
  const profile = postingProfileSchema.parse({
    accounts: { ...present.accounts, ...wanted.accounts },
    outputTaxByRate: Object.fromEntries(
      Object.entries(byRate).map(([rate, account]) => [normalizeDecimal(rate), account]),
    ),
    revenueByItemGroup: wanted.revenueByItemGroup ?? present.revenueByItemGroup,
  });
  for (const part of ['accounts', 'outputTaxByRate', 'revenueByItemGroup'] as const) {
    for (const [key, account] of Object.entries(profile[part])) {
      assertAccount(reader, account, `changes.profile.${part}.${key}`);
    }
  }
  for (const group of Object.keys(profile.revenueByItemGroup)) {
    assertGroup(reader, group, 'item', 'changes.profile.revenueByItemGroup');
  }
  return profile;
}

export const accountingHandlers: Handlers<'accounting.get' | 'accounting.update' | 'account.save'> = {
  'accounting.get': (_, { store }) => ({
    settings: accountingOf(store),
    accounts: accountsOf(store).map((account) => ({
      ...account,
      isUsed: store.by(vouchers, 'account', account.id).length > 0,
    })),
  }),

  'accounting.update': ({ revision, changes }, context) =>
    commit(context, 'accounting.update', (tx) => {
      const present = accountingOf(tx);
      assertRevision(present, revision);
      const { profile, ...rest } = given(changes);
      const next: AccountingSettings = {
        ...present,
        ...rest,
        profile: profile === undefined ? present.profile : changedProfile(tx, present.profile, profile),
        revision: present.revision + 1,
      };
      assertGroup(tx, next.taxGroupId, 'party', 'changes.taxGroupId');
      for (const kind of TRANSACTION_CLASSES) {
        assertGroup(tx, next.itemTaxGroups[kind] ?? null, 'item', `changes.itemTaxGroups.${kind}`);
      }
      tx.put(accountingSettings, next);
      return next;
    }),

  'account.save': ({ number, name, type, isNew }, context) =>
    commit(context, 'account.save', (tx) => {
      const present = accountsOf(tx).find(({ id }) => id === number);
      if (isNew && present !== undefined) refuse('accounting.accountExists', { account: number }, 'number');
      if (!isNew && present === undefined) refuse('accounting.accountUnknown', { account: number }, 'number');
      const account = { id: number, name, type, revision: (tx.get(accounts, number)?.revision ?? 0) + 1 };
      tx.put(accounts, account);
      return account;
    }),
};
