import { countryName } from '@shared/countries/names';
import { SAMPLE_COUNTRIES, type SampleCountry } from '@shared/samples';
import { useLanguage } from '../../language/context';
import classes from './SampleChoice.module.css';

interface SampleChoiceProps {
  readonly chosen: SampleCountry;
  readonly onChoose: (country: SampleCountry) => void;
}

/** Of which country the sample company is: with its law, its taxes and its electronic invoices. */
export function SampleChoice({ chosen, onChoose }: SampleChoiceProps) {
  const { t, language } = useLanguage();
  return (
    <ul className={classes.countries} aria-label={t('firstRun.sample.country')}>
      {SAMPLE_COUNTRIES.map((code) => (
        <li key={code}>
          <button
            type="button"
            className={classes.country}
            aria-pressed={code === chosen}
            onClick={() => onChoose(code)}
          >
            {countryName(code, language)}
          </button>
        </li>
      ))}
    </ul>
  );
}
