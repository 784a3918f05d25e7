import { rateOn } from '@shared/accounting/tax-crossing';
import { usualTaxes } from '@shared/accounting/usual-taxes';
import { assertRevision } from '@shared/billing/lifecycle';
import { checkVat } from '@shared/billing/vat-of';
import { type PlainDate, partsOf } from '@shared/dates';
import { normalizeDecimal } from '@shared/decimal';
import { refuse } from '@shared/failure';
import { SEPARATORS } from '@shared/i18n/format/separators';
import { translator } from '@shared/i18n/translate';
import { newId } from '@shared/ids';
import { TRANSACTION_CLASSES } from '@shared/model/actual';
import type { TaxCode, TaxGroup } from '@shared/model/tax';
import type { Reader, Transaction } from '../store/store';
import { accountingOf, assertAccount } from './books';
import {
  accountingSettings,
  categories,
  contractLines,
  contracts,
  customers,
  projects,
  taxCodes,
  taxGroups,
} from './collections';
import { byName, commit, companyOf, type Handlers, rowOf } from './context';
import { saved } from './saving';

function taxesOf(reader: Reader, today: PlainDate) {
  const { taxGroupId, itemTaxGroups } = accountingOf(reader);
  return {
    codes: reader.all(taxCodes).map((code) => ({ ...code, rateToday: rateOn(code, today) ?? null })),
    groups: reader.all(taxGroups),
    taxGroupId,
    itemTaxGroups,
  };
}

/** The usual set in the company's language, from the beginning of the year before: older drafts are taxed by it too. */
function setUpUsual(tx: Transaction, today: PlainDate): void {
  if (tx.count(taxGroups) > 0) return;
  const company = companyOf(tx);
  const t = translator(company.language);
  const nameOfRate = (category: TaxCode['category'], rate: string) =>
    t(`accounting.tax.code.${category}`, { rate: rate.replace('.', SEPARATORS[company.language].decimal) });
  const usual = usualTaxes(company.address.country, `${partsOf(today).year - 1}-01-01`, {
    code: nameOfRate,
    item: nameOfRate,
    party: (kind) => t(`accounting.tax.party.${kind}`),
  });
  for (const code of usual.codes) tx.put(taxCodes, code);
  for (const group of usual.groups) tx.put(taxGroups, group);
  const settings = accountingOf(tx);
  tx.put(accountingSettings, {
    ...settings,
    taxGroupId: usual.partyGroupId,
    itemTaxGroups: Object.fromEntries(TRANSACTION_CLASSES.map((kind) => [kind, usual.itemGroupId])),
    revision: settings.revision + 1,
  });
}

/** One spelling of every rate, the earliest first, each fit for the category. */
function checkedCode(tx: Transaction, code: TaxCode): TaxCode {
  const rates = code.rates
    .map(({ from, rate }) => ({ from, rate: normalizeDecimal(rate) }))
    .sort((a, b) => (a.from < b.from ? -1 : 1));
  const twin = rates.find(({ from }, index) => rates[index + 1]?.from === from);
  if (twin !== undefined) refuse('accounting.rateTwice', { date: twin.from }, 'changes.rates');
  const { category, exemptionCode, exemptionReason } = code;
  for (const { rate } of rates) checkVat({ category, rate, exemptionCode, exemptionReason }, 'changes.rates');
  if (code.account !== '') assertAccount(tx, code.account, 'changes.account');
  return { ...code, rates };
}

/** Who names the group, in words for a refusal; undefined where nobody does. */
function userOf(reader: Reader, id: string): string | undefined {
  const settings = accountingOf(reader);
  const isDefault = settings.taxGroupId === id || Object.values(settings.itemTaxGroups).includes(id);
  if (isDefault) return companyOf(reader).name;
  const isParty = ({ taxGroupId }: { taxGroupId: string | null }) => taxGroupId === id;
  const isItem = ({ itemTaxGroupId }: { itemTaxGroupId: string | null }) => itemTaxGroupId === id;
  const user =
    reader.all(customers).find(isParty) ??
    reader.all(projects).find(isParty) ??
    reader.all(contracts).find(isParty) ??
    reader.all(contractLines).find(isItem) ??
    reader.all(categories).find(isItem);
  return user?.name;
}

function checkedGroup(tx: Transaction, group: TaxGroup): TaxGroup {
  if (new Set(group.taxCodeIds).size !== group.taxCodeIds.length) {
    refuse('accounting.codeTwice', {}, 'changes.taxCodeIds');
  }
  if (group.taxCodeIds.some((id) => tx.get(taxCodes, id) === undefined)) {
    refuse('accounting.codeUnknown', {}, 'changes.taxCodeIds');
  }
  const user = userOf(tx, group.id);
  if (user !== undefined && tx.get(taxGroups, group.id)?.kind !== group.kind) {
    refuse('accounting.groupInUse', { name: group.name, user }, 'changes.kind');
  }
  return group;
}

export const taxHandlers: Handlers<
  'taxes.list' | 'taxes.setUpUsual' | 'taxCode.save' | 'taxCode.remove' | 'taxGroup.save' | 'taxGroup.remove'
> = {
  'taxes.list': (_, { store, today }) => taxesOf(store, today()),

  'taxes.setUpUsual': async (_, context) => {
    await commit(context, 'taxes.setUpUsual', (tx) => setUpUsual(tx, context.today()));
    return taxesOf(context.store, context.today());
  },

  'taxCode.save': (input, context) =>
    commit(context, 'taxCode.save', (tx) => {
      const row = saved(tx, taxCodes, input, () => ({
        id: newId(),
        name: '',
        category: 'S' as const,
        exemptionCode: '',
        exemptionReason: '',
        rates: [],
        account: '',
        standardCode: '',
        revision: 1,
      }));
      const code = checkedCode(tx, row);
      tx.put(taxCodes, code);
      return code;
    }),

  'taxCode.remove': ({ id, revision }, context) =>
    commit(context, 'taxCode.remove', (tx) => {
      const code = rowOf(tx, taxCodes, id);
      assertRevision(code, revision);
      const [group] = tx
        .all(taxGroups)
        .filter(({ taxCodeIds }) => taxCodeIds.includes(id))
        .sort(byName);
      if (group !== undefined) refuse('accounting.codeInUse', { name: code.name, group: group.name });
      tx.remove(taxCodes, id);
      return {};
    }),

  'taxGroup.save': (input, context) =>
    commit(context, 'taxGroup.save', (tx) => {
      const row = saved(tx, taxGroups, input, () => ({
        id: newId(),
        kind: 'item' as const,
        name: '',
        taxCodeIds: [],
        revision: 1,
      }));
      const group = checkedGroup(tx, row);
      tx.put(taxGroups, group);
      return group;
    }),

  'taxGroup.remove': ({ id, revision }, context) =>
    commit(context, 'taxGroup.remove', (tx) => {
      const group = rowOf(tx, taxGroups, id);
      assertRevision(group, revision);
      const user = userOf(tx, id);
      if (user !== undefined) refuse('accounting.groupInUse', { name: group.name, user });
      tx.remove(taxGroups, id);
      return {};
    }),
};
