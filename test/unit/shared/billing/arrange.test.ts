import { arranged } from '@shared/billing/arrange';
import { newId } from '@shared/ids';
import { LAYOUT_GROUPINGS } from '@shared/model/invoice-layout';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { invoiceLine } from '../../../fixtures/invoices';

const classTitle = (kind: string) => kind;
const detailByClass = { rule: { by: 'class', mode: 'detail' }, sections: [] } as const;

describe('the sections of a document', () => {
  it('are its kinds of work unless something else is asked for', () => {
    const lines = [invoiceLine(), invoiceLine({ transactionClass: 'expense' }), invoiceLine()];
    const sections = arranged(lines, { ...detailByClass, sections: [] }, classTitle);
    expect(sections.map(({ title, lines: { length } }) => [title, length])).toEqual([
      ['time', 2],
      ['expense', 1],
    ]);
  });

  it('stand by project where that is the rule, and by kind of work for what belongs to none', () => {
    const lines = [invoiceLine({ projectName: 'ERP' }), invoiceLine({ transactionClass: 'fee', projectName: '' })];
    const sections = arranged(lines, { rule: { by: 'project', mode: 'summary' }, sections: [] }, classTitle);
    expect(sections.map(({ title, mode }) => [title, mode])).toEqual([
      ['ERP', 'summary'],
      ['fee', 'summary'],
    ]);
  });

  it('arranged by hand come first, in their order; what is left over follows', () => {
    const [a, b, c] = [invoiceLine({ id: newId() }), invoiceLine({ id: newId() }), invoiceLine({ id: newId() })];
    const sections = [{ id: newId(), title: 'Analyse', mode: 'summary' as const, lineIds: [c.id, a.id] }];
    const result = arranged([a, b, c], { rule: detailByClass.rule, sections }, classTitle);
    expect(result.map(({ title, lines }) => [title, lines.map(({ id }) => id)])).toEqual([
      ['Analyse', [c.id, a.id]],
      ['time', [b.id]],
    ]);
  });

  it('hold every line once, whatever the arrangement says', () => {
    const many = fc.array(
      fc.record({
        projectName: fc.constantFrom('', 'ERP', 'Web'),
        task: fc.constantFrom('', 'Analyse'),
        transactionClass: fc.constantFrom('time' as const, 'fee' as const),
      }),
      { maxLength: 12 },
    );
    const picks = fc.array(fc.array(fc.nat(15), { maxLength: 6 }), { maxLength: 3 });
    fc.assert(
      fc.property(many, picks, fc.constantFrom(...LAYOUT_GROUPINGS), (rows, chosen, by) => {
        const lines = rows.map((row) => invoiceLine({ ...row, id: newId() }));
        const sections = chosen.map((indexes) => ({
          id: newId(),
          title: 'x',
          mode: 'detail' as const,
          lineIds: indexes.map((index) => lines[index]?.id ?? 'gone'),
        }));
        const result = arranged(lines, { rule: { by, mode: 'detail' }, sections }, classTitle);
        const printed = result.flatMap((section) => section.lines.map(({ id }) => id));
        expect([...printed].sort()).toEqual(lines.map(({ id }) => id).sort());
      }),
    );
  });
});
