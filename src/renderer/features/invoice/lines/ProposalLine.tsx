import { AmountText } from '@renderer/components/AmountText';
import { KeyButton } from '@renderer/keyboard/KeyButton';
import { useLanguage } from '@renderer/language/context';
import type { Proposal } from '@shared/api/invoicing';
import { PROPOSAL_REASONS } from '@shared/billing/recalculate';
import { addAmounts } from '@shared/money';
import { CornerDownRight } from 'lucide-react';
import classes from './Lines.module.css';

/** Why something is proposed, in words. */
export function useReason(): (proposal: Proposal) => string {
  const { t } = useLanguage();
  return ({ reason, params }) => {
    const known = PROPOSAL_REASONS.find((one) => one === reason);
    return known === undefined ? reason : t(`billing.proposal.${known}`, params);
  };
}

interface ProposalLineProps {
  readonly line: { readonly name: string };
  readonly proposals: readonly Proposal[];
  readonly currency: string;
  readonly onDecide: (ids: readonly string[], choice: 'accept' | 'decline') => void;
}

/** Beneath what it would change: the reason, the effect, and the two answers. `A` and `O` act for the line in focus. */
export function ProposalLine({ line, proposals, currency, onDecide }: ProposalLineProps) {
  const { t } = useLanguage();
  const reasonOf = useReason();
  const reasons = proposals.map(reasonOf).join('; ');
  const effect = addAmounts(proposals.map(({ netEffect }) => netEffect));
  const dueEffect = addAmounts(proposals.map((proposal) => proposal.dueEffect));
  const shown = effect === 0 ? dueEffect : effect;
  const ids = proposals.map(({ id }) => id);
  return (
    <>
      <span className={classes.reason}>
        <CornerDownRight size={13} aria-hidden />
        <span title={reasons}>{reasons}</span>
      </span>
      {shown !== 0 && (
        <span className={classes.effect}>
          <AmountText amount={shown} currency={currency} signed />
        </span>
      )}
      <KeyButton
        label={t('invoice.proposal.accept')}
        keyName="a"
        ownKey={false}
        variant="quiet"
        size="small"
        subject={line.name}
        onPress={() => onDecide(ids, 'accept')}
      />
      <KeyButton
        label={t('invoice.proposal.keep')}
        keyName="o"
        ownKey={false}
        variant="quiet"
        size="small"
        subject={line.name}
        onPress={() => onDecide(ids, 'decline')}
      />
    </>
  );
}
