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
import type { RetainerRow } from '@shared/api/retainers';
import type { PlainDate } from '@shared/dates';
import { fromMinor, toMinor } from '@shared/money';
import { useState } from 'react';
import { TaxField } from '../project/TaxField';

/** The contract that a new advance is planned under. */
export interface AdvanceContract {
  readonly id: string;
  readonly currency: string;
  /** Until when advances are planned, where the contract says. */
  readonly endDate: PlainDate | null;
  /** Whom it bills, its own customer first. */
  readonly customers: readonly { readonly id: string; readonly name: string }[];
}

interface AdvancePaneProps {
  readonly contract: AdvanceContract;
  /** Null plans a new one. */
  readonly advance: RetainerRow | null;
  readonly onClose: () => void;
}

type Field = 'description' | 'amount' | 'date';

const FIELDS: readonly Field[] = ['description', 'date', 'amount'];

/** What is invoiced ahead: words, day and amount, and to whom where several share the bill. */
export function AdvancePane({ contract, advance, onClose }: AdvancePaneProps) {
  const { t, explain } = useLanguage();
  const { today } = useStatus();
  const { currency, customers } = contract;
  const [draft, setDraft] = useState(() => ({
    description: advance?.description ?? '',
    date: advance?.date ?? today,
    amount: advance === null ? '' : fromMinor(advance.amount, currency),
    customerId: advance?.customerId ?? customers[0]?.id ?? '',
    vat: advance?.vat ?? null,
  }));
  const [missing, setMissing] = useState<readonly Field[]>([]);
  const saving = useAction('retainer.save');
  const removal = useRemoval(advance, onClose);
  const change = (part: Partial<typeof draft>) => {
    setDraft((now) => ({ ...now, ...part }));
    setMissing((now) => now.filter((field) => !(field in part)));
  };
  const failure = saving.failure ?? removal.failure;
  const errorOf = (field: Field | 'vat' | 'customerId') => {
    if (missing.some((each) => each === field))
      return t('shell.field.required', { label: t(`advances.${field as Field}`) });
    return failure?.field?.startsWith(`changes.${field}`) ? explain(failure) : null;
  };
  const isOfField = ['description', 'amount', 'date', 'vat', 'customerId'].some((field) =>
    failure?.field?.startsWith(`changes.${field}`),
  );

  async function save(): Promise<void> {
    const absent = FIELDS.filter((field) => draft[field].trim() === '');
    setMissing(absent);
    if (absent.length > 0) return;
    const changes = { ...draft, amount: toMinor(draft.amount, currency) };
    const result = await saving.run(
      advance === null
        ? { changes: { ...changes, contractId: contract.id } }
        : { id: advance.id, revision: advance.revision, changes },
    );
    if (result.ok) onClose();
  }

  return (
    <PaneForm
      title={t(advance === null ? 'advances.add' : 'advances.one')}
      failure={isOfField ? null : failure}
      busy={saving.isRunning || removal.isRunning}
      onSave={() => void save()}
      onClose={onClose}
      verbs={advance !== null && <KeyButton label={t('advances.remove')} variant="danger" onPress={removal.remove} />}
    >
      <TextField
        label={t('advances.description')}
        value={draft.description}
        autoFocus
        error={errorOf('description')}
        onChange={(description) => change({ description })}
      />
      {customers.length > 1 && (
        <SelectField
          label={t('advances.customer')}
          options={customers.map(({ id, name }) => ({ value: id, label: name }))}
          value={draft.customerId}
          error={errorOf('customerId')}
          onChange={(customerId) => change({ customerId })}
        />
      )}
      <DateField
        label={t('advances.date')}
        value={draft.date}
        today={today}
        error={errorOf('date')}
        onChange={(date) => change({ date })}
      />
      <DecimalField
        label={t('advances.amount')}
        help={t('advances.amountHelp')}
        value={draft.amount}
        decimals={2}
        unit={currency}
        error={errorOf('amount')}
        onChange={(amount) => change({ amount })}
      />
      <TaxField value={draft.vat} error={errorOf('vat')} onChange={(vat) => change({ vat })} />
    </PaneForm>
  );
}

/** Removes the advance, tells it, and plans it again where that is undone. */
function useRemoval(advance: RetainerRow | null, onDone: () => void) {
  const { t } = useLanguage();
  const notify = useNotice();
  const { run, isRunning, failure } = useAction('retainer.remove');
  const { run: saveAgain } = useAction('retainer.save');
  async function remove(row: RetainerRow): Promise<void> {
    const result = await run({ id: row.id });
    if (!result.ok) return;
    const { contractId, projectId, customerId, description, date, amount, vat } = row;
    const changes = { contractId, projectId, customerId, description, date, amount, vat };
    notify({ text: t('advances.removed', { name: description }), undo: () => void saveAgain({ changes }) });
    onDone();
  }
  return { remove: () => advance !== null && void remove(advance), isRunning, failure };
}
