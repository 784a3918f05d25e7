import type { MessageKey } from '@shared/i18n/catalogue';
import { useLanguage } from '../language/context';
import { classNames } from './class-names';
import { type GlyphShape, GlyphSvg } from './glyph-shapes';
import classes from './StatusGlyph.module.css';

export type Tone = 'quiet' | 'accent' | 'warn' | 'danger' | 'pos';

const STATUSES = {
  draft: { shape: 'dashed', tone: 'quiet', labelKey: 'billing.status.draft' },
  inReview: { shape: 'half', tone: 'warn', labelKey: 'billing.status.inReview' },
  confirmed: { shape: 'dot', tone: 'quiet', labelKey: 'billing.status.confirmed' },
  posted: { shape: 'dot', tone: 'accent', labelKey: 'billing.status.posted' },
  scheduled: { shape: 'dot', tone: 'accent', labelKey: 'shell.status.scheduled' },
  sent: { shape: 'ring', tone: 'accent', labelKey: 'billing.status.sent' },
  partlyPaid: { shape: 'half', tone: 'accent', labelKey: 'billing.status.partlyPaid' },
  paid: { shape: 'tick', tone: 'pos', labelKey: 'billing.status.paid' },
  credited: { shape: 'bar', tone: 'quiet', labelKey: 'billing.status.credited' },
  overdue: { shape: 'mark', tone: 'danger', labelKey: 'billing.status.overdue' },
  failed: { shape: 'mark', tone: 'danger', labelKey: 'shell.status.failed' },
  creditNote: { shape: 'bar', tone: 'quiet', labelKey: 'billing.status.creditNote' },
  ready: { shape: 'tick', tone: 'pos', labelKey: 'shell.status.ready' },
  notReady: { shape: 'bar', tone: 'warn', labelKey: 'shell.status.notReady' },
  held: { shape: 'bar', tone: 'warn', labelKey: 'shell.status.held' },
} as const satisfies Record<string, { shape: GlyphShape; tone: Tone; labelKey: MessageKey }>;

export type Status = keyof typeof STATUSES;

export const STATUS_NAMES = Object.keys(STATUSES) as readonly Status[];

interface StatusGlyphProps {
  readonly status: Status;
  /** Other words than the status's own, where the subject says more: "3 expenses wait for approval". */
  readonly label?: string;
  /** Said after the words, in red: "7 days". */
  readonly late?: string;
}

/** A state: glyph and word, always both. */
export function StatusGlyph({ status, label, late }: StatusGlyphProps) {
  const { t } = useLanguage();
  const { labelKey } = STATUSES[status];
  return (
    <span className={classes.status}>
      <StatusMark status={status} />
      <span className={classes.word}>
        {label ?? t(labelKey)}
        {late !== undefined && <span className={classes.danger}>, {late}</span>}
      </span>
    </span>
  );
}

/** The glyph alone, for where the word stands elsewhere on the same row. */
export function StatusMark({ status }: { status: Status }) {
  const { shape, tone } = STATUSES[status];
  return <GlyphSvg shape={shape} className={classNames(classes.glyph, classes[tone])} />;
}

/** A shape in a tone, for messages: `mark` in danger before an error, `mark` in warn before a warning. */
export function Glyph({ shape, tone }: { shape: GlyphShape; tone: Tone }) {
  return <GlyphSvg shape={shape} className={classNames(classes.glyph, classes[tone])} />;
}
