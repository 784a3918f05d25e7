import { useApi } from '@renderer/api/context';
import { useCall } from '@renderer/api/use-call';
import { DecimalField } from '@renderer/components/fields/DecimalField';
import { TextField } from '@renderer/components/fields/TextField';
import { SidePane } from '@renderer/components/SidePane';
import { KeyButton } from '@renderer/keyboard/KeyButton';
import { useLanguage } from '@renderer/language/context';
import type { RetainerRow } from '@shared/api/retainers';
import type { Failure } from '@shared/failure';
import type { Invoice } from '@shared/model/invoice';
import { fromMinor, toMinor } from '@shared/money';
import { useState } from 'react';
import type { InvoiceEditor } from '../use-invoice-editor';
import classes from './Pane.module.css';

interface AdvancesPaneProps {
  readonly invoice: Invoice;
  readonly editor: InvoiceEditor;
  readonly onClose: () => void;
}

/** What the draft uses and pays back of the customer's advances, and a new advance invoiced on it. */
export function AdvancesPane({ invoice, editor, onClose }: AdvancesPaneProps) {
  const { t } = useLanguage();
  const { contractId, customerId } = invoice;
  const list = useCall(
    'retainer.list',
    { view: 'available', contractId, customerId, limit: 500 },
    { collections: ['retainers', 'invoices'] },
  );
  const rows = list.data?.rows ?? [];
  return (
    <SidePane title={t('advances.onDraft.title')} onClose={onClose}>
      <div className={classes.fields}>
        {list.data !== undefined && rows.length === 0 && <p className={classes.help}>{t('advances.onDraft.none')}</p>}
        {rows.map((row) => (
          <Taken key={row.id} row={row} invoice={invoice} editor={editor} />
        ))}
        <NewAdvance invoice={invoice} editor={editor} />
      </div>
    </SidePane>
  );
}

/** What a line of the draft takes of an advance, in minor units. */
function takenOf(invoice: Invoice, row: RetainerRow, use: 'apply' | 'refund'): number {
  const line = invoice.lines.find((each) => each.retainer?.retainerId === row.id && each.retainer.use === use);
  return line === undefined ? 0 : -line.netAmount;
}

function Taken({ row, invoice, editor }: { row: RetainerRow; invoice: Invoice; editor: InvoiceEditor }) {
  const { t, formatAmount } = useLanguage();
  const { currency } = invoice;
  const applied = takenOf(invoice, row, 'apply');
  const refunded = takenOf(invoice, row, 'refund');
  // What other drafts hold is not to be had; what this one holds is.
  const free = row.balanceAmount - row.heldAmount + applied + refunded;
  return (
    <section className={classes.section} aria-label={row.description}>
      <div className={classes.sectionHead}>
        <h3 className={classes.heading}>{row.description}</h3>
        <span className={classes.help}>{t('advances.onDraft.left', { amount: formatAmount(free, currency) })}</span>
      </div>
      <AmountTaken
        key={`apply-${applied}`}
        label={t('advances.onDraft.use')}
        call="retainer.use"
        {...{ row, invoice, editor, amount: applied }}
      />
      <AmountTaken
        key={`refund-${refunded}`}
        label={t('advances.onDraft.payBack')}
        call="retainer.refund"
        {...{ row, invoice, editor, amount: refunded }}
      />
    </section>
  );
}

interface AmountTakenProps {
  readonly label: string;
  readonly call: 'retainer.use' | 'retainer.refund';
  readonly row: RetainerRow;
  readonly invoice: Invoice;
  readonly editor: InvoiceEditor;
  readonly amount: number;
}

/** An amount that is saved when its field is left. What cannot be had is said at the field and stays typed. */
function AmountTaken({ label, call: name, row, invoice, editor, amount }: AmountTakenProps) {
  const { explain } = useLanguage();
  const { call } = useApi();
  const { currency } = invoice;
  const [text, setText] = useState(() => fromMinor(amount, currency));
  const [failure, setFailure] = useState<Failure | null>(null);
  async function save() {
    const wanted = toMinor(text.trim() === '' ? '0' : text, currency);
    if (wanted === amount) return setFailure(null);
    const result = await editor.act((at) => call(name, { ...at, retainerId: row.id, amount: wanted }));
    setFailure(result.ok ? null : result.failure);
    if (!result.ok) editor.dismiss();
  }
  return (
    <DecimalField
      label={label}
      value={text}
      decimals={2}
      unit={currency}
      error={failure === null ? null : explain(failure)}
      onChange={setText}
      onDone={() => void save()}
    />
  );
}

function NewAdvance({ invoice, editor }: { invoice: Invoice; editor: InvoiceEditor }) {
  const { t, explain } = useLanguage();
  const { call } = useApi();
  const { currency } = invoice;
  const [description, setDescription] = useState('');
  const [amount, setAmount] = useState('');
  const [isTried, setIsTried] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(null);
  const [isRunning, setIsRunning] = useState(false);
  const required = (text: string, label: string) =>
    isTried && text.trim() === '' ? t('shell.field.required', { label }) : null;
  async function add() {
    setIsTried(true);
    if (description.trim() === '' || amount.trim() === '' || isRunning) return;
    setIsRunning(true);
    const wanted = { description: description.trim(), amount: toMinor(amount, currency) };
    const result = await editor.act((at) => call('retainer.addToInvoice', { ...at, ...wanted }));
    setIsRunning(false);
    setFailure(result.ok ? null : result.failure);
    if (!result.ok) return editor.dismiss();
    setDescription('');
    setAmount('');
    setIsTried(false);
  }
  return (
    <section className={classes.section} aria-label={t('advances.onDraft.add')}>
      <h3 className={classes.heading}>{t('advances.onDraft.add')}</h3>
      <TextField
        label={t('advances.onDraft.description')}
        value={description}
        error={required(description, t('advances.onDraft.description'))}
        onChange={setDescription}
      />
      <DecimalField
        label={t('advances.amount')}
        help={t('advances.amountHelp')}
        value={amount}
        decimals={2}
        unit={currency}
        error={required(amount, t('advances.amount')) ?? (failure === null ? null : explain(failure))}
        onChange={setAmount}
      />
      <div>
        <KeyButton label={t('advances.add')} busy={isRunning} onPress={() => void add()} />
      </div>
    </section>
  );
}
