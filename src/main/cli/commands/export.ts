import { stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { ApiOutput } from '@shared/api';
import { ELECTRONIC_FORMATS, type ElectronicFormat } from '@shared/model/electronic-format';
import { namedByFormat } from '../../documents/file-name';
import type { CommandRunner } from '../command';
import { readyFolder, writeFileWhole } from '../files';
import { findInvoice } from '../find';
import { goesToStandardOutput, writeDocument } from '../output-document';
import { wrongUse } from '../wrong-use';

type Exported = ApiOutput<'invoice.export'>;

const isFolder = async (path: string): Promise<boolean> => (await stat(path).catch(() => null))?.isDirectory() === true;

/** What was written, for scripts. */
function documentOf(file: string, { delivery, warnings }: Exported) {
  const [document] = delivery.documents;
  return { file, format: document?.format ?? '', hash: document?.hash ?? '', warnings, delivery };
}

const runner: CommandRunner = async (invocation) => {
  const { operands, options, session, answer, t } = invocation;
  const [wanted = ''] = operands;
  const formats = [
    ...new Set<ElectronicFormat | undefined>(options.choices('format', ELECTRONIC_FORMATS) ?? [undefined]),
  ];
  const isStandard = goesToStandardOutput(invocation, 'export');
  if (isStandard && formats.length > 1) {
    wrongUse('cli.optionOfAnother', { option: `--format ${formats.join(',')}`, command: 'export --out -' });
  }
  const open = await session();
  const { id } = await findInvoice(open, wanted);
  const exportAs = async (format: ElectronicFormat | undefined) => {
    const value = await open.call('invoice.export', { id, ...(format !== undefined && { format }) });
    return { bytes: Buffer.from(value.file.base64, 'base64'), value };
  };
  const out = resolve(options.required('out'));
  const [only] = formats;
  if (formats.length === 1 && (isStandard || !(await isFolder(out)))) {
    await writeDocument(
      invocation,
      'export',
      () => exportAs(only),
      (file, exported) => {
        const document = documentOf(file, exported);
        const { format, warnings } = document;
        return { json: { id, ...document }, lines: [t('cli.export.done', { file, format })], warnings };
      },
    );
    return undefined;
  }
  await readyFolder(out);
  // What is refused is refused before any other is written and logged.
  for (const format of formats) {
    const { isReady } = await open.call('invoice.preflight', { id, ...(format !== undefined && { format }) });
    if (!isReady) await exportAs(format);
  }
  const files: ReturnType<typeof documentOf>[] = [];
  for (const format of formats) {
    const { bytes, value } = await exportAs(format);
    const name =
      formats.length > 1 ? namedByFormat(value.file.fileName, documentOf('', value).format) : value.file.fileName;
    const file = join(out, name);
    files.push(documentOf(file, await writeFileWhole(file, async () => ({ bytes, value }))));
  }
  answer({ id, files }, () =>
    files.flatMap(({ file, format, warnings }) => [t('cli.export.done', { file, format }), ...warnings]),
  );
  return undefined;
};

export default runner;
