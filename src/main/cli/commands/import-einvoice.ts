import { basename } from 'node:path';
import type { ApiOutput } from '@shared/api';
import { findingText } from '@shared/e-invoice/adds-up/finding-text';
import type { Language } from '@shared/i18n/languages';
import type { CommandRunner } from '../command';
import { readInput } from '../files';
import { importedInvoiceLines } from '../output/imported-invoice-lines';

type Checked = ApiOutput<'imported.check'>;

/** What a script wants of it: the invoice as stated, and what does not add up, in words too. */
const documentOf = (view: Omit<Checked, 'keptId'>, language: Language) => ({
  fileName: view.fileName,
  hash: view.hash,
  syntax: view.syntax,
  direction: view.direction,
  sameNumberIds: view.sameNumberIds,
  findings: view.findings.map((finding) => ({ ...finding, message: findingText(finding, language) })),
  invoice: view.invoice,
});

const runner: CommandRunner = async ({ operands, options, io, session, answer, t, language }) => {
  const [file = ''] = operands;
  const input = {
    fileName: file === '-' ? '' : basename(file),
    content: (await readInput(file, io)).toString('base64'),
  };
  const open = await session();
  if (options.flag('check')) {
    const { keptId, ...view } = await open.call('imported.check', input);
    answer({ id: keptId, kept: false, ...documentOf(view, language) }, () => [
      ...importedInvoiceLines(view, language),
      '',
      keptId === null ? t('importedInvoices.cli.checked') : t('importedInvoices.cli.wasKept', { id: keptId }),
    ]);
    return undefined;
  }
  const kept = await open.call('imported.keep', input);
  answer({ id: kept.id, kept: !kept.wasKept, ...documentOf(kept, language) }, () => [
    ...importedInvoiceLines(kept, language),
    '',
    t(kept.wasKept ? 'importedInvoices.cli.wasKept' : 'importedInvoices.cli.kept', { id: kept.id }),
  ]);
  return undefined;
};

export default runner;
