import { assertRevision } from '@shared/billing/lifecycle';
import { checkPattern, checkStart, nextNumber } from '@shared/billing/number-series';
import { changedVat } from '@shared/billing/vat-of';
import { changedBankAccount, changedPartyIdentifiers } from '@shared/countries/changed-identifiers';
import { refuse } from '@shared/failure';
import { checkMailSettings } from '@shared/mail/check-settings';
import { NUMBER_SERIES } from '@shared/model/number-series';
import { actuals, company, invoices, numberSeries } from './collections';
import { commit, companyOf, given, type Handlers } from './context';
import { keptDesign } from './design';
import { peekNumber, seriesOf } from './numbering';

export const companyHandlers: Handlers<
  'company.get' | 'company.update' | 'series.list' | 'series.update' | 'backup.create'
> = {
  'company.get': (_, { store }) => companyOf(store),

  'company.update': async ({ revision, changes }, context) => {
    const design = changes.design === undefined ? {} : { design: await keptDesign(changes.design, context) };
    return commit(context, 'company.update', (tx) => {
      const present = companyOf(tx);
      assertRevision(present, revision);
      const country = changes.address?.country ?? present.address.country;
      const next = {
        ...present,
        ...given(changes),
        ...design,
        ...changedPartyIdentifiers(present, changes),
        ...changedVat(present, changes),
        bank: changedBankAccount(present.bank, changes.bank ?? present.bank, country),
        revision: present.revision + 1,
      };
      // Costs are written in it from the first approval on.
      if (next.currency !== present.currency && tx.count(actuals) > 0) {
        refuse('masterData.companyCurrencyFixed', { currency: present.currency }, 'changes.currency');
      }
      if (changes.mail !== undefined) checkMailSettings(next.mail);
      tx.put(company, next);
      return next;
    });
  },

  'series.list': (_, { store, today }) =>
    NUMBER_SERIES.map((id) => ({ series: seriesOf(store, id), nextNumber: peekNumber(store, id, today()) })),

  'series.update': ({ id, revision, changes }, context) =>
    commit(context, 'series.update', (tx) => {
      const present = seriesOf(tx, id);
      assertRevision(present, revision);
      const { start, ...rest } = given(changes);
      const next = { ...present, ...rest, revision: present.revision + 1 };
      checkPattern(next.pattern, next.resetYearly);
      const restarts = (start !== undefined && start !== present.start) || next.resetYearly !== present.resetYearly;
      if (restarts) {
        // Only an invoice's numbers are owed to the law: a gap among customers is nobody's loss.
        const count = id === 'invoice' || id === 'creditNote' ? givenNumbers(tx, id) : 0;
        if (count > 0) refuse('masterData.seriesWouldGap', { count }, 'changes.start');
        const first = start ?? present.start;
        checkStart(first);
        Object.assign(next, { start: first, next: first, year: null });
      }
      // Proves that the pattern can number a document of today before anything depends on it.
      nextNumber(next, context.today());
      tx.put(numberSeries, next);
      return next;
    }),

  'backup.create': async (_, { store }) => {
    const { id, at } = await store.backUp();
    return { id, at, fileName: id };
  },
};

function givenNumbers(tx: Parameters<typeof companyOf>[0], id: 'invoice' | 'creditNote'): number {
  return tx.by(invoices, 'stage', 'posted').filter(({ kind }) => kind === id).length;
}
