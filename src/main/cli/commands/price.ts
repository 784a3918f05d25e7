import type { ApiOutput } from '@shared/api';
import { refuse } from '@shared/failure';
import type { FailureCode, MessageKey } from '@shared/i18n/catalogue';
import { priceOriginText } from '@shared/price-origin';
import { unitLabel } from '@shared/units';
import type { CommandRunner, Invocation } from '../command';
import { findProject } from '../find';
import { table } from '../output/table';

type Explained = ApiOutput<'price.explain'>;

/** One by id or exact name; names of roles and people are unique. */
function named<T extends { readonly id: string; readonly name: string }>(
  rows: readonly T[],
  wanted: string | undefined,
  notFound: FailureCode,
): T | undefined {
  if (wanted === undefined) return undefined;
  return rows.find(({ id, name }) => id === wanted || name === wanted) ?? refuse(notFound, { value: wanted });
}

function considered({ considered: lists }: Explained, { t, formats }: Pick<Invocation, 't' | 'formats'>): string[] {
  if (lists.length === 0) return [t('prices.try.none')];
  return table(
    [{ head: t('people.priceList') }, { head: t('prices.for') }, { head: t('prices.try.why') }],
    lists.map(({ name, scope, verdict, currency, start, end }) => {
      const key: MessageKey = `prices.verdict.${verdict}`;
      const day = verdict === 'notYet' ? start : end;
      return [name, t(`prices.scope.${scope}`), t(key, { currency, date: day === null ? '' : formats.date(day) })];
    }),
  );
}

/** What a piece of work would be priced at, and why: without writing anything. */
const runner: CommandRunner = async ({ options, session, answer, language, t, formats }) => {
  const date = options.date('date');
  const cost = options.decimal('cost');
  const category = options.text('category');
  const unit = options.text('unit');
  const open = await session();
  const project = await findProject(open, options.required('project'));
  const role = named(await open.call('role.list', {}), options.text('role'), 'prices.unknownRole');
  const people = await open.call('person.list', { includeArchived: true });
  const person = named(people, options.text('person'), 'prices.unknownPerson');
  const known = (await open.call('category.list', { includeArchived: true })).find(({ name }) => name === category);
  const explained = await open.call('price.explain', {
    projectId: project.id,
    class: category === undefined ? 'time' : (known?.class ?? 'expense'),
    roleId: role?.id ?? null,
    personId: person?.id ?? null,
    ...(category === undefined ? {} : { category }),
    ...(unit === undefined ? {} : { unit }),
    ...(date === undefined ? {} : { date }),
    ...(cost === undefined ? {} : { cost }),
  });
  const why = priceOriginText(explained.origin, language);
  const price = `${explained.currency} ${formats.price(explained.price, explained.currency)}`;
  answer({ ...explained, why }, () => [
    t('prices.try.result', { price, unit: unitLabel(explained.unit, '1', t) }),
    why,
    '',
    ...considered(explained, { t, formats }),
  ]);
  return undefined;
};

export default runner;
