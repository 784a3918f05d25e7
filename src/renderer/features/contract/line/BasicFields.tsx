import { CheckField, RadioField } from '@renderer/components/fields/ChoiceFields';
import { DecimalField } from '@renderer/components/fields/DecimalField';
import { FieldGroup } from '@renderer/components/fields/FieldFrame';
import { TextField } from '@renderer/components/fields/TextField';
import { useLanguage } from '@renderer/language/context';
import type { ContractLine } from '@shared/model/contract';
import { ENTRY_CLASSES, type LineDraft, takenBy } from './line-draft';

interface BasicFieldsProps {
  readonly draft: LineDraft;
  /** The other lines of the project. */
  readonly others: readonly ContractLine[];
  readonly currency: string;
  readonly errorOf: (field: string) => string | null;
  readonly onChange: (part: Partial<LineDraft>) => void;
}

const METHODS = ['timeAndMaterial', 'fixedPrice'] as const;

/** What every line has: name, method, the kinds of work and tasks it covers, its value. */
export function BasicFields({ draft, others, currency, errorOf, onChange }: BasicFieldsProps) {
  const { t } = useLanguage();
  const isFixed = draft.billingMethod === 'fixedPrice';
  return (
    <>
      <TextField
        label={t('projects.line.name')}
        value={draft.name}
        autoFocus
        error={errorOf('name')}
        onChange={(name) => onChange({ name })}
      />
      <RadioField
        label={t('projects.line.method')}
        options={METHODS.map((method) => ({ value: method, label: t(`billing.billingMethod.${method}`) }))}
        value={draft.billingMethod}
        error={errorOf('billingMethod')}
        onChange={(billingMethod) => onChange({ billingMethod })}
      />
      <FieldGroup
        label={t('projects.line.includes')}
        help={t(isFixed ? 'projects.line.fixedHelp' : 'projects.line.classHelp')}
        error={errorOf('includes')}
      >
        {ENTRY_CLASSES.map((one) => {
          const owner = takenBy(one, others, draft.tasks);
          const isTaken = owner !== undefined && !draft.includes[one];
          return (
            <CheckField
              key={one}
              label={t(`billing.transactionClass.${one}`)}
              checked={draft.includes[one]}
              disabled={isTaken}
              {...(isTaken && { note: t('projects.line.takenBy', { line: owner.name }) })}
              onChange={(isIn) => onChange({ includes: { ...draft.includes, [one]: isIn } })}
            />
          );
        })}
      </FieldGroup>
      <TextField
        label={t('contractTerms.line.tasks')}
        help={t('contractTerms.line.tasksHelp')}
        value={draft.tasks}
        rows={2}
        optional
        error={errorOf('tasks')}
        onChange={(tasks) => onChange({ tasks })}
      />
      <DecimalField
        label={t(isFixed ? 'projects.line.value' : 'projects.line.estimate')}
        value={draft.value}
        decimals={2}
        unit={currency}
        optional
        error={errorOf('contractedAmount')}
        onChange={(value) => onChange({ value })}
      />
      {isFixed && (
        <CheckField
          label={t('contractTerms.line.progressBased')}
          checked={draft.progressBased}
          onChange={(progressBased) => onChange({ progressBased })}
        />
      )}
    </>
  );
}
