import type { Failure } from '@shared/failure';

/** Something the store noticed and dealt with, or wants the user to know: a code under `store.notice` with a message. */
export type StoreNotice = Pick<Failure, 'code' | 'params'>;
