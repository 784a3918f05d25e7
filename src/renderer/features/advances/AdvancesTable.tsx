import { useAction } from '@renderer/api/use-action';
import { useCall } from '@renderer/api/use-call';
import { EmptyState } from '@renderer/components/EmptyState';
import { FailureBar } from '@renderer/components/FailureBar';
import { DataGrid } from '@renderer/components/grid/DataGrid';
import { Columns, MainColumn } from '@renderer/components/Layout';
import { ViewTabs } from '@renderer/components/ViewTabs';
import { useKeys } from '@renderer/keyboard/context';
import { KeyButton } from '@renderer/keyboard/KeyButton';
import { useLanguage } from '@renderer/language/context';
import { useGo } from '@renderer/shell/navigation';
import type { RetainerRow } from '@shared/api/retainers';
import { newId } from '@shared/ids';
import { useState } from 'react';
import { OutcomeBar } from '../backlog/OutcomeBar';
import { type AdvanceContract, AdvancePane } from './AdvancePane';
import classes from './Advances.module.css';
import { PlanPane } from './PlanPane';
import { useAdvanceColumns } from './use-advance-columns';

interface AdvancesTableProps {
  /** The contract whose advances these are; absent shows those of all contracts, to which none can be added. */
  readonly contract?: AdvanceContract;
  /** What narrows those of all contracts down. */
  readonly filter?: Filter;
}

interface Filter {
  readonly contractId?: string | undefined;
  readonly customerId?: string | undefined;
  readonly text?: string | undefined;
}

type ViewId = 'all' | 'toInvoice' | 'available';

const VIEW_IDS: readonly ViewId[] = ['all', 'toInvoice', 'available'];

const given = (filter: Filter) =>
  Object.fromEntries(Object.entries(filter).filter(([, value]) => value !== undefined && value !== ''));

/** Advances with what is used and left of each, and the verbs on the one that is active. */
export function AdvancesTable({ contract, filter = {} }: AdvancesTableProps) {
  const { t } = useLanguage();
  const [viewId, setViewId] = useState<ViewId>('all');
  const [editedId, setEditedId] = useState<string | null>(null);
  const [active, setActive] = useState<RetainerRow>();
  const list = useCall(
    'retainer.list',
    { limit: 500, view: viewId, ...(contract === undefined ? given(filter) : { contractId: contract.id }) },
    { collections: ['retainers', 'invoices', 'contracts', 'customers'] },
  );
  const verbs = useAdvanceVerbs();
  const columns = useAdvanceColumns(contract !== undefined, verbs.mark);
  const go = useGo();
  const rows = list.data?.rows ?? [];
  const current = rows.find(({ id }) => id === active?.id);
  const isOpen = current !== undefined && current.invoiceId === null;
  const canPayBack = current !== undefined && current.balanceAmount > current.heldAmount;
  useKeys([
    {
      keys: 'r',
      label: t('wizard.verb.markReady'),
      hint: true,
      when: isOpen,
      run: () => current && verbs.mark(current, true),
    },
    {
      keys: 'u',
      label: t('backlog.markNotReady'),
      hint: true,
      when: isOpen,
      run: () => current && verbs.mark(current, false),
    },
  ]);
  const open = (row: RetainerRow) => {
    if (row.invoiceId !== null) go('/invoices/$invoiceId', { invoiceId: row.invoiceId });
    else setEditedId(row.id);
  };
  const edited = rows.find(({ id }) => id === editedId) ?? null;
  const paneOf: AdvanceContract | undefined =
    contract ??
    (edited === null
      ? undefined
      : {
          id: edited.contractId,
          currency: edited.currency,
          endDate: null,
          customers: [{ id: edited.customerId, name: edited.customerName }],
        });
  const add = contract === undefined ? undefined : () => setEditedId('new');
  const isEmpty = list.data?.counts.all === 0 && Object.keys(given(filter)).length === 0;
  if (isEmpty && editedId === null) {
    return (
      <EmptyState
        text={t('advances.empty')}
        action={
          add && (
            <>
              <KeyButton label={t('advances.add')} keyName="n" variant="primary" onPress={add} />
              <KeyButton label={t('advances.plan.verb')} onPress={() => setEditedId('plan')} />
            </>
          )
        }
      />
    );
  }
  return (
    <>
      <FailureBar failure={list.failure ?? verbs.failure} onDismiss={verbs.dismiss} />
      <OutcomeBar refused={verbs.refused} onDismiss={verbs.dismiss} />
      <Columns>
        <MainColumn>
          {contract === undefined && (
            <div className={classes.views}>
              <ViewTabs
                views={VIEW_IDS.map((id) => ({
                  id,
                  label: t(`advances.view.${id}`),
                  ...(list.data === undefined ? {} : { count: list.data.counts[id] }),
                }))}
                current={viewId}
                onChoose={setViewId}
              />
            </div>
          )}
          <DataGrid
            label={t('advances.title')}
            columns={columns}
            rows={rows}
            rowId={(row) => row.id}
            empty={list.data === undefined ? undefined : <EmptyState text={t('advances.none')} />}
            onOpen={open}
            onActive={setActive}
          />
          <div className={classes.below}>
            {add && <KeyButton label={t('advances.add')} keyName="n" onPress={add} />}
            {contract !== undefined && (
              <KeyButton label={t('advances.plan.verb')} onPress={() => setEditedId('plan')} />
            )}
            {current?.status === 'ready' && (
              <KeyButton label={t('advances.invoice')} keyName="i" onPress={() => void verbs.invoice(current)} />
            )}
            {canPayBack && <KeyButton label={t('advances.payBack')} onPress={() => void verbs.payBack(current)} />}
          </div>
        </MainColumn>
        {contract !== undefined && editedId === 'plan' && (
          <PlanPane contract={contract} onClose={() => setEditedId(null)} />
        )}
        {paneOf !== undefined && (edited !== null || editedId === 'new') && (
          <AdvancePane key={edited?.id ?? 'new'} contract={paneOf} advance={edited} onClose={() => setEditedId(null)} />
        )}
      </Columns>
    </>
  );
}

function useAdvanceVerbs() {
  const go = useGo();
  const marking = useAction('retainer.markReady');
  const invoicing = useAction('retainer.createInvoice');
  const payingBack = useAction('retainer.refundOnNewInvoice');
  const [refused, setRefused] = useState<Parameters<typeof OutcomeBar>[0]['refused']>([]);
  async function mark(row: RetainerRow, isReady: boolean): Promise<void> {
    const result = await marking.run({ ids: [row.id], ready: isReady });
    if (result.ok) setRefused(result.value.refused);
  }
  async function invoice(row: RetainerRow): Promise<void> {
    const result = await invoicing.run({ ids: [row.id], requestId: newId() });
    const [made] = result.ok ? result.value.invoices : [];
    if (made !== undefined) go('/invoices/$invoiceId', { invoiceId: made.id });
  }
  async function payBack(row: RetainerRow): Promise<void> {
    const amount = row.balanceAmount - row.heldAmount;
    const result = await payingBack.run({ id: row.id, amount, requestId: newId() });
    if (result.ok) go('/invoices/$invoiceId', { invoiceId: result.value.invoiceId });
  }
  return {
    mark: (row: RetainerRow, isReady: boolean) => void mark(row, isReady),
    invoice,
    payBack,
    refused,
    failure: marking.failure ?? invoicing.failure ?? payingBack.failure,
    dismiss: () => {
      setRefused([]);
      marking.dismiss();
      invoicing.dismiss();
      payingBack.dismiss();
    },
  };
}
