import { type ReminderLetter, reminderContentOf } from '../content/reminder-content';
import type { RenderedPdf, RenderPlace } from './render-invoice-pdf';
import { renderLetter } from './render-letter';

/** A reminder as a letter: what is late, what it comes to, how to pay it. */
export const renderReminderPdf = (letter: ReminderLetter, place: RenderPlace): Promise<RenderedPdf> =>
  renderLetter(reminderContentOf(letter), letter.letterhead, place);
