/** What is placed as one piece among the lines of an invoice. */
export interface RowBox {
  readonly height: number;
  /** `head` opens a group and never stands last on a page; `part` continues a line too high for one piece. */
  readonly kind: 'head' | 'line' | 'part';
}

/** A line of the terms. */
export interface TermBox {
  readonly height: number;
  /** Counted through: neither the first nor the last line of a paragraph stands alone on a page. */
  readonly paragraph: number;
}

export interface PaginationInput {
  readonly rows: readonly RowBox[];
  /** Room for rows and what follows them on the first page and on each page after it. */
  readonly firstSpace: number;
  readonly nextSpace: number;
  /** The sums carried at the foot of a page whose rows go on. */
  readonly carriedHeight: number;
  /** Tax by rate and totals: never parted, never on a page without a row. */
  readonly summaryHeight: number;
  /** Each line of the terms, which may flow over pages where they are long. */
  readonly terms: readonly TermBox[];
  /** The payment block; 0 where there is none. */
  readonly paymentHeight: number;
}

/** Half-open. */
type Range = readonly [from: number, to: number];

/** Ranges of rows and terms that stand on a page. */
export interface PlannedPage {
  rows: Range;
  hasSummary: boolean;
  terms: Range;
  hasPayment: boolean;
}

/** So many lines at least stand before the summary on a page, where there are as many. */
const LEAST_LINES_WITH_SUMMARY = 2;

/**
 * Totals go over to the page of the payment block, lines along with them, unless that leaves more than this part of a
 * page empty: then they stay with the lines, and only how to pay goes over.
 */
const MOST_LEFT_EMPTY = 0.3;

/** A paragraph of the terms up to so long goes over whole with the payment block. */
const MOST_TERMS_WITH_PAYMENT = 8;

const sum = (heights: readonly number[]): number => heights.reduce((total, height) => total + height, 0);

const heightOf = (boxes: readonly { readonly height: number }[], [from, to]: Range): number =>
  sum(boxes.slice(from, to).map(({ height }) => height));

const linesIn = (rows: readonly RowBox[], [from, to]: Range): number =>
  rows.slice(from, to).filter(({ kind }) => kind === 'line').length;

/** The end of what must stay with a row: a group's head takes the line behind it along. */
const endOfPiece = (rows: readonly RowBox[], start: number): number =>
  rows[start]?.kind === 'head' ? Math.min(start + 2, rows.length) : start + 1;

/** Where a range may be parted, from its end to its start. */
const seamsOf = (rows: readonly RowBox[], [from, to]: Range): number[] =>
  Array.from({ length: to - from }, (_, index) => to - 1 - index).filter(
    (seam) => seam === from || rows[seam - 1]?.kind !== 'head',
  );

/**
 * The rows of each page, as many as fit. The first page may be left without any: its head can be high. A piece higher
 * than a whole page stands alone on one and runs over its foot.
 */
function placeRows({ rows, firstSpace, nextSpace, carriedHeight }: PaginationInput): Range[] {
  const pages: Range[] = [];
  let from = 0;
  let used = 0;
  let at = 0;
  while (at < rows.length) {
    const end = endOfPiece(rows, at);
    const height = heightOf(rows, [at, end]);
    const space = pages.length === 0 ? firstSpace : nextSpace;
    const room = end < rows.length ? space - carriedHeight : space;
    const mayTurn = used > 0 || (pages.length === 0 && nextSpace > firstSpace);
    if (mayTurn && used + height > room) {
      pages.push([from, at]);
      from = at;
      used = 0;
      continue;
    }
    used += height;
    at = end;
  }
  return [...pages, [from, rows.length]];
}

/**
 * Where rows are parted so that what is behind stands on a page of its own with the summary: with two lines at least, or
 * the one that there is room for. It is no lower than the sums that are carried in its place.
 */
function seamBeforeSummary({ rows, nextSpace, carriedHeight, summaryHeight }: PaginationInput, range: Range): number {
  const seams = seamsOf(rows, range);
  const isEnough = (seam: number, lines: number) => {
    const moved: Range = [seam, range[1]];
    const height = heightOf(rows, moved);
    return linesIn(rows, moved) >= lines && height >= carriedHeight && height + summaryHeight <= nextSpace;
  };
  return (
    seams.find((seam) => seam > range[0] && isEnough(seam, LEAST_LINES_WITH_SUMMARY)) ??
    seams.find((seam) => isEnough(seam, 1)) ??
    seams.find((seam) => isEnough(seam, 0)) ??
    range[0]
  );
}

