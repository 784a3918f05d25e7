import { useAction } from '@renderer/api/use-action';
import { CheckField, SegmentedField } from '@renderer/components/fields/ChoiceFields';
import { TextField } from '@renderer/components/fields/TextField';
import { PaneForm } from '@renderer/components/PaneForm';
import { TextButton } from '@renderer/components/TextButton';
import { useLanguage } from '@renderer/language/context';
import { useNotice } from '@renderer/shell/notices';
import type { TaxCode, TaxGroup } from '@shared/model/tax';
import { useState } from 'react';
import classes from './Accounting.module.css';

interface TaxGroupPaneProps {
  readonly group: TaxGroup | null;
  readonly codes: readonly TaxCode[];
  readonly onClose: () => void;
}

/** One tax group: of customers or of what is sold, and the codes that may hold. */
export function TaxGroupPane({ group, codes, onClose }: TaxGroupPaneProps) {
  const { t } = useLanguage();
  const notify = useNotice();
  const save = useAction('taxGroup.save');
  const remove = useAction('taxGroup.remove');
  const [name, setName] = useState(group?.name ?? '');
  const [kind, setKind] = useState<TaxGroup['kind']>(group?.kind ?? 'item');
  const [ids, setIds] = useState<readonly string[]>(group?.taxCodeIds ?? []);

  async function store() {
    const target = group === null ? {} : { id: group.id, revision: group.revision };
    const result = await save.run({ ...target, changes: { name, kind, taxCodeIds: [...ids] } });
    if (!result.ok) return;
    notify({ text: t('accounting.saved', { name: result.value.name }) });
    onClose();
  }

  async function drop(present: TaxGroup) {
    const result = await remove.run({ id: present.id, revision: present.revision });
    if (!result.ok) return;
    notify({ text: t('accounting.tax.removed', { name: present.name }) });
    onClose();
  }

  return (
    <PaneForm
      title={t(group === null ? 'accounting.tax.newGroup' : 'accounting.tax.groupTitle')}
      busy={save.isRunning}
      failure={save.failure ?? remove.failure}
      onDismiss={() => {
        save.dismiss();
        remove.dismiss();
      }}
      onSave={() => void store()}
      onClose={onClose}
      verbs={group !== null && <TextButton onPress={() => void drop(group)}>{t('accounting.tax.remove')}</TextButton>}
    >
      <TextField label={t('accounting.column.name')} value={name} autoFocus onChange={setName} />
      <SegmentedField
        label={t('accounting.column.kind')}
        options={[
          { value: 'party', label: t('accounting.tax.partyKind') },
          { value: 'item', label: t('accounting.tax.itemKind') },
        ]}
        value={kind}
        onChange={setKind}
      />
      <fieldset className={classes.codes}>
        <legend>{t('accounting.tax.codes')}</legend>
        {codes.map((code) => (
          <CheckField
            key={code.id}
            label={code.name}
            checked={ids.includes(code.id)}
            onChange={(isIn) => setIds(isIn ? [...ids, code.id] : ids.filter((id) => id !== code.id))}
          />
        ))}
      </fieldset>
    </PaneForm>
  );
}
