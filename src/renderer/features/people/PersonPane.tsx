import { PaneForm } from '@renderer/components/PaneForm';
import { useState } from 'react';
import { useAction } from '../../api/use-action';
import { SelectField } from '../../components/fields/SelectField';
import { TextField } from '../../components/fields/TextField';
import { TextButton } from '../../components/TextButton';
import { useLanguage } from '../../language/context';
import { useNotice } from '../../shell/notices';
import classes from './People.module.css';
import { errorsOf } from './pane-errors';
import { RemoveButton } from './RemoveButton';
import type { Person, Role } from './use-people-data';

interface PersonPaneProps {
  /** Null for a new one. */
  readonly person: Person | null;
  readonly roles: readonly Role[];
  readonly onClose: () => void;
}

export function PersonPane({ person, roles, onClose }: PersonPaneProps) {
  const { t, explain } = useLanguage();
  const notify = useNotice();
  const save = useAction('person.save');
  const remove = useAction('person.remove');
  const [name, setName] = useState(person?.name ?? '');
  const [email, setEmail] = useState(person?.email ?? '');
  const [roleId, setRoleId] = useState<string | null>(person?.roleId ?? roles[0]?.id ?? null);
  const errors = errorsOf(save.failure, ['name', 'email', 'roleId'], explain);

  async function store(changes: { archived: boolean } | null) {
    const target = person === null ? {} : { id: person.id, revision: person.revision };
    const fields = { name, email, ...(roleId !== null && { roleId }) };
    const result = await save.run({ ...target, changes: changes ?? fields });
    if (!result.ok) return;
    notify({ text: t('people.saved', { name: result.value.name }) });
    onClose();
  }

  return (
    <PaneForm
      title={t(person === null ? 'people.newPerson' : 'people.person')}
      busy={save.isRunning}
      failure={errors.rest ?? remove.failure}
      onDismiss={errors.rest === null ? remove.dismiss : save.dismiss}
      onSave={() => void store(null)}
      onClose={onClose}
      verbs={
        person !== null && (
          <>
            <TextButton onPress={() => void store({ archived: !person.archived })}>
              {t(person.archived ? 'people.unarchive' : 'people.archive')}
            </TextButton>
            <RemoveButton name={person.name} remove={() => remove.run({ id: person.id })} onDone={onClose} />
          </>
        )
      }
    >
      <TextField label={t('people.field.name')} value={name} autoFocus error={errors.of('name')} onChange={setName} />
      <TextField
        label={t('people.field.email')}
        optional
        type="email"
        value={email}
        error={errors.of('email')}
        onChange={setEmail}
      />
      {roles.length === 0 ? (
        <p className={classes.note}>{t('people.noRoles')}</p>
      ) : (
        <SelectField
          label={t('people.field.role')}
          options={roles.map((role) => ({ value: role.id, label: role.name }))}
          value={roleId}
          searchable
          error={errors.of('roleId')}
          onChange={setRoleId}
        />
      )}
    </PaneForm>
  );
}
