import { isLocked } from '@shared/billing/period-lock';
import { addDays, endOfMonth, type PlainDate, startOfMonth } from '@shared/dates';
import { refuse } from '@shared/failure';
import type { Reader, Transaction } from '../store/store';
import { actuals, company, vouchers } from './collections';
import { commit, companyOf, compareKeys, type Handlers } from './context';

function monthsOf(reader: Reader) {
  const lock = companyOf(reader);
  const months = new Map<PlainDate, { vouchers: number; waiting: number }>();
  const monthOf = (date: PlainDate) => {
    const from = startOfMonth(date);
    const month = months.get(from) ?? { vouchers: 0, waiting: 0 };
    months.set(from, month);
    return month;
  };
  for (const { date } of reader.all(vouchers)) monthOf(date).vouchers += 1;
  for (const { date } of reader.by(actuals, 'journal', 'waiting')) monthOf(date).waiting += 1;
  const stateOf = (from: PlainDate, to: PlainDate) => {
    if (isLocked(lock, to)) return 'locked' as const;
    return isLocked(lock, from) ? ('partlyLocked' as const) : ('open' as const);
  };
  return [...months]
    .map(([from, counts]) => ({ from, to: endOfMonth(from), ...counts, state: stateOf(from, endOfMonth(from)) }))
    .sort((a, b) => compareKeys(b.from, a.from));
}

function periodsOf(reader: Reader) {
  const { lockedUntil } = companyOf(reader);
  const firstOpenDay = lockedUntil === null ? null : addDays(lockedUntil, 1);
  return { lockedUntil, firstOpenDay, months: monthsOf(reader) };
}

function setLock(tx: Transaction, lockedUntil: PlainDate | null): void {
  const present = companyOf(tx);
  tx.put(company, { ...present, lockedUntil, revision: present.revision + 1 });
}

export const periodHandlers: Handlers<'period.list' | 'period.lock' | 'period.unlock'> = {
  'period.list': (_, { store }) => periodsOf(store),

  'period.lock': async ({ until }, context) => {
    await commit(context, 'period.lock', (tx) => {
      const { lockedUntil } = companyOf(tx);
      if (lockedUntil !== null && until <= lockedUntil) refuse('accounting.lockNotChanged', {}, 'until');
      if (until > context.today()) refuse('accounting.lockInFuture', { date: until }, 'until');
      const waiting = tx.by(actuals, 'journal', 'waiting').filter(({ date }) => date <= until);
      if (waiting.length > 0) refuse('accounting.periodNotPosted', { count: waiting.length, date: until }, 'until');
      setLock(tx, until);
    });
    return periodsOf(context.store);
  },

  'period.unlock': async ({ until, reason }, context) => {
    await commit(
      context,
      'period.unlock',
      (tx) => {
        const { lockedUntil } = companyOf(tx);
        if (lockedUntil === null || (until !== null && until >= lockedUntil)) {
          refuse('accounting.lockNotChanged', {}, 'until');
        }
        if (reason === '') refuse('accounting.unlockNeedsReason', {}, 'reason');
        setLock(tx, until);
      },
      reason,
    );
    return periodsOf(context.store);
  },
};
