import { PaneForm } from '@renderer/components/PaneForm';
import { isTimeUnit } from '@shared/billing/time-units';
import { UNITS, unitLabel } from '@shared/units';
import { X } from 'lucide-react';
import { useRef, useState } from 'react';
import { useAction } from '../../api/use-action';
import { DecimalField } from '../../components/fields/DecimalField';
import { SelectField } from '../../components/fields/SelectField';
import { TextField } from '../../components/fields/TextField';
import { KeyValueGrid } from '../../components/KeyValueGrid';
import { SidePane } from '../../components/SidePane';
import { TextButton } from '../../components/TextButton';
import { KeyButton } from '../../keyboard/KeyButton';
import { useLanguage } from '../../language/context';
import { useNotice } from '../../shell/notices';
import classes from './People.module.css';
import { errorsOf } from './pane-errors';
import { RemoveButton } from './RemoveButton';
import type { UnitGroup } from './use-people-data';

interface UnitGroupPaneProps {
  /** Null for a new one. */
  readonly group: UnitGroup | null;
  readonly onClose: () => void;
}

/** A group of units; time is shown as it is, for it is built in. */
export function UnitGroupPane({ group, onClose }: UnitGroupPaneProps) {
  return group?.isBuiltIn ? <BuiltIn group={group} onClose={onClose} /> : <OwnGroup group={group} onClose={onClose} />;
}

function BuiltIn({ group, onClose }: { group: UnitGroup; onClose: () => void }) {
  const { t, formatDecimal } = useLanguage();
  const hours = group.units.find(({ code }) => code === 'DAY')?.factor ?? '';
  return (
    <SidePane title={t('categories.time')} onClose={onClose}>
      <div className={classes.form}>
        <KeyValueGrid
          columns={1}
          facts={group.units.map(({ code, factor }) => ({
            label: unitLabel(code, '1', t),
            value: `${formatDecimal(factor)} ${unitLabel(group.baseUnit, factor, t)}`,
          }))}
        />
        <p className={classes.text}>{t('categories.builtIn', { hours: formatDecimal(hours) })}</p>
      </div>
    </SidePane>
  );
}

interface UnitRow {
  /** Tells rows apart while their codes are typed. */
  readonly key: number;
  readonly code: string;
  readonly name: string;
  readonly factor: string;
}

function OwnGroup({ group, onClose }: UnitGroupPaneProps) {
  const { t, explain } = useLanguage();
  const notify = useNotice();
  const save = useAction('unitGroup.save');
  const remove = useAction('unitGroup.remove');
  const [name, setName] = useState(group?.name ?? '');
  const [base, setBase] = useState(group?.baseUnit ?? 'C62');
  const [rows, setRows] = useState<readonly UnitRow[]>(() =>
    (group?.units ?? []).filter(({ code }) => code !== group?.baseUnit).map((unit, key) => ({ ...unit, key })),
  );
  const nextKey = useRef(rows.length);
  const shownFields = ['name', ...rows.flatMap((_, index) => [`units.${index + 1}.code`, `units.${index + 1}.factor`])];
  const errors = errorsOf(save.failure, shownFields, explain);
  const options = UNITS.filter((code) => !isTimeUnit(code)).map((code) => ({
    value: code as string,
    label: unitLabel(code, '1', t),
  }));
  const free = options.find(({ value }) => value !== base && !rows.some(({ code }) => code === value));

  const change = (key: number, changes: Partial<UnitRow>) =>
    setRows(rows.map((row) => (row.key === key ? { ...row, ...changes } : row)));

  function add() {
    if (free === undefined) return;
    setRows([...rows, { key: nextKey.current, code: free.value, name: '', factor: '' }]);
    nextKey.current += 1;
  }

  async function store() {
    const target = group === null ? {} : { id: group.id, revision: group.revision };
    const units = [
      { code: base, name: group?.units.find(({ code }) => code === base)?.name ?? '', factor: '1' },
      ...rows.map(({ code, name: own, factor }) => ({ code, name: own, factor: factor === '' ? '0' : factor })),
    ];
    const result = await save.run({ ...target, changes: { name, baseUnit: base, units } });
    if (!result.ok) return;
    notify({ text: t('people.saved', { name: result.value.name }) });
    onClose();
  }

  return (
    <PaneForm
      title={t(group === null ? 'categories.newGroup' : 'categories.unitGroup')}
      busy={save.isRunning}
      failure={errors.rest ?? remove.failure}
      onDismiss={errors.rest === null ? remove.dismiss : save.dismiss}
      onSave={() => void store()}
      onClose={onClose}
      verbs={
        group !== null && (
          <RemoveButton name={group.name} remove={() => remove.run({ id: group.id })} onDone={onClose} />
        )
      }
    >
      <TextField label={t('people.field.name')} value={name} autoFocus error={errors.of('name')} onChange={setName} />
      <SelectField label={t('categories.base')} options={options} value={base} searchable onChange={setBase} />
      {rows.map(({ key, code, factor }, index) => (
        <div key={key} className={classes.unitRow}>
          <SelectField
            label={t('categories.unit')}
            options={options}
            value={code}
            searchable
            error={errors.of(`units.${index + 1}.code`)}
            onChange={(chosen) => change(key, { code: chosen })}
          />
          <DecimalField
            label={t('categories.factor')}
            value={factor}
            error={errors.of(`units.${index + 1}.factor`)}
            onChange={(value) => change(key, { factor: value })}
          />
          <KeyButton
            label={t('categories.removeUnit', { unit: unitLabel(code, '1', t) })}
            iconOnly
            icon={<X size={14} />}
            variant="quiet"
            size="small"
            onPress={() => setRows(rows.filter((row) => row.key !== key))}
          />
        </div>
      ))}
      {free !== undefined && <TextButton onPress={add}>{t('categories.addUnit')}</TextButton>}
      <p className={classes.text}>{t('categories.groupHelp')}</p>
    </PaneForm>
  );
}
