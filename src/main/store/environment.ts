import { type Files, realFiles } from './files';
import { CURRENT_FORMAT, type DataFormat } from './format';
import { type Processes, realProcesses } from './processes';
import { SEGMENT_BYTES } from './segments';

/** What the store takes from the machine it runs on. A test hands in what it wants to see fail, or to move by hand. */
export interface StoreEnvironment {
  readonly files: Files;
  readonly processes: Processes;
  readonly format: DataFormat;
  readonly segmentBytes: number;
  /** Runs the work every so many milliseconds until the answered function is called. Does not keep the process alive. */
  readonly every: (milliseconds: number, work: () => void) => () => void;
}

const REAL: StoreEnvironment = {
  files: realFiles,
  processes: realProcesses,
  format: CURRENT_FORMAT,
  segmentBytes: SEGMENT_BYTES,
  every: (milliseconds, work) => {
    const timer = setInterval(work, milliseconds);
    timer.unref();
    return () => clearInterval(timer);
  },
};

export const environmentWith = (parts: Partial<StoreEnvironment> = {}): StoreEnvironment => ({ ...REAL, ...parts });
