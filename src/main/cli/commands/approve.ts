import { compareDecimals, divideDecimals, isDecimal, multiplyDecimals } from '@shared/decimal';
import { allPages } from '../all-pages';
import type { CommandRunner } from '../command';
import { findProject } from '../find';
import { outcomeDocument, refusalLines } from '../refused-rows';
import type { Session } from '../session';
import { wrongUse } from '../wrong-use';

/** What is to be charged: of one entry a quantity, or of every one that waits and is charged a percent. */
type Billable = { readonly id: string; readonly quantity: string } | { readonly percent: string };

function readBillable(word: string): Billable {
  const wrong = () => wrongUse('cli.notBillable', { value: word });
  const [, id, quantity = '', percent = ''] = /^(?:([0-9a-z]{26})=([^%]+)|([^=%]+)%)$/.exec(word) ?? wrong();
  const value = id === undefined ? percent : quantity;
  if (!isDecimal(value) || compareDecimals(value, '0') < 0) wrong();
  return id === undefined ? { percent } : { id, quantity };
}

/** A percent as quantities, to the hundredth; quantities that are named stand before it. */
async function quantitiesOf(open: Session, given: readonly Billable[], projectId: string | undefined) {
  const named = given.flatMap((each) => ('id' in each ? [each] : []));
  const percent = given.flatMap((each) => ('percent' in each ? [each.percent] : [])).at(-1);
  if (percent === undefined) return named;
  const filter = { view: 'toApprove', ...(projectId === undefined ? {} : { projectId }) } as const;
  const { rows } = await allPages((page) => open.call('entry.list', { ...filter, ...page }));
  const others = rows.filter(
    ({ id, billingType }) => billingType === 'chargeable' && !named.some((each) => each.id === id),
  );
  return [
    ...named,
    ...others.map(({ id, quantity }) => ({
      id,
      quantity: divideDecimals(multiplyDecimals(quantity, percent), '100', 2),
    })),
  ];
}

const runner: CommandRunner = async ({ options, session, answer, t, language }) => {
  const given = options.list('billable').map(readBillable);
  const open = await session();
  const wanted = options.text('project');
  const project = wanted === undefined ? undefined : await findProject(open, wanted);
  const outcome = await open.call('entry.approve', {
    ...(project === undefined ? {} : { projectId: project.id }),
    billable: await quantitiesOf(open, given, project?.id),
  });
  answer({ ...outcomeDocument(outcome, language), zeroPriced: outcome.zeroPriced }, () => [
    t('cli.approve.done', { count: outcome.done }),
    ...(outcome.zeroPriced === 0 ? [] : [t('cli.approve.zeroPriced', { count: outcome.zeroPriced })]),
    ...refusalLines(outcome, language),
  ]);
  return undefined;
};

export default runner;
