import { FormSection, Span } from '@renderer/components/record/FormSection';
import { SavedSelect } from '@renderer/components/record/SavedChoices';
import { SavedText } from '@renderer/components/record/SavedText';
import type { SavedRecord } from '@renderer/components/record/use-saved-record';
import { useLanguage } from '@renderer/language/context';
import type { Customer } from '@shared/model/customer';
import { LAYOUT_GROUPINGS, layoutRuleSchema } from '@shared/model/invoice-layout';

const USUAL = 'usual';

const MODES = layoutRuleSchema.shape.mode.options;

/** How the customer's invoices are laid out: sections, detail or sums, the words over and under the lines. */
export function DocumentsSection({ customer }: { customer: SavedRecord<Customer> }) {
  const { t } = useLanguage();
  const { record, save } = customer;
  const { layoutRule } = record;
  return (
    <FormSection title={t('layout.customerTitle')} explain={t('layout.customerExplain')}>
      <Span columns={3}>
        <SavedSelect
          label={t('layout.by')}
          options={[
            { value: USUAL, label: t('layout.usual') },
            ...LAYOUT_GROUPINGS.map((by) => ({ value: by, label: t(`layout.byChoice.${by}`) })),
          ]}
          value={layoutRule?.by ?? USUAL}
          onSave={(by) =>
            save(({ layoutRule: latest }) => ({
              layoutRule: by === USUAL ? null : { mode: latest?.mode ?? 'detail', by },
            }))
          }
        />
      </Span>
      {layoutRule !== null && (
        <Span columns={3}>
          <SavedSelect
            label={t('layout.mode')}
            options={MODES.map((mode) => ({ value: mode, label: t(`layout.modeChoice.${mode}`) }))}
            value={layoutRule.mode}
            onSave={(mode) => save(({ layoutRule: latest }) => ({ layoutRule: { ...(latest ?? layoutRule), mode } }))}
          />
        </Span>
      )}
      <Span columns={6}>
        <SavedText
          label={t('layout.header')}
          rows={3}
          optional
          value={record.headerText}
          onSave={(headerText) => save(() => ({ headerText }))}
        />
      </Span>
      <Span columns={6}>
        <SavedText
          label={t('layout.footer')}
          rows={3}
          optional
          value={record.footerText}
          onSave={(footerText) => save(() => ({ footerText }))}
        />
      </Span>
    </FormSection>
  );
}
