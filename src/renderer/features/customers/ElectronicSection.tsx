import { useCall } from '@renderer/api/use-call';
import { MalaysianFields, OtherIdentifierFields } from '@renderer/components/e-invoice/IdentifierFields';
import { ELECTRONIC_CHOICES, useFormatName } from '@renderer/components/e-invoice/use-format-name';
import { ElectronicAddressField } from '@renderer/components/party/PartyFields';
import { FormSection, Span } from '@renderer/components/record/FormSection';
import { SavedSelect } from '@renderer/components/record/SavedChoices';
import type { SavedRecord } from '@renderer/components/record/use-saved-record';
import { useLanguage } from '@renderer/language/context';
import { useCompany } from '@renderer/shell/status';
import type { Customer } from '@shared/model/customer';
import type { ElectronicChoice } from '@shared/model/electronic-format';
import { MissingPart } from './MissingPart';

const USUAL = 'usual';

/** How this customer gets invoices besides the PDF, what they are found by, and what is missing for it. */
export function ElectronicSection({ customer }: { customer: SavedRecord<Customer> }) {
  const { t } = useLanguage();
  const { record, save } = customer;
  const home = useCompany();
  const nameOf = useFormatName();
  const { data, isPending } = useCall(
    'customer.preflight',
    { id: record.id },
    { collections: ['customers', 'company'] },
  );
  const isMalaysian = home.country === 'MY' || record.address.country === 'MY' || record.taxIdentifier !== '';
  // With its list at once: what came in later would push the field away that somebody was sent to.
  if (isPending) return null;
  return (
    <FormSection title={t('preflight.title')} explain={t('preflight.customer.explain')}>
      <Span columns={6} place="electronicFormat">
        <SavedSelect<ElectronicChoice | typeof USUAL>
          label={t('preflight.customer.format')}
          options={[
            {
              value: USUAL,
              label: t('preflight.customer.byDefault', { format: nameOf(data?.usualFormat ?? 'none') }),
            },
            ...ELECTRONIC_CHOICES.map((value) => ({ value, label: nameOf(value) })),
          ]}
          value={record.electronicFormat ?? USUAL}
          onSave={(choice) => save(() => ({ electronicFormat: choice === USUAL ? null : choice }))}
        />
      </Span>
      {data && data.format !== 'none' && (
        <Span columns={6}>
          <MissingPart preflight={data} customerId={record.id} />
        </Span>
      )}
      <Span columns={6} place="electronicAddress">
        <ElectronicAddressField party={customer} />
      </Span>
      <OtherIdentifierFields party={customer} />
      {isMalaysian && <MalaysianFields party={customer} isSeller={false} />}
      <AppendixField customer={customer} />
    </FormSection>
  );
}

/** Whether the hours follow the customer's invoices as a list; the company's own habit where nothing is chosen. */
function AppendixField({ customer: { record, save } }: { customer: SavedRecord<Customer> }) {
  const { t } = useLanguage();
  const chosen = record.timesheetAppendix === null ? 'company' : record.timesheetAppendix ? 'yes' : 'no';
  return (
    <Span columns={6} place="timesheetAppendix">
      <SavedSelect
        label={t('preflight.customer.appendix')}
        options={(['company', 'yes', 'no'] as const).map((value) => ({
          value,
          label: t(`preflight.customer.appendixChoice.${value}`),
        }))}
        value={chosen}
        onSave={(choice) => save(() => ({ timesheetAppendix: choice === 'company' ? null : choice === 'yes' }))}
      />
    </Span>
  );
}
