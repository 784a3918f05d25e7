import { useAction } from '@renderer/api/use-action';
import { DimensionFields } from '@renderer/components/books/DimensionFields';
import { GroupField } from '@renderer/components/books/GroupField';
import { PaneForm } from '@renderer/components/PaneForm';
import { KeyButton } from '@renderer/keyboard/KeyButton';
import { useLanguage } from '@renderer/language/context';
import { useCompany } from '@renderer/shell/status';
import type { Contract, ContractLine } from '@shared/model/contract';
import { useState } from 'react';
import { TaxField } from '../../project/TaxField';
import { useTermChange } from '../amend/use-term-change';
import { BasicFields } from './BasicFields';
import { ChargeabilityFields } from './ChargeabilityFields';
import { changesOf, draftOf, freshDraft, type LineDraft } from './line-draft';
import { MoneyFields } from './MoneyFields';
import { NEW_PROJECT, type ProjectChoice, ProjectFields } from './ProjectFields';

interface ContractLinePaneProps {
  readonly contract: Contract;
  /** All lines that are known of the contract. */
  readonly lines: readonly ContractLine[];
  /** What a new line may be for; one alone is not asked for. */
  readonly projects: readonly ProjectChoice[];
  /** Whether a new line may bring a new project. */
  readonly mayMakeProject?: boolean;
  /** Null makes a new one. */
  readonly line: ContractLine | null;
  readonly onClose: () => void;
}

/** How one part of the work is billed: whose, by what was done or at a price, which kinds, at what value and limits. */
export function ContractLinePane(props: ContractLinePaneProps) {
  const { contract, line, projects, mayMakeProject = false, onClose } = props;
  const { t, explain } = useLanguage();
  const currencies = { contract: contract.currency, company: useCompany().currency };
  const [projectId, setProjectId] = useState(
    line?.projectId ?? props.lines[0]?.projectId ?? (mayMakeProject ? NEW_PROJECT : (projects[0]?.id ?? NEW_PROJECT)),
  );
  const [projectName, setProjectName] = useState('');
  const others = props.lines.filter((other) => other.id !== line?.id && other.projectId === projectId);
  const [draft, setDraft] = useState<LineDraft>(() => (line === null ? freshDraft(others) : draftOf(line, currencies)));
  const [missing, setMissing] = useState<readonly string[]>([]);
  const saving = useAction('contractLine.save');
  const removal = useAction('contractLine.remove');
  const terms = useTermChange(contract, onClose);
  const change = (part: Partial<LineDraft>) => setDraft((now) => ({ ...now, ...part }));

  const failure = terms.shown(saving.failure) ?? terms.shown(removal.failure);
  const field = failure?.field ?? '';
  const errorOf = (name: string) => (failure !== null && field.startsWith(`changes.${name}`) ? explain(failure) : null);
  const isOfField = field.startsWith('changes.') || field === 'name';

  function chooseProject(id: string): void {
    setProjectId(id);
    // What another line of that project bills already is not ticked; what was chosen by hand before stays otherwise.
    const rivals = props.lines.filter((other) => other.projectId === id);
    change({ includes: freshDraft(rivals).includes });
  }

  async function save(): Promise<void> {
    const isNew = line === null && projectId === NEW_PROJECT;
    const absent = [draft.name.trim() === '' && 'name', isNew && projectName.trim() === '' && 'project'].filter(
      (name) => name !== false,
    );
    setMissing(absent);
    if (absent.length > 0) return;
    const changes = changesOf(draft, currencies);
    if (line !== null) {
      const { id, revision } = line;
      await terms.take({ lines: [{ id, changes }] }, () => saving.run({ id, revision, changes }));
      return;
    }
    const wanted = isNew
      ? { newProject: { name: projectName.trim() }, changes }
      : { changes: { ...changes, projectId } };
    await terms.take({ lines: [wanted] }, () =>
      saving.run({ ...wanted, changes: { ...wanted.changes, contractId: contract.id } }),
    );
  }

  const remove = (id: string) => terms.take({ removedLineIds: [id] }, () => removal.run({ id }));
  const required = (label: string) => t('shell.field.required', { label });
  return (
    <>
      <PaneForm
        title={t(line === null ? 'projects.line.add' : 'projects.line.one')}
        failure={isOfField ? null : failure}
        busy={saving.isRunning || removal.isRunning}
        onSave={() => void save()}
        onClose={onClose}
        verbs={
          line !== null &&
          props.lines.length > 1 && (
            <KeyButton label={t('contractTerms.line.remove')} variant="danger" onPress={() => void remove(line.id)} />
          )
        }
      >
        {line === null && (projects.length > 1 || mayMakeProject) && (
          <ProjectFields
            projects={projects}
            mayMakeProject={mayMakeProject}
            projectId={projectId}
            newName={projectName}
            error={
              missing.includes('project')
                ? required(t('contractTerms.line.newProjectName'))
                : (errorOf('projectId') ??
                  errorOf('contractId') ??
                  (field === 'name' && failure ? explain(failure) : null))
            }
            onChoose={chooseProject}
            onName={setProjectName}
          />
        )}
        <BasicFields
          draft={draft}
          others={others}
          currency={contract.currency}
          errorOf={(name) =>
            name === 'name' && missing.includes('name') ? required(t('projects.line.name')) : errorOf(name)
          }
          onChange={change}
        />
        <TaxField value={draft.vat} error={errorOf('vat')} onChange={(vat) => change({ vat })} />
        <GroupField
          kind="item"
          value={draft.itemTaxGroupId}
          error={errorOf('itemTaxGroupId')}
          onChange={(itemTaxGroupId) => change({ itemTaxGroupId })}
        />
        <DimensionFields
          follows
          value={draft.dimensions}
          error={errorOf('dimensions')}
          onChange={(dimensions) => change({ dimensions })}
        />
        <MoneyFields draft={draft} currencies={currencies} errorOf={errorOf} onChange={change} />
        {draft.billingMethod === 'timeAndMaterial' && (
          <ChargeabilityFields
            value={draft.chargeability}
            error={errorOf('chargeability')}
            onChange={(chargeability) => change({ chargeability })}
          />
        )}
      </PaneForm>
      {terms.dialog}
    </>
  );
}
