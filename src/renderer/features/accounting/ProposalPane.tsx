import { useAction } from '@renderer/api/use-action';
import { useCall } from '@renderer/api/use-call';
import { AmountText } from '@renderer/components/AmountText';
import { DimensionFields } from '@renderer/components/books/DimensionFields';
import { GroupField } from '@renderer/components/books/GroupField';
import { Disclosure } from '@renderer/components/Disclosure';
import { DateField } from '@renderer/components/fields/DateField';
import { PaneForm } from '@renderer/components/PaneForm';
import { SidePane } from '@renderer/components/SidePane';
import { TextButton } from '@renderer/components/TextButton';
import { useLanguage } from '@renderer/language/context';
import { useGo } from '@renderer/shell/navigation';
import { useCompany, useStatus } from '@renderer/shell/status';
import type { ApiInput } from '@shared/api';
import type { ProposalView } from '@shared/api/ledger';
import { useState } from 'react';
import classes from './Accounting.module.css';
import { useReasons } from './OutcomeBar';
import { PostingLines } from './PostingLines';

interface ProposalPaneProps {
  readonly invoiceId: string;
  readonly onClose: () => void;
  readonly onPost: () => void;
}

/** One proposal: what is the accountant's on it, and what posting will write. */
export function ProposalPane(props: ProposalPaneProps) {
  const { t } = useLanguage();
  const { data } = useCall('proposal.get', { id: props.invoiceId });
  if (data === undefined)
    return (
      <SidePane title={t('accounting.proposal.title')} onClose={props.onClose}>
        {null}
      </SidePane>
    );
  return <Proposal key={data.revision} view={data} {...props} />;
}

type LineChange = NonNullable<ApiInput<'proposal.update'>['changes']['lines']>[number];

function Proposal({ view, onClose, onPost }: ProposalPaneProps & { view: ProposalView }) {
  const { t } = useLanguage();
  const go = useGo();
  const reasonOf = useReasons();
  const { today } = useStatus();
  const update = useAction('proposal.update');
  const [accountingDate, setAccountingDate] = useState(view.accountingDate);
  const [dueDate, setDueDate] = useState(view.dueDate);
  const [party, setParty] = useState(view.taxGroupId);
  const [dimensions, setDimensions] = useState(view.dimensions);
  const [lines, setLines] = useState<ReadonlyMap<string, LineChange>>(new Map());
  const isChanged =
    accountingDate !== view.accountingDate ||
    dueDate !== view.dueDate ||
    party !== view.taxGroupId ||
    dimensions !== view.dimensions ||
    lines.size > 0;

  const setLine = (lineId: string, change: Omit<LineChange, 'lineId'>) =>
    setLines(new Map(lines).set(lineId, { ...lines.get(lineId), lineId, ...change }));

  async function save() {
    if (!isChanged) return onPost();
    await update.run({
      id: view.invoiceId,
      revision: view.revision,
      changes: {
        ...(accountingDate !== view.accountingDate && { accountingDate: accountingDate || null }),
        ...(dueDate !== view.dueDate && { dueDate: dueDate || null }),
        ...(party !== view.taxGroupId && { taxGroupId: party }),
        ...(dimensions !== view.dimensions && { dimensions }),
        lines: [...lines.values()],
      },
    });
  }

  return (
    <PaneForm
      title={view.customerName}
      busy={update.isRunning}
      failure={update.failure}
      onDismiss={update.dismiss}
      saveLabel={t(isChanged ? 'accounting.save' : 'accounting.proposal.post')}
      onSave={() => void save()}
      onClose={onClose}
      verbs={
        <TextButton onPress={() => go('/invoices/$invoiceId', { invoiceId: view.invoiceId })}>
          {t('accounting.proposal.open')}
        </TextButton>
      }
    >
      {view.problem !== null && <p className={classes.problem}>{reasonOf(view.problem)}</p>}
      {view.taxFindings.map(({ lineId, line, failure }) => (
        <p key={lineId} className={classes.problem}>
          {line}: {reasonOf(failure)}
        </p>
      ))}
      <div className={classes.pair}>
        <DateField
          label={t('accounting.column.accountingDate')}
          value={accountingDate}
          today={today}
          onChange={setAccountingDate}
        />
        <DateField label={t('accounting.column.dueDate')} value={dueDate} today={today} onChange={setDueDate} />
      </div>
      <GroupField kind="party" value={party} onChange={setParty} />
      <DimensionFields value={dimensions} onChange={setDimensions} />
      <Disclosure title={t('accounting.proposal.lines')} note={String(view.lines.length)}>
        {view.lines.map((line) => {
          const change = lines.get(line.lineId);
          return (
            <div key={line.lineId} className={classes.line}>
              <div className={classes.lineHead}>
                <span>{line.name}</span>
                <AmountText amount={line.netAmount} currency={view.currency} />
              </div>
              {!line.isFixed && (
                <GroupField
                  kind="item"
                  value={change?.itemTaxGroupId === undefined ? line.itemTaxGroupId : change.itemTaxGroupId}
                  onChange={(itemTaxGroupId) => setLine(line.lineId, { itemTaxGroupId })}
                />
              )}
              <DimensionFields
                value={change?.dimensions ?? line.dimensions}
                onChange={(next) => setLine(line.lineId, { dimensions: next })}
              />
            </div>
          );
        })}
      </Disclosure>
      <Preview view={view} />
    </PaneForm>
  );
}

function Preview({ view }: { view: ProposalView }) {
  const { t } = useLanguage();
  const { currency } = useCompany();
  return (
    <div>
      <p className={classes.note}>{t('accounting.proposal.preview')}</p>
      <PostingLines lines={view.preview} currency={currency} />
    </div>
  );
}
