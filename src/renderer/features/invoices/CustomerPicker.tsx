import { useCall } from '@renderer/api/use-call';
import { useLanguage } from '@renderer/language/context';
import { useState } from 'react';
import { Picker } from './Picker';

interface CustomerPickerProps {
  readonly onChoose: (customerId: string) => void;
  readonly onClose: () => void;
}

export function CustomerPicker({ onChoose, onClose }: CustomerPickerProps) {
  const { t } = useLanguage();
  const [text, setText] = useState('');
  const { data } = useCall(
    'customer.list',
    { text, includeArchived: true, limit: 200 },
    { collections: ['customers'] },
  );
  return (
    <Picker
      label={t('invoices.picker.customer')}
      text={text}
      onText={setText}
      options={data?.rows.map(({ id, name, number, city }) => ({ id, label: name, meta: `${number} ${city}` })) ?? []}
      none={data === undefined ? '' : t('invoices.picker.noCustomer')}
      onChoose={onChoose}
      onClose={onClose}
    />
  );
}
