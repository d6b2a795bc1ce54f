import { isPlainDate } from '@thidua/domain/kernel';
import type { Role } from '../../gql/schema-types.ts';
import { formatDate } from '../../lib/format/index.ts';
import type { Words } from '../../lib/text/define-text.ts';
import type { FormError } from '../../ui/error-summary.tsx';
import type { vi } from './text.vi.ts';

type Text = Pick<Words<typeof vi>, 'problems' | 'roles'>;

/** The refusals of this feature, as any of its mutations may answer them. */
export type Refusal =
  | { readonly __typename: 'StaleRecordError' | 'InvalidTransitionError' }
  | { readonly __typename: 'RoleSeparationError'; readonly held: Role; readonly from: string }
  | { readonly __typename: 'RoleHeldError'; readonly from: string }
  | {
      readonly __typename: 'InputProblemsError';
      readonly problems: readonly { readonly field: string; readonly code: string }[];
    };

/** The sentence for each refusal, at its field where it has one. `idOf` names the field's element. */
export function refusalErrors(
  refusal: Refusal,
  { problems: t, roles }: Text,
  idOf: (field: string) => string | undefined,
): readonly FormError[] {
  switch (refusal.__typename) {
    case 'StaleRecordError':
      return [{ message: t.stale }];
    case 'InvalidTransitionError':
      return [{ message: t.wrongState }];
    case 'RoleSeparationError':
      return [{ message: t.separation(roles[refusal.held], dayText(refusal.from)) }];
    case 'RoleHeldError':
      return [{ message: t.held(dayText(refusal.from)) }];
    case 'InputProblemsError':
      return refusal.problems.map(({ field, code }) => problemAt(field, code, t, idOf));
  }
}

/** One thing wrong with one field, as a sentence. */
export function problemAt(
  field: string,
  code: string,
  { fields, failed }: Text['problems'],
  idOf: (field: string) => string | undefined,
): FormError {
  const sentences: Readonly<Record<string, string>> = fields;
  const fieldId = idOf(field);
  const message = sentences[`${field} ${code}`] ?? failed;
  return fieldId === undefined ? { message } : { fieldId, message };
}

export function dayText(day: string): string {
  return isPlainDate(day) ? formatDate(day) : day;
}
