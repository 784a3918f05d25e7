import type { KeyboardEvent } from 'react';

const rowsOf = (grid: HTMLElement) => [...grid.querySelectorAll<HTMLElement>('[data-line]')];

function neighbour(grid: HTMLElement, row: HTMLElement, by: 1 | -1): HTMLElement | undefined {
  const rows = rowsOf(grid);
  return rows[rows.indexOf(row) + by];
}

/** The line nearest to this one, for when it is gone: the next, or else the one before. */
export function lineBeside(lineId: string): string | undefined {
  const row = document.querySelector<HTMLElement>(`[data-line="${CSS.escape(lineId)}"]`);
  const grid = row?.closest<HTMLElement>('table');
  if (!row || !grid) return undefined;
  return (neighbour(grid, row, 1) ?? neighbour(grid, row, -1))?.dataset['line'];
}

function go(target: HTMLElement | null | undefined): void {
  target?.focus({ preventScroll: true });
  target?.scrollIntoView({ block: 'nearest' });
}

/**
 * Moving in the lines: arrows go to the same cell of the line above or below; Enter on a line goes into it; Esc in a
 * cell that holds nothing unsaved goes back to its line, so that the focus is never lost.
 */
export function moveInLines(event: KeyboardEvent<HTMLElement>): void {
  const grid = event.currentTarget;
  const target = event.target instanceof HTMLElement ? event.target : null;
  const row = target?.closest<HTMLElement>('[data-line]');
  if (!target || !row || event.ctrlKey || event.metaKey || event.altKey) return;
  const isRow = target === row;
  if (event.key === 'Escape' && target instanceof HTMLInputElement && document.activeElement !== target) {
    go(row);
    return;
  }
  if (event.key === 'Escape' && target instanceof HTMLButtonElement) {
    event.preventDefault();
    go(row);
    return;
  }
  if (event.key === 'Enter' && isRow) {
    event.preventDefault();
    go(row.querySelector<HTMLElement>('[data-field="quantity"] input') ?? row.querySelector<HTMLElement>('input'));
    return;
  }
  const by = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : null;
  if (by === null || target instanceof HTMLButtonElement) return;
  const next = neighbour(grid, row, by);
  if (next === undefined) return;
  event.preventDefault();
  const field = target.closest<HTMLElement>('[data-field]')?.dataset['field'];
  go(isRow || field === undefined ? next : (next.querySelector<HTMLElement>(`[data-field="${field}"] input`) ?? next));
}
