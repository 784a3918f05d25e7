import { useAction } from '@renderer/api/use-action';
import { DimensionFields } from '@renderer/components/books/DimensionFields';
import { GroupField, KEEP } from '@renderer/components/books/GroupField';
import { PaneForm } from '@renderer/components/PaneForm';
import { useLanguage } from '@renderer/language/context';
import { useNotice } from '@renderer/shell/notices';
import type { Dimensions } from '@shared/model/actual';
import { useState } from 'react';
import type { Refused } from './OutcomeBar';

interface JournalPaneProps {
  readonly ids: readonly string[];
  readonly onClose: () => void;
  readonly onRefused: (refused: readonly Refused[]) => void;
}

/** Tax groups and dimensions of one row or many; what is left at "unchanged" stays as it is on each. */
export function JournalPane({ ids, onClose, onRefused }: JournalPaneProps) {
  const { t } = useLanguage();
  const notify = useNotice();
  const update = useAction('integrationJournal.update');
  const [party, setParty] = useState<string | null>(KEEP);
  const [item, setItem] = useState<string | null>(KEEP);
  const [dimensions, setDimensions] = useState<Dimensions>({});

  async function save() {
    const result = await update.run({
      ids: [...ids],
      changes: {
        ...(party !== KEEP && { taxGroupId: party }),
        ...(item !== KEEP && { itemTaxGroupId: item }),
        ...(Object.keys(dimensions).length > 0 && { dimensions }),
      },
    });
    if (!result.ok) return;
    onRefused(result.value.refused);
    notify({ text: t('accounting.journal.changed', { count: result.value.done }) });
    onClose();
  }

  return (
    <PaneForm
      title={t('accounting.journal.changeTitle', { count: ids.length })}
      busy={update.isRunning}
      failure={update.failure}
      onDismiss={update.dismiss}
      onSave={() => void save()}
      onClose={onClose}
    >
      <GroupField kind="party" keeps value={party} onChange={setParty} />
      <GroupField kind="item" keeps value={item} onChange={setItem} />
      <DimensionFields keeps value={dimensions} onChange={setDimensions} />
    </PaneForm>
  );
}
