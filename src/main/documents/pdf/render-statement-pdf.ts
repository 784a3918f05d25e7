import { type AccountStatement, statementContentOf } from '../content/statement-content';
import type { RenderedPdf, RenderPlace } from './render-invoice-pdf';
import { renderLetter } from './render-letter';

/** A customer's account as a letter: every movement with its balance, what is open and how late. */
export const renderStatementPdf = (statement: AccountStatement, place: RenderPlace): Promise<RenderedPdf> =>
  renderLetter(statementContentOf(statement), statement.letterhead, place);
