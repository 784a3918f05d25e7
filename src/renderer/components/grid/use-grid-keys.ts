import type { KeyBinding } from '../../keyboard/binding';
import type { DataGridProps, PagedRows } from './types';
import type { Selection } from './use-selection';

interface Inputs<Row> extends Pick<DataGridProps<Row>, 'onOpen' | 'tree'> {
  readonly source: PagedRows<Row>;
  readonly selection: Selection<Row>;
  readonly active: number;
  readonly moveTo: (index: number) => void;
}

/** What the keys do in a grid; `undefined` for the active row before the first move. */
export function gridKeys<Row>({ source, selection, active, moveTo, onOpen, tree }: Inputs<Row>): KeyBinding[] {
  const current = source.at(active);
  const any = source.count > 0;
  const clamp = (index: number) => Math.max(0, Math.min(source.count - 1, index));
  const extend = (by: number) => {
    selection.extendTo(active);
    const next = clamp(active + by);
    selection.extendTo(next);
    moveTo(next);
  };
  const unfold = (open: boolean) => {
    if (current !== undefined && tree?.expanded(current) === !open) tree.toggle(current);
  };
  return [
    {
      keys: ['j', 'ArrowDown'],
      labelKey: 'shell.grid.move',
      when: any,
      hint: ['j', 'k'],
      run: () => moveTo(clamp(active + 1)),
    },
    { keys: ['k', 'ArrowUp'], labelKey: 'shell.grid.move', when: any, run: () => moveTo(clamp(active - 1)) },
    { keys: 'Home', labelKey: 'shell.grid.firstLast', when: any, run: () => moveTo(0) },
    { keys: 'End', labelKey: 'shell.grid.firstLast', when: any, run: () => moveTo(source.count - 1) },
    { keys: 'PageDown', labelKey: 'shell.grid.move', when: any, run: () => moveTo(clamp(active + 15)) },
    { keys: 'PageUp', labelKey: 'shell.grid.move', when: any, run: () => moveTo(clamp(active - 15)) },
    {
      keys: 'ArrowRight',
      labelKey: 'shell.grid.unfold',
      when: tree !== undefined && any,
      hint: true,
      run: () => unfold(true),
    },
    { keys: 'ArrowLeft', labelKey: 'shell.grid.unfold', when: tree !== undefined && any, run: () => unfold(false) },
    {
      keys: 'x',
      labelKey: 'shell.grid.select',
      when: selection.isOn && any,
      hint: true,
      run: () => selection.toggle(active),
    },
    { keys: 'Shift+ArrowDown', labelKey: 'shell.grid.extend', when: selection.isOn && any, run: () => extend(1) },
    { keys: 'Shift+ArrowUp', labelKey: 'shell.grid.extend', when: selection.isOn && any, run: () => extend(-1) },
    {
      keys: 'Enter',
      labelKey: 'shell.grid.open',
      when: onOpen !== undefined && any,
      hint: true,
      run: () => current !== undefined && onOpen?.(current),
    },
  ];
}
