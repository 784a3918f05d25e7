import { useAction } from '@renderer/api/use-action';
import { DateField } from '@renderer/components/fields/DateField';
import { DecimalField } from '@renderer/components/fields/DecimalField';
import { SelectField } from '@renderer/components/fields/SelectField';
import { TextField } from '@renderer/components/fields/TextField';
import { PaneForm } from '@renderer/components/PaneForm';
import { KeyButton } from '@renderer/keyboard/KeyButton';
import { useLanguage } from '@renderer/language/context';
import { useNotice } from '@renderer/shell/notices';
import { useStatus } from '@renderer/shell/status';
import type { MilestoneRow } from '@shared/api/milestones';
import type { ContractLine } from '@shared/model/contract';
import { fromMinor, toMinor } from '@shared/money';
import { useState } from 'react';

interface MilestonePaneProps {
  /** Null plans a new one. */
  readonly milestone: MilestoneRow | null;
  /** The lines that a milestone can be of. */
  readonly lines: readonly ContractLine[];
  readonly currency: string;
  readonly onClose: () => void;
}

type Field = 'name' | 'date' | 'amount';

/** A milestone as a whole; who pays what of it follows from its line. */
export function MilestonePane({ milestone, lines, currency, onClose }: MilestonePaneProps) {
  const { t, explain } = useLanguage();
  const { today } = useStatus();
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
  const failure = saving.failure ?? removal.failure;
  const change = (part: Partial<typeof draft>) => {
    setDraft((now) => ({ ...now, ...part }));
    setMissing((now) => now.filter((field) => !(field in part)));
  };
  const errorOf = (field: Field | 'contractLineId') => {
    if (missing.some((each) => each === field)) {
      return t('shell.field.required', { label: t(`milestones.field.${field as Field}`) });
    }
    return failure?.field === `changes.${field}` ? explain(failure) : null;
  };
  const isOfField = ['name', 'date', 'amount', 'contractLineId'].some((field) => failure?.field === `changes.${field}`);

  async function save(): Promise<void> {
    const absent = (['name', 'date', 'amount'] as const).filter((field) => draft[field].trim() === '');
    setMissing(absent);
    if (absent.length > 0) return;
    const changes = { ...draft, amount: toMinor(draft.amount, currency) };
    const result = await saving.run(
      milestone === null ? { changes } : { id: milestone.id, revision: milestone.revision, changes },
    );
    if (result.ok) onClose();
  }

  return (
    <PaneForm
      title={t(milestone === null ? 'milestones.add' : 'milestones.one')}
      failure={isOfField ? null : failure}
      busy={saving.isRunning || removal.isRunning}
      onSave={() => void save()}
      onClose={onClose}
      verbs={
        milestone !== null && <KeyButton label={t('milestones.remove')} variant="danger" onPress={removal.remove} />
      }
    >
      {milestone === null && lines.length > 1 && (
        <SelectField
          label={t('milestones.field.line')}
          options={lines.map(({ id, name }) => ({ value: id, label: name }))}
          value={draft.contractLineId}
          error={errorOf('contractLineId')}
          onChange={(contractLineId) => change({ contractLineId })}
        />
      )}
      <TextField
        label={t('milestones.field.name')}
        value={draft.name}
        autoFocus
        error={errorOf('name')}
        onChange={(name) => change({ name })}
      />
      <DateField
        label={t('milestones.field.date')}
        value={draft.date}
        today={today}
        error={errorOf('date')}
        onChange={(date) => change({ date })}
      />
      <DecimalField
        label={t('milestones.field.amount')}
        value={draft.amount}
        decimals={2}
        unit={currency}
        error={errorOf('amount')}
        {...(milestone !== null &&
          milestone.shares.length > 1 && { help: t('milestones.sharedBy', { count: milestone.shares.length }) })}
        onChange={(amount) => change({ amount })}
      />
      <TextField
        label={t('milestones.field.externalDescription')}
        help={t('milestones.field.externalHelp')}
        value={draft.externalDescription}
        optional
        onChange={(externalDescription) => change({ externalDescription })}
      />
    </PaneForm>
  );
}

/** Removes the milestone, tells it, and plans it again where that is undone. */
function useRemoval(milestone: MilestoneRow | null, onDone: () => void) {
  const { t } = useLanguage();
  const notify = useNotice();
  const { run, isRunning, failure } = useAction('milestone.remove');
  const { run: saveAgain } = useAction('milestone.save');
  async function remove({ id, contractLineId, name, date, amount, externalDescription }: MilestoneRow): Promise<void> {
    const result = await run({ id });
    if (!result.ok) return;
    const changes = { contractLineId, name, date, amount, externalDescription };
    notify({ text: t('milestones.removed', { name }), undo: () => void saveAgain({ changes }) });
    onDone();
  }
  return { remove: () => milestone !== null && void remove(milestone), isRunning, failure };
}
