import type { CallResult } from '@shared/api/contract';
import { TextButton } from '../../components/TextButton';
import { useLanguage } from '../../language/context';
import { useNotice } from '../../shell/notices';

interface RemoveButtonProps {
  readonly name: string;
  readonly remove: () => Promise<CallResult<unknown>>;
  readonly onDone: () => void;
}

/** Deletes what nothing uses; what is used is refused with the reason, which the pane shows. */
export function RemoveButton({ name, remove, onDone }: RemoveButtonProps) {
  const { t } = useLanguage();
  const notify = useNotice();
  return (
    <TextButton
      label={`${t('people.remove')}, ${name}`}
      onPress={async () => {
        const result = await remove();
        if (!result.ok) return;
        notify({ text: t('categories.removed', { name }) });
        onDone();
      }}
    >
      {t('people.remove')}
    </TextButton>
  );
}
