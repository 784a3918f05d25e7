import { useLanguage } from '@renderer/language/context';
import classes from './Home.module.css';

interface CurrencyChoiceProps {
  readonly currencies: readonly string[];
  readonly current: string;
  readonly onChoose: (currency: string) => void;
}

/** Which currency the drawings are in: two currencies are never drawn on one axis. */
export function CurrencyChoice({ currencies, current, onChoose }: CurrencyChoiceProps) {
  const { t } = useLanguage();
  return (
    <ul className={classes.currencies} aria-label={t('home.chart.currency')}>
      {currencies.map((currency) => (
        <li key={currency}>
          <button
            type="button"
            className={classes.currency}
            aria-pressed={currency === current}
            onClick={() => onChoose(currency)}
          >
            {currency}
          </button>
        </li>
      ))}
    </ul>
  );
}
