import { useCall } from '@renderer/api/use-call';
import { EmptyState } from '@renderer/components/EmptyState';
import { DataGrid } from '@renderer/components/grid/DataGrid';
import { Columns, MainColumn } from '@renderer/components/Layout';
import { KeyButton } from '@renderer/keyboard/KeyButton';
import { useLanguage } from '@renderer/language/context';
import { useState } from 'react';
import classes from './Contract.module.css';
import { ContractLinePane } from './line/ContractLinePane';
import type { ContractView } from './tabs';
import { useLineColumns } from './use-line-columns';

/** So many projects of the customer are offered for a new line. */
const OFFERED = 200;

/** How each part of the work is billed, and what came of it. */
export function LinesTab({ view }: { view: ContractView }) {
  const { t } = useLanguage();
  const [editedId, setEditedId] = useState<string | null>(null);
  const { contract, lines } = view;
  const columns = useLineColumns(contract.currency, editedId !== null);
  const projects = useCall(
    'project.list',
    { customerId: contract.customerId, limit: OFFERED },
    { collections: ['projects'] },
  ).data?.rows;
  const edited = lines.find(({ id }) => id === editedId);
  const add = <KeyButton label={t('projects.line.add')} keyName="n" onPress={() => setEditedId('new')} />;
  return (
    <Columns>
      <MainColumn>
        <DataGrid
          label={t('contracts.tab.lines')}
          columns={columns}
          rows={lines}
          rowId={(line) => line.id}
          onOpen={(line) => setEditedId(line.id)}
          empty={<EmptyState text={t('contracts.line.noLines')} />}
        />
        <div className={classes.below}>{add}</div>
      </MainColumn>
      {(edited !== undefined || editedId === 'new') && projects !== undefined && (
        <ContractLinePane
          key={editedId}
          contract={contract}
          lines={lines}
          projects={ownFirst(projects, contract.number)}
          mayMakeProject
          line={edited ?? null}
          onClose={() => setEditedId(null)}
        />
      )}
    </Columns>
  );
}

/** The projects that the contract bills already stand before those that it could take on. */
function ownFirst<P extends { readonly contractNumber: string }>(projects: readonly P[], number: string): readonly P[] {
  return projects.toSorted((a, b) => Number(b.contractNumber === number) - Number(a.contractNumber === number));
}
