import { SAMPLES } from '@main/sample/data';
import {
  COURSE_TASKS,
  type ProjectKey,
  SERVICE_TASKS,
  SHARED_TASKS,
  STORY,
  type StoryProject,
} from '@main/sample/story';
import {
  accountNumberProblem,
  bicProblem,
  ibanProblem,
  legalIdProblem,
  vatIdProblem,
} from '@shared/countries/identifiers';
import { SAMPLE_COUNTRIES } from '@shared/samples';
import { describe, expect, test } from 'vitest';

const KEYS = Object.keys(STORY) as ProjectKey[];

describe.each(SAMPLE_COUNTRIES)('the data of %s', (country) => {
  const { company, settings, customers, projects, agreements, people, roles } = SAMPLES[country];

  test('has words for everything that happens in the story', () => {
    for (const key of KEYS) {
      const story: StoryProject = STORY[key];
      const { tasks, milestones } = projects[key];
      expect([key, tasks.length, milestones.length]).toEqual([key, story.tasks.length, story.milestones.length]);
      expect(new Set(tasks).size).toBe(tasks.length);
    }
    expect(agreements.shared.tasks).toHaveLength(SHARED_TASKS.length);
    expect(agreements.service.tasks).toHaveLength(SERVICE_TASKS.length);
    expect(agreements.course.tasks).toHaveLength(COURSE_TASKS.length);
    expect(new Set(Object.values(projects).map(({ code }) => code)).size).toBe(KEYS.length);
    expect(new Set(Object.values(people).map(({ email }) => email)).size).toBe(Object.keys(people).length);
  });

  test('carries identifiers that exist by their check digits', () => {
    expect(legalIdProblem(company.legalId ?? '', country)).toBeUndefined();
    expect(vatIdProblem(company.vatId ?? '', country)).toBeUndefined();
    expect(ibanProblem(company.iban ?? '')).toBeUndefined();
    expect(bicProblem(company.bic ?? '')).toBeUndefined();
    expect(accountNumberProblem(company.accountNumber ?? '', country)).toBeUndefined();
    for (const { name, legalId, vatId, address } of Object.values(customers)) {
      expect([name, legalIdProblem(legalId, address.country)]).toEqual([name, undefined]);
      expect([name, vatIdProblem(vatId, address.country)]).toEqual([name, undefined]);
    }
    const known = Object.values(customers).flatMap(({ legalId }) => (legalId === '' ? [] : [legalId]));
    expect(new Set(known).size).toBe(known.length);
  });

  test('has customers at home and abroad, and addresses that nobody receives mail at', () => {
    const abroad = Object.values(customers).filter(({ address }) => address.country !== country);
    expect(abroad.length).toBeGreaterThanOrEqual(4);
    expect(KEYS.length - abroad.length).toBeGreaterThanOrEqual(7);
    const mail = [company.email, settings?.email, ...Object.values(customers).map(({ email }) => email)];
    for (const { email } of Object.values(people)) mail.push(email);
    for (const each of mail) if (each !== undefined) expect(each).toMatch(/@[a-z-]+\.example$/);
  });

  test('prices every role but the one that was forgotten, in each currency that hours are billed in', () => {
    const hourly = KEYS.filter((key) => STORY[key].tasks.length > 0).map((key) => customers[key].currency);
    for (const currency of new Set(hourly)) {
      for (const role of ['partner', 'senior', 'consultant'] as const) {
        expect([role, currency, roles[role].prices?.[currency]?.length]).toEqual([role, currency, 2]);
      }
    }
    expect(roles.draughtsman.prices).toBeNull();
  });
});
