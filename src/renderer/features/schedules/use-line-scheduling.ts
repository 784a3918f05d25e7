import { useAction } from '@renderer/api/use-action';
import { useLanguage } from '@renderer/language/context';
import { useStatus } from '@renderer/shell/status';
import type { ApiInput } from '@shared/api';
import { FREQUENCY_PRESETS, type FrequencyPreset } from '@shared/billing/frequency-presets';
import type { Failure } from '@shared/failure';
import type { ContractLine } from '@shared/model/contract';

type Line = Pick<ContractLine, 'id' | 'revision' | 'billingStart'>;

export interface LineScheduling {
  readonly change: (line: Line, changes: ApiInput<'schedule.setUp'>['changes']) => void;
  /** Gives a line a frequency, from today on where it had no start. */
  readonly choose: (line: Line, frequencyId: string | null) => void;
  /** The same with a usual frequency that the company does not have yet. */
  readonly choosePreset: (line: Line, preset: FrequencyPreset) => Promise<void>;
  readonly isRunning: boolean;
  readonly failure: Failure | null;
  readonly dismiss: () => void;
}

/** Saves how a line is scheduled; its runs follow in the same commit. */
export function useLineScheduling(): LineScheduling {
  const { t } = useLanguage();
  const { today } = useStatus();
  const setUp = useAction('schedule.setUp');
  const saving = useAction('frequency.save');

  const change: LineScheduling['change'] = ({ id, revision }, changes) =>
    void setUp.run({ contractLineId: id, revision, changes });
  const choose: LineScheduling['choose'] = (line, frequencyId) =>
    change(line, frequencyId === null ? { frequencyId } : { frequencyId, billingStart: line.billingStart ?? today });

  return {
    change,
    choose,
    async choosePreset(line, preset) {
      const found = FREQUENCY_PRESETS.find(({ key }) => key === preset);
      if (found === undefined) return;
      const { period, runs, month, weekendRule } = found.rule;
      const changes = { name: t(`schedules.preset.${preset}`), period, runs: [...runs], month, weekendRule };
      const result = await saving.run({ changes });
      if (result.ok) choose(line, result.value.id);
    },
    isRunning: setUp.isRunning || saving.isRunning,
    failure: setUp.failure ?? saving.failure,
    dismiss: () => {
      setUp.dismiss();
      saving.dismiss();
    },
  };
}
