import type { Failure } from '@shared/failure';
import { useEffect } from 'react';
import { useLanguage } from '../../language/context';
import { useNotice } from '../../shell/notices';
import { type ApplicationStatus, useCompany, useStatus } from '../../shell/status';

type StoreNotice = ApplicationStatus['notices'][number];

/** What the store says is worded where its refusals are; the call's schema knows the code as a text only. */
export const noticeFailure = ({ code, params }: StoreNotice): Failure => ({ code: code as Failure['code'], params });

/** Companies whose notices this window has shown already. */
const shown = new Set<string>();

/** Says once, quietly, what the store noticed when the company was opened; the company menu keeps it. */
export function useStoreNotices(): void {
  const { explain } = useLanguage();
  const { notices } = useStatus();
  const { id } = useCompany();
  const notify = useNotice();
  useEffect(() => {
    const key = JSON.stringify([id, notices]);
    if (notices.length === 0 || shown.has(key)) return;
    shown.add(key);
    notify({ text: notices.map((notice) => explain(noticeFailure(notice))).join(' ') });
  }, [id, notices, notify, explain]);
}
