import { useAction } from '../../api/use-action';
import { useLanguage } from '../../language/context';
import { useNotice } from '../../shell/notices';

/** Takes a whole import back and says what went with it. Answers whether it was done. */
export function useUndoImport() {
  const { t } = useLanguage();
  const notify = useNotice();
  const action = useAction('timesheet.undo');
  async function undo(id: string): Promise<boolean> {
    const result = await action.run({ id });
    if (!result.ok) return false;
    const { entries, customers, projects, people } = result.value.removed;
    notify({
      text: t('timesheet.undone', {
        entries: t('timesheet.entries', { count: entries }),
        customers: t('timesheet.customers', { count: customers }),
        projects: t('timesheet.projects', { count: projects }),
        people: t('timesheet.people', { count: people }),
      }),
    });
    return true;
  }
  return { undo, failure: action.failure, dismiss: action.dismiss };
}
