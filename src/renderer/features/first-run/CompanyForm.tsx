import { countryOf, KNOWN_COUNTRIES } from '@shared/countries';
import { COUNTRY_CODES, countryName } from '@shared/countries/names';
import { CURRENCIES } from '@shared/currencies';
import { LANGUAGE_NAMES, LANGUAGES, type Language } from '@shared/i18n/languages';
import { type RefObject, useMemo } from 'react';
import { Disclosure } from '../../components/Disclosure';
import { FailureBar } from '../../components/FailureBar';
import { RadioField } from '../../components/fields/ChoiceFields';
import { SetupFields } from '../../components/fields/FieldFrame';
import { SelectField } from '../../components/fields/SelectField';
import { TextField } from '../../components/fields/TextField';
import { KeyButton } from '../../keyboard/KeyButton';
import { useLanguage } from '../../language/context';
import classes from './CompanyForm.module.css';
import { asksVatId } from './company-draft';
import type { CheckedField } from './company-problems';
import type { CompanyFormState } from './use-company-form';

interface CompanyFormProps {
  readonly form: CompanyFormState;
  readonly formRef: RefObject<HTMLFormElement | null>;
  /** What stands over the fields, where the form is a step on the way to something else. */
  readonly note: string | null;
  readonly submitLabel: string;
}

/** The countries known in full first, then the rest as the language sorts them. */
function countryOptions(language: Language) {
  const known = KNOWN_COUNTRIES.map(({ code }) => code);
  const others = COUNTRY_CODES.filter((code) => !known.includes(code));
  const byName = new Intl.Collator(language).compare;
  const option = (code: string) => ({ value: code, label: countryName(code, language) });
  return [...known.map(option), ...others.map(option).sort((a, b) => byName(a.label, b.label))];
}

const CURRENCY_OPTIONS = CURRENCIES.map((code) => ({ value: code, label: code }));

const LANGUAGE_OPTIONS = LANGUAGES.map((code) => ({ value: code, label: LANGUAGE_NAMES[code] }));

const LEGAL_ID_LABELS = {
  NO: 'firstRun.form.legalId.NO',
  NL: 'firstRun.form.legalId.NL',
  FR: 'firstRun.form.legalId.FR',
  MY: 'firstRun.form.legalId.MY',
} as const;

const VAT_ID_LABELS = { vat: 'firstRun.form.vatId', tax: 'firstRun.form.taxId', sst: 'firstRun.form.sstId' } as const;

function legalIdLabel(country: string) {
  return country in LEGAL_ID_LABELS
    ? LEGAL_ID_LABELS[country as keyof typeof LEGAL_ID_LABELS]
    : 'firstRun.form.legalId.other';
}

/** What a company needs to bill: a name, and as many numbers as are at hand. */
export function CompanyForm({ form, formRef, note, submitLabel }: CompanyFormProps) {
  const { t, language } = useLanguage();
  const { draft, change } = form;
  const country = countryOf(draft.country);
  const countries = useMemo(() => countryOptions(language), [language]);

  async function submit() {
    const wrong = await form.submit();
    if (wrong === undefined) return;
    const field = formRef.current?.querySelector<HTMLInputElement>(`[data-field="${wrong}"] input`);
    // A field that is folded away shows itself first.
    field?.closest('details')?.setAttribute('open', '');
    field?.focus();
  }

  const text = (field: CheckedField, label: string) => (
    <div data-field={field}>
      <TextField
        label={label}
        value={draft[field]}
        onChange={(value) => change({ [field]: value })}
        onDone={() => form.leave(field)}
        {...form.notesOf(field, label)}
      />
    </div>
  );
  const tax = t(`document.tax.${country.taxWord}.inText`);
  const bank = country.usesAccountNumber
    ? text('accountNumber', t('firstRun.form.accountNumber'))
    : text('iban', t('firstRun.form.iban'));
  const hasSecondIban = country.usesAccountNumber && country.hasIban;

  return (
    <form
      ref={formRef}
      className={classes.form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      <div className={classes.fields}>
        <h2 className={classes.title}>{t('firstRun.form.title')}</h2>
        {note !== null && <p className={classes.note}>{note}</p>}
        <SetupFields>
          {text('name', t('firstRun.form.name'))}
          <div className={classes.pair}>
            <SelectField
              label={t('firstRun.form.country')}
              options={countries}
              value={draft.country}
              searchable
              onChange={(code) => change({ country: code })}
            />
            <SelectField
              label={t('firstRun.form.currency')}
              options={CURRENCY_OPTIONS}
              value={draft.currency}
              searchable
              onChange={(currency) => change({ currency })}
            />
          </div>
          {text('legalId', t(legalIdLabel(draft.country)))}
          <RadioField
            label={t(`document.tax.${country.taxWord}.name`)}
            options={[
              { value: 'yes', label: t('firstRun.form.registered', { tax }) },
              { value: 'no', label: t('firstRun.form.notRegistered') },
            ]}
            value={draft.vatRegistered ? 'yes' : 'no'}
            onChange={(choice) => change({ vatRegistered: choice === 'yes' })}
          />
          {asksVatId(draft, country) && text('vatId', t(VAT_ID_LABELS[country.taxWord]))}
          <TextField label={t('firstRun.form.line1')} value={draft.line1} onChange={(line1) => change({ line1 })} />
          <div className={classes.narrowPair}>
            <TextField
              label={t('firstRun.form.postalCode')}
              value={draft.postalCode}
              onChange={(postalCode) => change({ postalCode })}
            />
            <TextField label={t('firstRun.form.city')} value={draft.city} onChange={(city) => change({ city })} />
          </div>
          <div className={classes.pair}>
            {bank}
            {hasSecondIban
              ? text('firstInvoiceNumber', t('firstRun.form.firstNumber'))
              : text('bic', t('firstRun.form.bic'))}
          </div>
          {!hasSecondIban && text('firstInvoiceNumber', t('firstRun.form.firstNumber'))}
          <p className={classes.help}>{t('firstRun.form.firstNumberHelp')}</p>
          <Disclosure title={t(hasSecondIban ? 'firstRun.form.more' : 'firstRun.form.moreWithoutIban')}>
            <div className={classes.more}>
              {hasSecondIban && (
                <div className={classes.pair}>
                  {text('iban', t('firstRun.form.iban'))}
                  {text('bic', t('firstRun.form.bic'))}
                </div>
              )}
              <div className={classes.pair}>
                {text('email', t('firstRun.form.email'))}
                <SelectField
                  label={t('firstRun.form.documents')}
                  options={LANGUAGE_OPTIONS}
                  value={draft.language}
                  onChange={(chosen) => change({ language: chosen })}
                />
              </div>
            </div>
          </Disclosure>
        </SetupFields>
      </div>
      <FailureBar failure={form.failure} onDismiss={form.dismiss} />
      <div className={classes.foot}>
        <KeyButton
          label={submitLabel}
          keyName="Enter"
          ownKey={false}
          type="submit"
          variant="primary"
          busy={form.isRunning}
          onPress={() => void submit()}
        />
        <span className={classes.kept}>{t('firstRun.form.keptIn')}</span>
      </div>
    </form>
  );
}
