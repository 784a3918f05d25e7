import { useCall } from '@renderer/api/use-call';
import { useLanguage } from '@renderer/language/context';
import { useGo } from '@renderer/shell/navigation';
import { useState } from 'react';
import { Picker } from './Picker';

/** Which project is invoiced: those with something ready come first. Leads to where its invoice is made. */
export function ProjectPicker({ onClose }: { onClose: () => void }) {
  const { t, formatMoney } = useLanguage();
  const go = useGo();
  const [text, setText] = useState('');
  const { data } = useCall(
    'project.list',
    { text, limit: 200 },
    { collections: ['projects', 'actuals', 'milestones'] },
  );
  const rows = data?.rows.toSorted((one, other) => Number(other.readyAmount > 0) - Number(one.readyAmount > 0)) ?? [];
  return (
    <Picker
      label={t('invoices.picker.project')}
      text={text}
      onText={setText}
      options={rows.map(({ id, name, customerName, readyAmount, currency }) => ({
        id,
        label: name,
        ...(readyAmount === 0
          ? { meta: `${customerName}, ${t('invoices.picker.nothingReady')}` }
          : { meta: customerName, amount: t('invoices.picker.ready', { amount: formatMoney(readyAmount, currency) }) }),
      }))}
      none={data === undefined ? '' : t('invoices.picker.noProject')}
      onChoose={(projectId) => go('/projects/$projectId/invoice', { projectId })}
      onClose={onClose}
    />
  );
}
