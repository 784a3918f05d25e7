/** What is placed as one piece among the lines of an invoice. */
export interface RowBox {
  readonly height: number;
  /** `head` opens a group and never stands last on a page; `part` continues a line too high for one piece. */
  readonly kind: 'head' | 'line' | 'part';
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
  readonly termHeights: readonly number[];
  /** The payment block; 0 where there is none. */
  readonly paymentHeight: number;
}

/** Half-open ranges of rows and terms that stand on a page. */
export interface PlannedPage {
  rows: readonly [from: number, to: number];
  hasSummary: boolean;
  terms: readonly [from: number, to: number];
  hasPayment: boolean;
}

const sum = (heights: readonly number[]): number => heights.reduce((total, height) => total + height, 0);

/** The end of what must stay with a row: a group's head takes the line behind it along. */
const endOfPiece = (rows: readonly RowBox[], start: number): number =>
  rows[start]?.kind === 'head' ? Math.min(start + 2, rows.length) : start + 1;

/** The start of the last piece before `end`. */
const startOfLastPiece = (rows: readonly RowBox[], end: number): number =>
  rows[end - 2]?.kind === 'head' ? end - 2 : end - 1;

/** What moves to the summary's page: the last piece, and more where that is lower than the sums carried in its place. */
function startOfMoved({ rows, carriedHeight }: PaginationInput, [from, to]: readonly [number, number]): number {
  let start = startOfLastPiece(rows, to);
  while (start > from && heightOf(rows, [start, to]) < carriedHeight) start = startOfLastPiece(rows, start);
  return Math.max(start, from);
}

const heightOf = (rows: readonly RowBox[], [from, to]: readonly [number, number]): number =>
  sum(rows.slice(from, to).map(({ height }) => height));

/**
 * The rows of each page, as many as fit. The first page may be left without any: its head can be high. A piece higher
 * than a whole page stands alone on one and runs over its foot.
 */
function placeRows({ rows, firstSpace, nextSpace, carriedHeight }: PaginationInput): [number, number][] {
  const pages: [number, number][] = [];
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
 * Shares an invoice out over pages: rows first, then the summary with at least one row before it, then terms and
 * payment, on the summary's page wherever they fit there with it.
 */
export function paginate(input: PaginationInput): PlannedPage[] {
  const { rows, firstSpace, nextSpace, summaryHeight, termHeights, paymentHeight } = input;
  const ranges = placeRows(input);
  const closingHeight = sum(termHeights) + paymentHeight;
  const spaceOf = (page: number) => (page === 0 ? firstSpace : nextSpace);

  const freeBelow = (range: readonly [number, number], page: number) => spaceOf(page) - heightOf(rows, range);
  const last = ranges.at(-1) ?? [0, 0];
  const lastPage = ranges.length - 1;
  const piece = startOfMoved(input, last);
  const fitsWhole = freeBelow(last, lastPage) >= summaryHeight + closingHeight;
  const fitsSummary = freeBelow(last, lastPage) >= summaryHeight;
  const pieceFitsWhole = freeBelow([piece, last[1]], lastPage + 1) >= summaryHeight + closingHeight;
  const canMove = piece > last[0] || (lastPage === 0 && nextSpace > firstSpace);
  if (canMove && !fitsWhole && (pieceFitsWhole || !fitsSummary)) {
    ranges.splice(lastPage, 1, [last[0], piece], [piece, last[1]]);
  }

  const pages: PlannedPage[] = ranges.map((range) => ({
    rows: range,
    hasSummary: false,
    terms: [0, 0],
    hasPayment: false,
  }));
  const summaryPage = pages.at(-1);
  if (summaryPage === undefined) return pages;
  summaryPage.hasSummary = true;
  const free = freeBelow(summaryPage.rows, pages.length - 1) - summaryHeight;
  return [...pages.slice(0, -1), ...flowClosing(summaryPage, free, input)];
}

/** Terms line by line behind the summary, the payment block at their end. */
function flowClosing(
  summaryPage: PlannedPage,
  freeHeight: number,
  { rows, nextSpace, termHeights, paymentHeight }: PaginationInput,
): PlannedPage[] {
  const pages: PlannedPage[] = [{ ...summaryPage }];
  let free = freeHeight;
  let from = 0;
  const turn = (to: number) => {
    const page = pages.at(-1);
    if (page !== undefined) page.terms = [from, to];
    from = to;
    free = nextSpace;
    pages.push({ rows: [rows.length, rows.length], hasSummary: false, terms: [to, to], hasPayment: false });
  };
  for (const [index, height] of termHeights.entries()) {
    if (height > free) turn(index);
    free -= height;
  }
  if (paymentHeight > free) {
    // A line of the terms comes along, so that nobody wonders what the block belongs to.
    turn(Math.max(from, termHeights.length - 1));
  }
  const page = pages.at(-1);
  if (page !== undefined) {
    page.terms = [from, termHeights.length];
    page.hasPayment = paymentHeight > 0;
  }
  return pages;
}
