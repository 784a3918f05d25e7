import { useAction } from '@renderer/api/use-action';
import { FailureBar } from '@renderer/components/FailureBar';
import { FormSection, Span } from '@renderer/components/record/FormSection';
import { SavedCheck } from '@renderer/components/record/SavedChoices';
import type { SavedRecord } from '@renderer/components/record/use-saved-record';
import { KeyButton } from '@renderer/keyboard/KeyButton';
import { useLanguage } from '@renderer/language/context';
import type { Company } from '@shared/model/company';
import classes from './Mail.module.css';
import { ServerFields } from './ServerFields';
import { useServerForm } from './use-server-form';

/** Where mails are handed in; none is a choice too. */
export function ServerSection({ company }: { company: SavedRecord<Company> }) {
  const { t } = useLanguage();
  const form = useServerForm(company);
  const forget = useAction('mail.removePassword');
  const { server, kept, isTyped, isBusy, failure } = form;
  const { attachesElectronic } = company.record.mail;
  const isOfField = failure?.field?.startsWith('changes.mail.server.') === true;

  /** The password goes first: afterwards nobody knows which one it was. */
  async function remove() {
    if (kept?.user) await forget.run({});
    await form.remove();
  }

  return (
    <FormSection title={t('mail.server.title')} explain={t('mail.server.explain')}>
      {server === null ? (
        <Span columns={6}>
          <p className={classes.none}>{t('mail.server.none')}</p>
          <KeyButton label={t('mail.server.setUp')} keyName="n" onPress={form.begin} />
        </Span>
      ) : (
        <>
          <ServerFields form={form} server={server} />
          <Span columns={6}>
            <FailureBar failure={isOfField ? null : failure} />
            <div className={classes.verbs}>
              {isTyped && (
                <>
                  <KeyButton
                    label={t('mail.server.save')}
                    keyName="Mod+Enter"
                    variant="primary"
                    busy={isBusy}
                    onPress={() => void form.save()}
                  />
                  <KeyButton label={t('common.cancel')} onPress={form.cancel} />
                </>
              )}
              {!isTyped && <KeyButton label={t('mail.server.remove')} busy={isBusy} onPress={() => void remove()} />}
            </div>
          </Span>
        </>
      )}
      <Span columns={6}>
        <SavedCheck
          label={t('mail.server.attachesElectronic')}
          value={attachesElectronic}
          onSave={(value) => company.save(({ mail }) => ({ mail: { ...mail, attachesElectronic: value } }))}
        />
      </Span>
    </FormSection>
  );
}
