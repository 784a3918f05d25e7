import { AmountText } from '@renderer/components/AmountText';
import type { GridColumn } from '@renderer/components/grid/types';
import { useLanguage } from '@renderer/language/context';
import { useCompany } from '@renderer/shell/status';
import type { BacklogRow } from '@shared/api/backlog';
import type { AgeSums } from '@shared/api/backlog-groups';
import { unitAbbreviation } from '@shared/units';
import classes from './Board.module.css';
import type { BoardNode } from './nodes';
import { ReasonCell } from './ReasonCell';
import type { Marking } from './use-marking';
import { useWide } from './use-wide';

/** Only what is old enough to hurt is tinted, and where it lies: not on the sums above it. */
const TINTS: Partial<Record<keyof AgeSums, string | undefined>> = { days61: classes.old, days91: classes.tooOld };

function Amount({ node, amount }: { node: BoardNode; amount: number }) {
  return (
    <AmountText amount={amount === 0 ? null : amount} currency={node.currency} strong={node.kind === 'contract'} />
  );
}

function Aged({ node, amount, tint }: { node: BoardNode; amount: number; tint: string | undefined }) {
  const figure = <Amount node={node} amount={amount} />;
  return node.kind === 'contract' || amount === 0 || tint === undefined ? (
    figure
  ) : (
    <span className={tint}>{figure}</span>
  );
}

/** The columns of the board. A narrow window, and a project's own screen, have room for one age, the old. */
export function useColumns(marking: Marking, withContracts: boolean): readonly GridColumn<BoardNode>[] {
  const { t } = useLanguage();
  const isWide = useWide();
  const amounts = (id: 'ready' | 'notReady', amountOf: (node: BoardNode) => number): GridColumn<BoardNode> => ({
    id,
    head: t(`backlog.column.${id}`),
    width: 90,
    align: 'end',
    cell: (node) => <Amount node={node} amount={amountOf(node)} />,
  });
  const age = (id: keyof AgeSums): GridColumn<BoardNode> => ({
    id,
    head: t(`backlog.column.${id}`),
    width: 84,
    align: 'end',
    cell: (node) => <Aged node={node} amount={node.sums.ages[id]} tint={TINTS[id]} />,
  });
  // What is on drafts is seen in its age; where that goes, it needs a place of its own.
  const inShort: GridColumn<BoardNode>[] = [
    {
      id: 'drafts',
      head: t('backlog.status.invoiceCreated'),
      width: 90,
      align: 'end',
      cell: (node) => <Amount node={node} amount={node.sums.draftAmount} />,
    },
    {
      id: 'old',
      head: t('backlog.column.older'),
      width: 84,
      align: 'end',
      cell: (node) => (
        <Aged
          node={node}
          amount={node.sums.ages.days61 + node.sums.ages.days91}
          tint={node.sums.ages.days91 > 0 ? classes.tooOld : classes.old}
        />
      ),
    },
  ];
  return [
    {
      id: 'subject',
      head: t(withContracts ? 'backlog.column.subject' : 'projects.line.name'),
      width: 'minmax(150px, 1fr)',
      tone: 'text',
      cell: (node) => <Subject node={node} />,
    },
    amounts('ready', ({ sums }) => sums.readyAmount),
    amounts('notReady', ({ sums }) => sums.notReadyAmount),
    ...(isWide && withContracts ? [age('days0'), age('days31'), age('days61'), age('days91')] : inShort),
    {
      id: 'reason',
      head: t('backlog.column.reason'),
      width: withContracts ? 252 : 300,
      cell: (node) => <ReasonCell node={node} marking={marking} />,
    },
  ];
}

function Subject({ node }: { node: BoardNode }) {
  const { t } = useLanguage();
  const { currency: own } = useCompany();
  if (node.kind === 'row') return <RowSubject row={node.row} />;
  if (node.kind === 'task') {
    const rows = t('common.rows', { count: node.rows.length });
    return <Words first={node.task || t('backlog.noTask')} second={rows} className={classes.row} />;
  }
  if (node.kind === 'line') {
    const { contractLineName, count, billingMethod, projectName, customers, customerName } = node.group;
    const payers = customers.map(({ name }) => name);
    const facts = [
      t(`backlog.method.${billingMethod}`),
      node.ofSeveralProjects ? projectName : '',
      // Who pays is said where it is somebody else, or several.
      payers.some((name) => name !== customerName) ? payers.join(' + ') : '',
      t('common.rows', { count }),
    ];
    return <Words first={contractLineName} second={facts.filter(Boolean).join(', ')} className={classes.line} />;
  }
  const { customerName, contractNumber, contractName, currency } = node.first;
  const facts = [contractNumber, contractName, currency === own ? '' : currency];
  return <Words first={customerName} second={facts.filter(Boolean).join(', ')} className={classes.project} />;
}

function RowSubject({ row }: { row: BacklogRow }) {
  const { t, formatDate, formatQuantity, formatPercent } = useLanguage();
  const { date, description, personName, kind, quantity, unit, billingType, splitPercent, customerName } = row;
  const facts = [
    splitPercent === '100' ? '' : `${customerName} ${formatPercent(splitPercent)}`,
    personName,
    kind === 'milestone' ? '' : `${formatQuantity(quantity)} ${unitAbbreviation(unit, t)}`,
    billingType === 'chargeable' ? '' : t(`billing.billingType.${billingType}`),
  ];
  return (
    <>
      <span className={classes.date}>{formatDate(date)}</span>{' '}
      <Words first={description} second={facts.filter(Boolean).join(', ')} className={classes.row} />
    </>
  );
}

/** Two texts in one line, cut with an ellipsis and whole in the tooltip. */
function Words({ first, second, className }: { first: string; second: string; className: string | undefined }) {
  return (
    <span className={classes.words} title={[first, second].filter(Boolean).join(', ')}>
      <span className={className}>{first}</span> {second !== '' && <span className={classes.detail}>{second}</span>}
    </span>
  );
}
