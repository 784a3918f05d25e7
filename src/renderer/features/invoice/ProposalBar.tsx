import { ELECTRONIC_CHOICES, useFormatName } from '@renderer/components/e-invoice/use-format-name';
import { KeyButton } from '@renderer/keyboard/KeyButton';
import { useLanguage } from '@renderer/language/context';
import type { Proposal } from '@shared/api/invoicing';
import { LANGUAGES } from '@shared/i18n/languages';
import type { Invoice } from '@shared/model/invoice';
import { PAYMENT_MEANS } from '@shared/model/payment-means';
import { useReason } from './lines/ProposalLine';
import classes from './ProposalBar.module.css';

interface ProposalBarProps {
  readonly invoice: Invoice;
  /** As it would be if all were accepted. */
  readonly proposed: Invoice;
  readonly proposals: readonly Proposal[];
  /** The user wanted to send: says that this comes first. */
  readonly isAsked: boolean;
  readonly onDecide: (ids: 'all' | readonly string[], choice: 'accept' | 'decline') => void;
}

/** What recalculating found: how much it comes to, the answers for all, and what of the header would change. */
export function ProposalBar({ invoice, proposed, proposals, isAsked, onDecide }: ProposalBarProps) {
  const { t, formatAmountChange } = useLanguage();
  const signed = (amount: number) => formatAmountChange(amount, invoice.currency);
  const net = proposed.totals.netAmount - invoice.totals.netAmount;
  const due = proposed.totals.dueAmount - invoice.totals.dueAmount;
  return (
    <section className={classes.bar} aria-label={t('invoice.proposal.count', { count: proposals.length })}>
      <div className={classes.summary}>
        <span className={classes.count}>{t('invoice.proposal.count', { count: proposals.length })}</span>
        <output>
          {isAsked ? (
            <span className={classes.must}>{t('invoice.proposal.decideFirst')}</span>
          ) : (
            (net !== 0 || due !== 0) && (
              <span className={classes.effect}>
                {t('invoice.proposal.effect', { net: signed(net), due: signed(due) })}
              </span>
            )
          )}
        </output>
        <span className={classes.space} />
        <KeyButton
          label={t('invoice.proposal.acceptAll')}
          keyName="Shift+a"
          size="small"
          onPress={() => onDecide('all', 'accept')}
        />
        <KeyButton
          label={t('invoice.proposal.keepAll')}
          keyName="Shift+o"
          size="small"
          onPress={() => onDecide('all', 'decline')}
        />
      </div>
      {proposals
        .filter(({ lineId }) => lineId === null)
        .map((proposal) => (
          <HeaderProposal key={proposal.id} proposal={proposal} onDecide={onDecide} />
        ))}
    </section>
  );
}

const FACTS = [
  'buyer',
  'language',
  'dueDate',
  'buyerReference',
  'orderReference',
  'electronicFormat',
  'paymentMeansCode',
] as const;

function useFactLabel() {
  const { t } = useLanguage();
  return (field: string): string => {
    const fact = FACTS.find((one) => one === field);
    if (fact === undefined) return field;
    if (fact === 'electronicFormat') return t('preflight.title');
    if (fact === 'paymentMeansCode') return t('paymentMeans.label');
    return t(fact === 'dueDate' ? 'invoice.fact.due' : `invoice.fact.${fact}`);
  };
}

function HeaderProposal({ proposal, onDecide }: { proposal: Proposal; onDecide: ProposalBarProps['onDecide'] }) {
  const { t, formatDate } = useLanguage();
  const reasonOf = useReason();
  const nameOf = useFormatName();
  const fact = FACTS.find((one) => one === proposal.field);
  const label = useFactLabel()(proposal.field);
  const show = (value: string) => {
    const language = fact === 'language' ? LANGUAGES.find((one) => one === value) : undefined;
    if (language !== undefined) return t(`invoice.language.${language}`);
    const format = fact === 'electronicFormat' ? ELECTRONIC_CHOICES.find((one) => one === value) : undefined;
    if (format !== undefined) return nameOf(format);
    const means = fact === 'paymentMeansCode' ? PAYMENT_MEANS.find((one) => one === value) : undefined;
    if (means !== undefined) return t(`paymentMeans.code${means}`);
    return fact === 'dueDate' ? formatDate(value) : value || '–';
  };
  return (
    <div className={classes.fact} data-proposal={proposal.id} tabIndex={-1}>
      <span className={classes.value}>
        <b>{label}</b>
        <del>{show(proposal.old)}</del> {show(proposal.new)}
        <span className={classes.reason}>{reasonOf(proposal)}</span>
      </span>
      <KeyButton
        label={t('invoice.proposal.accept')}
        subject={label}
        keyName="a"
        ownKey={false}
        variant="quiet"
        size="small"
        onPress={() => onDecide([proposal.id], 'accept')}
      />
      <KeyButton
        label={t('invoice.proposal.keep')}
        subject={label}
        keyName="o"
        ownKey={false}
        variant="quiet"
        size="small"
        onPress={() => onDecide([proposal.id], 'decline')}
      />
    </div>
  );
}
