import type { EventEmitter } from 'node:events';
import type { Translate } from '@shared/i18n/translate';
import { app, dialog } from 'electron';
import { noteFailure } from './failure-log';

export interface Failures {
  /** Notes what should never happen, and tells the person once: a fault seldom comes alone. */
  report(kind: string, error: unknown): void;
}

/** Catches what nobody else caught, in this process and in those of the windows. */
export function catchFailures(logFile: string, translate: () => Translate, running: EventEmitter = process): Failures {
  let isTold = false;
  const report = (kind: string, error: unknown) => {
    noteFailure(logFile, kind, error);
    if (isTold) return;
    isTold = true;
    const say = translate();
    dialog.showErrorBox(say('host.failure.title'), say('host.failure.detail', { file: logFile }));
  };
  running.on('uncaughtException', (error) => report('uncaughtException', error));
  running.on('unhandledRejection', (reason) => report('unhandledRejection', reason));
  app.on('render-process-gone', (_event, _contents, { reason, exitCode }) => {
    // A window that is closed, or killed with the session, is no failure.
    if (reason !== 'clean-exit' && reason !== 'killed') report(`render-process-gone ${reason} ${exitCode}`, null);
  });
  return { report };
}
