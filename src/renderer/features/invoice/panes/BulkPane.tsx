import { FailureBar } from '@renderer/components/FailureBar';
import { DecimalField } from '@renderer/components/fields/DecimalField';
import { SelectField } from '@renderer/components/fields/SelectField';
import { TextField } from '@renderer/components/fields/TextField';
import { SidePane } from '@renderer/components/SidePane';
import { KeyButton } from '@renderer/keyboard/KeyButton';
import { useLanguage } from '@renderer/language/context';
import { minorUnitDigits } from '@shared/currencies';
import { compareDecimals } from '@shared/decimal';
import type { Failure } from '@shared/failure';
import type { Invoice } from '@shared/model/invoice';
import { type FormEvent, useState } from 'react';
import { treatmentOf, vatOptions } from '../lines/vat-options';
import type { BulkEdit, InvoiceEditor } from '../use-invoice-editor';
import classes from './Pane.module.css';

const AS_IS = 'asIs';

/** A line is kept free for the reading, so that the button stays where it is being pressed. */
const ROOM = '\u00a0';

const BILLING_TYPES = ['chargeable', 'complimentary', 'nonChargeable'] as const;
const REMAINDERS = ['defer', 'writeOff', 'complimentary'] as const;

interface BulkPaneProps {
  readonly invoice: Invoice;
  readonly lineIds: readonly string[];
  readonly editor: InvoiceEditor;
  readonly onClose: () => void;
  readonly onDone: () => void;
}

/** One change for all chosen lines: what is left empty stays as it is on each. */
export function BulkPane({ invoice, lineIds, editor, onClose, onDone }: BulkPaneProps) {
  const { t, formatPercent } = useLanguage();
  const [billingType, setBillingType] = useState<(typeof BILLING_TYPES)[number] | typeof AS_IS>(AS_IS);
  const [remainder, setRemainder] = useState<(typeof REMAINDERS)[number]>('defer');
  const [vat, setVat] = useState<string>(AS_IS);
  const [price, setPrice] = useState('');
  const [quantity, setQuantity] = useState('');
  const [discount, setDiscount] = useState('');
  const [surcharge, setSurcharge] = useState('');
  const [name, setName] = useState('');
  const [failure, setFailure] = useState<Failure | null>(null);
  const [first] = invoice.lines.filter(({ id }) => lineIds.includes(id));
  const asIs = { value: AS_IS, label: t('draft.bulk.asIs') } as const;
  const isLess = quantity !== '' && compareDecimals(quantity, '100') < 0;
  const changes: BulkEdit = {
    ...(billingType !== AS_IS && { billingType }),
    ...(vat !== AS_IS && first !== undefined && { vat: treatmentOf(vat, invoice, first.vat) }),
    ...(price !== '' && { price }),
    ...(quantity !== '' && { quantityPercent: quantity }),
    ...(isLess && { remainder }),
    ...(discount !== '' && { discountPercent: discount }),
    ...(surcharge !== '' && { surchargePercent: surcharge }),
    ...(name.trim() !== '' && { name: name.trim() }),
  };

  async function apply(event?: FormEvent): Promise<void> {
    event?.preventDefault();
    if (Object.keys(changes).length === 0) return;
    const result = await editor.changeLines(lineIds, changes);
    setFailure(result.ok ? null : result.failure);
    if (result.ok) onDone();
  }

  return (
    <SidePane title={t('draft.bulk.title', { count: lineIds.length })} onClose={onClose}>
      <form className={classes.fields} onSubmit={(event) => void apply(event)}>
        <FailureBar failure={failure} onDismiss={() => setFailure(null)} />
        <SelectField
          label={t('invoice.line.billingType')}
          value={billingType}
          options={[asIs, ...BILLING_TYPES.map((value) => ({ value, label: t(`billing.billingType.${value}`) }))]}
          onChange={setBillingType}
        />
        <DecimalField
          label={t('invoice.column.price')}
          unit={invoice.currency}
          decimals={minorUnitDigits(invoice.currency)}
          help={ROOM}
          value={price}
          onChange={setPrice}
        />
        <DecimalField label={t('draft.bulk.quantity')} unit="%" help={ROOM} value={quantity} onChange={setQuantity} />
        {isLess && (
          <SelectField
            label={t('draft.bulk.rest')}
            value={remainder}
            options={REMAINDERS.map((value) => ({ value, label: t(`billing.remainder.${value}`) }))}
            onChange={setRemainder}
          />
        )}
        <div className={classes.halves}>
          <DecimalField
            label={t('draft.discounts.discount')}
            unit="%"
            help={ROOM}
            value={discount}
            onChange={setDiscount}
          />
          <DecimalField
            label={t('draft.discounts.surcharge')}
            unit="%"
            help={ROOM}
            value={surcharge}
            onChange={setSurcharge}
          />
        </div>
        {first !== undefined && (
          <SelectField
            label={t('invoice.column.vat')}
            value={vat}
            options={[asIs, ...vatOptions(invoice, first.vat, t, formatPercent)].filter(
              ({ value }, index, all) => all.findIndex((each) => each.value === value) === index,
            )}
            onChange={setVat}
          />
        )}
        <TextField label={t('invoice.line.name')} value={name} onChange={setName} />
        <p className={classes.help}>{t('draft.bulk.help')}</p>
        <div className={classes.verbs}>
          <KeyButton
            label={t('draft.bulk.apply', { count: lineIds.length })}
            type="submit"
            variant="primary"
            onPress={() => void apply()}
          />
        </div>
      </form>
    </SidePane>
  );
}
