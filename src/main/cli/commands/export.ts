import { resolve } from 'node:path';
import { ELECTRONIC_FORMATS } from '@shared/model/electronic-format';
import type { CommandRunner } from '../command';
import { writeFileWhole } from '../files';
import { findInvoice } from '../find';

const runner: CommandRunner = async ({ operands, options, session, answer, t }) => {
  const [wanted = ''] = operands;
  const file = resolve(options.required('out'));
  const format = options.choice('format', ELECTRONIC_FORMATS);
  const open = await session();
  const { id } = await findInvoice(open, wanted);
  const { delivery, warnings } = await writeFileWhole(file, async () => {
    const value = await open.call('invoice.export', { id, ...(format !== undefined && { format }) });
    return { bytes: Buffer.from(value.file.base64, 'base64'), value };
  });
  const [document] = delivery.documents;
  const written = document?.format ?? '';
  answer({ id, file, format: written, hash: document?.hash ?? '', warnings, delivery }, () => [
    t('cli.export.done', { file, format: written }),
    ...warnings,
  ]);
  return undefined;
};

export default runner;
