import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run } from '@main/cli/run';
import { expect } from 'vitest';

export interface Answer {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

interface More {
  /** What the command reads from `-`. */
  readonly stdin?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly signal?: AbortSignal;
}

/** The command line in this process, on real folders: what is printed is caught, what is written is written. */
export interface CommandLine {
  /** Where its files lie; `company` in it is the company's. */
  readonly folder: string;
  readonly company: string;
  run(argv: readonly string[], more?: More): Promise<Answer>;
  /** The one JSON document of a command that ends with 0. */
  json(argv: readonly string[], more?: More): Promise<Json>;
  /** The same with `--company`. */
  inCompany(...argv: readonly string[]): Promise<Json>;
  /** Writes a file and answers its path. */
  file(name: string, content: string): Promise<string>;
  close(): Promise<void>;
}

/** JSON as a script would walk it: a missing part is null, never an error. */
export class Json {
  readonly value: unknown;

  constructor(value: unknown) {
    this.value = value;
  }

  at(...path: readonly (string | number)[]): Json {
    let value = this.value;
    for (const step of path) {
      const holder = value as Record<string | number, unknown> | null | undefined;
      value = holder?.[step];
    }
    return new Json(value);
  }

  get text(): string {
    return String(this.value);
  }

  get list(): Json[] {
    return Array.isArray(this.value) ? this.value.map((item: unknown) => new Json(item)) : [];
  }
}

function sinkOf(name: 'out' | 'err', written: Record<'out' | 'err', string>) {
  return {
    write(data: string | Uint8Array) {
      // A document on standard output is bytes: each is kept as one character.
      written[name] += typeof data === 'string' ? data : Buffer.from(data).toString('latin1');
    },
  };
}

export async function commandLine(): Promise<CommandLine> {
  const folder = await mkdtemp(join(tmpdir(), 'proforma-cli-'));
  const company = join(folder, 'company');
  const line: CommandLine = {
    folder,
    company,
    async run(argv, { stdin = '', env = {}, signal = new AbortController().signal } = {}) {
      const written = { out: '', err: '' };
      const code = await run(argv, {
        stdin: (async function* () {
          yield stdin;
        })(),
        stdout: sinkOf('out', written),
        stderr: sinkOf('err', written),
        env: { LANG: 'en_GB.UTF-8', PROFORMA_HOME: join(folder, 'home'), ...env },
        signal,
      });
      return { code, ...written };
    },
    async json(argv, more) {
      const { code, out, err } = await line.run([...argv, '--json'], more);
      expect({ code, err }).toEqual({ code: 0, err: '' });
      return new Json(JSON.parse(out));
    },
    inCompany: (...argv) => line.json([...argv, '--company', company]),
    async file(name, content) {
      const path = join(folder, name);
      await writeFile(path, content);
      return path;
    },
    close: () => rm(folder, { recursive: true, force: true }),
  };
  return line;
}

/** Three rows of work by two people, as Toggl Track exports them. */
export const TOGGL = [
  'User,Email,Client,Project,Task,Description,Billable,Start date,Start time,End date,End time,Duration,Tags',
  'Kari Nes,kari@nes.example,Havn AS,Kaiplan,Plan,Skisse,Yes,2026-10-05,09:00:00,2026-10-05,11:30:00,02:30:00,',
  'Kari Nes,kari@nes.example,Havn AS,Kaiplan,Plan,Møte,Yes,2026-10-06,09:00:00,2026-10-06,10:00:00,01:00:00,',
  'Ola Lie,ola@nes.example,Havn AS,Kaiplan,Plan,Måling,Yes,2026-10-20,09:00:00,2026-10-20,13:00:00,04:00:00,',
].join('\r\n');

/** A company with imported, approved and ready work: 7.5 hours at 1 200 NOK on project `Kaiplan`. */
export async function companyWithWork(): Promise<CommandLine> {
  const line = await commandLine();
  await line.inCompany('init', '--name', 'Nes Plan AS', '--language', 'nb');
  const csv = await line.file('toggl.csv', TOGGL);
  await line.inCompany('import', csv, '--rate', '1200', '--currency', 'NOK');
  await line.inCompany('approve');
  await line.inCompany('ready', '--project', 'Kaiplan', '--cutoff', '2026-10-31');
  return line;
}

/** The id of a draft of all of that. */
export async function draftOf(line: CommandLine): Promise<string> {
  const made = await line.inCompany('invoice', '--project', 'Kaiplan', '--cutoff', '2026-10-31');
  return made.at('invoices', 0, 'id').text;
}
