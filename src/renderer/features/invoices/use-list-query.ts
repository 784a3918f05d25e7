import { useScreenSearch } from '@renderer/shell/navigation';
import { useCompany } from '@renderer/shell/status';
import { useNavigate } from '@tanstack/react-router';
import { useEffect, useRef, useState } from 'react';
import { EVERYTHING, type ListQuery, queryOfAddress } from './list-query';

/** How the list of each company was last looked at: it is found again so, coming back from an invoice. */
const remembered = new Map<string, ListQuery>();

/** View, text, filters and sort of the list. An address that asks for something particular wins, once. */
export function useListQuery(): readonly [ListQuery, (changes: Partial<ListQuery>) => void] {
  const { id } = useCompany();
  const asked = useScreenSearch();
  const navigate = useNavigate();
  const [query, setQuery] = useState(() => queryOfAddress(asked) ?? remembered.get(id) ?? EVERYTHING);
  const latest = useRef(asked);
  latest.current = asked;
  const address = JSON.stringify(asked);
  useEffect(() => {
    const wanted = address === '{}' ? null : queryOfAddress(latest.current);
    if (wanted === null) return;
    setQuery(wanted);
    void navigate({ to: '/invoices', search: {}, replace: true });
  }, [address, navigate]);
  useEffect(() => {
    remembered.set(id, query);
  }, [id, query]);
  return [query, (changes) => setQuery((now) => ({ ...now, ...changes }))];
}
