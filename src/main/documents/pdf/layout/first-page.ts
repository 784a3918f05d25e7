import type { BuyerText, Fact, InvoiceContent, SellerText } from '../../content/invoice-content';
import { BAND, columnsWide, FOLD, FOLD_LENGTH, GAP, GUTTER, HALF_WIDTH, LEFT, RIGHT, RIGHT_HALF } from '../grid';
import type { Look } from '../look';
import type { Sheet } from '../sheet';
import { RULE, STYLE } from '../styles';
import type { Typesetter } from '../typesetter';
import { type Block, drawParagraphs, heightOf, type Paragraph } from './block';
import { namesBlock } from './seller-names';

/** What the head of a document says: of a letter as of an invoice. */
export type HeadContent = Pick<InvoiceContent, 'kind' | 'number' | 'mark' | 'seller' | 'buyer' | 'facts' | 'opening'>;

/** Everything above the table of lines. Blocks are placed by `bottom` and `draw` alone: they know their own bands. */
export interface FirstPage {
  /** Where the table of lines may begin. */
  readonly bottom: number;
  draw(sheet: Sheet): void;
}

/**
 * How wide the seller's numbers are set: each on one line with its name, unless that breaks the lines beside them into
 * more than it saves; else in one column, or as wide as the longest number needs, for a number is not parted.
 */
function numbersWidthOf({ lines, identifiers }: SellerText, typesetter: Typesetter): number {
  const widest = (texts: readonly string[]) =>
    Math.max(columnsWide(1), ...texts.map((text) => typesetter.widthOf(text, STYLE.small)));
  const most = HALF_WIDTH / 2;
  const parted = Math.min(widest(identifiers.flatMap((identifier) => identifier.split(' '))), most);
  const whole = widest(identifiers);
  const countIn = (texts: readonly string[], width: number) =>
    texts.flatMap((text) => typesetter.wrap(text, STYLE.small, width)).length;
  const heightAt = (width: number) =>
    Math.max(countIn(lines, HALF_WIDTH - width - GUTTER), countIn(identifiers, width));
  return whole <= most && heightAt(whole) <= heightAt(parted) ? whole : parted;
}

function sellerBand(seller: SellerText, look: Look, typesetter: Typesetter): Block {
  const { lines, identifiers } = seller;
  const names = namesBlock(seller, look, typesetter);
  const small = (texts: readonly string[], width: number): Paragraph[] =>
    texts.map((text) => ({ lines: typesetter.wrap(text, STYLE.small, width), style: STYLE.small }));
  const numbersWidth = numbersWidthOf(seller, typesetter);
  const contact = small(lines, HALF_WIDTH - numbersWidth - GUTTER);
  const numbers = small(identifiers, numbersWidth);
  return {
    height: Math.max(names.height, heightOf(contact), heightOf(numbers)),
    draw: (sheet, top) => {
      const part = (paragraphs: readonly Paragraph[], x: number) =>
        sheet.leaf('P', () => drawParagraphs(sheet, paragraphs, { x, top }));
      names.draw(sheet, top);
      if (contact.length > 0) part(contact, RIGHT_HALF);
      if (numbers.length > 0) part(numbers, RIGHT - numbersWidth);
    },
  };
}

function buyerBlock({ label, name, lines, identifiers }: BuyerText, typesetter: Typesetter): Block {
  const paragraphs: Paragraph[] = [
    { lines: [label], style: { ...STYLE.label, leading: STYLE.label.leading + 3.75 } },
    { lines: typesetter.wrap(name, STYLE.buyerName, HALF_WIDTH), style: STYLE.buyerName },
    ...lines.map((line) => ({ lines: typesetter.wrap(line, STYLE.buyer, HALF_WIDTH), style: STYLE.buyer })),
    ...identifiers.map((line) => ({
      lines: typesetter.wrap(line, STYLE.buyerIdentifier, HALF_WIDTH),
      style: STYLE.buyerIdentifier,
    })),
  ];
  return {
    height: heightOf(paragraphs),
    draw: (sheet, top) => sheet.leaf('P', () => drawParagraphs(sheet, paragraphs, { x: LEFT, top })),
  };
}

