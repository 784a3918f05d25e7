import { FailureBar } from '@renderer/components/FailureBar';
import { SelectField } from '@renderer/components/fields/SelectField';
import { TextField } from '@renderer/components/fields/TextField';
import { LANGUAGE_OPTIONS } from '@renderer/components/party/options';
import { FormSection, Span } from '@renderer/components/record/FormSection';
import type { SavedRecord } from '@renderer/components/record/use-saved-record';
import { KeyButton } from '@renderer/keyboard/KeyButton';
import { useLanguage } from '@renderer/language/context';
import { useNotice } from '@renderer/shell/notices';
import type { Company } from '@shared/model/company';
import { MAIL_KINDS } from '@shared/model/mail-settings';
import classes from './Mail.module.css';
import { PlaceholderChips } from './PlaceholderChips';
import { TextPreview } from './TextPreview';
import { useInsertion } from './use-insertion';
import { useTextForm } from './use-text-form';

/** What mails say, with the facts that each names, and beside it as a customer will read it. */
export function TextSection({ company }: { company: SavedRecord<Company> }) {
  const { t, explain } = useLanguage();
  const notify = useNotice();
  const form = useTextForm(company);
  const { kind, language, text, isOwn, isTyped, subjectProblem, bodyProblem } = form;
  const { fields, insert } = useInsertion(form);
  const problem = subjectProblem ?? bodyProblem;

  async function save() {
    if (await form.save()) notify({ text: t('mail.template.saved') });
  }

  return (
    <FormSection title={t('mail.template.title')} explain={t('mail.template.explain')}>
      <Span columns={3}>
        <SelectField
          label={t('mail.template.kind')}
          options={MAIL_KINDS.map((value) => ({ value, label: t(`mail.kind.${value}`) }))}
          value={kind}
          onChange={form.chooseKind}
        />
      </Span>
      <Span columns={3}>
        <SelectField
          label={t('mail.template.language')}
          options={LANGUAGE_OPTIONS}
          value={language}
          onChange={form.chooseLanguage}
        />
      </Span>
      <Span columns={6}>
        <div className={classes.text} ref={fields}>
          <TextField
            label={t('mail.template.subject')}
            help={t(isOwn ? 'mail.template.own' : 'mail.template.standard')}
            value={text.subject}
            error={subjectProblem && explain(subjectProblem)}
            onChange={(subject) => form.change({ subject })}
          />
          <TextField
            label={t('mail.template.body')}
            rows={12}
            value={text.body}
            error={bodyProblem && explain(bodyProblem)}
            onChange={(body) => form.change({ body })}
          />
          <PlaceholderChips kind={kind} onInsert={insert} />
          <FailureBar failure={form.failure} />
          <div className={classes.verbs}>
            {isTyped && (
              <>
                <KeyButton
                  label={t('mail.template.save')}
                  keyName="Mod+Shift+Enter"
                  variant="primary"
                  disabledReason={problem && explain(problem)}
                  onPress={() => void save()}
                />
                <KeyButton label={t('common.cancel')} onPress={form.cancel} />
              </>
            )}
            {isOwn && !isTyped && <KeyButton label={t('mail.template.reset')} onPress={() => void form.reset()} />}
          </div>
        </div>
      </Span>
      <Span columns={6}>
        <TextPreview kind={kind} language={language} text={text} />
      </Span>
    </FormSection>
  );
}
