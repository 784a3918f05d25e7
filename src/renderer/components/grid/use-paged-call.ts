import type { ApiInput, ApiOutput, CallName } from '@shared/api';
import type { Failure } from '@shared/failure';
import { keepPreviousData, useQueries, useQueryClient } from '@tanstack/react-query';
import { useCallback, useRef, useState } from 'react';
import { CallFailed } from '../../api/client';
import { useApi } from '../../api/context';
import { failureOf } from '../../api/use-call';
import type { PagedRows } from './types';

/** Calls that answer a window into a list: `{rows, total}` for `{offset, limit}`. */
export type PagedCallName = {
  [N in CallName]: ApiOutput<N> extends { rows: readonly object[]; total: number } ? N : never;
}[CallName];

export type PagedRow<N extends PagedCallName> = ApiOutput<N> extends { rows: readonly (infer Row)[] } ? Row : never;

export interface PagedCall<Row, Answer> extends PagedRows<Row> {
  /** One page as it was answered, for what stands beside the rows: counts of the views. */
  readonly answer: Answer | undefined;
  readonly failure: Failure | null;
  readonly isPending: boolean;
  readonly isFetching: boolean;
  readonly retry: () => void;
}

type Page<N extends PagedCallName> = ApiOutput<N> & {
  readonly rows: readonly PagedRow<N>[];
  readonly total: number;
};

const nothingYet = (key: string) => ({ key, count: 0, answer: undefined, at: () => undefined, loaded: () => [] });

interface PagedOptions {
  /** As in `useCall`. */
  readonly collections?: readonly string[];
  readonly pageSize?: number;
}

/**
 * Rows for a `DataGrid` from a paged call: only the pages in view are asked for, and a changed filter keeps what is shown
 * until the first page of the new answer is there.
 */
export function usePagedCall<N extends PagedCallName>(
  name: N,
  input: Omit<ApiInput<N>, 'offset' | 'limit'>,
  { collections, pageSize = 100 }: PagedOptions = {},
): PagedCall<PagedRow<N>, ApiOutput<N>> {
  type Row = PagedRow<N>;
  const { call } = useApi();
  const cache = useQueryClient();
  const [range, setRange] = useState({ first: 0, last: 0 });
  const key = JSON.stringify(input);
  const inputOf = (page: number) => ({ ...input, offset: page * pageSize, limit: pageSize }) as ApiInput<N>;
  const pages = Array.from({ length: range.last - range.first + 1 }, (_, at) => range.first + at);

  const queries = useQueries({
    queries: pages.map((page) => ({
      queryKey: [name, inputOf(page)],
      meta: { collections },
      placeholderData: keepPreviousData,
      queryFn: async (): Promise<Page<N>> => {
        const result = await call(name, inputOf(page));
        if (!result.ok) throw new CallFailed(result.failure);
        // The name is one of PagedCallName.
        return result.value as Page<N>;
      },
    })),
  });

  const pageAt = (page: number) => cache.getQueryData<Page<N>>([name, inputOf(page)]);
  const known = queries.find((query) => query.data !== undefined && !query.isPlaceholderData)?.data;
  const shown = useRef<Pick<PagedCall<Row, ApiOutput<N>>, 'key' | 'count' | 'at' | 'loaded' | 'answer'>>(
    nothingYet(key),
  );
  if (known !== undefined) {
    const found = new Map<number, Page<N> | undefined>();
    const pageOf = (page: number) => {
      if (!found.has(page)) found.set(page, pageAt(page));
      return found.get(page);
    };
    shown.current = {
      key,
      count: known.total,
      answer: known,
      at: (index) => pageOf(Math.floor(index / pageSize))?.rows[index % pageSize],
      loaded: () => pages.flatMap((page) => pageOf(page)?.rows ?? []),
    };
  }

  const show = useCallback(
    (first: number, last: number) => {
      const next = { first: Math.floor(first / pageSize), last: Math.floor(last / pageSize) };
      setRange((now) => (now.first === next.first && now.last === next.last ? now : next));
    },
    [pageSize],
  );

  return {
    ...shown.current,
    show,
    failure: failureOf(queries.find((query) => query.error !== null)?.error ?? null),
    isPending: shown.current.count === 0 && known === undefined,
    isFetching: queries.some((query) => query.isFetching),
    retry: () => {
      for (const query of queries) void query.refetch();
    },
  };
}
