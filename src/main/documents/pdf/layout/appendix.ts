import type { AppendixText } from '../../content/appendix';
import { GAP, LEFT, type Spacing } from '../grid';
import type { Sheet } from '../sheet';
import { STYLE } from '../styles';
import type { Typesetter } from '../typesetter';
import type { Block } from './block';
import { type FlowItem, flow } from './flow';
import { type PlainTable, plainTable } from './plain-table';

/** Pages behind the invoice. */
export interface Appendix {
  readonly pages: number;
  /** `turnPage` begins the page with that index, counted from the first of the appendix. */
  draw(sheet: Sheet, turnPage: (index: number) => void): void;
}

/** A table with the words over it: they stand with its head and first row. */
interface Part {
  readonly table: PlainTable;
  readonly heading: Block;
}

interface Item extends FlowItem {
  readonly part: Part;
  /** Null is the heading with the head of the table. */
  readonly row: number | null;
}

function headingBlock(text: string, typesetter: Typesetter, gap: Spacing): Block {
  const above = gap.belowBand;
  const [line = ''] = typesetter.wrap(text, STYLE.group, Number.POSITIVE_INFINITY);
  return {
    height: above + STYLE.group.leading + gap.rowPadding,
    draw: (sheet, top) => sheet.leaf('H2', () => sheet.text(line, { x: LEFT, top: top + above, style: STYLE.group })),
  };
}

const itemsOf = (part: Part): Item[] => [
  { part, row: null, height: part.heading.height + part.table.headHeight, keepsNext: true },
  ...part.table.rows.map(
    (row, index): Item => ({
      part,
      row: index,
      height: row.height,
      above: part.table.headHeight,
      // The sum never stands alone on a page.
      keepsNext: index === part.table.rows.length - 2,
    }),
  ),
];

/** Lays the lists out from the top of a page of their own, down to `bottom`. */
export function appendixBlock(
  { title, tables }: AppendixText,
  { bottom, gap }: { readonly bottom: number; readonly gap: Spacing },
  typesetter: Typesetter,
): Appendix {
  const parts = tables.map(
    (table): Part => ({
      table: plainTable(table, typesetter, gap),
      heading: headingBlock(table.heading, typesetter, gap),
    }),
  );
  const items = parts.flatMap(itemsOf);
  const firstTop = GAP.continuationHead + STYLE.due.leading;
  const places = flow(items, { firstTop, nextTop: GAP.continuationHead, bottom });
  const pages = (places.at(-1)?.page ?? 0) + 1;

  return {
    pages,
    draw: (sheet, turnPage) => {
      let page = 0;
      const turnTo = (wanted: number, table: PlainTable | undefined) => {
        if (wanted <= page) return;
        page = wanted;
        turnPage(page);
        table?.drawHead(sheet, GAP.continuationHead, true);
      };
      turnPage(0);
      sheet.leaf('H2', () => sheet.text(title, { x: LEFT, top: GAP.continuationHead, style: STYLE.due }));
      for (const part of parts) {
        const own = items.flatMap((item, index) => (item.part === part ? [{ item, place: places[index] }] : []));
        const [first] = own;
        turnTo(first?.place?.page ?? page, undefined);
        const top = first?.place?.top ?? firstTop;
        part.heading.draw(sheet, top);
        sheet.element('Table', () => {
          part.table.drawHead(sheet, top + part.heading.height, false);
          for (const { item, place } of own) {
            if (item.row === null || place === undefined) continue;
            turnTo(place.page, part.table);
            part.table.rows[item.row]?.draw(sheet, place.top);
          }
        });
      }
    },
  };
}
