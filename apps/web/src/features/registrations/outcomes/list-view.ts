import { isOneOf } from '@thidua/domain/kernel';
import { COMPARED_PARTS, PROMISE_VERDICTS, type ComparedPart, type PromiseVerdict } from '@thidua/domain/registrations';

import type { RegistrationOutcomesQueryVariables } from './registration-outcomes.gql.ts';

/** What the list of comparisons shows, as it stands in the address. */
export interface OutcomeView {
  readonly text: string;
  readonly departmentId: string | undefined;
  readonly part: ComparedPart | undefined;
  readonly verdict: PromiseVerdict | undefined;
}

const UUID = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i;

/** Reads the address; what makes no sense there is as if absent. */
export function readOutcomeView(get: (name: string) => string): OutcomeView {
  const [part, verdict, departmentId] = [get('phan'), get('ket-qua'), get('phong')];
  return {
    text: get('tim'),
    departmentId: UUID.test(departmentId) ? departmentId : undefined,
    part: isOneOf(COMPARED_PARTS, part) ? part : undefined,
    verdict: isOneOf(PROMISE_VERDICTS, verdict) ? verdict : undefined,
  };
}

export function isNarrowed({ text, ...choices }: OutcomeView): boolean {
  return text !== '' || Object.values(choices).some((choice) => choice !== undefined);
}

/** The question of the list, and of its export. */
export function outcomeVariables(
  year: number,
  { text, departmentId, part, verdict }: OutcomeView,
): RegistrationOutcomesQueryVariables {
  return {
    year,
    filter: {
      text: text === '' ? null : text,
      departmentId: departmentId ?? null,
      part: part ?? null,
      verdict: verdict ?? null,
    },
  };
}
