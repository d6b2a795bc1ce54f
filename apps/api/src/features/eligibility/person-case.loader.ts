import type { SubjectFacts } from '@thidua/domain/eligibility';
import { loader } from '../../platform/loader.ts';
import type { ActingContext } from '../../platform/request-context.ts';
import { yearShown } from '../organisation/index.ts';
import { yearCases, type YearCases } from './assess-year.ts';

/** What the rules read of one person in one year, with the settings that hold. */
export interface CaseOfPerson {
  readonly cases: YearCases;
  readonly facts: SubjectFacts;
}

/** By “year id of the person”; three statements a year, however many people. Undefined where nobody is found. */
export const casesOfPeople = loader<string, CaseOfPerson | undefined>(async (context, keys) => {
  // The fields that ask are reached by people who are signed in only.
  const acting = context as ActingContext;
  const asked = keys.map((key) => {
    const [year = '', staffId = ''] = key.split(' ');
    return { year: Number(year), staffId };
  });
  const found = new Map<string, CaseOfPerson>();
  for (const [year, people] of Map.groupBy(asked, (each) => each.year)) {
    const cases = await yearCases(context.db, context.platform.fieldCipher, {
      organisationId: acting.actor.organisationId,
      year,
      day: yearShown(acting, year),
      departmentIds: [],
      staffIds: people.map(({ staffId }) => staffId),
    });
    for (const { record, facts } of cases.people) found.set(caseKey(year, record.id), { cases, facts });
  }
  return keys.map((key) => found.get(key));
});

export function caseKey(year: number, staffId: string): string {
  return `${year} ${staffId}`;
}
