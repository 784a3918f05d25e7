import { useState } from 'react';
import { useAction } from '../../api/use-action';
import { Dialog } from '../../components/Dialog';
import { DateField } from '../../components/fields/DateField';
import { useLanguage } from '../../language/context';
import { useNotice } from '../../shell/notices';
import { useStatus } from '../../shell/status';
import { errorsOf } from './pane-errors';
import type { PriceList } from './use-people-data';

/** Gives a list its last day. */
export function CloseDialog({ list, onClose }: { list: PriceList; onClose: () => void }) {
  const { t, explain, formatDate } = useLanguage();
  const { today } = useStatus();
  const notify = useNotice();
  const save = useAction('priceList.save');
  const [end, setEnd] = useState(list.end ?? today);
  const errors = errorsOf(save.failure, ['end'], explain);
  const label = t('people.field.to');
  return (
    <Dialog
      title={t('prices.closeTitle', { name: list.name })}
      confirmLabel={t('prices.close')}
      busy={save.isRunning}
      failure={errors.rest}
      disabledReason={end === '' ? t('shell.field.required', { label }) : null}
      onConfirm={async () => {
        const result = await save.run({ id: list.id, revision: list.revision, changes: { end } });
        if (!result.ok) return;
        notify({ text: t('prices.closed', { name: list.name, date: formatDate(end) }) });
        onClose();
      }}
      onClose={onClose}
    >
      <p>{t('prices.closeHelp')}</p>
      <DateField label={label} value={end} today={today} error={errors.of('end')} onChange={setEnd} />
    </Dialog>
  );
}
