import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { build } from 'vite';
import { afterAll, beforeAll } from 'vitest';

const root = resolve(import.meta.dirname, '../../../../..');

/** What a child says, one line at a time. */
export interface Message {
  readonly open?: number;
  readonly saved?: string;
  readonly closed?: number;
  readonly refused?: string;
  readonly detail?: string;
}

export interface Child {
  readonly process: ChildProcessWithoutNullStreams;
  /** Everything it has said so far. */
  readonly messages: readonly Message[];
  /** Resolves with the first message that is so, or nothing where the process ends before. */
  first(isSo: (message: Message) => boolean): Promise<Message | undefined>;
  /** Resolves when it has ended and all it said has been read. */
  readonly ended: Promise<void>;
}

/** Bundles the child once for a test file, so that plain Node runs it, and answers the function that starts one. */
export function childProgram(): (
  folder: string,
  commits: number,
  fillings?: readonly number[],
  shell?: string,
) => Child {
  let folder = '';
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'proforma-child-'));
    await build({
      configFile: false,
      root,
      logLevel: 'silent',
      resolve: { alias: { '@shared': join(root, 'src/shared'), '@main': join(root, 'src/main') } },
      ssr: { noExternal: true },
      build: {
        ssr: join(import.meta.dirname, 'company-holder.ts'),
        outDir: folder,
        target: 'node24',
        rolldownOptions: { output: { entryFileNames: 'child.mjs' } },
      },
    });
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  return (company, commits, fillings = [10], shell = 'exec "$@"') => {
    const input = [process.execPath, join(folder, 'child.mjs'), company, String(commits), fillings.join(',')];
    const started = spawn('sh', ['-c', shell, 'sh', ...input]);
    return following(started);
  };
}

function following(started: ChildProcessWithoutNullStreams): Child {
  const messages: Message[] = [];
  const waiting = new Set<() => void>();
  let hasEnded = false;
  let rest = '';
  let errors = '';
  const tell = () => {
    for (const look of waiting) look();
  };
  started.stdout.setEncoding('utf8').on('data', (text: string) => {
    const lines = (rest + text).split('\n');
    rest = lines.pop() ?? '';
    messages.push(...lines.map((line): Message => JSON.parse(line)));
    tell();
  });
  started.stderr.setEncoding('utf8').on('data', (text: string) => {
    errors += text;
  });
  const ended = new Promise<void>((resolved, rejected) => {
    started.on('close', () => {
      hasEnded = true;
      tell();
      if (errors === '') resolved();
      else rejected(new Error(errors));
    });
  });
  return {
    process: started,
    messages,
    ended,
    first: (isSo) =>
      new Promise((resolved) => {
        const look = () => {
          const found = messages.find(isSo);
          if (found === undefined && !hasEnded) return;
          waiting.delete(look);
          resolved(found);
        };
        waiting.add(look);
        look();
      }),
  };
}
