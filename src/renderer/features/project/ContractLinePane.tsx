import { useAction } from '@renderer/api/use-action';
import { CheckField, RadioField } from '@renderer/components/fields/ChoiceFields';
import { DecimalField } from '@renderer/components/fields/DecimalField';
import { FieldGroup } from '@renderer/components/fields/FieldFrame';
import { TextField } from '@renderer/components/fields/TextField';
import { useLanguage } from '@renderer/language/context';
import { useState } from 'react';
import { changesOf, draftOf, ENTRY_CLASSES, type LineDraft, takenBy } from './line-draft';
import { PaneForm } from './PaneForm';
import type { ProjectView } from './Project';
import { TaxField } from './TaxField';

interface ContractLinePaneProps {
  readonly view: ProjectView;
  /** Null makes a new one. */
  readonly line: ProjectView['lines'][number] | null;
  readonly onClose: () => void;
}

const METHODS = ['timeAndMaterial', 'fixedPrice'] as const;

/** How one part of the project is billed: by what was done or at a price, which kinds of work, at what value and tax. */
export function ContractLinePane({ view, line, onClose }: ContractLinePaneProps) {
  const { t, explain } = useLanguage();
  const { currency, id: contractId } = view.contract;
  const others = view.lines.filter(({ id }) => id !== line?.id);
  const [draft, setDraft] = useState<LineDraft>(() => draftOf(line, others, currency));
  const [isNameMissing, setNameMissing] = useState(false);
  const { run, isRunning, failure } = useAction('contractLine.save');
  const change = (part: Partial<LineDraft>) => setDraft((now) => ({ ...now, ...part }));
  const isFixed = draft.billingMethod === 'fixedPrice';

  const field = failure?.field ?? '';
  const errorOf = (path: string) => (failure !== null && field.startsWith(path) ? explain(failure) : null);
  const fields = [
    'changes.name',
    'changes.billingMethod',
    'changes.includes',
    'changes.contractedAmount',
    'changes.vat',
  ];
  const ofNoField = fields.some((path) => field.startsWith(path)) ? null : failure;

  async function save(): Promise<void> {
    setNameMissing(draft.name.trim() === '');
    if (draft.name.trim() === '') return;
    const changes = changesOf(draft, currency);
    const result = await run(
      line === null
        ? { changes: { ...changes, contractId, projectId: view.project.id } }
        : { id: line.id, revision: line.revision, changes },
    );
    if (result.ok) onClose();
  }

  return (
    <PaneForm
      title={t(line === null ? 'projects.line.add' : 'projects.line.one')}
      failure={ofNoField}
      busy={isRunning}
      onSave={() => void save()}
      onClose={onClose}
    >
      <TextField
        label={t('projects.line.name')}
        value={draft.name}
        autoFocus
        error={isNameMissing ? t('shell.field.required', { label: t('projects.line.name') }) : errorOf('changes.name')}
        onChange={(name) => change({ name })}
      />
      <RadioField
        label={t('projects.line.method')}
        options={METHODS.map((method) => ({ value: method, label: t(`billing.billingMethod.${method}`) }))}
        value={draft.billingMethod}
        error={errorOf('changes.billingMethod')}
        onChange={(billingMethod) => change({ billingMethod })}
      />
      <FieldGroup
        label={t('projects.line.includes')}
        help={t(isFixed ? 'projects.line.fixedHelp' : 'projects.line.classHelp')}
        error={errorOf('changes.includes')}
      >
        {ENTRY_CLASSES.map((one) => {
          const owner = takenBy(one, others);
          const isTaken = owner !== undefined && !draft.includes[one];
          return (
            <CheckField
              key={one}
              label={t(`billing.transactionClass.${one}`)}
              checked={draft.includes[one]}
              disabled={isTaken}
              {...(isTaken && { note: t('projects.line.takenBy', { line: owner.name }) })}
              onChange={(isIn) => change({ includes: { ...draft.includes, [one]: isIn } })}
            />
          );
        })}
      </FieldGroup>
      <DecimalField
        label={t(isFixed ? 'projects.line.value' : 'projects.line.estimate')}
        value={draft.value}
        decimals={2}
        unit={currency}
        optional
        error={errorOf('changes.contractedAmount')}
        onChange={(value) => change({ value })}
      />
      <TaxField value={draft.vat} error={errorOf('changes.vat')} onChange={(vat) => change({ vat })} />
    </PaneForm>
  );
}
