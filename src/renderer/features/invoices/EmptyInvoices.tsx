import { EmptyState } from '@renderer/components/EmptyState';
import { TextButton } from '@renderer/components/TextButton';
import { KeyButton } from '@renderer/keyboard/KeyButton';
import { useLanguage } from '@renderer/language/context';
import { useGo } from '@renderer/shell/navigation';
import { useCompany } from '@renderer/shell/status';
import { sampleFor } from '@shared/samples';
import { useOpening } from '../companies/opening';

/** A company without invoices begins with its work: a timesheet is brought in, or the sample is looked at. */
export function EmptyInvoices() {
  const { t, language } = useLanguage();
  const go = useGo();
  const { sample, country } = useCompany();
  const { open } = useOpening();
  return (
    <EmptyState
      text={t('invoices.empty.text')}
      action={
        <KeyButton
          label={t('invoices.empty.import')}
          keyName="i"
          variant="primary"
          onPress={() => go('/work/import')}
        />
      }
      link={
        sample ? undefined : (
          <TextButton onPress={() => void open('company.openSample', { country: sampleFor({ country, language }) })}>
            {t('invoices.empty.sample')}
          </TextButton>
        )
      }
    />
  );
}
