import { defineMessages } from '../define-messages';
import { shellComponents } from './shell/components';
import { shellWindow } from './shell/window';

/** Words of the window itself: rail, title bar, palette, keys, and of the components that every screen is built from. */
export const shell = defineMessages({
  en: {
    ...shellWindow.en,
    ...shellComponents.en,
  },
  nb: {
    ...shellWindow.nb,
    ...shellComponents.nb,
  },
  nl: {
    ...shellWindow.nl,
    ...shellComponents.nl,
  },
  fr: {
    ...shellWindow.fr,
    ...shellComponents.fr,
  },
  ms: {
    ...shellWindow.ms,
    ...shellComponents.ms,
  },
});
