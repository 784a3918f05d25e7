import { useCall } from '@renderer/api/use-call';
import { SelectField } from '@renderer/components/fields/SelectField';
import { useLanguage } from '@renderer/language/context';

/** What is chosen where each row keeps its own. */
export const KEEP = ' keep';

const DEFAULT = ' default';

interface GroupFieldProps {
  readonly kind: 'party' | 'item';
  /** Null takes the default of customer, category and company. */
  readonly value: string | null;
  readonly onChange: (value: string | null) => void;
  readonly keeps?: boolean;
  readonly label?: string;
}

/** A tax group of one kind. Nothing is drawn where the company has none. */
export function GroupField({ kind, value, onChange, keeps = false, label }: GroupFieldProps) {
  const { t } = useLanguage();
  const { data } = useCall('taxes.list', {}, { collections: ['taxCodes', 'taxGroups', 'accountingSettings'] });
  const groups = (data?.groups ?? []).filter((group) => group.kind === kind);
  if (groups.length === 0) return null;
  return (
    <SelectField
      label={label ?? t(kind === 'party' ? 'accounting.tax.partyGroup' : 'accounting.tax.itemGroup')}
      options={[
        ...(keeps ? [{ value: KEEP, label: t('accounting.journal.keep') }] : []),
        { value: DEFAULT, label: t('accounting.tax.follows') },
        ...groups.map(({ id, name }) => ({ value: id, label: name })),
      ]}
      value={value ?? DEFAULT}
      onChange={(next) => onChange(next === DEFAULT ? null : next)}
    />
  );
}
