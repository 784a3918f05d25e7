import type { FileHandle } from 'node:fs/promises';
import { type Files, realFiles } from '@main/store/files';

/** One call of the file system, as a plan of failures sees it. */
export interface FileCall {
  readonly what: 'open' | 'append' | 'datasync' | 'sync' | 'truncate' | 'rename' | 'mkdir';
  readonly path: string;
}

/** What goes wrong: an error's code and, for an append, how many bytes get through before it. */
export interface Fault {
  readonly code: string;
  readonly bytesWritten?: number;
}

export function systemError(code: string): Error {
  return Object.assign(new Error(`${code}: as the system says it`), { code, errno: -1, syscall: 'test' });
}

/** The real file system, but for the calls that the plan lets fail. */
export function failingFiles(plan: (call: FileCall) => Fault | undefined): Files {
  const check = (what: FileCall['what'], path: unknown): void => {
    const fault = plan({ what, path: String(path) });
    if (fault !== undefined) throw systemError(fault.code);
  };
  const failing = (handle: FileHandle, path: string): FileHandle =>
    new Proxy(handle, {
      get(target, name) {
        const value: unknown = Reflect.get(target, name, target);
        if (typeof value !== 'function') return value;
        return async (...input: unknown[]) => {
          if (name === 'appendFile') {
            const fault = plan({ what: 'append', path });
            if (fault !== undefined) {
              const bytes = Buffer.from(input[0] as Uint8Array);
              await target.appendFile(bytes.subarray(0, fault.bytesWritten ?? 0));
              throw systemError(fault.code);
            }
          }
          if (name === 'datasync' || name === 'sync' || name === 'truncate') check(name, path);
          return await Reflect.apply(value, target, input);
        };
      },
    });
  return {
    ...realFiles,
    open: async (path, ...rest) => {
      check('open', path);
      return failing(await realFiles.open(path, ...rest), String(path));
    },
    rename: async (from, to) => {
      check('rename', from);
      await realFiles.rename(from, to);
    },
    mkdir: ((path: string, ...rest: []) => {
      check('mkdir', path);
      return realFiles.mkdir(path, ...rest);
    }) as Files['mkdir'],
  };
}
