import { PaneForm } from '@renderer/components/PaneForm';
import { useState } from 'react';
import { useAction } from '../../api/use-action';
import { CheckField } from '../../components/fields/ChoiceFields';
import { TextField } from '../../components/fields/TextField';
import { useLanguage } from '../../language/context';
import { useNotice } from '../../shell/notices';
import { errorsOf } from './pane-errors';
import { RemoveButton } from './RemoveButton';
import type { Role } from './use-people-data';

/** A role: its name, and whether its time is charged. Null for a new one. */
export function RolePane({ role, onClose }: { role: Role | null; onClose: () => void }) {
  const { t, explain } = useLanguage();
  const notify = useNotice();
  const save = useAction('role.save');
  const remove = useAction('role.remove');
  const [name, setName] = useState(role?.name ?? '');
  const [isChargeable, setChargeable] = useState(role?.isChargeable ?? true);
  const errors = errorsOf(save.failure, ['name'], explain);

  async function store() {
    const target = role === null ? {} : { id: role.id, revision: role.revision };
    const result = await save.run({ ...target, changes: { name, isChargeable } });
    if (!result.ok) return;
    notify({ text: t('people.saved', { name: result.value.name }) });
    onClose();
  }

  return (
    <PaneForm
      title={t(role === null ? 'people.newRole' : 'people.role')}
      busy={save.isRunning}
      failure={errors.rest ?? remove.failure}
      onDismiss={errors.rest === null ? remove.dismiss : save.dismiss}
      onSave={() => void store()}
      onClose={onClose}
      verbs={
        role !== null && <RemoveButton name={role.name} remove={() => remove.run({ id: role.id })} onDone={onClose} />
      }
    >
      <TextField label={t('people.field.name')} value={name} autoFocus error={errors.of('name')} onChange={setName} />
      <CheckField
        label={t('categories.charged')}
        note={t('categories.chargedHelp')}
        checked={isChargeable}
        onChange={setChargeable}
      />
    </PaneForm>
  );
}
