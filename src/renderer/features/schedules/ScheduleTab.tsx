import { useCall } from '@renderer/api/use-call';
import { FailureBar } from '@renderer/components/FailureBar';
import { Columns, MainColumn } from '@renderer/components/Layout';
import type { ContractLine } from '@shared/model/contract';
import { useState } from 'react';
import type { ContractView } from '../contract/tabs';
import { FrequencyPane } from './FrequencyPane';
import { LineSchedule } from './LineSchedule';
import { ScheduleGrid } from './ScheduleGrid';
import classes from './Schedules.module.css';
import { useLineScheduling } from './use-line-scheduling';

/** How the lines of a contract are invoiced without being asked, and the runs that this gives. */
export function ScheduleTab({ view }: { view: ContractView }) {
  const frequencies = useCall('frequency.list', {}, { collections: ['frequencies', 'contractLines'] });
  const scheduling = useLineScheduling();
  const [newFor, setNewFor] = useState<ContractLine | null>(null);
  return (
    <>
      <FailureBar failure={frequencies.failure ?? scheduling.failure} onDismiss={scheduling.dismiss} />
      <Columns>
        <MainColumn>
          <ul className={classes.lines}>
            {view.lines.map((line) => (
              <li key={line.id} className={classes.line}>
                <LineSchedule
                  line={line}
                  frequencies={frequencies.data ?? []}
                  scheduling={scheduling}
                  onNewFrequency={() => setNewFor(line)}
                />
              </li>
            ))}
          </ul>
          <ScheduleGrid contractId={view.contract.id} lines={view.lines} />
        </MainColumn>
        {newFor !== null && (
          <FrequencyPane
            frequency={null}
            onClose={() => setNewFor(null)}
            onSaved={({ id }) => scheduling.choose(newFor, id)}
          />
        )}
      </Columns>
    </>
  );
}
