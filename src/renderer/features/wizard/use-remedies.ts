import { useAction } from '@renderer/api/use-action';
import { useLanguage } from '@renderer/language/context';
import { useGo } from '@renderer/shell/navigation';
import { useStatus } from '@renderer/shell/status';
import type { CallResult } from '@shared/api/contract';
import { compareDates, endOfMonth } from '@shared/dates';
import { TRANSACTION_CLASSES } from '@shared/model/actual';
import { useState } from 'react';
import type { Refused } from '../backlog/OutcomeBar';
import type { Excluded } from './reason-text';
import type { Choices, WizardPreview } from './use-choices';

/** A verb that takes the reason away, or says what would. */
export interface Remedy {
  readonly label: string;
  readonly run: () => void;
}

/** The reasons that nothing pressed here removes; they are explained instead. */
const EXPLAINED = ['inTheFuture', 'nonChargeable', 'notAvailable'] as const;

export type ExplainedReason = (typeof EXPLAINED)[number];

export function explainedReason(reason: Excluded['reason']): ExplainedReason | undefined {
  return EXPLAINED.find((one) => one === reason);
}

/** What can be done about rows that are not billed, here and now. */
export function useRemedies(choices: Choices, preview: WizardPreview) {
  const { t } = useLanguage();
  const go = useGo();
  const { today } = useStatus();
  const ready = useAction('backlog.markReady');
  const approval = useAction('entry.approve');
  const pricing = useAction('backlog.priceAgain');
  const limits = useAction('backlog.evaluateLimit');
  const actions = [ready, approval, pricing, limits];
  const [refused, setRefused] = useState<Refused>([]);
  const tell = (result: CallResult<{ readonly refused: Refused }>) => setRefused(result.ok ? result.value.refused : []);

  /** The cut-off that takes these rows in: the end of their month, but no day that has not come. */
  const widen = (month: string) => {
    const end = endOfMonth(`${month}-01`);
    choices.setCutoff(compareDates(end, today) > 0 ? today : end);
  };
  const includeMilestones = (ids: readonly string[]) => choices.chooseMilestones(preview, ids, true);
  const markReady = async ({ ids }: Excluded) => {
    const result = await ready.run({ ids: [...ids] });
    tell(result);
    const named = preview.milestones.filter(({ id }) => ids.includes(id)).map(({ id }) => id);
    // Milestones that were chosen by name stay a choice by name: one that has just become ready joins them.
    if (result.ok && choices.milestoneIds !== null) includeMilestones(named);
  };

  function remediesOf(group: Excluded): Remedy[] {
    const { reason, ids, params, invoiceId } = group;
    const isMilestone = params['milestone'] !== undefined;
    if (reason === 'notReady') return [{ label: t('wizard.verb.markReady'), run: () => void markReady(group) }];
    if (reason === 'notApproved') {
      return [{ label: t('wizard.verb.approve'), run: async () => tell(await approval.run({ ids: [...ids] })) }];
    }
    if (reason === 'milestoneNotChosen' || (reason === 'afterCutoff' && isMilestone)) {
      return [{ label: t('wizard.verb.include'), run: () => includeMilestones(ids) }];
    }
    if (reason === 'afterCutoff') {
      return [{ label: t('wizard.verb.changeDate'), run: () => widen(String(params['month'])) }];
    }
    if (reason === 'classNotChosen') {
      const chosen = isMilestone ? 'milestone' : TRANSACTION_CLASSES.find((one) => one === params['transactionClass']);
      return chosen === undefined
        ? []
        : [{ label: t('wizard.verb.include'), run: () => choices.chooseType(preview, chosen, true) }];
    }
    if (reason === 'onDraft' && invoiceId !== null) {
      return [{ label: t('wizard.verb.openDraft'), run: () => go('/invoices/$invoiceId', { invoiceId }) }];
    }
    if (reason === 'zeroPrice') {
      return [
        { label: t('wizard.verb.priceAgain'), run: async () => tell(await pricing.run({ ids: [...ids] })) },
        { label: t('wizard.verb.addPrice'), run: () => go('/people') },
      ];
    }
    if (reason === 'overLimit' || reason === 'limitNotEvaluated') {
      const { contractId } = preview;
      return [
        { label: t('backlog.evaluate'), run: async () => tell(await limits.run({ ids: [...ids] })) },
        { label: t('backlog.openLimit'), run: () => go('/contracts/$contractId', { contractId }) },
      ];
    }
    return [];
  }

  return {
    remediesOf,
    failure: actions.find(({ failure }) => failure !== null)?.failure ?? null,
    refused,
    isRunning: actions.some(({ isRunning }) => isRunning),
    dismiss: () => {
      setRefused([]);
      for (const action of actions) action.dismiss();
    },
  };
}
