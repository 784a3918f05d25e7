import { useAction } from '@renderer/api/use-action';
import { DateField } from '@renderer/components/fields/DateField';
import { DecimalField } from '@renderer/components/fields/DecimalField';
import { SelectField } from '@renderer/components/fields/SelectField';
import { TextField } from '@renderer/components/fields/TextField';
import { PaneForm } from '@renderer/components/PaneForm';
import { TextButton } from '@renderer/components/TextButton';
import { KeyButton } from '@renderer/keyboard/KeyButton';
import { useLanguage } from '@renderer/language/context';
import { useNotice } from '@renderer/shell/notices';
import { useStatus } from '@renderer/shell/status';
import type { TaxCode, TaxRate } from '@shared/model/tax';
import { VAT_CATEGORIES, type VatCategory } from '@shared/model/vat';
import { X } from 'lucide-react';
import { useState } from 'react';
import classes from './Accounting.module.css';

/** A rate while it is typed: with a name of its own, so that rows keep their place. */
type Typed = TaxRate & { readonly place: number };

/** One tax code: what it is, and its rate from day to day. */
export function TaxCodePane({ code, onClose }: { code: TaxCode | null; onClose: () => void }) {
  const { t } = useLanguage();
  const notify = useNotice();
  const { today } = useStatus();
  const save = useAction('taxCode.save');
  const remove = useAction('taxCode.remove');
  const [name, setName] = useState(code?.name ?? '');
  const [category, setCategory] = useState<VatCategory>(code?.category ?? 'S');
  const [reason, setReason] = useState(code?.exemptionReason ?? '');
  const [account, setAccount] = useState(code?.account ?? '');
  const [rates, setRates] = useState<readonly Typed[]>(
    (code?.rates ?? [{ from: `${today.slice(0, 4)}-01-01`, rate: '0' }]).map((rate, place) => ({ ...rate, place })),
  );
  const change = (place: number, changes: Partial<TaxRate>) =>
    setRates(rates.map((rate) => (rate.place === place ? { ...rate, ...changes } : rate)));

  async function store() {
    const target = code === null ? {} : { id: code.id, revision: code.revision };
    const result = await save.run({
      ...target,
      changes: {
        name,
        category,
        exemptionReason: reason,
        account,
        rates: rates.map(({ from, rate }) => ({ from, rate })),
      },
    });
    if (!result.ok) return;
    notify({ text: t('accounting.saved', { name: result.value.name }) });
    onClose();
  }

  async function drop(present: TaxCode) {
    const result = await remove.run({ id: present.id, revision: present.revision });
    if (!result.ok) return;
    notify({ text: t('accounting.tax.removed', { name: present.name }) });
    onClose();
  }

  return (
    <PaneForm
      title={t(code === null ? 'accounting.tax.newCode' : 'accounting.tax.codeTitle')}
      busy={save.isRunning}
      failure={save.failure ?? remove.failure}
      onDismiss={() => {
        save.dismiss();
        remove.dismiss();
      }}
      onSave={() => void store()}
      onClose={onClose}
      verbs={code !== null && <TextButton onPress={() => void drop(code)}>{t('accounting.tax.remove')}</TextButton>}
    >
      <TextField label={t('accounting.column.name')} value={name} autoFocus onChange={setName} />
      <SelectField
        label={t('accounting.column.category')}
        options={VAT_CATEGORIES.map((one) => ({
          value: one,
          label: one === 'S' ? 'S' : `${one} ${t(`accounting.tax.code.${one}`)}`,
        }))}
        value={category}
        onChange={setCategory}
      />
      {rates.map(({ place, from, rate }) => (
        <div key={place} className={classes.rateRow}>
          <DateField
            label={t('accounting.tax.rateFrom')}
            value={from}
            today={today}
            onChange={(next) => change(place, { from: next })}
          />
          <DecimalField
            label={t('accounting.tax.rate')}
            value={rate}
            onChange={(next) => change(place, { rate: next || '0' })}
          />
          {rates.length > 1 && (
            <KeyButton
              label={t('accounting.tax.remove')}
              iconOnly
              icon={<X size={14} />}
              variant="quiet"
              size="small"
              onPress={() => setRates(rates.filter((one) => one.place !== place))}
            />
          )}
        </div>
      ))}
      <div>
        <TextButton
          onPress={() =>
            setRates([
              ...rates,
              {
                from: `${Number(today.slice(0, 4)) + 1}-01-01`,
                rate: rates.at(-1)?.rate ?? '0',
                place: Math.max(...rates.map(({ place }) => place)) + 1,
              },
            ])
          }
        >
          {t('accounting.tax.addRate')}
        </TextButton>
      </div>
      {category !== 'S' && (
        <TextField label={t('accounting.tax.exemption')} optional rows={2} value={reason} onChange={setReason} />
      )}
      <TextField
        label={t('accounting.tax.account')}
        help={t('accounting.tax.accountHelp')}
        optional
        value={account}
        onChange={setAccount}
      />
    </PaneForm>
  );
}
