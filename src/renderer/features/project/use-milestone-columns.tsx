import { AmountText, Figures } from '@renderer/components/AmountText';
import type { GridColumn } from '@renderer/components/grid/types';
import { Glyph } from '@renderer/components/StatusGlyph';
import { TextButton } from '@renderer/components/TextButton';
import { useLanguage } from '@renderer/language/context';
import { useGo } from '@renderer/shell/navigation';
import type { Milestone } from '@shared/model/contract';
import type { MilestoneRow } from './milestone-rows';
import classes from './Project.module.css';

type Mark = (milestoneId: string, isReady: boolean) => void;

const MARKS = {
  notReady: { shape: 'bar', tone: 'warn' },
  ready: { shape: 'tick', tone: 'pos' },
  invoiceCreated: { shape: 'half', tone: 'warn' },
  invoicePosted: { shape: 'ring', tone: 'accent' },
} as const;

export function useMilestoneColumns(currency: string, onMark: Mark): readonly GridColumn<MilestoneRow>[] {
  const { t, formatDate } = useLanguage();
  return [
    {
      id: 'name',
      head: t('projects.milestone.name'),
      width: 'minmax(110px, 1fr)',
      tone: 'subject',
      cell: (row) => (row.kind === 'line' ? row.line.name : row.milestone.name),
    },
    {
      id: 'date',
      head: t('projects.milestone.date'),
      width: 84,
      cell: (row) => (row.kind === 'line' ? null : <Figures>{formatDate(row.milestone.date)}</Figures>),
    },
    {
      id: 'status',
      head: t('projects.milestone.status'),
      width: 'minmax(190px, 1fr)',
      tone: 'text',
      cell: (row) =>
        row.kind === 'line' ? (
          <Plan row={row} currency={currency} />
        ) : (
          <State milestone={row.milestone} onMark={onMark} />
        ),
    },
    {
      id: 'amount',
      head: `${t('projects.milestone.amount')}, ${currency}`,
      width: 116,
      align: 'end',
      cell: (row) => <AmountText amount={row.kind === 'line' ? row.sum : row.milestone.amount} currency={currency} />,
    },
  ];
}

/** The milestones against what was agreed: what is not planned yet, or too much. */
function Plan({ row, currency }: { row: Extract<MilestoneRow, { kind: 'line' }>; currency: string }) {
  const { t, formatAmount } = useLanguage();
  const { contractedAmount } = row.line;
  if (contractedAmount === null) return null;
  const left = contractedAmount - row.sum;
  const plan = t('projects.milestone.sumIs', {
    sum: formatAmount(row.sum, currency),
    value: formatAmount(contractedAmount, currency),
  });
  return (
    <span className={classes.plan} title={plan}>
      {left === 0 && plan}
      {left > 0 && t('projects.milestone.sumLeft', { amount: formatAmount(left, currency) })}
      {left < 0 && (
        <span className={classes.over}>
          {t('projects.milestone.sumOver', { amount: formatAmount(-left, currency) })}
        </span>
      )}
    </span>
  );
}

function State({ milestone, onMark }: { milestone: Milestone; onMark: Mark }) {
  const { t } = useLanguage();
  const go = useGo();
  const { id, name, status, invoiceId } = milestone;
  const spoken = (verb: string) => `${verb}, ${name}`;
  const isReady = status === 'ready';
  const label = t(isReady ? 'backlog.markNotReady' : 'wizard.verb.markReady');
  return (
    <>
      <Glyph {...MARKS[status]} />
      <span className={classes.state}>{t(`billing.billingStatus.${status}`)}</span>
      {invoiceId === null ? (
        <TextButton label={spoken(label)} quiet={isReady} onPress={() => onMark(id, !isReady)}>
          {label}
        </TextButton>
      ) : (
        <TextButton
          label={spoken(t('projects.milestone.openInvoice'))}
          onPress={() => go('/invoices/$invoiceId', { invoiceId })}
        >
          {t('projects.milestone.openInvoice')}
        </TextButton>
      )}
    </>
  );
}
