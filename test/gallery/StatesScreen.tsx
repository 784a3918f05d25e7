import { EmptyState, NoMatch } from '@renderer/components/EmptyState';
import { FailureBar } from '@renderer/components/FailureBar';
import { Cell } from '@renderer/components/fields/Cell';
import { CheckField, RadioField, SegmentedField } from '@renderer/components/fields/ChoiceFields';
import { DecimalCell } from '@renderer/components/fields/cells';
import { DateField } from '@renderer/components/fields/DateField';
import { DecimalField } from '@renderer/components/fields/DecimalField';
import { SelectField } from '@renderer/components/fields/SelectField';
import { TextField } from '@renderer/components/fields/TextField';
import { Scroll, SectionTitle } from '@renderer/components/Layout';
import { ProgressLine } from '@renderer/components/ProgressLine';
import { STATUS_NAMES, StatusGlyph } from '@renderer/components/StatusGlyph';
import { TextButton } from '@renderer/components/TextButton';
import { TotalsTable } from '@renderer/components/TotalsTable';
import { KeyButton } from '@renderer/keyboard/KeyButton';
import { useNotice } from '@renderer/shell/notices';
import { type ReactNode, useState } from 'react';
import classes from './gallery.module.css';
import { TreeExample } from './TreeExample';

function Group({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className={classes.group}>
      <SectionTitle>{title}</SectionTitle>
      {children}
    </section>
  );
}

export function StatesScreen() {
  const notify = useNotice();
  const [quantity, setQuantity] = useState('26');
  const [name, setName] = useState('Datamigrering');
  const [price, setPrice] = useState('18.5');
  const [date, setDate] = useState('2026-11-20');
  const [country, setCountry] = useState<'NO' | 'NL' | 'FR' | 'MY'>('NO');
  const [unit, setUnit] = useState<'hour' | 'day' | 'week'>('day');
  const [isOn, setOn] = useState(true);
  return (
    <Scroll>
      <div className={classes.states}>
        <Group title="Fields">
          <div className={classes.fields}>
            <DecimalField label="Price" value={price} onChange={setPrice} decimals={2} help="at rest" />
            <DateField label="Cut-off date" value={date} onChange={setDate} today="2026-11-20" help="or +14" />
            <TextField label="Currency" value="NOK" onChange={() => undefined} disabled help="Fixed by the contract" />
            <TextField
              label="Organisation number"
              value="311 204 58"
              onChange={() => undefined}
              error="8 of 9 digits. It is on the company certificate."
            />
            <SelectField
              label="Country"
              value={country}
              onChange={setCountry}
              options={[
                { value: 'NO', label: 'Norway' },
                { value: 'NL', label: 'Netherlands' },
                { value: 'FR', label: 'France' },
                { value: 'MY', label: 'Malaysia' },
              ]}
            />
            <TextField label="Note" optional rows={2} value="" onChange={() => undefined} />
            <RadioField
              label="VAT"
              value="yes"
              onChange={() => undefined}
              options={[
                { value: 'yes', label: 'Registered' },
                { value: 'no', label: 'Not registered' },
              ]}
            />
            <SegmentedField
              label="Unit"
              value={unit}
              onChange={setUnit}
              options={[
                { value: 'hour', label: 'Hour' },
                { value: 'day', label: 'Day' },
                { value: 'week', label: 'Week' },
              ]}
            />
            <CheckField label="Time" note="31 lines" checked={isOn} onChange={setOn} />
          </div>
        </Group>
        <Group title="Cells">
          <div className={classes.cells}>
            <Cell
              label="Description"
              value={name}
              show={(text) => text}
              parse={(text) => ({ ok: true, value: text })}
              onTake={(text) => {
                setName(text);
                return undefined;
              }}
            />
            <DecimalCell
              label="Quantity"
              value={quantity}
              onTake={(next) => {
                if (next === '99') {
                  return Promise.resolve({
                    ok: false,
                    failure: { code: 'common.notFound', params: { id: '7' } },
                  });
                }
                setQuantity(next);
                return undefined;
              }}
            />
          </div>
        </Group>
        <Group title="Rows inside rows">
          <TreeExample />
        </Group>
        <Group title="Actions">
          <div className={classes.actions}>
            <KeyButton label="Send to customer" keyName="s" variant="primary" onPress={() => undefined} />
            <KeyButton label="Focus" variant="primary" onPress={() => undefined} />
            <KeyButton label="Recalculate" keyName="r" onPress={() => undefined} />
            <KeyButton label="Post" disabledReason="2 lines undecided" onPress={() => undefined} />
          </div>
        </Group>
        <Group title="Status">
          <div className={classes.statuses}>
            {STATUS_NAMES.map((status) => (
              <StatusGlyph key={status} status={status} {...(status === 'overdue' && { late: '2 days' })} />
            ))}
          </div>
        </Group>
        <Group title="Failure of a call">
          <FailureBar
            failure={{ code: 'connection.lost', params: {} }}
            verb={{ label: 'Try again', keyName: 'Mod+Shift+s', onPress: () => undefined }}
          />
        </Group>
        <Group title="Loading, after 200 ms">
          <ProgressLine active done={0.4} />
        </Group>
        <div className={classes.pair}>
          <Group title="Nothing yet">
            <EmptyState
              text="Invoices appear here once there is something to bill."
              action={<KeyButton label="New invoice" keyName="n" variant="primary" onPress={() => undefined} />}
              link={<TextButton onPress={() => undefined}>Open the sample</TextButton>}
            />
          </Group>
          <Group title="No match">
            <NoMatch
              text="No invoices match these filters."
              onClear={() => notify({ text: '3 marked as paid', undo: () => undefined })}
            />
          </Group>
          <Group title="Totals">
            <TotalsTable
              label="Totals"
              currency="NOK"
              rows={[
                { label: 'Net', amount: 20576000 },
                { label: 'VAT 25% of 202,220.00', amount: 5055500 },
                { label: 'VAT 0% of 3,540.00', amount: 0 },
              ]}
              total={{ label: 'To pay', amount: 25631500 }}
            />
          </Group>
        </div>
      </div>
    </Scroll>
  );
}
