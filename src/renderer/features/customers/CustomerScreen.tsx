import { useApi } from '@renderer/api/context';
import { useCall } from '@renderer/api/use-call';
import { useAskedField } from '@renderer/components/e-invoice/use-asked-field';
import { FailureBar } from '@renderer/components/FailureBar';
import { ScreenFrame, Scroll, Title } from '@renderer/components/Layout';
import { useSavedRecord } from '@renderer/components/record/use-saved-record';
import { StatusBar } from '@renderer/components/StatusBar';
import { Toolbar } from '@renderer/components/Toolbar';
import { KeyButton } from '@renderer/keyboard/KeyButton';
import { useLanguage } from '@renderer/language/context';
import { useScreenParam } from '@renderer/shell/navigation';
import { useNotice } from '@renderer/shell/notices';
import { usePlace } from '@renderer/shell/place';
import type { Failure } from '@shared/failure';
import type { Customer } from '@shared/model/customer';
import { useState } from 'react';
import { BillingSection } from './BillingSection';
import { CustomerAgeing } from './CustomerAgeing';
import { CustomerFigures } from './CustomerFigures';
import { CustomerInvoices } from './CustomerInvoices';
import { CustomerProjects } from './CustomerProjects';
import { CustomerStatements } from './CustomerStatements';
import { DocumentsSection } from './DocumentsSection';
import { ElectronicSection } from './ElectronicSection';
import { CustomerContactSection, FirmSection } from './FirmSection';

export function CustomerScreen() {
  const id = useScreenParam('customerId');
  const { t } = useLanguage();
  const { data, failure, retry } = useCall(
    'customer.get',
    { id },
    { collections: ['customers'], forgetPrevious: true },
  );
  return (
    <ScreenFrame>
      <FailureBar failure={failure} verb={{ label: t('shell.save.tryAgain'), onPress: retry }} />
      {data && <CustomerForm key={id} known={data} />}
    </ScreenFrame>
  );
}

/** A customer's own screen: everything is saved as it is entered, field by field. */
function CustomerForm({ known }: { known: Customer }) {
  const { t } = useLanguage();
  const { call } = useApi();
  const notify = useNotice();
  const [failure, setFailure] = useState<Failure | null>(null);
  const customer = useSavedRecord<Customer>(known, ({ id, revision }, changes) =>
    call('customer.save', { id, revision, changes }),
  );
  const { record, save } = customer;
  usePlace(record.name);
  useAskedField();

  async function setArchived(archived: boolean): Promise<void> {
    const result = await save(() => ({ archived }));
    setFailure(result.ok ? null : result.failure);
    if (!result.ok || !archived) return;
    notify({ text: t('customers.done.archived', { name: record.name }), undo: () => void setArchived(false) });
  }

  return (
    <>
      <Toolbar
        start={
          <>
            <Title>{record.name}</Title>
            <CustomerFigures customerId={record.id} name={record.name} />
          </>
        }
        end={
          <KeyButton
            label={t(record.archived ? 'customers.restore' : 'customers.archive')}
            keyName="e"
            onPress={() => void setArchived(!record.archived)}
          />
        }
      />
      <FailureBar failure={failure} onDismiss={() => setFailure(null)} />
      <Scroll>
        <FirmSection customer={customer} />
        <CustomerContactSection customer={customer} />
        <BillingSection customer={customer} />
        <ElectronicSection customer={customer} />
        <DocumentsSection customer={customer} />
        <CustomerProjects customerId={record.id} />
        <CustomerAgeing customerId={record.id} />
        <CustomerInvoices customerId={record.id} />
        <CustomerStatements customerId={record.id} />
      </Scroll>
      <StatusBar />
    </>
  );
}
