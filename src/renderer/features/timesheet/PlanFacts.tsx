import { useLanguage } from '../../language/context';
import classes from './PlanFacts.module.css';
import type { Plan } from './use-plan';

/** What the import comes to, one figure a line. */
export function PlanFacts({ plan }: { plan: Plan }) {
  const { t, formatQuantity, formatMoney, formatDateRange } = useLanguage();
  const { count, hours, billableHours, amount, from, to } = plan.entries;
  const facts = [
    { label: t('timesheet.fact.entries'), value: `${count}` },
    { label: t('timesheet.fact.period'), value: from === '' ? '' : formatDateRange(from, to) },
    { label: t('timesheet.fact.hours'), value: formatQuantity(hours) },
    { label: t('timesheet.fact.billable'), value: formatQuantity(billableHours) },
    { label: t('timesheet.fact.amount'), value: formatMoney(amount, plan.currency) },
    { label: t('timesheet.fact.customers'), value: `${plan.customers.length}` },
    { label: t('timesheet.fact.projects'), value: `${plan.projects.length}` },
    { label: t('timesheet.fact.people'), value: `${plan.people.length}` },
    { label: t('timesheet.fact.duplicates'), value: `${plan.duplicates}` },
    { label: t('timesheet.fact.refused'), value: `${plan.refused.length}`, late: plan.refused.length > 0 },
  ];
  return (
    <section aria-label={t('timesheet.makes')}>
      <h3 className={classes.title}>{t('timesheet.makes')}</h3>
      <dl className={classes.facts}>
        {facts
          .filter(({ value }) => value !== '')
          .map(({ label, value, late }) => (
            <div key={label} className={classes.fact}>
              <dt>{label}</dt>
              <dd data-late={late || undefined} data-nothing={value === '0' || undefined}>
                {value === '0' ? '–' : value}
              </dd>
            </div>
          ))}
      </dl>
    </section>
  );
}
