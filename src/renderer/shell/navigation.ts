import { useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { useCallback } from 'react';

type Params = Readonly<Record<string, string>>;

/** Goes to a screen: `go('/invoices/$invoiceId', { invoiceId })`. `search` becomes what stands behind the `?`. */
export function useGo() {
  const navigate = useNavigate();
  return useCallback(
    (to: string, params: Params = {}, search: Params = {}) => void navigate({ to, params, search }),
    [navigate],
  );
}

/** One parameter of the address, as `$invoiceId` in `/invoices/$invoiceId`. */
export function useScreenParam(name: string): string {
  const params: Params = useParams({ strict: false });
  const value = params[name];
  if (value === undefined) throw new Error(`The address of this screen has no ${name}`);
  return value;
}

/** What stands behind the `?` of the address. */
export function useScreenSearch(): Readonly<Record<string, string | undefined>> {
  const search: Record<string, unknown> = useSearch({ strict: false });
  return Object.fromEntries(Object.entries(search).map(([name, value]) => [name, String(value)]));
}
