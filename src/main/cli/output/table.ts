export interface Column {
  readonly head: string;
  readonly align?: 'right';
}

/** How many cells of a terminal a text takes: letters with combining marks take one. */
function width(text: string): number {
  return [...text.normalize('NFC').replace(/\p{Mn}/gu, '')].length;
}

function pad(text: string, cells: number, column: Column | undefined): string {
  const space = ' '.repeat(Math.max(0, cells - width(text)));
  return column?.align === 'right' ? space + text : text + space;
}

/** Rows in aligned columns beneath their heads, two spaces between; nothing stands behind the last text of a line. */
export function table(columns: readonly Column[], rows: readonly (readonly string[])[]): string[] {
  const cells = columns.map(({ head }, index) => Math.max(width(head), ...rows.map((row) => width(row[index] ?? ''))));
  const line = (texts: readonly string[]) =>
    columns
      .map((column, index) => pad(texts[index] ?? '', cells[index] ?? 0, column))
      .join('  ')
      .trimEnd();
  return [line(columns.map(({ head }) => head)), ...rows.map(line)];
}

/** Names and values beneath each other: `Total  1 234,50`. The values stand to the right where they are figures. */
export function pairs(rows: readonly (readonly [string, string])[], align?: 'right'): string[] {
  const columns: Column[] = [{ head: '' }, align === undefined ? { head: '' } : { head: '', align }];
  return table(columns, rows).slice(1);
}
