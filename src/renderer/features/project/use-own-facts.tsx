import { useCall } from '@renderer/api/use-call';
import { useDimensions } from '@renderer/components/books/DimensionFields';
import { useTaxGroups } from '@renderer/components/books/GroupField';
import { ChoiceCell } from '@renderer/components/fields/ChoiceCell';
import type { Fact } from '@renderer/components/KeyValueGrid';
import { useLanguage } from '@renderer/language/context';
import type { ApiInput } from '@shared/api';
import type { Project } from '@shared/model/project';

const NONE = ' none';

const ofChoice = (value: string) => (value === NONE ? null : value);

/**
 * Who answers for the project, how it is taxed and where it stands in the books, each chosen in place. A firm of one
 * person without tax groups and dimensions has none of it.
 */
export function useOwnFacts(
  { managerId, taxGroupId, dimensions: values }: Project,
  onChange: (changes: ApiInput<'project.update'>['changes']) => void,
): Fact[] {
  const { t } = useLanguage();
  const people = useCall('person.list', { includeArchived: true }, { collections: ['people', 'roles'] }).data ?? [];
  const groups = useTaxGroups('party');
  const dimensions = useDimensions();
  const known = people.filter(({ id, archived }) => !archived || id === managerId);
  const choice = (label: string, value: string | null, options: Choices, choose: (value: string | null) => void) => ({
    label,
    value: (
      <ChoiceCell label={label} value={value ?? NONE} options={options} onChoose={(next) => choose(ofChoice(next))} />
    ),
  });
  const facts: Fact[] = [];
  if (known.length > 1 || managerId !== null) {
    const nobody = { value: NONE, label: t('entries.pane.nobody') };
    const options = [nobody, ...known.map(({ id, name }) => ({ value: id, label: name }))];
    facts.push(choice(t('backlog.filter.manager'), managerId, options, (next) => onChange({ managerId: next })));
  }
  const byDefault = { value: NONE, label: t('accounting.tax.follows') };
  if (groups.length > 0) {
    const options = [byDefault, ...groups.map(({ id, name }) => ({ value: id, label: name }))];
    facts.push(choice(t('accounting.tax.partyGroup'), taxGroupId, options, (next) => onChange({ taxGroupId: next })));
  }
  for (const dimension of dimensions) {
    const { [dimension.id]: code = null, ...others } = values;
    const offered = dimension.values.filter((one) => !one.archived || one.code === code);
    const options = [byDefault, ...offered.map((one) => ({ value: one.code, label: `${one.code} ${one.name}` }))];
    facts.push(
      choice(dimension.name, code, options, (next) =>
        onChange({ dimensions: next === null ? others : { ...others, [dimension.id]: next } }),
      ),
    );
  }
  return facts;
}

type Choices = readonly { readonly value: string; readonly label: string }[];
