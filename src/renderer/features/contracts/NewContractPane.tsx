import { RadioField } from '@renderer/components/fields/ChoiceFields';
import { DecimalField } from '@renderer/components/fields/DecimalField';
import { TextField } from '@renderer/components/fields/TextField';
import { PaneForm } from '@renderer/components/PaneForm';
import { useLanguage } from '@renderer/language/context';
import { ProjectFields } from '../contract/line/ProjectFields';
import { CustomerField } from '../projects/CustomerField';
import { useNewContract } from './use-new-contract';

const METHODS = ['timeAndMaterial', 'fixedPrice'] as const;

/** Beside the list: with whom, for which project, and how its first line is billed. More lines are added on its screen. */
export function NewContractPane({ onClose }: { onClose: () => void }) {
  const { t } = useLanguage();
  const contract = useNewContract();
  const { draft, change, errorOf } = contract;
  return (
    <PaneForm
      title={t('contracts.new')}
      failure={contract.failure}
      busy={contract.isRunning}
      saveLabel={t('contracts.create')}
      onSave={contract.create}
      onClose={onClose}
    >
      <TextField
        label={t('contracts.fact.name')}
        value={draft.name}
        error={errorOf('name')}
        autoFocus
        onChange={(name) => change({ name })}
      />
      <CustomerField
        label={t('contracts.fact.customer')}
        value={draft.customer}
        error={errorOf('customer')}
        onChange={contract.setCustomer}
      />
      <ProjectFields
        projects={contract.projects}
        mayMakeProject
        projectId={draft.projectId}
        newName={draft.projectName}
        error={errorOf('projectName')}
        onChoose={(projectId) => change({ projectId })}
        onName={(projectName) => change({ projectName })}
      />
      <RadioField
        label={t('projects.line.method')}
        options={METHODS.map((method) => ({ value: method, label: t(`billing.billingMethod.${method}`) }))}
        value={draft.method}
        onChange={(method) => change({ method })}
      />
      <DecimalField
        label={t(draft.method === 'fixedPrice' ? 'projects.line.value' : 'projects.line.estimate')}
        value={draft.value}
        decimals={2}
        unit={contract.currency}
        optional
        error={errorOf('value')}
        onChange={(value) => change({ value })}
      />
      <TextField
        label={t('contracts.fact.orderReference')}
        value={draft.orderReference}
        optional
        error={errorOf('orderReference')}
        onChange={(orderReference) => change({ orderReference })}
      />
    </PaneForm>
  );
}
