import type { Failure } from '@shared/failure';
import { useState } from 'react';
import { useLanguage } from '../../language/context';
import { useStatus } from '../../shell/status';
import { useOpening } from '../companies/opening';
import { type CompanyDraft, draftOf, newCompanyOf } from './company-draft';
import { CHECKED_FIELDS, type CheckedField, type FieldProblem, problemsOf } from './company-problems';

/** What was typed. It is kept by the screen, so that it survives a look behind another door. */
export type TypedCompany = Partial<CompanyDraft>;

interface Inputs {
  readonly typed: TypedCompany;
  readonly onType: (changes: TypedCompany) => void;
  /** Where the company begins once it is there. */
  readonly destination: string | null;
}

/** The form of a new company: what stands in the fields, what is wrong with each, and the making of it. */
export function useCompanyForm({ typed, onType, destination }: Inputs) {
  const { t, language, explain } = useLanguage();
  const { today } = useStatus();
  const { create } = useOpening();
  const [left, setLeft] = useState<ReadonlySet<CheckedField>>(new Set());
  const [refused, setRefused] = useState<Failure | null>(null);
  const [isRunning, setRunning] = useState(false);
  const draft = draftOf(typed, language, today);
  const problems = problemsOf(draft, today);

  const say = (problem: FieldProblem, label: string): string => {
    switch (problem.kind) {
      case 'required':
        return t('shell.field.required', { label });
      case 'email':
        return t('firstRun.form.badEmail', { value: problem.value });
      case 'refusal':
        return explain(problem.failure);
      case 'length': {
        const { count, expected } = problem;
        const text = t(problem.unit === 'digits' ? 'firstRun.form.digits' : 'firstRun.form.characters', {
          count: `${count}`,
          expected,
        });
        const source = t(problem.source === 'bank' ? 'firstRun.form.fromBank' : 'firstRun.form.onCertificate');
        return `${text} ${source}`;
      }
    }
  };

  return {
    draft,
    problems,
    isRunning,
    /** What the application refused that belongs to no field here. */
    failure: refused !== null && !CHECKED_FIELDS.some((field) => field === refused.field) ? refused : null,
    dismiss: () => setRefused(null),
    change(changes: TypedCompany) {
      setRefused(null);
      onType(changes);
    },
    /** The texts under a field: an error once it was left, and the count while it is typed for the first time. */
    notesOf(field: CheckedField, label: string): { error: string | null; help?: string } {
      const problem = problems[field];
      if (refused?.field === field) return { error: explain(refused) };
      if (problem === undefined) return { error: null };
      if (left.has(field)) return { error: say(problem, label) };
      return problem.kind === 'length' ? { error: null, help: say(problem, label) } : { error: null };
    },
    leave(field: CheckedField) {
      if (field !== 'name' || draft.name !== '') setLeft(new Set([...left, field]));
    },
    /** Answers the first field that is wrong, where the form cannot be taken yet. */
    async submit(): Promise<CheckedField | undefined> {
      if (isRunning) return undefined;
      setLeft(new Set(CHECKED_FIELDS));
      const wrong = CHECKED_FIELDS.find((field) => problems[field] !== undefined);
      if (wrong !== undefined) return wrong;
      setRunning(true);
      const result = await create(newCompanyOf(draft), destination);
      setRunning(false);
      if (!result.ok) setRefused(result.failure);
      return result.ok ? undefined : CHECKED_FIELDS.find((field) => field === result.failure.field);
    },
  };
}

export type CompanyFormState = ReturnType<typeof useCompanyForm>;
