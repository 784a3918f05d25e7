import { useAction } from '@renderer/api/use-action';
import { DateField } from '@renderer/components/fields/DateField';
import { DecimalField } from '@renderer/components/fields/DecimalField';
import { SelectField } from '@renderer/components/fields/SelectField';
import { TextField } from '@renderer/components/fields/TextField';
import { KeyButton } from '@renderer/keyboard/KeyButton';
import { useLanguage } from '@renderer/language/context';
import { useNotice } from '@renderer/shell/notices';
import { useStatus } from '@renderer/shell/status';
import type { ContractLine, Milestone } from '@shared/model/contract';
import { fromMinor, toMinor } from '@shared/money';
import { useState } from 'react';
import { PaneForm } from './PaneForm';
import type { ProjectView } from './Project';

interface MilestonePaneProps {
  readonly view: ProjectView;
  /** Null makes a new one. */
  readonly milestone: Milestone | null;
  readonly lines: readonly ContractLine[];
  readonly onClose: () => void;
}

type Field = 'name' | 'amount' | 'date';

/** What falls due: name, day and amount, and the words for the customer. */
export function MilestonePane({ view, milestone, lines, onClose }: MilestonePaneProps) {
  const { t, explain } = useLanguage();
  const { today } = useStatus();
  const { currency } = view.contract;
  const [draft, setDraft] = useState(() => ({
    contractLineId: milestone?.contractLineId ?? lines[0]?.id ?? '',
    name: milestone?.name ?? '',
    date: milestone?.date ?? today,
    amount: milestone === null ? '' : fromMinor(milestone.amount, currency),
    externalDescription: milestone?.externalDescription ?? '',
  }));
  const [missing, setMissing] = useState<readonly Field[]>([]);
  const saving = useAction('milestone.save');
  const removal = useRemoval(milestone, onClose);
  const change = (part: Partial<typeof draft>) => {
    setDraft((now) => ({ ...now, ...part }));
    setMissing((now) => now.filter((field) => !(field in part)));
  };
  const labels: Record<Field, string> = {
    name: t('projects.milestone.name'),
    amount: t('projects.milestone.amount'),
    date: t('projects.milestone.date'),
  };
  const failure = saving.failure ?? removal.failure;
  const errorOf = (field: Field) => {
    if (missing.includes(field)) return t('shell.field.required', { label: labels[field] });
    return failure?.field === `changes.${field}` ? explain(failure) : null;
  };
  const isOfField = (['name', 'amount', 'date'] as const).some((field) => failure?.field === `changes.${field}`);

  async function save(): Promise<void> {
    const absent = (['name', 'amount', 'date'] as const).filter((field) => draft[field].trim() === '');
    setMissing(absent);
    if (absent.length > 0) return;
    const changes = { ...draft, name: draft.name.trim(), amount: toMinor(draft.amount, currency) };
    const result = await saving.run(
      milestone === null ? { changes } : { id: milestone.id, revision: milestone.revision, changes },
    );
    if (result.ok) onClose();
  }

  return (
    <PaneForm
      title={t(milestone === null ? 'projects.milestone.add' : 'projects.milestone.one')}
      failure={isOfField ? null : failure}
      busy={saving.isRunning || removal.isRunning}
      onSave={() => void save()}
      onClose={onClose}
      verbs={
        milestone !== null && (
          <KeyButton label={t('projects.milestone.remove')} variant="danger" onPress={removal.remove} />
        )
      }
    >
      <TextField
        label={labels.name}
        value={draft.name}
        autoFocus
        error={errorOf('name')}
        onChange={(name) => change({ name })}
      />
      {lines.length > 1 && (
        <SelectField
          label={t('projects.milestone.ofLine')}
          options={lines.map(({ id, name }) => ({ value: id, label: name }))}
          value={draft.contractLineId}
          onChange={(contractLineId) => change({ contractLineId })}
        />
      )}
      <DateField
        label={labels.date}
        value={draft.date}
        today={today}
        error={errorOf('date')}
        onChange={(date) => change({ date })}
      />
      <DecimalField
        label={labels.amount}
        value={draft.amount}
        decimals={2}
        unit={currency}
        error={errorOf('amount')}
        onChange={(amount) => change({ amount })}
      />
      <TextField
        label={t('projects.milestone.text')}
        help={t('projects.milestone.textHelp')}
        value={draft.externalDescription}
        optional
        onChange={(externalDescription) => change({ externalDescription })}
      />
    </PaneForm>
  );
}

/** Removes the milestone, tells it, and makes it again where that is undone. */
function useRemoval(milestone: Milestone | null, onDone: () => void) {
  const { t } = useLanguage();
  const notify = useNotice();
  const { run, isRunning, failure } = useAction('milestone.remove');
  const { run: saveAgain } = useAction('milestone.save');
  async function remove({ id, name, contractLineId, date, amount, externalDescription }: Milestone): Promise<void> {
    const result = await run({ id });
    if (!result.ok) return;
    const changes = { name, contractLineId, date, amount, externalDescription };
    notify({ text: t('projects.milestone.removed', { name }), undo: () => void saveAgain({ changes }) });
    onDone();
  }
  return { remove: () => milestone !== null && void remove(milestone), isRunning, failure };
}
