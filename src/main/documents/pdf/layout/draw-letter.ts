import type { LetterContent, LetterPart } from '../../content/letter';
import { GAP, LEFT, type Spacing } from '../grid';
import type { Look } from '../look';
import type { Sheet } from '../sheet';
import { STYLE } from '../styles';
import type { Typesetter } from '../typesetter';
import type { Block } from './block';
import { footBlock, paymentBlock, termLines } from './closing';
import { drawContinuation } from './continuation';
import { firstPage } from './first-page';
import { type FlowItem, type FlowPages, type FlowPlace, flow } from './flow';
import { type PlainTable, plainTable } from './plain-table';
import { shortest } from './shortest';
import { totalsBlock } from './summary';

/** A piece of the letter in the flow; the rows of a table know which one they belong to. */
interface Item extends FlowItem, Block {
  readonly table?: PlainTable;
  readonly carried?: string;
  /** Hangs from the foot of the last page, as on an invoice. */
  readonly hangs?: boolean;
}

function headingItem(text: string, typesetter: Typesetter, gap: Spacing): Item {
  const above = gap.belowBand;
  const [line = ''] = typesetter.wrap(text, STYLE.group, Number.POSITIVE_INFINITY);
  return {
    height: above + STYLE.group.leading + gap.rowPadding,
    keepsNext: true,
    draw: (sheet, top) => sheet.leaf('H2', () => sheet.text(line, { x: LEFT, top: top + above, style: STYLE.group })),
  };
}

function tableItems(table: PlainTable, keepsNext: boolean): Item[] {
  const head: Item = {
    table,
    height: table.headHeight,
    keepsNext: true,
    draw: (sheet, top) => table.drawHead(sheet, top, false),
  };
  const rows = table.rows.map((row, index): Item => {
    const isLast = index === table.rows.length - 1;
    const carriedHeight = row.carried === '' ? 0 : table.carriedHeight;
    return {
      ...row,
      table,
      above: table.headHeight + carriedHeight,
      below: isLast ? 0 : carriedHeight,
      // Neither sums nor how to pay ever stand alone on a page.
      keepsNext: isLast && keepsNext,
    };
  });
  return [head, ...rows];
}

function itemsOf(parts: readonly LetterPart[], typesetter: Typesetter, gap: Spacing): Item[] {
  return parts.flatMap((part, index): Item[] => {
    const isLast = index === parts.length - 1;
    if (part.kind === 'sums') return [{ ...totalsBlock(part.sums, typesetter, gap), keepsNext: isLast }];
    const { heading } = part.table;
    return [
      ...(heading === '' ? [] : [headingItem(heading, typesetter, gap)]),
      ...tableItems(plainTable(part.table, typesetter, gap), isLast || parts[index + 1]?.kind === 'sums'),
    ];
  });
}

/** What hangs moves down to the foot, as far as it all stands on the last page. */
function hung(items: readonly Item[], places: readonly FlowPlace[], bottom: number): FlowPlace[] {
  const last = places.at(-1);
  if (last === undefined) return [];
  const isHung = (index: number) => items[index]?.hangs === true && places[index]?.page === last.page;
  const room = bottom - last.top - (items.at(-1)?.height ?? 0);
  return places.map((place, index) => (isHung(index) ? { ...place, top: place.top + Math.max(0, room) } : place));
}

/** Items of one table in a row stand in one element, over however many pages they go. */
function runsOf(items: readonly Item[]): { readonly table: PlainTable | undefined; readonly indexes: number[] }[] {
  const runs: { table: PlainTable | undefined; indexes: number[] }[] = [];
  for (const [index, { table }] of items.entries()) {
    const last = runs.at(-1);
    if (table !== undefined && last?.table === table) last.indexes.push(index);
    else runs.push({ table, indexes: [index] });
  }
  return runs;
}

/** Everything behind the head of the first page, each piece in its place. */
function laidOut(content: LetterContent, room: FlowPages, gap: Spacing, typesetter: Typesetter) {
  const payment = paymentBlock(content, typesetter, gap);
  const hangs = payment !== undefined;
  const closing = [...termLines(content, typesetter, gap), ...(payment === undefined ? [] : [payment])];
  const items: Item[] = [
    ...itemsOf(content.parts, typesetter, gap),
    ...closing.map((block, index) => ({ ...block, hangs, keepsNext: index < closing.length - 1 })),
  ];
  const places = hung(items, flow(items, room), room.bottom);
  return { items, places, pages: (places.at(-1)?.page ?? 0) + 1 };
}

/** Lays a letter out and draws it; answers how many pages it took. */
export function drawLetter(content: LetterContent, look: Look, sheet: Sheet, typesetter: Typesetter): number {
  const head = firstPage(content, look, typesetter);
  const foot = footBlock(content, typesetter);
  const bottom = foot.top - GAP.aboveFoot;
  const { items, places, pages } = shortest(
    (gap) => laidOut(content, { firstTop: head.bottom, nextTop: GAP.continuationHead, bottom }, gap, typesetter),
    (letter) => letter.pages,
  );

  let page = -1;
  const turnTo = (wanted: number) => {
    while (page < wanted) {
      page += 1;
      sheet.addPage();
      foot.draw(sheet, page + 1, pages);
      if (page > 0) drawContinuation(sheet, content, typesetter, content.pageNumber(page + 1, pages));
    }
  };
  const drawItem = (index: number) => {
    const item = items[index];
    const place = places[index];
    if (item === undefined || place === undefined) return;
    const before = items[index - 1];
    const isBroken = item.table !== undefined && before?.table === item.table && place.page > page;
    if (isBroken && item.table !== undefined) {
      const carried = before?.carried ?? '';
      const end = (places[index - 1]?.top ?? 0) + (before?.height ?? 0);
      if (carried !== '') item.table.drawCarried(sheet, end, content.carriedForward, carried);
      turnTo(place.page);
      item.table.drawHead(sheet, GAP.continuationHead, true);
      const broughtTop = GAP.continuationHead + item.table.headHeight;
      if (carried !== '') item.table.drawCarried(sheet, broughtTop, content.broughtForward, carried);
    }
    turnTo(place.page);
    item.draw(sheet, place.top);
  };

  sheet.element('Document', () => {
    turnTo(0);
    head.draw(sheet);
    for (const { table, indexes } of runsOf(items)) {
      const draw = () => indexes.forEach(drawItem);
      if (table === undefined) draw();
      else sheet.element('Table', draw);
    }
  });
  return pages;
}
