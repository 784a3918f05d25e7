import type { EntryClass } from '@shared/model/entry';
import type { Reader } from '../store/store';
import { categories, people, projects } from './collections';
import { companyOf, type Handlers, rowOf } from './context';
import { explainedPriceOf } from './pricing';
import { contractOf } from './projects';

/** What is meant where nothing is said: hours, what the category is counted in, or pieces. */
function usualUnit(reader: Reader, workClass: EntryClass, category: string): string {
  if (workClass === 'time') return 'HUR';
  const [known] = reader.by(categories, 'name', category.toLowerCase());
  return known?.unit ?? 'C62';
}

export const priceExplanationHandlers: Handlers<'price.explain'> = {
  'price.explain': (input, { store, today }) => {
    const { projectId, class: workClass, personId, category, context, cost } = input;
    rowOf(store, projects, projectId);
    const person = personId === null ? undefined : rowOf(store, people, personId);
    const home = companyOf(store).currency;
    const currency = context === 'cost' ? home : (contractOf(store, projectId)?.currency ?? home);
    const unit = input.unit ?? usualUnit(store, workClass, category);
    const date = input.date ?? today();
    const roleId = input.roleId ?? person?.roleId ?? null;
    const work = { class: workClass, date, projectId, personId, roleId, category, unit, statedCost: cost };
    const { price, origin, considered } = explainedPriceOf(store, work, context, currency);
    return {
      price,
      currency,
      unit,
      date,
      origin,
      considered: considered.map(({ list, scope, verdict }) => ({
        priceListId: list.id,
        name: list.name,
        currency: list.currency,
        start: list.start,
        end: list.end,
        scope,
        verdict,
      })),
    };
  },
};
