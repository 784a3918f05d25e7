import { resolve } from 'node:path';
import type { Invocation } from './command';
import { writeFileWhole } from './files';
import { wrongUse } from './wrong-use';

interface Made<T> {
  readonly bytes: Buffer;
  readonly value: T;
}

interface Said {
  readonly json: unknown;
  readonly lines: readonly string[];
  /** What is worth knowing of the document itself. */
  readonly warnings?: readonly string[];
}

/** Whether a document goes to standard output, where there is then no room for anything else, JSON included. */
export function goesToStandardOutput({ options }: Pick<Invocation, 'options'>, command: string): boolean {
  const isStandard = options.required('out') === '-';
  if (isStandard && options.flag('json')) {
    wrongUse('cli.optionOfAnother', { option: '--json', command: `${command} --out -` });
  }
  return isStandard;
}

/**
 * Puts a document where `--out` says: into a file, whole or not at all, or with `-` to standard output. What is said about
 * it is printed beside a file; beside a document on standard output only its warnings are, on standard error.
 */
export async function writeDocument<T>(
  invocation: Invocation,
  command: string,
  produce: () => Promise<Made<T>>,
  say: (file: string, value: T) => Said,
): Promise<void> {
  const { options, io, answer } = invocation;
  if (goesToStandardOutput(invocation, command)) {
    const { bytes, value } = await produce();
    io.stdout.write(bytes);
    for (const warning of say('-', value).warnings ?? []) io.stderr.write(`${warning}\n`);
    return;
  }
  const file = resolve(options.required('out'));
  const { json, lines, warnings = [] } = say(file, await writeFileWhole(file, produce));
  answer(json, () => [...lines, ...warnings]);
}