/** Whether the summary fits under its rows, and yet goes over to stand with the terms and how to pay. */
function goesOverToPayment(input: PaginationInput, range: Range, room: number): boolean {
  const { rows, nextSpace, carriedHeight, summaryHeight, terms, paymentHeight } = input;
  const closingHeight = summaryHeight + heightOf(terms, [0, terms.length]) + paymentHeight;
  const movedHeight = heightOf(rows, [seamBeforeSummary(input, range), range[1]]);
  const isTogether = movedHeight + closingHeight <= nextSpace;
  const emptied = room + movedHeight - carriedHeight;
  return room < closingHeight && isTogether && emptied <= MOST_LEFT_EMPTY * nextSpace;
}

/** The rows of each page so that the last of them has room for the summary, and it stands with more than one line. */
function placeBeforeSummary(input: PaginationInput): Range[] {
  const { rows, firstSpace, nextSpace, summaryHeight } = input;
  const ranges = placeRows(input);
  const last = ranges.at(-1) ?? [0, 0];
  const before = ranges.at(-2);
  const isFirst = before === undefined;
  const room = (isFirst ? firstSpace : nextSpace) - heightOf(rows, last);

  if (room < summaryHeight || goesOverToPayment(input, last, room)) {
    const seam = seamBeforeSummary(input, last);
    const mayPart = seam > last[0] || (isFirst && nextSpace > firstSpace);
    return mayPart ? [...ranges.slice(0, -1), [last[0], seam], [seam, last[1]]] : ranges;
  }
  if (isFirst || linesIn(rows, last) >= LEAST_LINES_WITH_SUMMARY) return ranges;
  const seam = seamBeforeSummary(input, [before[0], last[1]]);
  const borrows = seam > before[0] && seam < last[0];
  return borrows ? [...ranges.slice(0, -2), [before[0], seam], [seam, last[1]]] : ranges;
}

/** Shares an invoice out over pages: rows, then the summary with rows before it, then terms and payment as they fit. */
export function paginate(input: PaginationInput): PlannedPage[] {
  const { rows, firstSpace, nextSpace, summaryHeight } = input;
  const pages = placeBeforeSummary(input).map(
    (range): PlannedPage => ({ rows: range, hasSummary: false, terms: [0, 0], hasPayment: false }),
  );
  const summaryPage = pages.at(-1);
  if (summaryPage === undefined) return pages;
  const space = pages.length === 1 ? firstSpace : nextSpace;
  const free = space - heightOf(rows, summaryPage.rows) - summaryHeight;
  return [...pages.slice(0, -1), ...flowClosing({ ...summaryPage, hasSummary: true }, free, input)];
}

/** The range of the paragraph that a line of the terms is of. */
function paragraphAt(terms: readonly TermBox[], index: number): Range {
  const paragraph = terms[index]?.paragraph;
  const from = terms.findIndex((term) => term.paragraph === paragraph);
  return [from, from + terms.filter((term) => term.paragraph === paragraph).length];
}

/** Where a page ends whose terms fit up to `index`. */
function seamInTerms(terms: readonly TermBox[], index: number): number {
  const [from, to] = paragraphAt(terms, index);
  const seam = to - index === 1 ? index - 1 : index;
  return seam - from <= 1 ? from : seam;
}

/** From where the terms go over with a payment block that does not fit under them: nobody wonders what it belongs to. */
function seamBeforePayment(terms: readonly TermBox[]): number {
  const [from, to] = paragraphAt(terms, terms.length - 1);
  return to - from <= MOST_TERMS_WITH_PAYMENT ? from : to - 2;
}

/** Terms line by line behind the summary, the payment block at their end. */
function flowClosing(
  summaryPage: PlannedPage,
  freeHeight: number,
  { rows, nextSpace, terms, paymentHeight }: PaginationInput,
): PlannedPage[] {
  const pages: PlannedPage[] = [];
  let page = summaryPage;
  let free = freeHeight;
  let from = 0;
  let at = 0;
  /** Ends the page before a line of the terms; a page of terms alone keeps one at least. */
  const turn = (wanted: number, fitting: number) => {
    const to = wanted > from || (wanted === from && page.hasSummary) ? wanted : fitting;
    pages.push({ ...page, terms: [from, to] });
    page = { rows: [rows.length, rows.length], hasSummary: false, terms: [to, to], hasPayment: false };
    free = nextSpace;
    from = to;
    at = to;
  };
  while (at < terms.length) {
    const height = terms[at]?.height ?? 0;
    if (height <= free || (at === from && !page.hasSummary)) {
      free -= height;
      at += 1;
    } else turn(seamInTerms(terms, at), at);
  }
  if (paymentHeight > free) {
    turn(terms.length === 0 ? 0 : seamBeforePayment(terms), Math.max(from, terms.length - 1));
  }
  return [...pages, { ...page, terms: [from, terms.length], hasPayment: paymentHeight > 0 }];
}