/** Kind and number on one line, or the number under the kind where it is long. */
function titleBlock({ kind, number }: HeadContent, typesetter: Typesetter): Block {
  const kindWidth = typesetter.widthOf(`${kind} `, STYLE.title);
  const numberWidth = typesetter.widthOf(number, STYLE.titleNumber);
  const isOneLine = kindWidth + numberWidth <= HALF_WIDTH;
  const numberLines = number === '' ? [] : typesetter.wrap(number, STYLE.titleNumber, HALF_WIDTH);
  const { leading } = STYLE.title;
  return {
    height: isOneLine ? leading : leading * (1 + numberLines.length),
    draw: (sheet, top) =>
      sheet.leaf('H1', () => {
        sheet.text(kind, { x: LEFT, top, style: STYLE.title });
        const place = isOneLine ? { x: LEFT + kindWidth, top } : { x: LEFT, top: top + leading };
        drawParagraphs(sheet, [{ lines: numberLines, style: STYLE.titleNumber }], place);
      }),
  };
}

const FACT_WIDTH = (HALF_WIDTH - GUTTER) / 2;

/** Label and value pairs, two to a row, each under a hairline. */
function factsGrid(facts: readonly Fact[], typesetter: Typesetter): Block {
  const cells = facts.map(({ label, value }) => {
    const paragraphs = [
      { lines: typesetter.wrap(label, STYLE.label, FACT_WIDTH), style: STYLE.label },
      { lines: typesetter.wrap(value, STYLE.fact, FACT_WIDTH), style: STYLE.fact },
    ];
    const plain = GAP.factLabel + STYLE.label.leading + STYLE.fact.leading;
    return { paragraphs, height: GAP.factRow + GAP.factLabel + heightOf(paragraphs) - plain };
  });
  const rows = Array.from({ length: Math.ceil(cells.length / 2) }, (_, row) => cells.slice(row * 2, row * 2 + 2));
  const heights = rows.map((row) => Math.max(...row.map(({ height }) => height)));
  return {
    height: heights.reduce((sum, height) => sum + height, 0),
    draw: (sheet, top) => {
      let y = top;
      for (const [index, row] of rows.entries()) {
        for (const [column, { paragraphs }] of row.entries()) {
          const x = RIGHT_HALF + column * (FACT_WIDTH + GUTTER);
          sheet.artifact('Layout', () => sheet.rule(x, x + FACT_WIDTH, y, RULE.group));
          sheet.leaf('P', () => drawParagraphs(sheet, paragraphs, { x, top: y + GAP.factLabel }));
        }
        y += heights[index] ?? 0;
      }
    },
  };
}

/** The firm's words over the lines, as wide as the page. */
function openingBlock({ opening }: HeadContent, typesetter: Typesetter): Block | undefined {
  if (opening.length === 0) return undefined;
  const paragraphs = opening.map((text) => ({
    lines: typesetter.wrap(text, STYLE.row, RIGHT - LEFT),
    style: STYLE.row,
  }));
  return {
    height: heightOf(paragraphs),
    draw: (sheet, top) =>
      sheet.leaf('P', () => drawParagraphs(sheet, paragraphs, { x: LEFT, top, width: RIGHT - LEFT })),
  };
}

export function firstPage(content: HeadContent, look: Look, typesetter: Typesetter): FirstPage {
  const seller = sellerBand(content.seller, look, typesetter);
  const buyer = buyerBlock(content.buyer, typesetter);
  const title = titleBlock(content, typesetter);
  const facts = factsGrid(content.facts, typesetter);

  // A band that needs more room than its place has moves those under it down.
  const pushed = Math.max(0, BAND.seller + seller.height + GAP.belowBand - BAND.buyerLabel);
  const buyerTop = BAND.buyerLabel + pushed;
  const factsTop = BAND.facts + pushed;
  const titleTop = Math.max(BAND.title, buyerTop + buyer.height + GAP.belowBand / 2);
  const opening = openingBlock(content, typesetter);
  const openingTop = Math.max(titleTop + title.height + GAP.belowBand, factsTop + facts.height + GAP.belowBand / 2);

  const bottom = opening === undefined ? openingTop : openingTop + opening.height + GAP.belowBand;
  return {
    bottom: Math.max(BAND.lines, bottom),
    draw: (sheet) => {
      if (look.showsFoldMarks) sheet.artifact('Layout', () => sheet.rule(0, FOLD_LENGTH, FOLD, RULE.group));
      if (content.mark !== '') {
        sheet.leaf('P', () =>
          sheet.text(content.mark, { x: RIGHT, top: BAND.mark, style: STYLE.mark, align: 'right' }),
        );
      }
      seller.draw(sheet, BAND.seller);
      buyer.draw(sheet, buyerTop);
      title.draw(sheet, titleTop);
      facts.draw(sheet, factsTop);
      opening?.draw(sheet, openingTop);
    },
  };
}
