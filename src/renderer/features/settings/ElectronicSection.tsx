import { MalaysianFields, OtherIdentifierFields } from '@renderer/components/e-invoice/IdentifierFields';
import { chosenClass, malaysianClasses, shownClass } from '@renderer/components/e-invoice/malaysian-classes';
import { ELECTRONIC_CHOICES, useFormatName } from '@renderer/components/e-invoice/use-format-name';
import { ElectronicAddressField } from '@renderer/components/party/PartyFields';
import { FormSection, Span } from '@renderer/components/record/FormSection';
import { SavedCheck, SavedSelect } from '@renderer/components/record/SavedChoices';
import { useLanguage } from '@renderer/language/context';
import type { Company } from '@shared/model/company';
import type { ElectronicChoice } from '@shared/model/electronic-format';
import { useCompanyRecord, useKnownCompany } from './use-company-record';

export function ElectronicSection() {
  const known = useKnownCompany();
  return known && <ElectronicFields known={known} />;
}

const BY_COUNTRY = 'byCountry';

/** What e-invoices say of the firm, and what they leave in where nothing is chosen for a customer. */
function ElectronicFields({ known }: { known: Company }) {
  const { t } = useLanguage();
  const company = useCompanyRecord(known);
  const { record, save } = company;
  const nameOf = useFormatName();
  const { country } = record.address;
  return (
    <FormSection title={t('preflight.title')} explain={t('preflight.company.explain')}>
      <Span columns={6} place="electronicFormat">
        <SavedSelect<ElectronicChoice | typeof BY_COUNTRY>
          label={t('preflight.company.format')}
          options={[
            { value: BY_COUNTRY, label: t('preflight.company.byCountry') },
            ...ELECTRONIC_CHOICES.map((value) => ({ value, label: nameOf(value) })),
          ]}
          value={record.electronicFormat ?? BY_COUNTRY}
          onSave={(choice) => save(() => ({ electronicFormat: choice === BY_COUNTRY ? null : choice }))}
        />
      </Span>
      <Span columns={6} place="electronicAddress">
        <ElectronicAddressField party={company} />
      </Span>
      <OtherIdentifierFields party={company} />
      {(country === 'MY' || record.taxIdentifier !== '') && <MalaysianFields party={company} isSeller />}
      {country === 'MY' && (
        <Span columns={6} place="classification">
          <SavedSelect
            label={t('classification.usual')}
            help={t('classification.usualHelp')}
            searchable
            options={malaysianClasses(record.classification, null)}
            value={shownClass(record.classification, null)}
            onSave={(code) => save(() => ({ classification: chosenClass(code) }))}
          />
        </Span>
      )}
      {country === 'FR' && (
        <Span columns={6} place="vatOnDebits">
          <SavedCheck
            label={t('preflight.company.vatOnDebits')}
            value={record.vatOnDebits}
            onSave={(vatOnDebits) => save(() => ({ vatOnDebits }))}
          />
        </Span>
      )}
      <Span columns={6} place="timesheetAppendix">
        <SavedCheck
          label={t('preflight.company.appendix')}
          value={record.timesheetAppendix}
          onSave={(timesheetAppendix) => save(() => ({ timesheetAppendix }))}
        />
      </Span>
    </FormSection>
  );
}
