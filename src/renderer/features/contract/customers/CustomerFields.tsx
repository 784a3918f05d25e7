import { DecimalField } from '@renderer/components/fields/DecimalField';
import { KeyButton } from '@renderer/keyboard/KeyButton';
import { useLanguage } from '@renderer/language/context';
import type { BillingCustomer } from '@shared/model/contract';
import { fromMinor, toMinor } from '@shared/money';
import { X } from 'lucide-react';
import classes from './Customers.module.css';

interface CustomerFieldsProps {
  readonly name: string;
  readonly customer: BillingCustomer;
  readonly currency: string;
  /** The contract's own customer, who cannot be taken off the list. */
  readonly isPrimary: boolean;
  readonly onChange: (part: Partial<BillingCustomer>) => void;
  readonly onRemove: () => void;
}

/** What one customer pays: a share of the bill, at most so much, within so many days. */
export function CustomerFields({ name, customer, currency, isPrimary, onChange, onRemove }: CustomerFieldsProps) {
  const { t } = useLanguage();
  const { percent, notToExceedAmount, paymentTermDays } = customer;
  return (
    <fieldset className={classes.customer}>
      <legend className={classes.name}>
        <span>{name}</span>
        {isPrimary ? (
          <span className={classes.primary}>{t('contractTerms.customers.primary')}</span>
        ) : (
          <KeyButton
            label={t('contractTerms.chargeable.remove', { name })}
            iconOnly
            icon={<X size={14} />}
            variant="quiet"
            size="small"
            onPress={onRemove}
          />
        )}
      </legend>
      <div className={classes.fields}>
        <DecimalField
          label={t('contractTerms.customers.share')}
          value={percent}
          unit="%"
          onChange={(text) => onChange({ percent: text })}
        />
        <DecimalField
          label={t('contractTerms.customers.paymentTerms')}
          value={paymentTermDays === null ? '' : String(paymentTermDays)}
          unit={t('contractTerms.customers.dayUnit')}
          optional
          onChange={(text) => onChange({ paymentTermDays: text === '' ? null : Math.trunc(Number(text)) })}
        />
      </div>
      <DecimalField
        label={t('contractTerms.customers.limit')}
        value={notToExceedAmount === null ? '' : fromMinor(notToExceedAmount, currency)}
        decimals={2}
        unit={currency}
        optional
        onChange={(text) => onChange({ notToExceedAmount: text === '' ? null : toMinor(text, currency) })}
      />
    </fieldset>
  );
}
