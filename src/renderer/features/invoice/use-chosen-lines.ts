import type { Invoice } from '@shared/model/invoice';
import { useMemo, useState } from 'react';

const NONE: ReadonlySet<string> = new Set();

/** The lines of a draft that are chosen to be changed together; those that are gone are forgotten. */
export function useChosenLines({ stage, lines }: Pick<Invoice, 'stage' | 'lines'>) {
  const [wanted, setWanted] = useState(NONE);
  const chosen = useMemo(() => {
    if (wanted.size === 0 || stage !== 'draft') return NONE;
    return new Set(lines.flatMap(({ id }) => (wanted.has(id) ? id : [])));
  }, [wanted, stage, lines]);
  return {
    chosen,
    choose: (lineId: string) => {
      const next = new Set(chosen);
      if (!next.delete(lineId)) next.add(lineId);
      setWanted(next);
    },
    clear: () => setWanted(NONE),
  };
}
