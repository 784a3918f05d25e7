import { PaneForm } from '@renderer/components/PaneForm';
import { CATEGORY_CLASSES } from '@shared/model/category';
import { UNITS, unitLabel } from '@shared/units';
import { useState } from 'react';
import { useAction } from '../../api/use-action';
import { DimensionFields } from '../../components/books/DimensionFields';
import { GroupField } from '../../components/books/GroupField';
import { chosenClass, malaysianClasses, shownClass } from '../../components/e-invoice/malaysian-classes';
import { CheckField, SegmentedField } from '../../components/fields/ChoiceFields';
import { SelectField } from '../../components/fields/SelectField';
import { TextField } from '../../components/fields/TextField';
import { TextButton } from '../../components/TextButton';
import { useLanguage } from '../../language/context';
import { useNotice } from '../../shell/notices';
import { useCompany } from '../../shell/status';
import { errorsOf } from './pane-errors';
import { RemoveButton } from './RemoveButton';
import type { Category, UnitGroup } from './use-people-data';

interface CategoryPaneProps {
  /** Null for a new one. */
  readonly category: Category | null;
  readonly groups: readonly UnitGroup[];
  readonly onClose: () => void;
}

/** In the place of any unit, as a choice must have a value. */
const ANY = '-';

export function CategoryPane({ category, groups, onClose }: CategoryPaneProps) {
  const { t, explain } = useLanguage();
  const notify = useNotice();
  const save = useAction('category.save');
  const remove = useAction('category.remove');
  const [name, setName] = useState(category?.name ?? '');
  const [ofClass, setClass] = useState(category?.class ?? 'expense');
  const [unit, setUnit] = useState(category?.unit ?? 'C62');
  const [groupId, setGroupId] = useState(category?.unitGroupId ?? ANY);
  const [isChargeable, setChargeable] = useState(category?.isChargeable ?? true);
  const [itemTaxGroupId, setItemTaxGroup] = useState(category?.itemTaxGroupId ?? null);
  const [dimensions, setDimensions] = useState(category?.dimensions ?? {});
  const [classification, setClassification] = useState(category?.classification ?? null);
  const isMalaysian = useCompany().country === 'MY';
  const errors = errorsOf(save.failure, ['name', 'unit', 'unitGroupId', 'itemTaxGroupId', 'dimensions'], explain);
  const group = groups.find(({ id }) => id === groupId);
  const units = group === undefined ? UNITS.filter((one) => one !== 'HUR') : group.units.map(({ code }) => code);

  async function store(changes: { archived: boolean } | null) {
    const target = category === null ? {} : { id: category.id, revision: category.revision };
    const unitGroupId = groupId === ANY ? null : groupId;
    const fields = {
      name,
      class: ofClass,
      unit,
      unitGroupId,
      isChargeable,
      itemTaxGroupId,
      dimensions,
      classification,
    };
    const result = await save.run({ ...target, changes: changes ?? fields });
    if (!result.ok) return;
    notify({ text: t('people.saved', { name: result.value.name }) });
    onClose();
  }

  return (
    <PaneForm
      title={t(category === null ? 'categories.newCategory' : 'categories.category')}
      busy={save.isRunning}
      failure={errors.rest ?? remove.failure}
      onDismiss={errors.rest === null ? remove.dismiss : save.dismiss}
      onSave={() => void store(null)}
      onClose={onClose}
      verbs={
        category !== null && (
          <>
            <TextButton onPress={() => void store({ archived: !category.archived })}>
              {t(category.archived ? 'people.unarchive' : 'people.archive')}
            </TextButton>
            <RemoveButton name={category.name} remove={() => remove.run({ id: category.id })} onDone={onClose} />
          </>
        )
      }
    >
      <TextField label={t('people.field.name')} value={name} autoFocus error={errors.of('name')} onChange={setName} />
      <SegmentedField
        label={t('categories.class')}
        options={CATEGORY_CLASSES.map((one) => ({ value: one, label: t(`billing.transactionClass.${one}`) }))}
        value={ofClass}
        onChange={setClass}
      />
      <SelectField
        label={t('categories.group')}
        options={[
          { value: ANY, label: t('categories.anyUnit') },
          ...groups.filter(({ isBuiltIn }) => !isBuiltIn).map(({ id, name: label }) => ({ value: id, label })),
        ]}
        value={groupId}
        error={errors.of('unitGroupId')}
        onChange={(chosen) => {
          setGroupId(chosen);
          const next = groups.find(({ id }) => id === chosen);
          if (next !== undefined && !next.units.some(({ code }) => code === unit)) setUnit(next.baseUnit);
        }}
      />
      <SelectField
        label={t('categories.unit')}
        options={units.map((code) => ({ value: code, label: unitLabel(code, '1', t) }))}
        value={unit}
        searchable
        error={errors.of('unit')}
        onChange={setUnit}
      />
      <CheckField
        label={t('categories.charged')}
        note={t('categories.chargedHelp')}
        checked={isChargeable}
        onChange={setChargeable}
      />
      <GroupField kind="item" value={itemTaxGroupId} error={errors.of('itemTaxGroupId')} onChange={setItemTaxGroup} />
      {isMalaysian && (
        <SelectField
          label={t('classification.label')}
          help={t('classification.categoryHelp')}
          searchable
          options={malaysianClasses(classification, t('classification.asCompany'))}
          value={shownClass(classification, t('classification.asCompany'))}
          onChange={(chosen) => setClassification(chosenClass(chosen))}
        />
      )}
      <DimensionFields follows value={dimensions} error={errors.of('dimensions')} onChange={setDimensions} />
    </PaneForm>
  );
}
