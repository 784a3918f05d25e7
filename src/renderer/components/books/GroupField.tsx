import { useCall } from '@renderer/api/use-call';
import { SelectField } from '@renderer/components/fields/SelectField';
import { useLanguage } from '@renderer/language/context';
import type { TaxGroup } from '@shared/model/tax';

/** What is chosen where each row keeps its own. */
export const KEEP = ' keep';

const DEFAULT = ' default';

/** The company's tax groups of one kind; none for a company that taxes without groups. */
export function useTaxGroups(kind: TaxGroup['kind']): readonly Pick<TaxGroup, 'id' | 'name'>[] {
  const { data } = useCall('taxes.list', {}, { collections: ['taxCodes', 'taxGroups', 'accountingSettings'] });
  return (data?.groups ?? []).filter((group) => group.kind === kind);
}

interface GroupFieldProps {
  readonly kind: TaxGroup['kind'];
  /** Null takes the default of customer, category and company. */
  readonly value: string | null;
  readonly onChange: (value: string | null) => void;
  readonly keeps?: boolean;
  readonly label?: string;
  readonly error?: string | null;
}

/** A tax group of one kind. Nothing is drawn where the company has none. */
export function GroupField({ kind, value, onChange, keeps = false, label, error = null }: GroupFieldProps) {
  const { t } = useLanguage();
  const groups = useTaxGroups(kind);
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
      error={error}
      onChange={(next) => onChange(next === DEFAULT ? null : next)}
    />
  );
}
