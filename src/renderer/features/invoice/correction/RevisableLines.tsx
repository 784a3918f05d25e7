import { AmountText } from '@renderer/components/AmountText';
import { CheckField } from '@renderer/components/fields/ChoiceFields';
import { useLanguage } from '@renderer/language/context';
import type { RevisableLine } from '@shared/api/corrections';
import { unitAbbreviation } from '@shared/units';
import classes from './Correction.module.css';
import { choosable, groupsToCorrect } from './lines-to-correct';

interface RevisableLinesProps {
  readonly lines: readonly RevisableLine[];
  readonly currency: string;
  readonly chosen: ReadonlySet<string>;
  readonly onChoose: (lineIds: ReadonlySet<string>) => void;
}

/** Adds ids to a choice, or takes them out of it. */
function toggled(chosen: ReadonlySet<string>, lineIds: Iterable<string>, isChosen: boolean): ReadonlySet<string> {
  const next = new Set(chosen);
  for (const id of lineIds) {
    if (isChosen) next.add(id);
    else next.delete(id);
  }
  return next;
}

/** What is billed now, group by group, each line with a box and each group with one for all of it. */
export function RevisableLines({ lines, currency, chosen, onChoose }: RevisableLinesProps) {
  const { t } = useLanguage();
  const free = choosable(lines);
  const groups = groupsToCorrect(lines);
  return (
    <fieldset className={classes.lines} aria-label={t('correction.dialog.lines')}>
      {groups.map((group) => {
        const ids = [...new Set(group.lines.map(({ lineId }) => lineId))].filter((id) => free.has(id));
        const name = t(`correction.group.${group.name}`);
        return (
          <div key={group.name} className={classes.lineGroup}>
            <div className={classes.groupHead}>
              <CheckField
                label={groups.length === 1 ? t('correction.dialog.all') : t('correction.dialog.allOf', { group: name })}
                checked={ids.length > 0 && ids.every((id) => chosen.has(id))}
                disabled={ids.length === 0}
                onChange={(isChosen) => onChoose(toggled(chosen, ids, isChosen))}
              />
            </div>
            {group.lines.map((line) => (
              <Line
                key={`${line.lineId} ${line.isRest}`}
                line={line}
                currency={currency}
                isFree={free.has(line.lineId)}
                isChosen={chosen.has(line.lineId)}
                onChoose={(isChosen) => onChoose(toggled(chosen, [line.lineId], isChosen))}
              />
            ))}
          </div>
        );
      })}
    </fieldset>
  );
}

interface LineProps {
  readonly line: RevisableLine;
  readonly currency: string;
  readonly isFree: boolean;
  readonly isChosen: boolean;
  readonly onChoose: (isChosen: boolean) => void;
}

function Line({ line, currency, isFree, isChosen, onChoose }: LineProps) {
  const { t, formatQuantity, formatDays } = useLanguage();
  const { correctedBy } = line;
  const notes = [
    [line.personName, formatDays(line.startDate, line.endDate)].filter((text) => text !== '').join(', '),
    line.isRest ? t('correction.dialog.rest') : '',
    correctedBy === null
      ? ''
      : correctedBy.number === null
        ? t('correction.dialog.correctedByUnnumbered')
        : t('correction.dialog.correctedBy', { number: correctedBy.number }),
    isFree ? '' : t('correction.dialog.onDraft'),
  ].filter((text) => text !== '');
  return (
    <div className={classes.toCorrect}>
      <CheckField
        label={line.name}
        note={notes.join(' · ')}
        checked={isChosen}
        disabled={!isFree}
        onChange={onChoose}
      />
      <span className={classes.quantity}>
        {formatQuantity(line.quantity)} {unitAbbreviation(line.unit, t)}
      </span>
      {line.billingType === 'chargeable' ? (
        <AmountText amount={line.netAmount} currency={currency} />
      ) : (
        <span className={classes.quantity}>{t(`billing.billingType.${line.billingType}`)}</span>
      )}
    </div>
  );
}
