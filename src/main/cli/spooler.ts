import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { refuse } from '@shared/failure';
import type { Io } from './io';

interface Outcome {
  /** Null where there is no such program. */
  readonly exitCode: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs a program by its name, without a shell: a printer's name is never read as a command. */
function runProgram(program: string, words: readonly string[], { env, signal }: Pick<Io, 'env' | 'signal'>) {
  return new Promise<Outcome>((resolve) => {
    // Names of printers and what went wrong are read: in one language, whatever the person's is.
    const options = { env: { ...env, LC_ALL: 'C' }, signal, windowsHide: true };
    execFile(program, [...words], options, (error, stdout, stderr) => {
      if (error === null) return resolve({ exitCode: 0, stdout, stderr });
      const exitCode = typeof error.code === 'number' ? error.code : null;
      resolve({ exitCode, stdout, stderr: stderr || error.message });
    });
  });
}

/** The printers that the system knows; null where it cannot say. */
async function printersOf(io: Io): Promise<string[] | null> {
  const { exitCode, stdout } = await runProgram('lpstat', ['-e'], io);
  if (exitCode !== 0) return null;
  return stdout.split('\n').flatMap((name) => name.trim() || []);
}

/** Refuses a printer that the system does not know, before any work is done for it. */
export async function assertPrinter(printer: string, io: Io): Promise<void> {
  const known = await printersOf(io);
  if (known === null || known.includes(printer)) return;
  if (known.length === 0) refuse('print.noPrinters', { printer });
  refuse('print.unknownPrinter', { printer, printers: known.join(', ') });
}

export interface PrintJob {
  readonly title: string;
  readonly bytes: Uint8Array;
  /** The system's usual one where none is named. */
  readonly printer: string | undefined;
  readonly isDuplex: boolean;
}

/**
 * Hands a PDF to the system's spooler (CUPS), which has taken its own copy of it when `lp` ends. Refused where there is
 * no `lp`, or where it does not take the job.
 */
export async function handToSpooler({ title, bytes, printer, isDuplex }: PrintJob, io: Io): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'proforma-print-'));
  try {
    const file = join(folder, 'print.pdf');
    await writeFile(file, bytes, { mode: 0o600 });
    const { exitCode, stderr } = await runProgram(
      'lp',
      [
        ...(printer === undefined ? [] : ['-d', printer]),
        ...['-t', title],
        ...(isDuplex ? ['-o', 'sides=two-sided-long-edge'] : []),
        ...['--', file],
      ],
      io,
    );
    if (exitCode === null) refuse('print.noSpooler');
    if (exitCode !== 0) {
      const reason = stderr.trim().replace(/\s+/g, ' ').replace(/\.?$/, '.');
      refuse('print.refusedByPrinter', { reason });
    }
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
