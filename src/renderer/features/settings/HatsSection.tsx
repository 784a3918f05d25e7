import { FormSection, Span } from '@renderer/components/record/FormSection';
import { SavedRadio } from '@renderer/components/record/SavedChoices';
import { useLanguage } from '@renderer/language/context';
import type { Company } from '@shared/model/company';
import { useCompanyRecord, useKnownCompany } from './use-company-record';

export function HatsSection() {
  const known = useKnownCompany();
  return known && <Hats known={known} />;
}

/** Whether confirming and posting are one step or two. */
function Hats({ known }: { known: Company }) {
  const { t } = useLanguage();
  const { record, save } = useCompanyRecord(known);
  return (
    <FormSection title={t('settings.section.hats')} explain={t('settings.hats.explain')}>
      <Span columns={6}>
        <SavedRadio
          label={t('settings.hats.who')}
          help={t(record.separateHats ? 'settings.hats.twoHelp' : 'settings.hats.oneHelp')}
          options={[
            { value: 'one', label: t('settings.hats.one') },
            { value: 'two', label: t('settings.hats.two') },
          ]}
          value={record.separateHats ? 'two' : 'one'}
          onSave={(hats) => save(() => ({ separateHats: hats === 'two' }))}
        />
      </Span>
    </FormSection>
  );
}
