import { nextReminderDate, nextStep } from '@shared/billing/reminders';
import { USUAL_REMINDER_RULES } from '@shared/model/reminder';
import { describe, expect, it } from 'vitest';

const DUE = '2026-06-01';
const next = (sent: Parameters<typeof nextReminderDate>[1]) => nextReminderDate(DUE, sent, USUAL_REMINDER_RULES);

describe('reminders', () => {
  it('come in three steps, and then no more', () => {
    expect(nextStep([])).toBe('friendly');
    expect(nextStep([{ step: 'friendly', date: DUE }])).toBe('reminder');
    const all = [
      { step: 'friendly', date: '2026-06-06' },
      { step: 'reminder', date: '2026-06-15' },
      { step: 'finalNotice', date: '2026-06-29' },
    ] as const;
    expect(next(all)).toBeNull();
  });

  it('are due so many days after the due date', () => {
    expect(next([])).toEqual({ step: 'friendly', date: '2026-06-06' });
    expect(next([{ step: 'friendly', date: '2026-06-06' }])).toEqual({ step: 'reminder', date: '2026-06-15' });
  });

  it('keep their distance where the one before was late', () => {
    expect(next([{ step: 'friendly', date: '2027-01-10' }])).toEqual({ step: 'reminder', date: '2027-01-19' });
  });
});
