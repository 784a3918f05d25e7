import { AmountText } from '@renderer/components/AmountText';
import { TextButton } from '@renderer/components/TextButton';
import { useLanguage } from '@renderer/language/context';
import { useGo } from '@renderer/shell/navigation';
import { useCompany } from '@renderer/shell/status';
import type { ProjectView } from './Project';
import classes from './Project.module.css';

/** What waits, what is on its way and what was billed, in the contract's currency; what it cost, in the company's own. */
export function Sums({ view }: { view: ProjectView }) {
  const { t } = useLanguage();
  const go = useGo();
  const { currency: own } = useCompany();
  const { totals, contract } = view;
  const { currency } = contract;
  const sums = [
    { label: `${t('projects.sum.unbilled')}, ${currency}`, amount: totals.unbilledAmount, currency },
    { label: t('projects.sum.ready'), amount: totals.readyAmount, currency },
    { label: t('projects.sum.drafts'), amount: totals.draftAmount, currency },
    { label: t('projects.sum.billed'), amount: totals.billedAmount, currency },
    { label: t('projects.sum.cost', { currency: own }), amount: totals.costAmount, currency: own },
  ];
  return (
    <dl className={classes.sums} aria-label={t('projects.sum.label')}>
      <div>
        <dt>{t('projects.sum.toApprove')}</dt>
        <dd className={classes.toApprove}>
          {totals.toApprove === 0 ? (
            <AmountText amount={null} currency={currency} />
          ) : (
            <TextButton onPress={() => go('/work', {}, { projectId: view.project.id })}>
              {t('projects.sum.entries', { count: totals.toApprove })}
            </TextButton>
          )}
        </dd>
      </div>
      {sums.map((sum) => (
        <div key={sum.label}>
          <dt>{sum.label}</dt>
          <dd>
            <AmountText amount={sum.amount === 0 ? null : sum.amount} currency={sum.currency} size="medium" />
          </dd>
        </div>
      ))}
    </dl>
  );
}
