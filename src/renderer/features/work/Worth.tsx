import { amountFor } from '@shared/billing/actuals';
import type { PriceOrigin as Origin } from '@shared/model/actual';
import { useCall } from '../../api/use-call';
import { useLanguage } from '../../language/context';
import type { EntryDraft } from './entry-draft';
import type { EntryRow } from './entry-rows';
import { PriceOrigin } from './PriceOrigin';
import type { MasterData } from './use-master-data';
import classes from './Work.module.css';

interface WorthProps {
  readonly draft: EntryDraft;
  /** The entry as it was saved: an import may have stated the price of its hours. */
  readonly entry: EntryRow | null;
  readonly master: MasterData;
}

const STATED: Origin = { kind: 'stated', priceListId: null, priceListName: '', subject: '' };

/** What the entry will come to at approval and where its price comes from, while it is typed. */
export function Worth({ draft, entry, master }: WorthProps) {
  const { t, formatMoney, formatPrice } = useLanguage();
  const project = master.projects.find(({ id }) => id === draft.projectId);
  // Before it is known what for, a missing price is no news.
  const isComplete = draft.class === 'time' ? draft.roleId !== null : draft.price !== '' || draft.category !== '';
  const stated = draft.class === 'time' ? (entry?.class === 'time' ? entry.statedPrice : null) : draft.price || null;
  const explained = useCall(
    'price.explain',
    {
      projectId: draft.projectId ?? '',
      class: draft.class,
      roleId: draft.roleId,
      personId: draft.personId,
      category: draft.category,
      unit: draft.unit,
      date: draft.date,
      cost: entry?.statedCost ?? null,
    },
    { enabled: project !== undefined && isComplete && stated === null && draft.date !== '' },
  ).data;
  if (project === undefined || !draft.billable || !isComplete) return null;
  const priced = stated === null ? explained : { price: stated, origin: STATED };
  if (priced === undefined) return null;
  const { price, origin } = priced;
  const { currency } = project;
  const amount = amountFor(draft.charged || draft.quantity || '0', price, currency);
  return (
    <dl className={classes.worth}>
      <dt>{t('entries.pane.worth')}</dt>
      <dd className={classes.worthAmount}>{formatMoney(amount, currency)}</dd>
      <dt>{formatPrice(price, currency)}</dt>
      <dd>
        <PriceOrigin priced={{ ...draft, price, priceOrigin: origin, salesCurrency: currency }} />
      </dd>
    </dl>
  );
}
