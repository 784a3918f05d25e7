import { AmountText, Figures } from '@renderer/components/AmountText';
import { Dialog } from '@renderer/components/Dialog';
import { CellReading } from '@renderer/components/fields/Cell';
import { DateCell, DecimalCell, TextCell } from '@renderer/components/fields/cells';
import { DateField } from '@renderer/components/fields/DateField';
import { SelectField } from '@renderer/components/fields/SelectField';
import { DataGrid } from '@renderer/components/grid/DataGrid';
import type { GridColumn } from '@renderer/components/grid/types';
import { KeyValueGrid } from '@renderer/components/KeyValueGrid';
import { Columns, MainColumn, PreviewColumn, ScreenFrame, Title } from '@renderer/components/Layout';
import { PdfPreview } from '@renderer/components/pdf/PdfPreview';
import { EditedMark, SecondText } from '@renderer/components/RowText';
import { StatusBar } from '@renderer/components/StatusBar';
import { StatusGlyph } from '@renderer/components/StatusGlyph';
import { KeyButton } from '@renderer/keyboard/KeyButton';
import { usePlace } from '@renderer/shell/place';
import { useEffect, useMemo, useState } from 'react';
import classes from './gallery.module.css';
import { onePagePdf } from './one-page-pdf';

interface Line {
  readonly id: string;
  readonly kind: 'group' | 'line' | 'proposed';
  readonly text: string;
  readonly second: string;
  readonly quantity: string;
  readonly amount: number;
}

const LINES: readonly Line[] = [
  { id: 'time', kind: 'group', text: 'Time', second: '54.50 h chargeable', quantity: '', amount: 7636000 },
  { id: '1', kind: 'proposed', text: 'Prosesskartlegging', second: 'Ingrid Aas', quantity: '18.5', amount: 2812000 },
  { id: '2', kind: 'line', text: 'Datamigrering, prøvekjøring', second: 'Jonas Lien', quantity: '26', amount: 3000000 },
  { id: '3', kind: 'line', text: 'Oppstartsmøte', second: 'Ingrid Aas', quantity: '3', amount: 456000 },
];

/** A draft in small: facts and lines that are edited in place, a proposed change, a decision, a page beside. */
export function LinesScreen() {
  const [lines, setLines] = useState(LINES);
  const [reading, setReading] = useState<{ id: string; value: string; old: string } | null>(null);
  const [date, setDate] = useState('2026-11-20');
  const [isAsking, setAsking] = useState(false);
  const [pdf, setPdf] = useState<Uint8Array | null>(null);
  usePlace('Draft', '1 of 7');
  useEffect(() => setPdf(onePagePdf(`Faktura ${lines[2]?.quantity ?? ''}`)), [lines]);

  const columns = useMemo<readonly GridColumn<Line>[]>(
    () => [
      {
        id: 'text',
        head: 'Description',
        width: 'minmax(200px, 1fr)',
        tone: 'text',
        cell: (line) => (
          <>
            {line.id === '2' && line.quantity !== '26' && <EditedMark was="26.00" />}
            <span>{line.text}</span>
            {reading?.id === line.id ? <CellReading {...reading} /> : <SecondText>{line.second}</SecondText>}
          </>
        ),
      },
      {
        id: 'quantity',
        head: 'Quantity',
        width: 78,
        align: 'end',
        cell: (line) =>
          line.kind === 'group' ? null : (
            <DecimalCell
              label={`Quantity of ${line.text}`}
              value={line.quantity}
              onReading={(next) => setReading(next && { id: line.id, ...next })}
              onTake={(quantity) => {
                setLines((now) => now.map((one) => (one.id === line.id ? { ...one, quantity } : one)));
                return undefined;
              }}
            />
          ),
      },
      { id: 'vat', head: 'VAT', width: 44, align: 'end', tone: 'quiet', cell: () => <Figures>25%</Figures> },
      {
        id: 'amount',
        head: 'Amount',
        width: 160,
        align: 'end',
        cell: (line) => (
          <AmountText amount={line.amount} currency="NOK" {...(line.kind === 'proposed' && { old: 2682500 })} />
        ),
      },
    ],
    [reading],
  );

  return (
    <ScreenFrame>
      <Columns>
        <MainColumn>
          <div className={classes.head}>
            <Title>Nordvik Havbruk AS</Title>
            <StatusGlyph status="draft" />
            <span className={classes.space} />
            <KeyButton label="Send to customer" keyName="Mod+Enter" variant="primary" onPress={() => setAsking(true)} />
          </div>
          <div className={classes.facts}>
            <KeyValueGrid
              facts={[
                { label: 'Contract', value: 'K-2026-014, ERP-innføring' },
                { label: 'Project', value: 'ERP-innføring, fase 2' },
                {
                  label: 'Invoice date',
                  value: (
                    <DateCell
                      label="Invoice date"
                      width="fit"
                      value={date}
                      today="2026-11-20"
                      onTake={(next) => {
                        setDate(next);
                        return undefined;
                      }}
                    />
                  ),
                },
                {
                  label: 'Your reference',
                  value: <TextCell label="Your reference" width="fit" value="Marit Nordvik" onTake={() => undefined} />,
                },
              ]}
            />
          </div>
          <DataGrid
            label="Lines"
            inDocument
            columns={columns}
            rows={lines}
            rowId={(line) => line.id}
            tone={(line) => (line.kind === 'group' ? 'group' : line.kind === 'proposed' ? 'proposed' : 'plain')}
            detail={(line) =>
              line.kind === 'proposed' ? (
                <>
                  <span className={classes.space}>Senior consultant is 1,520.00 from 1 Nov</span>
                  <KeyButton label="Accept" keyName="a" variant="quiet" size="small" onPress={() => undefined} />
                </>
              ) : null
            }
          />
        </MainColumn>
        <PreviewColumn>
          <PdfPreview
            title="Preview in Norwegian"
            bytes={pdf}
            note="The number is given when the invoice is posted."
            onPrint={() => undefined}
          />
        </PreviewColumn>
      </Columns>
      <StatusBar />
      {isAsking && (
        <Dialog
          title="Send to Nordvik Havbruk AS"
          confirmLabel="Send to customer"
          onConfirm={() => setAsking(false)}
          onClose={() => setAsking(false)}
        >
          <p>The invoice gets its number and cannot be changed afterwards.</p>
          <DateField label="Invoice date" value={date} onChange={setDate} today="2026-11-20" />
          <SelectField
            label="Sent as"
            value="pdf"
            onChange={() => undefined}
            options={[
              { value: 'pdf', label: 'PDF' },
              { value: 'ehf', label: 'PDF and EHF' },
            ]}
          />
        </Dialog>
      )}
    </ScreenFrame>
  );
}
