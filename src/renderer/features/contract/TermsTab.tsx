import { useAction } from '@renderer/api/use-action';
import { DimensionFields } from '@renderer/components/books/DimensionFields';
import { GroupField } from '@renderer/components/books/GroupField';
import { FailureBar } from '@renderer/components/FailureBar';
import { DateField } from '@renderer/components/fields/DateField';
import { DecimalField } from '@renderer/components/fields/DecimalField';
import { TextField } from '@renderer/components/fields/TextField';
import { Scroll } from '@renderer/components/Layout';
import { KeyButton } from '@renderer/keyboard/KeyButton';
import { useLanguage } from '@renderer/language/context';
import { useNotice } from '@renderer/shell/notices';
import { useCompany, useStatus } from '@renderer/shell/status';
import { fromMinor, toMinor } from '@shared/money';
import { useState } from 'react';
import { useTermChange } from './amend/use-term-change';
import classes from './Contract.module.css';
import type { ContractView } from './tabs';

/** What holds for the whole contract: its end, its limit, its rate, and the words around its invoices' lines. */
export function TermsTab({ view }: { view: ContractView }) {
  const { t, explain } = useLanguage();
  const notify = useNotice();
  const { today } = useStatus();
  const { currency: own } = useCompany();
  const { contract } = view;
  const { id, revision, currency } = contract;
  const [draft, setDraft] = useState(() => ({
    endDate: contract.endDate ?? '',
    limit: contract.notToExceedAmount === null ? '' : fromMinor(contract.notToExceedAmount, currency),
    rate: contract.fixedExchangeRate ?? '',
    headerText: contract.headerText,
    footerText: contract.footerText,
    taxGroupId: contract.taxGroupId,
    dimensions: contract.dimensions,
  }));
  const update = useAction('contract.update');
  const terms = useTermChange(contract, () => notify({ text: t('contractTerms.terms.saved') }));
  const change = (part: Partial<typeof draft>) => setDraft((now) => ({ ...now, ...part }));
  const failure = terms.shown(update.failure);
  const errorOf = (field: string) => (failure?.field === `changes.${field}` ? explain(failure) : null);
  const isOfField = failure?.field !== undefined;

  function save(): void {
    const changes = {
      endDate: draft.endDate === '' ? null : draft.endDate,
      notToExceedAmount: draft.limit === '' ? null : toMinor(draft.limit, currency, 'changes.notToExceedAmount'),
      fixedExchangeRate: draft.rate === '' ? null : draft.rate,
      headerText: draft.headerText,
      footerText: draft.footerText,
      taxGroupId: draft.taxGroupId,
      dimensions: draft.dimensions,
    };
    void terms.take({ changes }, () => update.run({ id, revision, changes }));
  }

  return (
    <>
      <Scroll>
        <form
          className={classes.terms}
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            if (!update.isRunning) save();
          }}
        >
          <FailureBar failure={isOfField ? null : failure} />
          <DateField
            label={t('contracts.fact.endDate')}
            help={t('contractTerms.terms.endDateHelp')}
            value={draft.endDate}
            today={today}
            optional
            error={errorOf('endDate')}
            onChange={(endDate) => change({ endDate })}
          />
          <DecimalField
            label={t('contracts.fact.limit')}
            help={t('contractTerms.terms.limitHelp')}
            value={draft.limit}
            decimals={2}
            unit={currency}
            optional
            error={errorOf('notToExceedAmount')}
            onChange={(limit) => change({ limit })}
          />
          {currency !== own && (
            <DecimalField
              label={t('contractTerms.terms.rate', { currency })}
              help={t('contractTerms.terms.rateHelp')}
              value={draft.rate}
              unit={own}
              optional
              error={errorOf('fixedExchangeRate')}
              onChange={(rate) => change({ rate })}
            />
          )}
          <TextField
            label={t('contractTerms.terms.header')}
            value={draft.headerText}
            rows={3}
            optional
            error={errorOf('headerText')}
            onChange={(headerText) => change({ headerText })}
          />
          <TextField
            label={t('contractTerms.terms.footer')}
            value={draft.footerText}
            rows={3}
            optional
            error={errorOf('footerText')}
            onChange={(footerText) => change({ footerText })}
          />
          <GroupField
            kind="party"
            value={draft.taxGroupId}
            error={errorOf('taxGroupId')}
            onChange={(taxGroupId) => change({ taxGroupId })}
          />
          <DimensionFields
            follows
            value={draft.dimensions}
            error={errorOf('dimensions')}
            onChange={(dimensions) => change({ dimensions })}
          />
          <div>
            <KeyButton
              label={t('common.save')}
              keyName="Mod+Enter"
              type="submit"
              variant="primary"
              busy={update.isRunning}
              onPress={save}
            />
          </div>
        </form>
      </Scroll>
      {terms.dialog}
    </>
  );
}
