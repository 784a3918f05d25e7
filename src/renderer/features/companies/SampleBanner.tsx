import { useAction } from '../../api/use-action';
import { FailureBar } from '../../components/FailureBar';
import { TextButton } from '../../components/TextButton';
import { useLanguage } from '../../language/context';
import { useCompany } from '../../shell/status';
import classes from './SampleBanner.module.css';

/** Says on every screen of the sample company that it is one, and removes it with one press. */
export function SampleBanner() {
  const { t } = useLanguage();
  const { sample } = useCompany();
  const remove = useAction('company.removeSample');
  if (!sample) return null;
  return (
    <>
      <section className={classes.banner} aria-label={t('companies.sampleTag')}>
        <span className={classes.text}>{t('companies.sample.text')}</span>
        <TextButton label={t('companies.sample.removeLabel')} onPress={() => void remove.run({})}>
          {t('companies.sample.remove')}
        </TextButton>
      </section>
      <FailureBar failure={remove.failure} onDismiss={remove.dismiss} />
    </>
  );
}
