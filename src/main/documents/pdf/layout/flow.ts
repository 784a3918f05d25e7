/** A piece that stands on one page whole. */
export interface FlowItem {
  readonly height: number;
  /** Stands on the page of the piece behind it: a head with its first row, the last row with the sums. */
  readonly keepsNext?: boolean;
  /** What the page needs over it where it is the first piece there: the head of a table once more. */
  readonly above?: number;
  /** What the page needs under it where the next piece stands on another: the sums carried forward. */
  readonly below?: number;
}

export interface FlowPlace {
  /** From 0. */
  readonly page: number;
  readonly top: number;
}

export interface FlowPages {
  readonly firstTop: number;
  readonly nextTop: number;
  readonly bottom: number;
}

/**
 * Where each piece stands, one under the other, on as many pages as that takes. Pieces that keep together move
 * together; what is higher than a page stands alone on one and runs over its foot.
 */
export function flow(items: readonly FlowItem[], { firstTop, nextTop, bottom }: FlowPages): FlowPlace[] {
  const places: FlowPlace[] = [];
  let page = 0;
  let top = firstTop;
  let isFirst = true;
  let at = 0;
  while (at < items.length) {
    let end = at + 1;
    while (end < items.length && items[end - 1]?.keepsNext === true) end += 1;
    const piece = items.slice(at, end);
    const height = piece.reduce((sum, item) => sum + item.height, 0);
    const below = end < items.length ? (piece.at(-1)?.below ?? 0) : 0;
    const mayTurn = !isFirst || (page === 0 && nextTop < firstTop);
    if (mayTurn && top + height + below > bottom) {
      page += 1;
      top = nextTop + (piece[0]?.above ?? 0);
    }
    for (const item of piece) {
      places.push({ page, top });
      top += item.height;
    }
    isFirst = false;
    at = end;
  }
  return places;
}
