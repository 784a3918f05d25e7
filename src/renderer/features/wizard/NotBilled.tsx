import { AmountText } from '@renderer/components/AmountText';
import { Glyph } from '@renderer/components/StatusGlyph';
import { TextButton } from '@renderer/components/TextButton';
import { useLanguage } from '@renderer/language/context';
import { useGo } from '@renderer/shell/navigation';
import { useLayoutEffect, useRef, useState } from 'react';
import { detailOf, type Excluded, REASON_MARKS } from './reason-text';
import { useTaxWords } from './tax-words';
import { explainedReason, type Remedy } from './use-remedies';
import classes from './Wizard.module.css';

interface NotBilledProps {
  readonly excluded: readonly Excluded[];
  readonly currency: string;
  readonly projectId: string;
  readonly remediesOf: (group: Excluded) => readonly Remedy[];
}

/** What could never be billed does not stay to be billed. */
const NEVER_BILLED: readonly Excluded['reason'][] = ['nonChargeable', 'notAvailable'];

/** What is left out and why, each with a verb that takes the reason away. */
export function NotBilled({ excluded, currency, projectId, remediesOf }: NotBilledProps) {
  const { t, formatAmount } = useLanguage();
  const tax = useTaxWords();
  const list = useRef<HTMLElement>(null);
  useFocusThatStays(list);
  if (excluded.length === 0) return null;
  const count = excluded.reduce((sum, group) => sum + group.count, 0);
  const remaining = excluded
    .filter(({ reason }) => !NEVER_BILLED.includes(reason))
    .reduce((sum, { amount }) => sum + amount, 0);
  return (
    <section ref={list} tabIndex={-1} aria-label={t('wizard.willNotBeBilled')} className={classes.notBilled}>
      <div className={classes.sectionHead}>
        <h2 className={classes.sectionTitle}>{t('wizard.willNotBeBilled')}</h2>
        <span className={classes.sectionNote}>
          {t('wizard.items', { count })},{' '}
          {t('wizard.remaining', { amount: formatAmount(remaining, currency), tax: tax.inText })}
        </span>
      </div>
      <ul className={classes.reasons}>
        {excluded.map((group) => (
          <ExcludedRow
            key={JSON.stringify([group.reason, group.params, group.invoiceId])}
            group={group}
            currency={currency}
            projectId={projectId}
            remedies={remediesOf(group)}
          />
        ))}
      </ul>
    </section>
  );
}

interface ExcludedRowProps {
  readonly group: Excluded;
  readonly currency: string;
  readonly projectId: string;
  readonly remedies: readonly Remedy[];
}

function ExcludedRow({ group, currency, projectId, remedies }: ExcludedRowProps) {
  const tools = useLanguage();
  const { t } = tools;
  const [isOpen, setOpen] = useState(false);
  const { reason, count, amount, params } = group;
  const detail = detailOf(group, tools);
  const text = t(`billing.reason.${reason}`);
  const explained = explainedReason(reason);
  const spoken = [text, detail].filter(Boolean).join(', ');
  return (
    <li className={classes.reason}>
      <Glyph {...REASON_MARKS[reason]} />
      <span className={classes.reasonText} title={spoken}>
        {text} {detail !== '' && <span className={classes.reasonDetail}>{detail}</span>}
      </span>
      <span className={classes.note}>
        {t(params['milestone'] === undefined ? 'common.rows' : 'wizard.milestones', { count })}
      </span>
      <AmountText amount={amount} currency={currency} />
      <span className={classes.verbs}>
        {remedies.map(({ label, run }) => (
          <TextButton key={label} label={`${label}, ${spoken}`} onPress={run}>
            {label}
          </TextButton>
        ))}
        {explained && (
          <TextButton label={`${t('wizard.verb.why')} ${spoken}`} onPress={() => setOpen(!isOpen)}>
            {t('wizard.verb.why')}
          </TextButton>
        )}
      </span>
      {explained && isOpen && <Explanation reason={explained} projectId={projectId} />}
    </li>
  );
}

/** Why, in a sentence, and the screen where it can be changed. */
function Explanation({
  reason,
  projectId,
}: {
  reason: 'inTheFuture' | 'nonChargeable' | 'notAvailable';
  projectId: string;
}) {
  const { t } = useLanguage();
  const go = useGo();
  return (
    <p className={classes.why} role="status">
      {t(`wizard.why.${reason}`)}{' '}
      {reason === 'nonChargeable' && <TextButton onPress={() => go('/work')}>{t('wizard.openWork')}</TextButton>}
      {reason === 'notAvailable' && (
        <TextButton onPress={() => go('/projects/$projectId', { projectId }, { view: 'lines' })}>
          {t('wizard.openLines')}
        </TextButton>
      )}
    </p>
  );
}

/** The row of a verb goes when its reason does: the focus moves to the verb that took its place, or to the list. */
function useFocusThatStays(list: { readonly current: HTMLElement | null }): void {
  const lastIndex = useRef(-1);
  useLayoutEffect(() => {
    const section = list.current;
    if (section === null) return;
    const verbs: HTMLElement[] = [...section.querySelectorAll('button')];
    const focused = document.activeElement instanceof HTMLElement ? verbs.indexOf(document.activeElement) : -1;
    const isLost = document.activeElement === null || document.activeElement === document.body;
    if (focused >= 0) lastIndex.current = focused;
    else if (isLost && lastIndex.current >= 0)
      (verbs[Math.min(lastIndex.current, verbs.length - 1)] ?? section).focus();
    else lastIndex.current = -1;
  });
}
