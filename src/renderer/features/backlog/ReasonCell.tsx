import { Glyph, StatusGlyph } from '@renderer/components/StatusGlyph';
import { TextButton } from '@renderer/components/TextButton';
import { useLanguage } from '@renderer/language/context';
import { useGo } from '@renderer/shell/navigation';
import type { BacklogRow } from '@shared/api/backlog';
import type { BacklogGroup } from '@shared/api/backlog-groups';
import type { BillingReason } from '@shared/billing/reasons';
import { isUsualPrice, priceOriginText } from '@shared/price-origin';
import { REASON_MARKS } from '../wizard/reason-text';
import classes from './Board.module.css';
import { type Choice, choiceOf, NOTHING } from './choice';
import type { BoardNode } from './nodes';
import type { Marking } from './use-marking';

interface ReasonCellProps {
  readonly node: BoardNode;
  readonly marking: Marking;
}

/** What hinders a node from being billed, and the verb that takes it away. */
export function ReasonCell({ node, marking }: ReasonCellProps) {
  const { t } = useLanguage();
  if (node.kind === 'contract') return t('backlog.lines', { count: node.groups.length });
  if (node.kind === 'task') return null;
  if (node.kind === 'line') {
    const { group } = node;
    return <LineReason group={group} choice={choiceOf(node)} marking={marking} />;
  }
  return <RowReason row={node.row} marking={marking} />;
}

/** The same of one row, in a list that is no tree. */
export function RowReason({ row, marking }: { row: BacklogRow; marking: Marking }) {
  const { t, formatAmount, language } = useLanguage();
  const origin = priceOriginText(row.priceOrigin, language);
  const unusual = isUsualPrice(row.priceOrigin) ? '' : origin;
  if (row.status === 'ready') {
    return (
      <>
        <StatusGlyph status="ready" />
        {unusual !== '' && (
          <span className={classes.reason} title={origin}>
            <span className={classes.detail}>{unusual}</span>
          </span>
        )}
      </>
    );
  }
  const choice: Choice = { ...NOTHING, rows: new Map([[row.id, row.contractLineId]]) };
  const reason = row.reason ?? 'notReady';
  const { limitLevel, limitOverAmount, chargeableReason } = row;
  const isOver = reason === 'overLimit' && limitOverAmount > 0;
  const details: Partial<Record<BillingReason, string>> = {
    zeroPrice: origin,
    notReady: unusual,
    overLimit: limitLevel === null ? '' : t(`billing.limitLevel.${limitLevel}`),
    nonChargeable: t(`billing.chargeableReason.${chargeableReason.kind}`, { subject: chargeableReason.subject }),
  };
  return (
    <Reason
      reason={reason}
      text={
        isOver
          ? t('entries.overLimit', { amount: formatAmount(limitOverAmount, row.currency) })
          : t(`billing.reason.${reason}`)
      }
      detail={details[reason] ?? ''}
      subject={row.description}
      invoiceId={row.invoiceId}
      contractId={row.contractId}
      hasRoom={row.limitOverAmount <= 0}
      choice={choice}
      marking={marking}
    />
  );
}

function LineReason({ group, choice, marking }: { group: BacklogGroup; choice: Choice; marking: Marking }) {
  const { t } = useLanguage();
  const [first] = group.reasons;
  if (first === undefined) return <StatusGlyph status="ready" />;
  const { reason, count, invoiceId } = first;
  const rows = t('common.rows', { count });
  return (
    <Reason
      reason={reason}
      text={t(`billing.reason.${reason}`)}
      detail={group.count === count ? '' : rows}
      subject={`${group.contractLineName}, ${rows}`}
      invoiceId={invoiceId}
      contractId={group.contractId}
      choice={choice}
      marking={marking}
    />
  );
}

interface ReasonProps {
  readonly reason: BillingReason;
  readonly text: string;
  readonly detail: string;
  /** Spoken with the verb, which is the same on many rows. */
  readonly subject: string;
  readonly invoiceId: string | null;
  readonly contractId: string;
  /** The limit that the row failed at has room by now. */
  readonly hasRoom?: boolean;
  readonly choice: Choice;
  readonly marking: Marking;
}

function Reason(props: ReasonProps) {
  const { reason, text, detail, subject } = props;
  const verb = useVerb(props);
  const whole = [text, detail].filter(Boolean).join(', ');
  return (
    <>
      <Glyph {...REASON_MARKS[reason]} />
      <span className={classes.reason} title={whole}>
        {text} {detail !== '' && <span className={classes.detail}>{detail}</span>}
      </span>
      {verb && (
        <TextButton label={`${verb.label}, ${subject}`} onPress={verb.run}>
          <span className={classes.verb}>{verb.label}</span>
        </TextButton>
      )}
    </>
  );
}

function useVerb({ reason, hasRoom = false, invoiceId, contractId, choice, marking }: ReasonProps) {
  const { t } = useLanguage();
  const go = useGo();
  if (reason === 'notReady') {
    return { label: t('wizard.verb.markReady'), run: () => marking.markWaiting(choice) };
  }
  if (reason === 'nonChargeable') {
    return { label: t('backlog.listOnInvoice'), run: () => marking.listOnInvoice(choice) };
  }
  if (reason === 'onDraft' && invoiceId !== null) {
    return { label: t('wizard.verb.openDraft'), run: () => go('/invoices/$invoiceId', { invoiceId }) };
  }
  if (reason === 'zeroPrice') {
    return { label: t('wizard.verb.priceAgain'), run: () => marking.priceAgain(choice) };
  }
  if (reason === 'overLimit' && !hasRoom) {
    return { label: t('backlog.openLimit'), run: () => go('/contracts/$contractId', { contractId }) };
  }
  if (reason === 'overLimit' || reason === 'limitNotEvaluated') {
    return { label: t('backlog.evaluate'), run: () => marking.evaluateLimit(choice) };
  }
  return null;
}
