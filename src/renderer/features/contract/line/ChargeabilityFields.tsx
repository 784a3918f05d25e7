import { useCall } from '@renderer/api/use-call';
import { Disclosure } from '@renderer/components/Disclosure';
import { FieldGroup } from '@renderer/components/fields/FieldFrame';
import { SelectField } from '@renderer/components/fields/SelectField';
import { TextField } from '@renderer/components/fields/TextField';
import { TextButton } from '@renderer/components/TextButton';
import { KeyButton } from '@renderer/keyboard/KeyButton';
import { useLanguage } from '@renderer/language/context';
import type { ContractLine } from '@shared/model/contract';
import { X } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import classes from './Line.module.css';

type Chargeability = ContractLine['chargeability'];

interface ChargeabilityFieldsProps {
  readonly value: Chargeability;
  readonly error: string | null;
  readonly onChange: (value: Chargeability) => void;
}

interface Rule {
  readonly key: string;
  readonly name: string;
  readonly isChargeable: boolean;
}

const sameName = (one: string, other: string) => one.trim().toLowerCase() === other.trim().toLowerCase();

/** Which roles, categories and tasks are charged under this line, where that differs from the master data. */
export function ChargeabilityFields({ value, error, onChange }: ChargeabilityFieldsProps) {
  const { t } = useLanguage();
  const roles = useCall('role.list', {}, { collections: ['roles'] }).data ?? [];
  const categories = useCall('category.list', {}, { collections: ['categories'] }).data ?? [];
  const [task, setTask] = useState('');
  const count = value.roles.length + value.categories.length + value.tasks.length;
  // As the pane opens: taking the last rule away would close it under the hand that does.
  const [isFilled] = useState(count > 0);
  const roleName = (roleId: string) => roles.find(({ id }) => id === roleId)?.name ?? '';
  const freeRoles = roles.filter(({ id }) => !value.roles.some(({ roleId }) => roleId === id));
  const names = [...new Set(categories.map(({ name }) => name))];
  const freeCategories = names.filter((name) => !value.categories.some((each) => sameName(each.category, name)));

  function addTask(): void {
    const name = task.trim();
    setTask('');
    if (name === '' || value.tasks.some((each) => sameName(each.task, name))) return;
    onChange({ ...value, tasks: [...value.tasks, { task: name, isChargeable: false }] });
  }

  return (
    <Disclosure
      title={t('contractTerms.chargeable.title')}
      {...(count > 0 && { note: String(count) })}
      open={isFilled || error !== null}
    >
      <div className={classes.fields}>
        <FieldGroup
          label={t('contractTerms.chargeable.roles')}
          help={t('contractTerms.chargeable.rolesHelp')}
          error={error}
        >
          <Rules
            rules={value.roles.map(({ roleId, isChargeable }) => ({
              key: roleId,
              name: roleName(roleId),
              isChargeable,
            }))}
            onChange={(rules) =>
              onChange({ ...value, roles: rules.map(({ key, isChargeable }) => ({ roleId: key, isChargeable })) })
            }
          />
        </FieldGroup>
        {freeRoles.length > 0 && (
          <SelectField
            label={t('contractTerms.chargeable.addRole')}
            options={freeRoles.map(({ id, name }) => ({ value: id, label: name }))}
            value={null}
            searchable
            onChange={(roleId) => onChange({ ...value, roles: [...value.roles, { roleId, isChargeable: false }] })}
          />
        )}
        <Part label={t('contractTerms.chargeable.categories')} isShown={value.categories.length > 0}>
          <Rules
            rules={value.categories.map(({ category, isChargeable }) => ({
              key: category,
              name: category,
              isChargeable,
            }))}
            onChange={(rules) =>
              onChange({
                ...value,
                categories: rules.map(({ key, isChargeable }) => ({ category: key, isChargeable })),
              })
            }
          />
        </Part>
        {freeCategories.length > 0 && (
          <SelectField
            label={t('contractTerms.chargeable.addCategory')}
            options={freeCategories.map((name) => ({ value: name, label: name }))}
            value={null}
            searchable
            onChange={(category) =>
              onChange({ ...value, categories: [...value.categories, { category, isChargeable: false }] })
            }
          />
        )}
        <Part label={t('contractTerms.chargeable.tasks')} isShown={value.tasks.length > 0}>
          <Rules
            rules={value.tasks.map((each) => ({ key: each.task, name: each.task, isChargeable: each.isChargeable }))}
            onChange={(rules) =>
              onChange({ ...value, tasks: rules.map(({ key, isChargeable }) => ({ task: key, isChargeable })) })
            }
          />
        </Part>
        <div className={classes.add}>
          <TextField label={t('contractTerms.chargeable.addTask')} value={task} onChange={setTask} />
          <KeyButton label={t('contractTerms.chargeable.add')} onPress={addTask} />
        </div>
      </div>
    </Disclosure>
  );
}

function Part({ label, isShown, children }: { label: string; isShown: boolean; children: ReactNode }) {
  return isShown ? <FieldGroup label={label}>{children}</FieldGroup> : null;
}

/** Each with whether it is charged, which a press turns round. */
function Rules({ rules, onChange }: { rules: readonly Rule[]; onChange: (rules: readonly Rule[]) => void }) {
  const { t } = useLanguage();
  if (rules.length === 0) return null;
  const wordOf = ({ isChargeable }: Rule) =>
    t(isChargeable ? 'billing.billingType.chargeable' : 'billing.billingType.nonChargeable');
  return (
    <ul className={classes.rules}>
      {rules.map((rule) => (
        <li key={rule.key} className={classes.rule}>
          <span className={classes.subject} title={rule.name}>
            {rule.name}
          </span>
          <TextButton
            label={`${wordOf(rule)}, ${rule.name}`}
            onPress={() =>
              onChange(rules.map((one) => (one === rule ? { ...one, isChargeable: !one.isChargeable } : one)))
            }
          >
            {wordOf(rule)}
          </TextButton>
          <KeyButton
            label={t('contractTerms.chargeable.remove', { name: rule.name })}
            iconOnly
            icon={<X size={14} />}
            variant="quiet"
            size="small"
            onPress={() => onChange(rules.filter((one) => one !== rule))}
          />
        </li>
      ))}
    </ul>
  );
}
