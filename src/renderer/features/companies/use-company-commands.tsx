import { sampleFor } from '@shared/samples';
import { useAction } from '../../api/use-action';
import { useLanguage } from '../../language/context';
import type { Command } from '../../palette/commands';
import { useStatus } from '../../shell/status';
import { useOpening } from './opening';

/** What can be done with companies while one is open: the same in the menu and in the palette. */
export function useCompanyCommands() {
  const { t, language } = useLanguage();
  const { company, recent } = useStatus();
  const { open, openFolder } = useOpening();
  const close = useAction('company.close');
  const removeSample = useAction('company.removeSample');
  const others = recent.filter(({ id }) => id !== company?.id);
  const knowsSample = recent.some(({ sample }) => sample);

  const switches = others.map(({ id, name, sample }): Command & { readonly name: string } => ({
    id,
    name,
    label: t('companies.switch', { name }),
    ...(sample && { meta: t('companies.sampleTag') }),
    run: () => void open('company.open', { id }),
  }));
  const openSample: Command = {
    id: 'openSample',
    label: t('companies.openSample'),
    run: () => void open('company.openSample', { country: sampleFor({ country: company?.country, language }) }),
  };
  const folder: readonly Command[] =
    openFolder === undefined ? [] : [{ id: 'openFolder', label: t('companies.openFolder'), run: openFolder }];
  const remove: Command = {
    id: 'removeSample',
    label: t('companies.sample.removeLabel'),
    run: () => void removeSample.run({}),
  };
  return {
    others: switches,
    actions: [
      ...(knowsSample ? [] : [openSample]),
      ...folder,
      // The first screen has the form, and the way back to this company.
      { id: 'create', label: t('companies.create'), run: () => void close.run({}) },
      { id: 'close', label: t('companies.close'), run: () => void close.run({}) },
      ...(company?.sample ? [remove] : []),
    ] satisfies readonly Command[],
  };
}
