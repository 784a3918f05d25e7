import type { ApiInput, ApiOutput } from '@shared/api';
import type { TransactionClass } from '@shared/model/actual';
import { useState } from 'react';

export type WizardInput = ApiInput<'wizard.preview'>;
export type WizardPreview = ApiOutput<'wizard.preview'>;
export type WizardUnit = NonNullable<WizardInput['unit']>;

interface Chosen {
  readonly cutoff: string;
  readonly unit: WizardUnit;
  /** Null: all that the contract lines include. */
  readonly types: readonly TransactionClass[] | null;
  /** Null: all that are ready and dated up to the cut-off. */
  readonly milestoneIds: readonly string[] | null;
}

const withOrWithout = <T>(list: readonly T[], some: readonly T[], isIn: boolean) => [
  ...list.filter((each) => !some.includes(each)),
  ...(isIn ? some : []),
];

/** What the user chose to invoice of a project, as the wizard's calls take it. Nothing chosen means the usual. */
export function useChoices(projectId: string, cutoff: string) {
  const [chosen, setChosen] = useState<Chosen>({ cutoff, unit: 'HUR', types: null, milestoneIds: null });
  const { types, milestoneIds } = chosen;
  const input: WizardInput = {
    projectId,
    cutoff: chosen.cutoff,
    unit: chosen.unit,
    ...(types !== null && { types: [...types] }),
    ...(milestoneIds !== null && { milestoneIds: [...milestoneIds] }),
  };
  const change = (part: Partial<Chosen>) => setChosen((now) => ({ ...now, ...part }));
  return {
    ...chosen,
    input,
    setCutoff: (date: string) => change({ cutoff: date }),
    setUnit: (unit: WizardUnit) => change({ unit }),
    chooseType(preview: WizardPreview, transactionClass: TransactionClass, isIn: boolean) {
      const present = types ?? preview.classes.map((each) => each.transactionClass);
      change({ types: withOrWithout(present, [transactionClass], isIn) });
    },
    /** Milestones that are named are billed whatever their date, and so is one that is ready and then included. */
    chooseMilestones(preview: WizardPreview, ids: readonly string[], isIn: boolean) {
      const present = milestoneIds ?? preview.milestones.filter(({ chosen: isOn }) => isOn).map((each) => each.id);
      change({
        milestoneIds: withOrWithout(present, ids, isIn),
        ...(isIn && types !== null && { types: withOrWithout(types, ['milestone'], true) }),
      });
    },
  };
}

export type Choices = ReturnType<typeof useChoices>;
