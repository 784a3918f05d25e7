import { useAction } from '@renderer/api/use-action';
import { Dialog } from '@renderer/components/Dialog';
import { SelectField } from '@renderer/components/fields/SelectField';
import { TextField } from '@renderer/components/fields/TextField';
import { CURRENCY_OPTIONS, countryOptions } from '@renderer/components/party/options';
import { useLanguage } from '@renderer/language/context';
import { useGo } from '@renderer/shell/navigation';
import { useCompany } from '@renderer/shell/status';
import { countryOf } from '@shared/countries';
import { emptyAddress } from '@shared/model/party';
import { useMemo, useState } from 'react';
import classes from './NewCustomer.module.css';

/** What a customer cannot be without; the rest is filled in on their own screen, which opens. */
export function NewCustomer({ onClose }: { onClose: () => void }) {
  const { t, explain, language } = useLanguage();
  const company = useCompany();
  const go = useGo();
  const save = useAction('customer.save');
  const [name, setName] = useState('');
  const [country, setCountry] = useState(company.country);
  const [chosenCurrency, setCurrency] = useState<string | null>(null);
  const countries = useMemo(() => countryOptions(language), [language]);
  // A customer at home is billed in the company's currency, one abroad usually in theirs.
  const currency = chosenCurrency ?? (country === company.country ? company.currency : countryOf(country).currency);
  const isAboutName = save.failure?.field === 'changes.name';

  async function create(): Promise<void> {
    const made = await save.run({ changes: { name, currency, address: emptyAddress(country) } });
    if (!made.ok) return;
    onClose();
    go('/customers/$customerId', { customerId: made.value.id });
  }

  return (
    <Dialog
      title={t('customers.new')}
      confirmLabel={t('customers.create')}
      busy={save.isRunning}
      failure={isAboutName ? null : save.failure}
      disabledReason={name.trim() === '' ? t('customers.nameFirst') : null}
      onConfirm={() => void create()}
      onClose={onClose}
    >
      <TextField
        label={t('record.party.name')}
        autoFocus
        value={name}
        error={isAboutName && save.failure ? explain(save.failure) : null}
        onChange={(text) => {
          setName(text);
          save.dismiss();
        }}
      />
      <div className={classes.pair}>
        <SelectField
          label={t('record.party.country')}
          options={countries}
          searchable
          value={country}
          onChange={setCountry}
        />
        <SelectField
          label={t('customers.field.currency')}
          options={CURRENCY_OPTIONS}
          searchable
          value={currency}
          onChange={setCurrency}
        />
      </div>
    </Dialog>
  );
}
