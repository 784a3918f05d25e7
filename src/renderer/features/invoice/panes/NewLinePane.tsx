import { useApi } from '@renderer/api/context';
import { useCall } from '@renderer/api/use-call';
import { FailureBar } from '@renderer/components/FailureBar';
import { DateField } from '@renderer/components/fields/DateField';
import { DecimalField } from '@renderer/components/fields/DecimalField';
import { SelectField } from '@renderer/components/fields/SelectField';
import { TextField } from '@renderer/components/fields/TextField';
import { SidePane } from '@renderer/components/SidePane';
import { KeyButton } from '@renderer/keyboard/KeyButton';
import { useLanguage } from '@renderer/language/context';
import type { InvoiceView } from '@shared/api/invoicing';
import { MANUAL_CLASSES, type ManualClass } from '@shared/billing/manual-lines';
import { minorUnitDigits } from '@shared/currencies';
import type { Failure } from '@shared/failure';
import { UNITS, unitLabel } from '@shared/units';
import { type FormEvent, useState } from 'react';
import type { InvoiceEditor } from '../use-invoice-editor';
import classes from './Pane.module.css';

interface NewLinePaneProps {
  readonly view: InvoiceView;
  readonly editor: InvoiceEditor;
  readonly onClose: () => void;
  readonly onAdded: (lineId: string) => void;
}

interface Typed {
  readonly transactionClass: ManualClass;
  readonly contractLineId: string;
  readonly date: string;
  readonly name: string;
  readonly quantity: string;
  readonly unit: string;
  readonly price: string;
  readonly roleId: string;
  readonly category: string;
}

/** A line that bills no row of the backlog, typed on the draft. Without a price it takes the price list's. */
export function NewLinePane({ view, editor, onClose, onAdded }: NewLinePaneProps) {
  const { t } = useLanguage();
  const { call } = useApi();
  const { invoice, contract } = view;
  const [typed, setTyped] = useState<Typed>(() => ({
    transactionClass: 'fee',
    contractLineId: contract.lines[0]?.contractLineId ?? '',
    date: invoice.invoiceDate,
    name: '',
    quantity: '1',
    unit: 'C62',
    price: '',
    roleId: '',
    category: '',
  }));
  const [failure, setFailure] = useState<Failure | null>(null);
  const [isAdding, setAdding] = useState(false);
  const roles = useCall('role.list', {}, { collections: ['roles'], enabled: typed.transactionClass === 'time' });
  const set = (changes: Partial<Typed>) => setTyped({ ...typed, ...changes });
  // Hours under a fixed price are paid by its milestones.
  const lines = contract.lines.filter(
    ({ billingMethod }) => typed.transactionClass !== 'time' || billingMethod === 'timeAndMaterial',
  );

  function setClass(transactionClass: ManualClass): void {
    const isTime = transactionClass === 'time';
    const fits = contract.lines.find(({ billingMethod }) => !isTime || billingMethod === 'timeAndMaterial');
    set({
      transactionClass,
      unit: isTime ? 'HUR' : 'C62',
      ...(isTime && { contractLineId: fits?.contractLineId ?? '' }),
    });
  }

  async function add(event?: FormEvent): Promise<void> {
    event?.preventDefault();
    if (isAdding) return;
    const { transactionClass, contractLineId, date, name, quantity, unit, price, roleId, category } = typed;
    setAdding(true);
    let lineId = '';
    const result = await editor.act(async (at) => {
      const made = await call('invoice.addLine', {
        ...at,
        line: {
          transactionClass,
          contractLineId,
          date,
          name,
          quantity: quantity === '' ? '1' : quantity,
          unit,
          ...(price !== '' && { price }),
          ...(transactionClass === 'time' && roleId !== '' && { roleId }),
          ...(transactionClass !== 'time' && { category }),
        },
      });
      if (!made.ok) return made;
      lineId = made.value.lineId;
      return { ok: true, value: made.value.view };
    });
    setAdding(false);
    setFailure(result.ok ? null : result.failure);
    if (result.ok) onAdded(lineId);
  }

  return (
    <SidePane title={t('draft.newLine.title')} onClose={onClose}>
      <form className={classes.fields} onSubmit={(event) => void add(event)}>
        <FailureBar failure={failure} onDismiss={() => setFailure(null)} />
        <TextField label={t('draft.newLine.text')} value={typed.name} onChange={(name) => set({ name })} autoFocus />
        <SelectField
          label={t('draft.newLine.kind')}
          value={typed.transactionClass}
          options={MANUAL_CLASSES.map((value) => ({ value, label: t(`billing.transactionClass.${value}`) }))}
          onChange={setClass}
        />
        <SelectField
          label={t('draft.newLine.contractLine')}
          value={typed.contractLineId}
          options={lines.map(({ contractLineId, name, projectName }) => ({
            value: contractLineId,
            label: name === projectName ? name : `${name}, ${projectName}`,
          }))}
          onChange={(contractLineId) => set({ contractLineId })}
        />
        {typed.transactionClass === 'time' ? (
          <SelectField
            label={t('draft.newLine.role')}
            value={typed.roleId === '' ? null : typed.roleId}
            options={(roles.data ?? []).map(({ id, name }) => ({ value: id, label: name }))}
            onChange={(roleId) => set({ roleId })}
          />
        ) : (
          <TextField
            label={t('draft.newLine.category')}
            optional
            value={typed.category}
            onChange={(category) => set({ category })}
          />
        )}
        <DateField
          label={t('draft.newLine.date')}
          value={typed.date}
          today={invoice.invoiceDate}
          onChange={(date) => set({ date })}
        />
        <div className={classes.halves}>
          <DecimalField
            label={t('invoice.column.quantity')}
            value={typed.quantity}
            onChange={(quantity) => set({ quantity })}
          />
          <SelectField
            label={t('invoice.column.unit')}
            value={typed.unit}
            searchable
            options={UNITS.map((value) => ({ value, label: unitLabel(value, '2', t) }))}
            onChange={(unit) => set({ unit })}
          />
        </div>
        <DecimalField
          label={t('invoice.column.price')}
          help={t('draft.newLine.priceHelp')}
          unit={invoice.currency}
          decimals={minorUnitDigits(invoice.currency)}
          value={typed.price}
          onChange={(price) => set({ price })}
        />
        <div className={classes.verbs}>
          <KeyButton
            label={t('draft.addLine')}
            type="submit"
            variant="primary"
            busy={isAdding}
            onPress={() => void add()}
          />
        </div>
      </form>
    </SidePane>
  );
}
