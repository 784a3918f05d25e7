import { ActionMenu, type MenuAction } from '@renderer/components/ActionMenu';
import { Title } from '@renderer/components/Layout';
import { StatusGlyph } from '@renderer/components/StatusGlyph';
import { useKeys } from '@renderer/keyboard/context';
import { KeyButton } from '@renderer/keyboard/KeyButton';
import { useLanguage } from '@renderer/language/context';
import { useCommands } from '@renderer/palette/commands';
import { useCompany } from '@renderer/shell/status';
import type { InvoiceView } from '@shared/api/invoicing';
import { isAllowed } from '@shared/billing/lifecycle';
import { ElectronicState } from './ElectronicState';
import type { Pane } from './facts/Facts';
import classes from './InvoiceScreen.module.css';

export type Step = 'send' | 'confirm' | 'post' | 'pay' | 'remove' | 'revise' | 'rebill';

interface InvoiceHeadProps {
  readonly view: InvoiceView;
  readonly onRecalculate: () => void;
  readonly onStep: (step: Step) => void;
  readonly onReview: (inReview: boolean) => void;
  readonly onSend: (channel: 'file' | 'print') => void;
  readonly onPane: (pane: Pane) => void;
  readonly onRefresh: () => void;
}

/** The step that is due: a firm of one sends; with two hats a draft is confirmed, then posted, then sent. */
function nextStep({ invoice }: InvoiceView, separateHats: boolean): 'send' | 'confirm' | 'post' {
  if (!separateHats || invoice.stage === 'posted') return 'send';
  return invoice.stage === 'confirmed' ? 'post' : 'confirm';
}

/** Whose invoice it is, how far it has come, and what comes next. */
export function InvoiceHead({ view, onRecalculate, onStep, onReview, onSend, onPane, onRefresh }: InvoiceHeadProps) {
  const { t } = useLanguage();
  const { separateHats } = useCompany();
  const { invoice, status, openAmount } = view;
  const step = nextStep(view, separateHats);
  const mayPay = invoice.stage === 'posted' && openAmount !== 0;
  // Money is what is waited for once the invoice is out.
  const payIsNext = mayPay && status !== 'posted';
  const seldom = useSeldom(view, { onStep, onReview, onSend, onPane, onRefresh });
  useCommands({
    title: t('shell.palette.actionsFor', { name: [invoice.number, invoice.buyer.name].filter(Boolean).join(' ') }),
    commands: seldom.map(({ id, label, onPress }) => ({ id, label, run: onPress })),
  });
  useKeys([
    {
      keys: 'r',
      labelKey: 'correction.action.revise',
      when: isAllowed(invoice, 'revise'),
      hint: true,
      run: () => onStep('revise'),
    },
    // Those of the menu are in force though it is closed.
    ...seldom.flatMap(({ keyName, label, onPress, id }) =>
      keyName === undefined || id === 'revise'
        ? []
        : [{ keys: keyName, label, run: onPress, ...(id === 'addLine' ? ({ hint: true } as const) : {}) }],
    ),
  ]);
  return (
    <div className={classes.head}>
      <div className={classes.names}>
        <Title>{invoice.buyer.name}</Title>
        <span className={classes.state}>
          {invoice.number !== null && <span className={classes.number}>{invoice.number}</span>}
          <InvoiceStatus view={view} />
          <ElectronicState electronic={view.electronic} onOpen={() => onPane('electronic')} />
        </span>
      </div>
      {isAllowed(invoice, 'edit') && (
        <KeyButton label={t('invoice.action.recalculate')} keyName="r" onPress={onRecalculate} />
      )}
      {mayPay && (
        <KeyButton
          label={t('invoice.action.pay')}
          keyName="b"
          variant={payIsNext ? 'primary' : 'default'}
          onPress={() => onStep('pay')}
        />
      )}
      <KeyButton
        label={t(`invoice.action.${step}`)}
        keyName="Mod+Enter"
        variant={payIsNext || status === 'paid' ? 'default' : 'primary'}
        onPress={() => onStep(step)}
      />
      <ActionMenu label={t('invoice.action.more')} actions={seldom} />
    </div>
  );
}

function InvoiceStatus({ view }: { view: InvoiceView }) {
  const { t } = useLanguage();
  const { status, overdueDays, invoice } = view;
  if (invoice.kind === 'creditNote' && status === 'paid') return <StatusGlyph status="creditNote" />;
  if (overdueDays === 0 || status === 'paid') return <StatusGlyph status={status} />;
  return <StatusGlyph status="overdue" late={t('invoice.fact.overdue', { count: overdueDays })} />;
}

type Seldom = Pick<InvoiceHeadProps, 'onStep' | 'onReview' | 'onSend' | 'onPane' | 'onRefresh'>;

/** What is done seldom with an invoice of this stage. */
function useSeldom(
  { invoice, openAmount, refundableAmount }: InvoiceView,
  { onStep, onReview, onSend, onPane, onRefresh }: Seldom,
): MenuAction[] {
  const { t } = useLanguage();
  const actions: MenuAction[] = [];
  if (isAllowed(invoice, 'edit')) {
    actions.push({ id: 'addLine', label: t('draft.addLine'), keyName: '+', onPress: () => onPane('newLine') });
    actions.push({ id: 'refresh', label: t('draft.refresh'), keyName: 'Shift+r', onPress: onRefresh });
    actions.push({
      id: 'discounts',
      label: t('draft.discounts.title'),
      keyName: 'd',
      onPress: () => onPane('discounts'),
    });
  }
  actions.push({ id: 'contract', label: t('draft.contract.title'), onPress: () => onPane('contract') });
  if (isAllowed(invoice, 'layout')) {
    actions.push({ id: 'layout', label: t('layout.action'), onPress: () => onPane('layout') });
  }
  if (isAllowed(invoice, 'edit')) {
    actions.push({ id: 'advances', label: t('advances.onDraft.title'), onPress: () => onPane('advances') });
  }
  if (isAllowed(invoice, 'review')) {
    actions.push({ id: 'review', label: t('invoice.action.review'), keyName: 'v', onPress: () => onReview(true) });
  }
  if (isAllowed(invoice, 'backToDraft')) {
    actions.push({ id: 'draft', label: t('invoice.action.backToDraft'), keyName: 'e', onPress: () => onReview(false) });
  }
  if (openAmount === 0 && refundableAmount !== 0) {
    actions.push({ id: 'payments', label: t('receivables.money.refund'), onPress: () => onStep('pay') });
  }
  if (isAllowed(invoice, 'send')) {
    actions.push({ id: 'file', label: t('invoice.action.savePdf'), keyName: 'Shift+s', onPress: () => onSend('file') });
    actions.push({ id: 'print', label: t('invoice.action.print'), keyName: 'Shift+p', onPress: () => onSend('print') });
  }
  if (isAllowed(invoice, 'revise')) {
    actions.push({ id: 'revise', label: t('correction.action.revise'), keyName: 'r', onPress: () => onStep('revise') });
    actions.push({ id: 'rebill', label: t('correction.action.rebill'), onPress: () => onStep('rebill') });
  }
  if (isAllowed(invoice, 'remove')) {
    actions.push({
      id: 'remove',
      label: t('invoice.action.remove'),
      keyName: 'Shift+Delete',
      onPress: () => onStep('remove'),
    });
  }
  return actions;
}
