import { AmountText } from '@renderer/components/AmountText';
import { classNames } from '@renderer/components/class-names';
import { useLanguage } from '@renderer/language/context';
import type { Proposal } from '@shared/api/invoicing';
import type { Translate } from '@shared/i18n/translate';
import { TRANSACTION_CLASSES } from '@shared/model/actual';
import type { Invoice } from '@shared/model/invoice';
import { unitAbbreviation } from '@shared/units';
import { useMemo } from 'react';
import type { CorrectedTo } from '../correction/CorrectedLine';
import { moveInLines } from './grid-keys';
import { type GroupId, groupLines, type LineGroup } from './groups';
import { type LineActions, LineRow } from './LineRow';
import classes from './Lines.module.css';

interface LinesGridProps {
  /** As it is saved: its lines keep their identity until they change. */
  readonly invoice: Invoice;
  /** With what is typed. */
  readonly live: Invoice;
  /** With what is typed and proposed: what the rows and sums show. */
  readonly proposed: Invoice;
  readonly proposals: readonly Proposal[];
  /** What of lines that were corrected since is billed now. */
  readonly corrected: readonly CorrectedTo[];
  readonly isEditable: boolean;
  readonly activeLineId: string | null;
  readonly onActive: (lineId: string | null) => void;
  readonly menuLineId: string | null;
  /** Lines that are chosen to be changed together. */
  readonly chosen: ReadonlySet<string>;
  readonly actions: LineActions;
}

const NONE: readonly Proposal[] = [];

/** Where the focus is: on or in a line, in a menu that a line opened, or elsewhere. */
function lineAt(target: EventTarget | null): string | null {
  return target instanceof Element ? (target.closest<HTMLElement>('[data-line]')?.dataset['line'] ?? null) : null;
}

/** The lines by kind of work, each group with its sum. */
export function LinesGrid(props: LinesGridProps) {
  const { invoice, live, proposed, proposals, isEditable, activeLineId, onActive, menuLineId, chosen, actions } = props;
  const { t } = useLanguage();
  const groups = groupLines(invoice.lines, invoice.currency);
  const liveGroups = new Map(groupLines(live.lines, invoice.currency).map((group) => [group.id, group]));
  const proposedGroups = new Map(groupLines(proposed.lines, invoice.currency).map((group) => [group.id, group]));
  const nets = new Map(proposed.lines.map(({ id, netAmount }) => [id, netAmount]));
  const corrected = new Map(props.corrected.map((line) => [line.lineId, line]));
  const correcting = new Map(live.lines.filter(({ correction }) => correction !== null).map((line) => [line.id, line]));
  const byLine = useMemo(() => Map.groupBy(proposals, ({ lineId }) => lineId), [proposals]);
  const head = useMemo(() => ({ seller: invoice.seller, currency: invoice.currency }), [invoice]);
  const tabStop = activeLineId ?? groups[0]?.lines[0]?.id;
  const semantics = { role: 'grid', 'aria-label': t('invoice.line.lines') };
  if (groups.length === 0) return <p className={classes.empty}>{t('invoice.line.none')}</p>;
  return (
    <table
      {...semantics}
      className={classes.table}
      data-vat={proposals.some(({ field }) => field === 'vat') ? 'wide' : undefined}
      onKeyDown={moveInLines}
      onFocus={(event) => {
        // The menus of a line float outside, though their events arrive here.
        if (event.currentTarget.contains(event.target)) onActive(lineAt(event.target));
      }}
      onBlur={(event) => {
        // A menu of a line floats elsewhere, and its line stays the one that is worked on.
        if (event.relatedTarget !== null && lineAt(event.relatedTarget) === null && menuLineId === null) onActive(null);
      }}
    >
      <thead className={classes.head}>
        <tr className={classes.row}>
          <th scope="col">{t('invoice.column.description')}</th>
          <th scope="col" className={classes.end}>
            {t('invoice.column.quantity')}
          </th>
          <th scope="col">{t('invoice.column.unit')}</th>
          <th scope="col" className={classes.end}>
            {t('invoice.column.price')}
          </th>
          <th scope="col" className={classes.end}>
            {t('invoice.column.vat')}
          </th>
          <th scope="col" className={classes.end}>
            {t('invoice.column.amount', { currency: invoice.currency })}
          </th>
        </tr>
      </thead>
      {groups.map((group) => (
        <tbody key={group.id} className={classes.body}>
          <GroupRow
            group={liveGroups.get(group.id) ?? group}
            proposedAmount={proposedGroups.get(group.id)?.netAmount ?? group.netAmount}
            currency={invoice.currency}
          />
          {group.lines.map((line) => (
            <LineRow
              key={line.id}
              line={line}
              invoice={head}
              netAmount={nets.get(line.id) ?? line.netAmount}
              correcting={correcting.get(line.id) ?? null}
              corrected={corrected.get(line.id) ?? null}
              proposals={byLine.get(line.id) ?? NONE}
              isEditable={isEditable}
              marksEdits={invoice.stage !== 'posted'}
              isTabStop={line.id === tabStop}
              isMenuOpen={line.id === menuLineId}
              isChosen={chosen.size === 0 ? null : chosen.has(line.id)}
              actions={actions}
            />
          ))}
        </tbody>
      ))}
    </table>
  );
}

interface GroupRowProps {
  readonly group: LineGroup;
  readonly proposedAmount: number;
  readonly currency: string;
}

const UNCHARGED = ['complimentary', 'nonChargeable', 'notAvailable'] as const;

function nameOf(id: GroupId, t: Translate): string {
  const type = UNCHARGED.find((one) => one === id);
  if (type !== undefined) return t(`billing.billingType.${type}`);
  const transactionClass = TRANSACTION_CLASSES.find((one) => one === id);
  return transactionClass === undefined ? '' : t(`billing.classGroup.${transactionClass}`);
}

function GroupRow({ group, proposedAmount, currency }: GroupRowProps) {
  const { t, formatQuantity } = useLanguage();
  const shares = group.shares.map(({ billingType, quantity, unit }) => {
    const params = { quantity: formatQuantity(quantity), unit: unitAbbreviation(unit, t) };
    return billingType === 'notAvailable' ? '' : t(`invoice.group.${billingType}`, params);
  });
  return (
    <tr className={classNames(classes.row, classes.group)}>
      <td className={classes.groupName}>
        {nameOf(group.id, t)}
        <span className={classes.second}>
          {shares.length > 0 ? shares.join(', ') : t('common.rows', { count: group.lines.length })}
        </span>
      </td>
      <td className={classes.groupSum}>
        {group.worthAmount === null ? (
          <AmountText
            amount={proposedAmount}
            currency={currency}
            strong
            {...(proposedAmount !== group.netAmount && { old: group.netAmount })}
          />
        ) : (
          <span className={classes.worth}>
            {t('draft.outsideTotal')} <AmountText amount={group.worthAmount} currency={currency} />
          </span>
        )}
      </td>
    </tr>
  );
}
