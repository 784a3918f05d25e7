import { RadioField } from '@renderer/components/fields/ChoiceFields';
import { DecimalField } from '@renderer/components/fields/DecimalField';
import { TextField } from '@renderer/components/fields/TextField';
import { PaneForm } from '@renderer/components/PaneForm';
import { useLanguage } from '@renderer/language/context';
import { CustomerField } from './CustomerField';
import { type BillingMethod, useNewProject } from './use-new-project';

const METHODS: readonly BillingMethod[] = ['timeAndMaterial', 'fixedPrice'];

/** Beside the list: what a project needs before work can be entered on it. */
export function NewProjectPane({ onClose }: { onClose: () => void }) {
  const { t } = useLanguage();
  const project = useNewProject();
  const { draft, change, errorOf } = project;
  const isFixed = draft.method === 'fixedPrice';
  return (
    <PaneForm
      title={t('projects.new')}
      failure={project.failure}
      busy={project.isRunning}
      saveLabel={t('projects.create')}
      onSave={project.create}
      onClose={onClose}
    >
      <TextField
        label={t('projects.field.name')}
        value={draft.name}
        error={errorOf('name')}
        autoFocus
        onChange={(name) => change({ name })}
      />
      <CustomerField
        label={t('projects.field.customer')}
        value={draft.customer}
        error={errorOf('customer')}
        onChange={project.setCustomer}
      />
      <RadioField
        label={t('projects.line.method')}
        options={METHODS.map((method) => ({ value: method, label: t(`billing.billingMethod.${method}`) }))}
        value={draft.method}
        onChange={(method) => change({ method })}
      />
      <DecimalField
        label={t(isFixed ? 'projects.field.value' : 'projects.line.estimate')}
        value={draft.value}
        decimals={2}
        unit={project.currency}
        optional
        error={errorOf('value')}
        onChange={(value) => change({ value })}
      />
      <TextField
        label={t('projects.field.orderReference')}
        value={draft.orderReference}
        optional
        error={errorOf('orderReference')}
        onChange={(orderReference) => change({ orderReference })}
      />
    </PaneForm>
  );
}
