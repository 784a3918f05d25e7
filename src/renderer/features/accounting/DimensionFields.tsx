import { useCall } from '@renderer/api/use-call';
import { SelectField } from '@renderer/components/fields/SelectField';
import { useLanguage } from '@renderer/language/context';
import type { Dimensions } from '@shared/model/actual';

const NONE = ' none';
const KEEP = ' keep';

interface DimensionFieldsProps {
  readonly value: Dimensions;
  readonly onChange: (value: Dimensions) => void;
  /** A dimension that is not in `value` stays as it is on each row, instead of being none. */
  readonly keeps?: boolean;
}

/** A choice for each financial dimension of the company. */
export function DimensionFields({ value, onChange, keeps = false }: DimensionFieldsProps) {
  const { t } = useLanguage();
  const { data } = useCall('dimension.list', {}, { collections: ['dimensions'] });
  return (data ?? []).map(({ id, name, values }) => {
    const code = value[id];
    const chosen = code === undefined ? (keeps ? KEEP : NONE) : code === '' ? NONE : code;
    const known = values.filter((one) => !one.archived || one.code === code);
    return (
      <SelectField
        key={id}
        label={name}
        searchable={known.length > 10}
        options={[
          ...(keeps ? [{ value: KEEP, label: t('accounting.journal.keep') }] : []),
          { value: NONE, label: t('accounting.none') },
          ...known.map((one) => ({ value: one.code, label: `${one.code} ${one.name}` })),
        ]}
        value={chosen}
        onChange={(next) => {
          const { [id]: _, ...others } = value;
          if (next === KEEP) onChange(others);
          else if (next === NONE) onChange(keeps ? { ...others, [id]: '' } : others);
          else onChange({ ...others, [id]: next });
        }}
      />
    );
  });
}

/** The dimensions of a row as "Department: 10". */
export function useDimensionText(): (dimensions: Dimensions) => string {
  const { data } = useCall('dimension.list', {}, { collections: ['dimensions'] });
  const names = new Map((data ?? []).map(({ id, name }) => [id, name]));
  return (dimensions) =>
    Object.entries(dimensions)
      .map(([id, code]) => `${names.get(id) ?? ''} ${code}`.trim())
      .join(', ');
}
