import type { PriceOrigin as Origin } from '@shared/model/actual';
import { priceOriginText } from '@shared/price-origin';
import { Glyph } from '../../components/StatusGlyph';
import { TextButton } from '../../components/TextButton';
import { useLanguage } from '../../language/context';
import { useGo } from '../../shell/navigation';
import type { EntryRow } from './entry-rows';
import classes from './Work.module.css';

export type Priced = Pick<
  EntryRow,
  'class' | 'price' | 'priceOrigin' | 'roleId' | 'category' | 'unit' | 'salesCurrency'
>;

/** Where a price comes from, in words. */
export function useOriginText() {
  const { t, language } = useLanguage();
  return ({ priceOrigin, roleId }: Pick<Priced, 'priceOrigin' | 'roleId'>): string => {
    const { subject } = priceOrigin;
    // A category that was never filled in has no name to look for.
    const shown = subject === '' && roleId === null ? t('entries.pane.category') : subject;
    return priceOriginText({ ...priceOrigin, subject: shown }, language);
  };
}

/** Goes to where the missing price is added, with what is known of it filled in. */
export function useAddPrice() {
  const go = useGo();
  return ({ class: entryClass, priceOrigin, roleId, category, unit, salesCurrency }: Priced) => {
    const wanted: Record<string, string> =
      entryClass === 'time'
        ? { kind: 'role', roleId: roleId ?? '', unit: 'HUR' }
        : { kind: 'category', category, unit };
    if (priceOrigin.kind === 'noMatchingPrice' && priceOrigin.priceListId !== null) {
      go('/people/prices/$priceListId', { priceListId: priceOrigin.priceListId }, { ...wanted, add: 'yes' });
    } else if (priceOrigin.kind === 'noPriceList') {
      go('/people', {}, { view: 'prices', add: 'yes', currency: salesCurrency });
    } else {
      go('/people', {}, { view: 'prices' });
    }
  };
}

/** What gives a price of zero too where somebody means it. */
const HAS_PRICE: ReadonlySet<Origin['kind']> = new Set(['priceList', 'atCost', 'markup', 'stated', 'user', 'fixed']);

const isMissing = ({ price, priceOrigin }: Pick<Priced, 'price' | 'priceOrigin'>) =>
  Number(price) === 0 && !HAS_PRICE.has(priceOrigin.kind);

/**
 * Why a price is what it is; one that is missing is marked and has its way out. `short` names the list alone, where the
 * role stands on the same row.
 */
export function PriceOrigin({ priced, short = false }: { priced: Priced; short?: boolean }) {
  const { t } = useLanguage();
  const originText = useOriginText();
  const addPrice = useAddPrice();
  const text = originText(priced);
  if (!isMissing(priced)) {
    const { kind, priceListName } = priced.priceOrigin;
    return (
      <span className={classes.origin} title={text}>
        {short && kind === 'priceList' ? priceListName : text}
      </span>
    );
  }
  const canAdd = priced.priceOrigin.kind !== 'noRole';
  const verb = t(priced.priceOrigin.kind === 'severalPriceLists' ? 'entries.seePrices' : 'entries.addPrice');
  return (
    <span className={classes.missing} title={text}>
      <Glyph shape="mark" tone="warn" />
      <span className={classes.origin}>{text}</span>
      {canAdd && (
        <TextButton label={`${verb}: ${text}`} onPress={() => addPrice(priced)}>
          {verb}
        </TextButton>
      )}
    </span>
  );
}
