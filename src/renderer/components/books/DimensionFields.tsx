import { useCall } from '@renderer/api/use-call';
import { SelectField } from '@renderer/components/fields/SelectField';
import { useLanguage } from '@renderer/language/context';
import type { Dimensions } from '@shared/model/actual';
import type { Dimension } from '@shared/model/dimension';

const NONE = ' none';
const KEEP = ' keep';

/** The company's financial dimensions; none for a company that keeps its books without. */
export function useDimensions(): readonly Dimension[] {
  return useCall('dimension.list', {}, { collections: ['dimensions'] }).data ?? [];
}

interface DimensionFieldsProps {
  readonly value: Dimensions;
  readonly onChange: (value: Dimensions) => void;
  /** A dimension that is not in `value` stays as it is on each row, instead of being none. */
  readonly keeps?: boolean;
  /** A dimension that is not in `value` is taken from what the thing belongs to, instead of being none. */
  readonly follows?: boolean;
  readonly error?: string | null;
}

/** A choice for each financial dimension of the company. */
export function DimensionFields(props: DimensionFieldsProps) {
  return useDimensions().map((dimension) => <DimensionField key={dimension.id} {...props} dimension={dimension} />);
}

interface DimensionFieldProps extends DimensionFieldsProps {
  readonly dimension: Dimension;
}

/** A choice for one of the dimensions in `value`. */
export function DimensionField(props: DimensionFieldProps) {
  const { dimension, value, onChange, keeps = false, follows = false, error = null } = props;
  const { t } = useLanguage();
  const { id, name, values } = dimension;
  const code = value[id];
  const chosen = code === undefined ? (keeps ? KEEP : NONE) : code === '' ? NONE : code;
  const known = values.filter((one) => !one.archived || one.code === code);
  return (
    <SelectField
      label={name}
      searchable={known.length > 10}
      options={[
        ...(keeps ? [{ value: KEEP, label: t('accounting.journal.keep') }] : []),
        { value: NONE, label: t(follows ? 'accounting.tax.follows' : 'accounting.none') },
        ...known.map((one) => ({ value: one.code, label: `${one.code} ${one.name}` })),
      ]}
      value={chosen}
      error={error}
      onChange={(next) => {
        const { [id]: _, ...others } = value;
        if (next === KEEP) onChange(others);
        else if (next === NONE) onChange(keeps ? { ...others, [id]: '' } : others);
        else onChange({ ...others, [id]: next });
      }}
    />
  );
}

/** The dimensions of a row as "Department: 10". */
export function useDimensionText(): (dimensions: Dimensions) => string {
  const names = new Map(useDimensions().map(({ id, name }) => [id, name]));
  return (dimensions) =>
    Object.entries(dimensions)
      .map(([id, code]) => `${names.get(id) ?? ''} ${code}`.trim())
      .join(', ');
}
