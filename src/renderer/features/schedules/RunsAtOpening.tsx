import { useAction } from '@renderer/api/use-action';
import { useCall } from '@renderer/api/use-call';
import { CheckField } from '@renderer/components/fields/ChoiceFields';
import { useLanguage } from '@renderer/language/context';

/** The company's choice whether opening it makes the run. */
export function RunsAtOpening() {
  const { t } = useLanguage();
  const company = useCall('company.get', {}, { collections: ['company'] });
  const { run } = useAction('company.update');
  const { data } = company;
  if (data === undefined) return null;
  return (
    <CheckField
      label={t('schedules.atOpening')}
      checked={data.runsAtOpening}
      onChange={(runsAtOpening) => void run({ revision: data.revision, changes: { runsAtOpening } })}
    />
  );
}
