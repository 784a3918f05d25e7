import { useApi } from '@renderer/api/context';
import { useAction } from '@renderer/api/use-action';
import { useCall } from '@renderer/api/use-call';
import { FailureBar } from '@renderer/components/FailureBar';
import { SelectField } from '@renderer/components/fields/SelectField';
import { TextField } from '@renderer/components/fields/TextField';
import { Columns, MainColumn, Scroll } from '@renderer/components/Layout';
import { PaneForm } from '@renderer/components/PaneForm';
import { ProgressLine } from '@renderer/components/ProgressLine';
import { FormSection, Span } from '@renderer/components/record/FormSection';
import { SavedCheck, SavedSelect } from '@renderer/components/record/SavedChoices';
import { useSavedRecord } from '@renderer/components/record/use-saved-record';
import { StatusBar } from '@renderer/components/StatusBar';
import { TextButton } from '@renderer/components/TextButton';
import { KeyButton } from '@renderer/keyboard/KeyButton';
import { useLanguage } from '@renderer/language/context';
import { useNotice } from '@renderer/shell/notices';
import type { ApiOutput } from '@shared/api';
import { ACCOUNT_TYPES, type Account, type AccountType, POSTING_TYPES } from '@shared/model/account';
import type { AccountingSettings } from '@shared/model/accounting-settings';
import { useState } from 'react';
import classes from './Accounting.module.css';

type Books = ApiOutput<'accounting.get'>;

/** How the books are kept, which account each posting lands on, and the chart of accounts. */
export function BooksSection() {
  const { t } = useLanguage();
  const [opened, setOpened] = useState<Account | 'new' | null>(null);
  const { data, isFetching, failure, retry } = useCall(
    'accounting.get',
    {},
    {
      collections: ['accountingSettings', 'accounts'],
    },
  );
  return (
    <>
      <ProgressLine active={isFetching} />
      <FailureBar failure={failure} verb={{ label: t('shell.save.tryAgain'), onPress: retry }} />
      <Columns>
        <MainColumn>
          <Scroll>
            {data !== undefined && <Settings known={data.settings} accounts={data.accounts} />}
            {data !== undefined && <Chart accounts={data.accounts} onOpen={setOpened} />}
          </Scroll>
        </MainColumn>
        {opened !== null && (
          <AccountPane
            key={opened === 'new' ? 'new' : opened.id}
            account={opened === 'new' ? null : opened}
            onClose={() => setOpened(null)}
          />
        )}
      </Columns>
      <StatusBar />
    </>
  );
}

function Settings({ known, accounts }: { known: AccountingSettings; accounts: Books['accounts'] }) {
  const { t } = useLanguage();
  const { call } = useApi();
  const { record, save } = useSavedRecord<AccountingSettings>(
    known,
    ({ revision }, { id: _, revision: __, ...changes }) => call('accounting.update', { revision, changes }),
  );
  const options = accounts.map(({ id, name }) => ({ value: id, label: `${id} ${name}` }));
  const { profile } = record;
  return (
    <>
      <FormSection title={t('accounting.books.how')}>
        <Span columns={6}>
          <SavedCheck
            label={t('accounting.books.review')}
            note={t('accounting.books.reviewHelp')}
            value={record.reviewsJournal}
            onSave={(reviewsJournal) => save(() => ({ reviewsJournal }))}
          />
        </Span>
        <Span columns={6}>
          <SavedCheck
            label={t('accounting.books.accrue')}
            note={t('accounting.books.accrueHelp')}
            value={record.accruesRevenue}
            onSave={(accruesRevenue) => save(() => ({ accruesRevenue }))}
          />
        </Span>
        <Span columns={6}>
          <SavedCheck
            label={t('accounting.books.moves')}
            value={record.movesToOpenPeriod}
            onSave={(movesToOpenPeriod) => save(() => ({ movesToOpenPeriod }))}
          />
        </Span>
      </FormSection>
      <FormSection title={t('accounting.books.profile')} explain={t('accounting.books.profileHelp')}>
        {POSTING_TYPES.map((type) => (
          <Span key={type} columns={3}>
            <SavedSelect
              label={t(`accounting.postingType.${type}`)}
              options={options}
              searchable
              value={profile.accounts[type]}
              onSave={(account) =>
                save((latest) => ({
                  profile: { ...latest.profile, accounts: { ...latest.profile.accounts, [type]: account } },
                }))
              }
            />
          </Span>
        ))}
        {Object.entries(profile.outputTaxByRate).map(([rate, account]) => (
          <Span key={rate} columns={3}>
            <SavedSelect
              label={t('accounting.books.byRate', { rate })}
              options={options}
              searchable
              value={account}
              onSave={(chosen) =>
                save((latest) => ({
                  profile: {
                    ...latest.profile,
                    outputTaxByRate: { ...latest.profile.outputTaxByRate, [rate]: chosen },
                  },
                }))
              }
            />
          </Span>
        ))}
      </FormSection>
    </>
  );
}

function Chart({ accounts, onOpen }: { accounts: Books['accounts']; onOpen: (account: Account | 'new') => void }) {
  const { t } = useLanguage();
  return (
    <FormSection title={t('accounting.books.chart')}>
      <Span columns={6}>
        <table className={classes.lines}>
          <thead>
            <tr>
              <th>{t('accounting.books.number')}</th>
              <th>{t('accounting.books.name')}</th>
              <th>{t('accounting.books.type')}</th>
            </tr>
          </thead>
          <tbody>
            {accounts.map((account) => (
              <tr key={account.id}>
                <td>{account.id}</td>
                <td>
                  <TextButton onPress={() => onOpen(account)}>{account.name}</TextButton>
                </td>
                <td>{t(`accounting.accountType.${account.type}`)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </Span>
      <Span columns={6}>
        <KeyButton label={t('accounting.books.newAccount')} keyName="n" onPress={() => onOpen('new')} />
      </Span>
    </FormSection>
  );
}

function AccountPane({ account, onClose }: { account: Account | null; onClose: () => void }) {
  const { t } = useLanguage();
  const notify = useNotice();
  const save = useAction('account.save');
  const [number, setNumber] = useState(account?.id ?? '');
  const [name, setName] = useState(account?.name ?? '');
  const [type, setType] = useState<AccountType>(account?.type ?? 'revenue');

  async function store() {
    const result = await save.run({ number, name, type, isNew: account === null });
    if (!result.ok) return;
    notify({ text: t('accounting.saved', { name: `${result.value.id} ${result.value.name}` }) });
    onClose();
  }

  return (
    <PaneForm
      title={t(account === null ? 'accounting.books.newAccount' : 'accounting.books.account')}
      busy={save.isRunning}
      failure={save.failure}
      onDismiss={save.dismiss}
      onSave={() => void store()}
      onClose={onClose}
    >
      <TextField
        label={t('accounting.books.number')}
        value={number}
        readOnly={account !== null}
        autoFocus={account === null}
        onChange={setNumber}
      />
      <TextField label={t('accounting.books.name')} value={name} autoFocus={account !== null} onChange={setName} />
      <SelectField
        label={t('accounting.books.type')}
        options={ACCOUNT_TYPES.map((one) => ({ value: one, label: t(`accounting.accountType.${one}`) }))}
        value={type}
        onChange={setType}
      />
    </PaneForm>
  );
}
