import { IdentifierField } from '@renderer/components/party/IdentifierField';
import { legalIdLabelKey, vatIdLabelKey } from '@renderer/components/party/labels';
import { AddressFields, ContactSection, usePartyText } from '@renderer/components/party/PartyFields';
import { FormSection, Span } from '@renderer/components/record/FormSection';
import { SavedText } from '@renderer/components/record/SavedText';
import type { SavedRecord } from '@renderer/components/record/use-saved-record';
import { useLanguage } from '@renderer/language/context';
import type { Customer } from '@shared/model/customer';

interface CustomerPart {
  readonly customer: SavedRecord<Customer>;
}

/** Who is billed, as an invoice names them. */
export function FirmSection({ customer }: CustomerPart) {
  const { t } = useLanguage();
  const text = usePartyText(customer);
  const { record, save } = customer;
  const { country } = record.address;
  return (
    <FormSection title={t('customers.section.firm')} explain={t('customers.section.firmExplain')}>
      <Span columns={4} place="name">
        <SavedText label={t('record.party.name')} {...text('name')} />
      </Span>
      <Span columns={2}>
        <SavedText
          label={t('customers.field.number')}
          value={record.number}
          onSave={(number) => save(() => ({ number }))}
        />
      </Span>
      <AddressFields party={customer} />
      <Span columns={3} place="legalId">
        <IdentifierField kind="legalId" label={t(legalIdLabelKey(country))} country={country} {...text('legalId')} />
      </Span>
      <Span columns={3} place="vatId">
        <IdentifierField kind="vatId" label={t(vatIdLabelKey(country))} country={country} {...text('vatId')} />
      </Span>
    </FormSection>
  );
}

export function CustomerContactSection({ customer }: CustomerPart) {
  const { t } = useLanguage();
  return <ContactSection party={customer} explain={t('customers.section.contactExplain')} />;
}
