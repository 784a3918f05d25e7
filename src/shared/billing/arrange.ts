import type { TransactionClass } from '../model/actual';
import type { InvoiceLine } from '../model/invoice';
import type { InvoiceLayout, LayoutRule } from '../model/invoice-layout';

/** A part of a document as it is printed: what it is called, whether its lines stand one by one, and they. */
export interface ArrangedSection<L extends InvoiceLine> {
  /** Empty where the lines say nothing to call it by. */
  readonly title: string;
  readonly mode: 'detail' | 'summary';
  readonly lines: readonly L[];
}

/** What a rule parts lines by. */
function titleOf(line: InvoiceLine, by: LayoutRule['by'], classTitle: (kind: TransactionClass) => string): string {
  switch (by) {
    case 'class':
      return classTitle(line.transactionClass);
    case 'contractLine':
      return line.contractLineName;
    case 'project':
      return line.projectName;
    case 'task':
      return line.task;
    case 'person':
      return line.personName;
  }
}

function ruled<L extends InvoiceLine>(
  lines: readonly L[],
  rule: LayoutRule,
  classTitle: (kind: TransactionClass) => string,
): ArrangedSection<L>[] {
  const groups = new Map<string, L[]>();
  for (const line of lines) {
    // What has no name of the wanted sort stands with its kind of work: a fee has no person.
    const title = titleOf(line, rule.by, classTitle) || classTitle(line.transactionClass);
    groups.set(title, [...(groups.get(title) ?? []), line]);
  }
  return [...groups].map(([title, members]) => ({ title, mode: rule.mode, lines: members }));
}

/**
 * The lines of a document in its sections (domain 6.4): as somebody arranged them, and what they left over, or all of
 * them, by the document's rule. No line is lost and none is printed twice.
 *
 * @param lines in the order of the document; several may have one id, as those that a correction is printed as
 */
export function arranged<L extends InvoiceLine>(
  lines: readonly L[],
  layout: Pick<InvoiceLayout, 'rule' | 'sections'>,
  classTitle: (kind: TransactionClass) => string,
): ArrangedSection<L>[] {
  const placed = new Set<string>();
  const byHand = layout.sections.map(({ title, mode, lineIds }): ArrangedSection<L> => {
    const mine = new Set(lineIds.filter((id) => !placed.has(id)));
    for (const id of mine) placed.add(id);
    return { title, mode, lines: [...mine].flatMap((id) => lines.filter((line) => line.id === id)) };
  });
  const rest = lines.filter(({ id }) => !placed.has(id));
  return [...byHand, ...ruled(rest, layout.rule, classTitle)].filter((section) => section.lines.length > 0);
}
