import type { GlyphShape } from '@renderer/components/glyph-shapes';
import { Glyph, type Tone } from '@renderer/components/StatusGlyph';
import { useLanguage } from '@renderer/language/context';
import type { ContractStatus } from '@shared/model/contract';
import classes from './Contracts.module.css';

const MARKS: Record<ContractStatus, { shape: GlyphShape; tone: Tone }> = {
  draft: { shape: 'dashed', tone: 'quiet' },
  inReview: { shape: 'half', tone: 'warn' },
  onHold: { shape: 'bar', tone: 'warn' },
  confirmed: { shape: 'ring', tone: 'accent' },
  completed: { shape: 'tick', tone: 'pos' },
  lost: { shape: 'mark', tone: 'danger' },
  abandoned: { shape: 'bar', tone: 'quiet' },
};

/** The status of a contract: glyph and word. */
export function ContractStatusText({ status }: { status: ContractStatus }) {
  const { t } = useLanguage();
  return (
    <span className={classes.status}>
      <Glyph {...MARKS[status]} />
      <span className={classes.word}>{t(`contracts.status.${status}`)}</span>
    </span>
  );
}
