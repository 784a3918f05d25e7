import { Download } from 'lucide-react';
import { Scroll } from '../../components/Layout';
import { KeyButton } from '../../keyboard/KeyButton';
import { useLanguage } from '../../language/context';
import classes from './ChooseFile.module.css';
import { EarlierImports } from './EarlierImports';

/** Where a timesheet is dropped or chosen; beneath it what came in before. */
export function ChooseFile({ isOver, onChoose }: { isOver: boolean; onChoose: () => void }) {
  const { t } = useLanguage();
  return (
    <Scroll>
      <div className={classes.page}>
        <div className={classes.drop} data-over={isOver || undefined}>
          <Download size={20} strokeWidth={1.6} aria-hidden />
          <p className={classes.lead}>{isOver ? t('timesheet.drop.over') : t('timesheet.drop.lead')}</p>
          <KeyButton label={t('timesheet.drop.choose')} keyName="Enter" variant="primary" onPress={onChoose} />
          <p className={classes.note}>{t('timesheet.drop.note')}</p>
        </div>
        <EarlierImports />
      </div>
    </Scroll>
  );
}
