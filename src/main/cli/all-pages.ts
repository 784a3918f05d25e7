const PAGE = 500;

interface Rows {
  readonly rows: readonly unknown[];
  readonly total: number;
}

/** The whole of a list that the API answers in pages: the last page's answer with the rows of all of them. */
export async function allPages<P extends Rows>(
  ask: (page: { offset: number; limit: number }) => Promise<P>,
): Promise<P> {
  const rows: P['rows'][number][] = [];
  for (;;) {
    const page = await ask({ offset: rows.length, limit: PAGE });
    rows.push(...page.rows);
    if (page.rows.length === 0 || rows.length >= page.total) return { ...page, rows };
  }
}
