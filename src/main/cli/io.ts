/** What a command may touch of the process around it. Tests hand in their own. */
export interface Io {
  readonly stdin: AsyncIterable<Uint8Array | string>;
  readonly stdout: Sink;
  readonly stderr: Sink;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Ended by Ctrl C: the command stops at the next call and the company is closed. */
  readonly signal: AbortSignal;
}

export interface Sink {
  write(data: string | Uint8Array): unknown;
  readonly isTTY?: boolean;
}
