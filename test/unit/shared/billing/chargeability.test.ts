import { chargeabilityOf, contractLineFor, overlappingClasses, type Work } from '@shared/billing/chargeability';
import { type ContractLine, PLAIN_CONTRACT_LINE } from '@shared/model/contract';
import { describe, expect, it } from 'vitest';

const line = (changes: Partial<ContractLine> = {}): ContractLine => ({
  id: 'line',
  contractId: 'contract',
  projectId: 'project',
  name: 'Advice',
  billingMethod: 'timeAndMaterial',
  includes: { time: true, expense: true, material: true, fee: true },
  contractedAmount: null,
  vat: null,
  ...PLAIN_CONTRACT_LINE,
  revision: 1,
  ...changes,
});

const work = (changes: Partial<Work> = {}): Work => ({
  class: 'time',
  task: 'Analysis',
  category: '',
  roleId: 'senior',
  billable: true,
  ...changes,
});

const nothing = { role: undefined, category: undefined };
const senior = (isChargeable: boolean) => ({ ...nothing, role: { name: 'Senior', isChargeable } });
const travel = (isChargeable: boolean) => ({ ...nothing, category: { name: 'Travel', isChargeable } });
const agreed = (part: Partial<ContractLine['chargeability']>) =>
  line({ chargeability: { roles: [], categories: [], tasks: [], ...part } });

describe('what covers a piece of work', () => {
  it('is the line that includes its class', () => {
    const lines = [
      line({ id: 'costs', includes: { time: false, expense: true, material: false, fee: false } }),
      line(),
    ];
    expect(contractLineFor(work(), lines)?.id).toBe('line');
    expect(contractLineFor(work({ class: 'expense' }), lines)?.id).toBe('costs');
  });

  it('is, of lines with tasks of their own, the one that names its task in whatever capitals', () => {
    const lines = [line({ id: 'a', tasks: ['Design'] }), line({ id: 'b', tasks: ['analysis '] })];
    expect(contractLineFor(work(), lines)?.id).toBe('b');
    expect(contractLineFor(work({ task: '' }), lines)).toBeUndefined();
  });

  it('is never two lines: a class is shared only by tasks that differ', () => {
    expect(overlappingClasses(line(), [line({ id: 'other' })])).toEqual(['time', 'expense', 'material', 'fee']);
    expect(overlappingClasses(line({ tasks: ['A'] }), [line({ id: 'other', tasks: ['B'] })])).toEqual([]);
    expect(overlappingClasses(line({ tasks: ['A'] }), [line({ id: 'other', tasks: ['B', 'a'] })])).not.toEqual([]);
    expect(overlappingClasses(line({ tasks: ['A'] }), [line({ id: 'other' })])).not.toEqual([]);
    expect(overlappingClasses(line(), [line({ id: 'other', projectId: 'another' })])).toEqual([]);
  });
});

describe('how a piece of work is billed, and why', () => {
  it.each<[string, Work, ContractLine | undefined, Parameters<typeof chargeabilityOf>[2], string, string, string]>([
    ['no line covers it', work(), undefined, nothing, 'notAvailable', 'noLine', ''],
    [
      'a fixed price covers it',
      work(),
      line({ billingMethod: 'fixedPrice' }),
      nothing,
      'notAvailable',
      'fixedPrice',
      'Advice',
    ],
    ['the entry says so', work({ billable: false }), line(), senior(true), 'nonChargeable', 'entry', ''],
    ['its role is not charged', work(), line(), senior(false), 'nonChargeable', 'role', 'Senior'],
    [
      'the line leaves its role out',
      work(),
      agreed({ roles: [{ roleId: 'senior', isChargeable: false }] }),
      senior(true),
      'nonChargeable',
      'lineRole',
      'Senior',
    ],
    [
      'the line charges a role that is not',
      work(),
      agreed({ roles: [{ roleId: 'senior', isChargeable: true }] }),
      senior(false),
      'chargeable',
      'chargeable',
      '',
    ],
    ['another class has no role', work({ class: 'fee' }), line(), senior(false), 'chargeable', 'chargeable', ''],
    [
      'its category is not charged',
      work({ class: 'expense', category: 'Travel' }),
      line(),
      travel(false),
      'nonChargeable',
      'category',
      'Travel',
    ],
    [
      'the line leaves its category out',
      work({ class: 'expense', category: 'travel' }),
      agreed({ categories: [{ category: 'Travel', isChargeable: false }] }),
      nothing,
      'nonChargeable',
      'lineCategory',
      'travel',
    ],
    [
      'the line charges a category that is not',
      work({ class: 'expense', category: 'Travel' }),
      agreed({ categories: [{ category: 'Travel', isChargeable: true }] }),
      travel(false),
      'chargeable',
      'chargeable',
      '',
    ],
    ['time has no category', work({ category: 'Travel' }), line(), travel(false), 'chargeable', 'chargeable', ''],
    [
      'the line leaves its task out',
      work(),
      agreed({ tasks: [{ task: 'Analysis', isChargeable: false }] }),
      senior(true),
      'nonChargeable',
      'lineTask',
      'Analysis',
    ],
    [
      'a task that is charged makes no role chargeable',
      work(),
      agreed({ tasks: [{ task: 'Analysis', isChargeable: true }] }),
      senior(false),
      'nonChargeable',
      'role',
      'Senior',
    ],
    ['nothing speaks against it', work(), line(), senior(true), 'chargeable', 'chargeable', ''],
  ])('because %s', (_, what, under, masterData, billingType, kind, subject) => {
    expect(chargeabilityOf(what, under, masterData)).toEqual({ billingType, reason: { kind, subject } });
  });
});
