import { compareDecimals } from '@shared/decimal';
import { unitAbbreviation } from '@shared/units';
import { useMemo } from 'react';
import { AmountText, Figures } from '../../components/AmountText';
import type { GridColumn } from '../../components/grid/types';
import { Glyph, type Status, StatusGlyph } from '../../components/StatusGlyph';
import { TextButton } from '../../components/TextButton';
import { useLanguage } from '../../language/context';
import type { EntryGroup, EntryRow, WorkRow } from './entry-rows';
import { PriceOrigin } from './PriceOrigin';
import { useLimitText } from './use-limit-text';
import classes from './Work.module.css';

export type WorkView = 'draft' | 'toApprove' | 'approved' | 'rejected' | 'all';

interface Inputs {
  readonly view: WorkView;
  /** `full` names roles too; `wide` is for a small window, `medium` beside a pane, `narrow` for both. */
  readonly room: 'full' | 'wide' | 'medium' | 'narrow';
  readonly onApproveAll: (group: EntryGroup) => void;
}

const STATUS_GLYPHS = {
  draft: 'draft',
  submitted: 'inReview',
  approved: 'ready',
  rejected: 'failed',
} as const satisfies Record<EntryRow['status'], Status>;

const forEntry =
  (cell: (entry: EntryRow) => React.ReactNode) =>
  (row: WorkRow): React.ReactNode =>
    row.kind === 'entry' ? cell(row.entry) : null;

/** The columns of the list: the head of a project has its name, its hours and its sum in those of its entries. */
export function useEntryColumns({ view, room, onApproveAll }: Inputs): readonly GridColumn<WorkRow>[] {
  const { t, formatDate, formatQuantity, formatPrice, formatAmount, formatMoney } = useLanguage();
  const limitText = useLimitText();
  return useMemo(() => {
    const description: GridColumn<WorkRow> = {
      id: 'description',
      head: t('entries.column.description'),
      width: 'minmax(180px, 1.4fr)',
      tone: 'subject',
      cell: (row) =>
        row.kind === 'group' ? (
          <span className={classes.project} data-room={room}>
            {`${row.group.customerName}: ${row.group.projectName}`}
          </span>
        ) : (
          row.entry.description.replaceAll('\n', ' ') ||
          row.entry.task ||
          row.entry.category ||
          t(`billing.transactionClass.${row.entry.class}`)
        ),
    };
    const date: GridColumn<WorkRow> = {
      id: 'date',
      head: t('entries.column.date'),
      width: 80,
      cell: forEntry((entry) => <Figures>{formatDate(entry.date)}</Figures>),
    };
    const person: GridColumn<WorkRow> = {
      id: 'person',
      head: t('entries.column.person'),
      width: 'minmax(96px, 0.8fr)',
      cell: forEntry((entry) => (
        <span className={classes.person}>
          {entry.personName}
          {room === 'full' && entry.roleName !== '' && <span className={classes.role}>{entry.roleName}</span>}
        </span>
      )),
    };
    const quantity: GridColumn<WorkRow> = {
      id: 'quantity',
      head: t('entries.column.quantity'),
      width: 78,
      align: 'end',
      cell: (row) => {
        const [value, unit] = row.kind === 'group' ? [row.group.hours, 'HUR'] : [row.entry.quantity, row.entry.unit];
        if (row.kind === 'group' && value === '0') return null;
        return <Figures>{`${formatQuantity(value)} ${unitAbbreviation(unit, t)}`}</Figures>;
      },
    };
    const billable: GridColumn<WorkRow> = {
      id: 'billable',
      head: t('entries.column.billable'),
      width: 92,
      align: 'end',
      cell: forEntry((entry) => {
        const { billingType, chargeableReason, quantity, unit, billableQuantity } = entry;
        const isCharged = billingType === 'chargeable' || chargeableReason.kind === 'lowered';
        const charged = isCharged ? (billableQuantity ?? quantity) : '0';
        const isOther = compareDecimals(charged, quantity) !== 0;
        return (
          <span className={classes.charged} data-other={isOther}>
            <Figures>{`${formatQuantity(charged)} ${unitAbbreviation(unit, t)}`}</Figures>
          </span>
        );
      }),
    };
    const price: GridColumn<WorkRow> = {
      id: 'price',
      head: t('entries.column.price'),
      width: 74,
      align: 'end',
      cell: forEntry((entry) => <Figures>{formatPrice(entry.price, entry.salesCurrency)}</Figures>),
    };
    const amount: GridColumn<WorkRow> = {
      id: 'amount',
      head: t('entries.column.amount'),
      width: 112,
      align: 'end',
      cell: (row) =>
        row.kind === 'group' ? (
          // The projects of one list are billed in several currencies.
          <Figures>{formatMoney(row.group.amount, row.group.currency)}</Figures>
        ) : (
          <AmountText
            amount={row.entry.billingType === 'chargeable' ? row.entry.amount : null}
            currency={row.entry.salesCurrency}
          />
        ),
    };
    const why: GridColumn<WorkRow> = {
      id: 'why',
      head: t(view === 'all' ? 'entries.column.status' : 'entries.column.origin'),
      width: 'minmax(150px, 1fr)',
      cell: (row) => {
        if (row.kind === 'group') {
          if (row.group.toApprove === 0 || view === 'approved' || view === 'rejected' || view === 'draft') return null;
          return (
            <TextButton
              label={`${t('entries.approveAll')}, ${row.group.projectName}`}
              tabIndex={-1}
              onPress={() => onApproveAll(row.group)}
            >
              {t('entries.approveAll')}
            </TextButton>
          );
        }
        const { entry } = row;
        if (view === 'all') {
          return <StatusGlyph status={STATUS_GLYPHS[entry.status]} label={t(`billing.entryStatus.${entry.status}`)} />;
        }
        if (entry.status === 'rejected') {
          return entry.rejection === ''
            ? t('entries.pane.rejectionNoReason')
            : t('entries.pane.rejection', { reason: entry.rejection });
        }
        const limit = limitText(entry);
        if (entry.limit.status === 'failed' || entry.limit.status === 'notEvaluated') {
          return (
            <span className={classes.missing} title={limit}>
              <Glyph shape="mark" tone={entry.limit.status === 'failed' ? 'danger' : 'warn'} />
              <span className={classes.origin}>
                {entry.limit.overAmount > 0
                  ? t('entries.overLimit', { amount: formatAmount(entry.limit.overAmount, entry.salesCurrency) })
                  : limit}
              </span>
            </span>
          );
        }
        if (entry.billingType !== 'chargeable') {
          const { kind, subject } = entry.chargeableReason;
          const why = t(`billing.chargeableReason.${kind}`, { subject });
          return (
            <span className={classes.origin} title={why}>
              {why}
            </span>
          );
        }
        return <PriceOrigin priced={entry} short />;
      },
    };
    if (room === 'narrow') return [description, date, quantity, amount];
    if (room === 'medium') return [description, date, person, quantity, amount];
    // A small window has no room for the price as well: what it comes to stands at the end.
    if (room === 'wide') return [description, date, person, quantity, billable, why, amount];
    return [description, date, person, quantity, billable, price, why, amount];
  }, [view, room, onApproveAll, limitText, t, formatDate, formatQuantity, formatPrice, formatAmount, formatMoney]);
}
