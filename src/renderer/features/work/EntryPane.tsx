import { type FormEvent, useEffect, useRef, useState } from 'react';
import { useAction } from '../../api/use-action';
import { FailureBar } from '../../components/FailureBar';
import { SidePane } from '../../components/SidePane';
import { Glyph } from '../../components/StatusGlyph';
import { TextButton } from '../../components/TextButton';
import { useKeys } from '../../keyboard/context';
import { KeyButton } from '../../keyboard/KeyButton';
import { useLanguage } from '../../language/context';
import { useGo } from '../../shell/navigation';
import { useNotice } from '../../shell/notices';
import { useStatus } from '../../shell/status';
import { EntryFields } from './EntryFields';
import { changesOf, draftOfEntry, type EntryDraft, freshDraft, nextDraft } from './entry-draft';
import type { EntryRow } from './entry-rows';
import { useMasterData } from './use-master-data';
import classes from './Work.module.css';
import { Worth } from './Worth';

interface EntryPaneProps {
  /** Null for a new one. */
  readonly entry: EntryRow | null;
  readonly onRemove: (entry: EntryRow) => void;
  readonly onClose: () => void;
}

/** Entering work by hand, and correcting what is not approved. */
export function EntryPane({ entry, onRemove, onClose }: EntryPaneProps) {
  const { t } = useLanguage();
  const { today } = useStatus();
  const notify = useNotice();
  const go = useGo();
  const master = useMasterData();
  const save = useAction('entry.save');
  const [draft, setDraft] = useState<EntryDraft>(() => (entry === null ? freshDraft(today) : draftOfEntry(entry)));
  const [needsProject, setNeedsProject] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const isReady = master !== undefined;
  const isNew = entry === null;
  useEffect(() => {
    // What is corrected most is how much it was.
    const first = isNew ? '[data-first] input' : '[data-quantity] input';
    if (isReady) form.current?.querySelector<HTMLInputElement>(first)?.focus();
  }, [isReady, isNew]);

  function change(changes: Partial<EntryDraft>) {
    save.dismiss();
    setNeedsProject(false);
    setDraft((now) => ({ ...now, ...changes }));
  }

  async function submit(goesOn: boolean, asDraft = false) {
    if (save.isRunning) return;
    if (draft.projectId === null) {
      setNeedsProject(true);
      form.current?.querySelector<HTMLInputElement>('[data-first] input')?.focus();
      return;
    }
    const target = entry === null ? {} : { id: entry.id, revision: entry.revision };
    const result = await save.run({ ...target, asDraft, changes: changesOf(draft) });
    if (!result.ok) return;
    notify({ text: t('entries.saved') });
    if (!goesOn) return onClose();
    setDraft(nextDraft(draft));
    form.current?.querySelector<HTMLInputElement>('[data-quantity] input')?.focus();
  }

  const isDraft = entry?.status === 'draft';
  useKeys([
    { keys: 'Mod+Enter', labelKey: 'entries.pane.saveAndNew', when: isNew, run: () => void submit(true) },
    {
      keys: 'Mod+Shift+Enter',
      labelKey: 'entries.pane.saveDraft',
      when: isNew || isDraft,
      run: () => void submit(false, true),
    },
  ]);
  const fieldOf = save.failure?.field?.replace(/^changes\./, '');
  const isFieldShown = fieldOf !== undefined && SHOWN_FIELDS.has(fieldOf);

  return (
    <SidePane title={t(isNew ? 'entries.pane.create' : 'entries.pane.edit')} onClose={onClose}>
      <form
        ref={form}
        className={classes.form}
        noValidate
        onSubmit={(event: FormEvent) => {
          event.preventDefault();
          void submit(false);
        }}
      >
        {entry?.status === 'rejected' && (
          <p className={classes.warning}>
            <Glyph shape="mark" tone="warn" />
            {entry.rejection === ''
              ? t('entries.pane.rejectionNoReason')
              : t('entries.pane.rejection', { reason: entry.rejection })}
          </p>
        )}
        {master?.projects.length === 0 && (
          <p className={classes.warning}>
            <Glyph shape="mark" tone="warn" />
            <span>
              {t('entries.pane.noProject')}{' '}
              <TextButton onPress={() => go('/projects')}>{t('entries.pane.newProject')}</TextButton>
            </span>
          </p>
        )}
        {master !== undefined && (
          <EntryFields
            draft={draft}
            master={master}
            needsProject={needsProject}
            failure={isFieldShown ? save.failure : null}
            onChange={change}
          />
        )}
        <div className={classes.foot}>
          {master !== undefined && <Worth draft={draft} entry={entry} master={master} />}
          <FailureBar failure={isFieldShown ? null : save.failure} onDismiss={save.dismiss} />
          <div className={classes.verbs}>
            <KeyButton
              label={t(isDraft ? 'entries.submit' : 'common.save')}
              keyName="Enter"
              ownKey={false}
              type="submit"
              variant="primary"
              busy={save.isRunning}
              onPress={() => void submit(false)}
            />
            {isNew ? (
              <KeyButton
                label={t('entries.pane.saveAndNew')}
                keyName="Mod+Enter"
                ownKey={false}
                onPress={() => void submit(true)}
              />
            ) : null}
            {(isNew || isDraft) && (
              <KeyButton
                label={t('entries.pane.saveDraft')}
                keyName="Mod+Shift+Enter"
                ownKey={false}
                onPress={() => void submit(false, true)}
              />
            )}
            {entry !== null && <TextButton onPress={() => onRemove(entry)}>{t('entries.remove')}</TextButton>}
          </div>
        </div>
      </form>
    </SidePane>
  );
}

/** Fields at which a refusal is shown; any other stands under the form. */
const SHOWN_FIELDS: ReadonlySet<string> = new Set([
  'projectId',
  'personId',
  'roleId',
  'date',
  'quantity',
  'unit',
  'statedPrice',
  'billableQuantity',
]);
