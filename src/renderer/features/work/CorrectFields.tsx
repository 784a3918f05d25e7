import type { Failure } from '@shared/failure';
import { DateField } from '../../components/fields/DateField';
import { DecimalField } from '../../components/fields/DecimalField';
import { SelectField } from '../../components/fields/SelectField';
import { TextField } from '../../components/fields/TextField';
import { useLanguage } from '../../language/context';
import { useStatus } from '../../shell/status';
import { CategoryField } from './CategoryField';
import type { CorrectionChanges } from './CorrectDialog';
import type { MasterData } from './use-master-data';
import classes from './Work.module.css';

interface CorrectFieldsProps {
  readonly changes: CorrectionChanges;
  readonly master: MasterData;
  readonly failure: Failure | null;
  readonly onChange: (changes: CorrectionChanges) => void;
}

/** In the place of what stays as it is. */
const KEEP = '-';

/** What can be corrected: a field that is left empty leaves every row as it is. */
export function CorrectFields({ changes, master, failure, onChange }: CorrectFieldsProps) {
  const { t, explain } = useLanguage();
  const { today } = useStatus();
  const errorAt = (field: string) => (failure?.field === `changes.${field}` ? explain(failure) : null);
  const keep = { value: KEEP, label: t('entries.correctDialog.keep') };
  const set = (field: keyof CorrectionChanges, value: string) => {
    const { [field]: _, ...rest } = changes;
    onChange(value === '' || value === KEEP ? rest : { ...rest, [field]: value });
  };
  return (
    <div className={classes.corrections}>
      <SelectField
        label={t('entries.pane.project')}
        options={[
          keep,
          ...master.projects.map(({ id, name, customerName }) => ({ value: id, label: `${customerName}: ${name}` })),
        ]}
        value={changes.projectId ?? KEEP}
        searchable
        error={errorAt('projectId')}
        onChange={(value) => set('projectId', value)}
      />
      <TextField label={t('entries.pane.task')} value={changes.task ?? ''} onChange={(value) => set('task', value)} />
      <DateField
        label={t('entries.pane.date')}
        value={changes.date ?? ''}
        today={today}
        error={errorAt('date')}
        onChange={(value) => set('date', value)}
      />
      <SelectField
        label={t('entries.pane.person')}
        options={[keep, ...master.people.map(({ id, name }) => ({ value: id, label: name }))]}
        value={changes.personId ?? KEEP}
        searchable
        error={errorAt('personId')}
        onChange={(value) => set('personId', value)}
      />
      <SelectField
        label={t('entries.pane.role')}
        options={[keep, ...master.roles.map(({ id, name }) => ({ value: id, label: name }))]}
        value={changes.roleId ?? KEEP}
        searchable
        error={errorAt('roleId')}
        onChange={(value) => set('roleId', value)}
      />
      <CategoryField
        label={t('entries.pane.category')}
        lists={master.priceLists}
        value={changes.category ?? ''}
        onChange={(value) => set('category', value)}
      />
      <DecimalField
        label={t('entries.pane.quantity')}
        value={changes.quantity ?? ''}
        error={errorAt('quantity')}
        onChange={(value) => set('quantity', value)}
      />
      <DecimalField
        label={t('entries.correctDialog.billable')}
        value={changes.billableQuantity ?? ''}
        error={errorAt('billableQuantity')}
        onChange={(value) => set('billableQuantity', value)}
      />
    </div>
  );
}
