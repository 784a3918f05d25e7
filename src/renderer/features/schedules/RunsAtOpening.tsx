import { useAction } from '@renderer/api/use-action';
import { useCall } from '@renderer/api/use-call';
import { SavedCheck } from '@renderer/components/record/SavedChoices';
import { useLanguage } from '@renderer/language/context';

/** The company's choice whether opening it makes the run. */
export function RunsAtOpening() {
  const { t } = useLanguage();
  const company = useCall('company.get', {}, { collections: ['company'] });
  const { run } = useAction('company.update');
  const { data } = company;
  if (data === undefined) return null;
  return (
    <SavedCheck
      label={t('schedules.atOpening')}
      value={data.runsAtOpening}
      onSave={(runsAtOpening) => run({ revision: data.revision, changes: { runsAtOpening } })}
    />
  );
}
