import { readdir, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { ApiOutput } from '@shared/api';
import { findingText, statedAmount } from '@shared/e-invoice/adds-up/finding-text';
import { type Failure, Refusal, refuse } from '@shared/failure';
import type { Language } from '@shared/i18n/languages';
import type { CommandRunner, Invocation } from '../command';
import { EXIT } from '../exit-codes';
import { messageOf } from '../failure-text';
import { readInput } from '../files';
import { importedInvoiceLines } from '../output/imported-invoice-lines';
import { table } from '../output/table';
import type { Session } from '../session';

type Checked = ApiOutput<'imported.check'>;

/** A file that was read, and where it is kept; `isNew` where this very run kept it. */
interface Taken {
  readonly file: string;
  readonly id: string | null;
  readonly isNew: boolean;
  readonly view: Omit<Checked, 'keptId'>;
}

interface Refused {
  readonly file: string;
  readonly failure: Failure;
}

/** What a script wants of it: the invoice as stated, and what does not add up, in words too. */
const documentOf = ({ id, isNew, view }: Taken, language: Language) => ({
  id,
  kept: isNew,
  fileName: view.fileName,
  hash: view.hash,
  syntax: view.syntax,
  direction: view.direction,
  sameNumberIds: view.sameNumberIds,
  findings: view.findings.map((finding) => ({ ...finding, message: findingText(finding, language) })),
  leftOut: view.leftOut,
  invoice: view.invoice,
});

/** The files that are meant: a folder stands for the XML files and PDFs right in it, in the order of their names. */
async function filesOf(operands: readonly string[]): Promise<readonly string[]> {
  const files: string[] = [];
  for (const operand of operands) {
    const isFolder = operand !== '-' && (await stat(operand).catch(() => null))?.isDirectory() === true;
    if (!isFolder) {
      files.push(operand);
      continue;
    }
    const names = (await readdir(operand)).filter((name) => /^[^.].*\.(?:xml|pdf)$/i.test(name)).sort();
    if (names.length === 0) refuse('cli.noFilesInFolder', { folder: operand });
    files.push(...names.map((name) => join(operand, name)));
  }
  return files;
}

async function take(file: string, { options, io }: Invocation, open: Session): Promise<Taken> {
  const bytes = await readInput(file, io);
  const input = { fileName: file === '-' ? '' : basename(file), content: bytes.toString('base64') };
  if (options.flag('check')) {
    const { keptId, ...view } = await open.call('imported.check', input);
    return { file, id: keptId, isNew: false, view };
  }
  const { wasKept, ...view } = await open.call('imported.keep', input);
  return { file, id: view.id, isNew: !wasKept, view };
}

function placeOf({ id, isNew }: Taken, t: Invocation['t']): string {
  if (id === null) return t('importedInvoices.cli.checked');
  return t(isNew ? 'importedInvoices.cli.kept' : 'importedInvoices.cli.wasKept', { id });
}

/** A line for each file, what does not add up beneath, then how many and what was refused. */
function linesOf(taken: readonly Taken[], refused: readonly Refused[], { t, language, options }: Invocation): string[] {
  const named = t('importedInvoices.detail.several.file');
  const rows = table(
    [
      { head: named },
      { head: t('importedInvoices.column.number') },
      { head: t('importedInvoices.column.seller') },
      { head: t('importedInvoices.column.gross'), align: 'right' },
      { head: '' },
      { head: t('importedInvoices.column.findings') },
    ],
    taken.map(({ file, view: { invoice, findings } }) => {
      const errors = findings.filter(({ severity }) => severity === 'error').length;
      const warnings = findings.length - errors;
      const verdict =
        errors > 0
          ? t('importedInvoices.check.errors', { count: errors })
          : warnings > 0
            ? t('importedInvoices.check.warnings', { count: warnings })
            : t('importedInvoices.check.addsUp');
      const gross = statedAmount(invoice.totals.grossAmount, language);
      return [basename(file), invoice.number, invoice.seller.name, gross, invoice.currency, verdict];
    }),
  );
  const before = taken.filter(({ isNew }) => !isNew).length;
  const sums = options.flag('check')
    ? [t('importedInvoices.detail.several.checked', { count: taken.length })]
    : [
        t('importedInvoices.detail.several.kept', { count: taken.length - before }),
        ...(before > 0 ? [t('importedInvoices.detail.several.wasKept', { count: before })] : []),
      ];
  return [
    ...(taken.length > 0 ? [...rows, ''] : []),
    ...sums,
    ...(refused.length > 0 ? [t('importedInvoices.detail.several.refused', { count: refused.length })] : []),
    ...refused.map(({ file, failure }) => `  ${file}: ${messageOf(failure, language)}`),
  ];
}

const runner: CommandRunner = async (invocation) => {
  const { operands, session, answer, t, language } = invocation;
  const files = await filesOf(operands);
  const open = await session();
  const [only] = files;
  const isAlone = files.length === 1 && only !== undefined && only === operands[0];
  if (isAlone) {
    const taken = await take(only, invocation, open);
    answer(documentOf(taken, language), () => [...importedInvoiceLines(taken.view, language), '', placeOf(taken, t)]);
    return undefined;
  }
  const taken: Taken[] = [];
  const refused: Refused[] = [];
  for (const file of files) {
    try {
      taken.push(await take(file, invocation, open));
    } catch (error) {
      // What is wrong with one file keeps none of the others out; Ctrl C ends it all.
      if (!(error instanceof Refusal) || error.failure.code === 'cli.interrupted') throw error;
      refused.push({ file, failure: error.failure });
    }
  }
  answer(
    {
      files: taken.map((one) => ({ file: one.file, ...documentOf(one, language) })),
      refused: refused.map(({ file, failure }) => ({
        file,
        code: failure.code,
        message: messageOf(failure, language),
      })),
    },
    () => linesOf(taken, refused, invocation),
  );
  return refused.length === 0 ? undefined : EXIT.refused;
};

export default runner;
