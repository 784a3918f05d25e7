import type { LineChanges } from '@shared/billing/edit-draft';
import { useCallback, useState } from 'react';
import type { Typed } from './live-invoice';

/** What is typed in cells and not saved yet. */
export function useTyped() {
  const [typed, setTyped] = useState<Typed>(new Map());
  const setCell = useCallback((lineId: string, field: 'quantity' | 'price', value: string | null) => {
    setTyped((now) => {
      const changes: LineChanges = { ...now.get(lineId) };
      delete changes[field];
      if (value !== null) changes[field] = value;
      const next = new Map(now);
      if (Object.keys(changes).length === 0) next.delete(lineId);
      else next.set(lineId, changes);
      return next;
    });
  }, []);
  return { typed, setCell };
}
