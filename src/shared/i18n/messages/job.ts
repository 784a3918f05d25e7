import { defineMessages } from '../define-messages';

/** Long work: how far it is, and how it ended. */
export const job = defineMessages({
  en: {
    progress: '{{done}} of {{total}}',
    stop: 'Stop',
    canceled: 'Stopped after {{done}} of {{total}}.',
  },
  nb: {
    progress: '{{done}} av {{total}}',
    stop: 'Stopp',
    canceled: 'Stoppet etter {{done}} av {{total}}.',
  },
  nl: {
    progress: '{{done}} van {{total}}',
    stop: 'Stoppen',
    canceled: 'Gestopt na {{done}} van {{total}}.',
  },
  fr: {
    progress: '{{done}} sur {{total}}',
    stop: 'Arrêter',
    canceled: 'Arrêté après {{done}} sur {{total}}.',
  },
  ms: {
    progress: '{{done}} daripada {{total}}',
    stop: 'Henti',
    canceled: 'Dihentikan selepas {{done}} daripada {{total}}.',
  },
});
