import { useApi } from '@renderer/api/context';
import { useCall } from '@renderer/api/use-call';
import { FormSection, Span } from '@renderer/components/record/FormSection';
import { SavedCheck } from '@renderer/components/record/SavedChoices';
import { SavedText } from '@renderer/components/record/SavedText';
import { useSavedRecord } from '@renderer/components/record/use-saved-record';
import { useLanguage } from '@renderer/language/context';
import { useStatus } from '@renderer/shell/status';
import type { NumberSeries } from '@shared/model/number-series';
import { previewNumber } from './preview-number';

/** What documents, customers and projects are numbered by. */
export function NumberSection() {
  const { data } = useCall('series.list', {}, { collections: ['numberSeries', 'invoices'] });
  return data?.map(({ series, nextNumber }) => <Series key={series.id} known={series} nextNumber={nextNumber} />);
}

function Series({ known, nextNumber }: { known: NumberSeries; nextNumber: string }) {
  const { t, explain } = useLanguage();
  const { call } = useApi();
  const { today } = useStatus();
  const { record, save } = useSavedRecord<NumberSeries>(known, ({ id, revision }, { pattern, start, resetYearly }) =>
    call('series.update', { id, revision, changes: { pattern, start, resetYearly } }),
  );
  const preview = (pattern: string) => previewNumber({ ...record, pattern }, today);
  return (
    <FormSection
      title={t(`settings.numbers.series.${record.id}`)}
      explain={t('settings.numbers.next', { number: nextNumber })}
    >
      <Span columns={4}>
        <SavedText
          label={t('settings.numbers.pattern')}
          help={t('settings.numbers.patternHelp')}
          figures
          value={record.pattern}
          read={(text) => {
            const value = text.trim();
            const { problem } = preview(value);
            return { value, problem: problem === null ? null : explain(problem) };
          }}
          reading={(text) => {
            const { number } = preview(text.trim());
            return number === null ? null : t('settings.numbers.next', { number });
          }}
          onSave={(pattern) => save(() => ({ pattern }))}
        />
      </Span>
      <Span columns={2}>
        <SavedText
          label={t('settings.numbers.start')}
          figures
          value={String(record.start)}
          read={(text) => {
            const value = text.trim();
            const isFit = /^\d{1,9}$/.test(value) && Number(value) >= 1;
            return {
              value: isFit ? String(Number(value)) : value,
              problem: isFit ? null : t('settings.numbers.startProblem', { value }),
            };
          }}
          onSave={(start) => save(() => ({ start: Number(start) }))}
        />
      </Span>
      <Span columns={6}>
        <SavedCheck
          label={t('settings.numbers.resetYearly')}
          value={record.resetYearly}
          onSave={(resetYearly) => save(() => ({ resetYearly }))}
        />
      </Span>
    </FormSection>
  );
}
