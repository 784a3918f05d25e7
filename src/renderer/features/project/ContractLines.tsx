import { AmountText } from '@renderer/components/AmountText';
import { DataGrid } from '@renderer/components/grid/DataGrid';
import type { GridColumn } from '@renderer/components/grid/types';
import { Columns, MainColumn } from '@renderer/components/Layout';
import { KeyButton } from '@renderer/keyboard/KeyButton';
import { useLanguage } from '@renderer/language/context';
import { useState } from 'react';
import { ContractLinePane } from '../contract/line/ContractLinePane';
import { ENTRY_CLASSES } from '../contract/line/line-draft';
import { useTaxWords } from '../wizard/tax-words';
import type { ProjectView } from './Project';
import classes from './Project.module.css';

type Line = ProjectView['lines'][number];

/** How each part of the project is billed. */
export function ContractLines({ view }: { view: ProjectView }) {
  const { t } = useLanguage();
  const tax = useTaxWords();
  const [edited, setEdited] = useState<Line | 'new' | null>(null);
  const { lines, contract } = view;
  const columns: readonly GridColumn<Line>[] = [
    {
      id: 'name',
      head: t('projects.line.name'),
      width: 'minmax(150px, 1fr)',
      tone: 'subject',
      cell: (line) => line.name,
    },
    {
      id: 'method',
      head: t('projects.line.method'),
      width: 150,
      cell: (line) => t(`billing.billingMethod.${line.billingMethod}`),
    },
    {
      id: 'includes',
      head: t('projects.line.includes'),
      width: 'minmax(150px, 1fr)',
      cell: (line) =>
        ENTRY_CLASSES.filter((one) => line.includes[one])
          .map((one) => t(`billing.transactionClass.${one}`))
          .join(', ') || t('projects.line.nothing'),
    },
    {
      id: 'tax',
      head: tax.name,
      width: 'minmax(110px, 0.6fr)',
      cell: (line) => (line.vat === null ? t('projects.line.taxOfCustomer') : tax.ofTreatment(line.vat)),
    },
    {
      id: 'value',
      head: `${t('projects.line.value')}, ${contract.currency}`,
      width: 170,
      align: 'end',
      cell: (line) => <AmountText amount={line.contractedAmount} currency={contract.currency} />,
    },
  ];
  // What is saved is announced, and the pane of the line that is open goes on from there.
  const current = edited === 'new' || edited === null ? edited : lines.find(({ id }) => id === edited.id);
  return (
    <Columns>
      <MainColumn>
        <DataGrid
          label={t('projects.tab.lines')}
          columns={columns}
          rows={lines}
          rowId={(line) => line.id}
          onOpen={setEdited}
        />
        <div className={classes.below}>
          <KeyButton label={t('projects.line.add')} keyName="n" onPress={() => setEdited('new')} />
        </div>
      </MainColumn>
      {current && (
        <ContractLinePane
          key={current === 'new' ? 'new' : current.id}
          contract={contract}
          lines={lines}
          projects={[view.project]}
          line={current === 'new' ? null : current}
          onClose={() => setEdited(null)}
        />
      )}
    </Columns>
  );
}
