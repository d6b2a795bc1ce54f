import type { InputProblem } from '@thidua/domain/kernel';

import type { RevocationGround } from '../../../gql/schema-types.ts';
import type { DateEntry } from '../../../ui/date-entry.ts';
import type { FormError } from '../../../ui/error-summary.tsx';
import type { RevocationWords } from '../text.ts';

/** Longest reason that the server takes. */
export const REASON_MAX = 500;

interface Entered {
  readonly paperNumber: string;
  readonly paperDate: DateEntry;
  readonly revokedBy: string;
  readonly ground: RevocationGround | undefined;
  readonly reason: string;
}

/** The fields that say nothing yet, in the order of the form. */
export function missingFields({ paperNumber, paperDate, revokedBy, ground, reason }: Entered): readonly string[] {
  return [
    ...(paperNumber.trim() === '' ? ['paperNumber'] : []),
    ...(paperDate.day === undefined ? ['paperDate'] : []),
    ...(revokedBy.trim() === '' ? ['revokedBy'] : []),
    // Without a day there is no ground to choose: the day is asked for first.
    ...(ground === undefined && paperDate.day !== undefined ? ['ground'] : []),
    ...(reason.trim() === '' ? ['reason'] : []),
  ];
}

/** One thing wrong with one field, as a sentence. `idOf` names the field's element. */
export function problemAt(
  { field, code }: Pick<InputProblem, 'field' | 'code'>,
  { problems: { fields, failed } }: Pick<RevocationWords, 'problems'>,
  idOf: (field: string) => string | undefined,
): FormError {
  const sentences: Readonly<Record<string, string>> = fields;
  const message = sentences[`${field} ${code}`] ?? failed;
  const fieldId = idOf(field);
  return fieldId === undefined ? { message } : { fieldId, message };
}
