import { type CompanyAtWork, draftOf, projectWithPrices, workedHours } from './company-at-work';

type Work = Awaited<ReturnType<typeof projectWithPrices>>;

/** Posts an invoice for hours of the project, dated the day that it is, and answers it. */
export async function postedInvoice(at: CompanyAtWork, work: Work, quantity: string, date: string) {
  at.setToday(date);
  await workedHours(at, work, [{ quantity, date }]);
  const { invoice } = await draftOf(at, work.project.id, date);
  return at.call('invoice.issue', { id: invoice.id, revision: invoice.revision });
}

/** A company with a customer who was invoiced three times: 1 500, 3 000 and 4 500 kroner, due in 30 days each. */
export async function threeInvoices(at: CompanyAtWork) {
  const work = await projectWithPrices(at);
  const ids = [];
  for (const [quantity, date] of [
    ['1', '2026-07-01'],
    ['2', '2026-09-10'],
    ['3', '2026-11-02'],
  ] as const) {
    ids.push((await postedInvoice(at, work, quantity, date)).invoice.id);
  }
  const [first = '', second = '', third = ''] = ids;
  at.setToday('2026-11-20');
  return { work, first, second, third };
}
