import type { Role } from '../../gql/schema-types.ts';
import { formatDate } from '../../lib/format/index.ts';
import type { FormError } from '../../ui/error-summary.tsx';
import type { DelegationText } from './components/delegation-line.ts';

/** The refusals of this feature, as any of its mutations may answer them. */
export type Refusal =
  | { readonly __typename: 'StaleRecordError' | 'InvalidTransitionError' }
  | { readonly __typename: 'DutyNotHeldError' | 'RoleHeldError'; readonly from: string }
  | { readonly __typename: 'RoleSeparationError'; readonly held: Role; readonly from: string }
  | { readonly __typename: 'DelegationOverlapError'; readonly delegateName: string; readonly from: string }
  | {
      readonly __typename: 'InputProblemsError';
      readonly problems: readonly { readonly field: string; readonly code: string }[];
    };

/** The sentence for each refusal, at its field where it has one. `idOf` names the field's element. */
export function refusalErrors(
  refusal: Refusal,
  t: DelegationText['problems'],
  idOf: (field: string) => string | undefined,
): readonly FormError[] {
  switch (refusal.__typename) {
    case 'StaleRecordError':
      return [{ message: t.stale }];
    case 'InvalidTransitionError':
      return [{ message: t.wrongState }];
    case 'DutyNotHeldError':
      return [at('principalId', t.notHeld(formatDate(refusal.from)), idOf)];
    case 'RoleSeparationError':
      return [at('delegateId', t.separation(t.roles[refusal.held] ?? refusal.held, formatDate(refusal.from)), idOf)];
    case 'RoleHeldError':
      return [at('delegateId', t.held(formatDate(refusal.from)), idOf)];
    case 'DelegationOverlapError':
      return [at('from', t.overlap(refusal.delegateName, formatDate(refusal.from)), idOf)];
    case 'InputProblemsError':
      return refusal.problems.map(({ field, code }) => problemAt(field, code, t, idOf));
  }
}

/** One thing wrong with one field, as a sentence. */
export function problemAt(
  field: string,
  code: string,
  { fields, failed }: DelegationText['problems'],
  idOf: (field: string) => string | undefined,
): FormError {
  const sentences: Readonly<Record<string, string>> = fields;
  return at(field, sentences[`${field} ${code}`] ?? failed, idOf);
}

function at(field: string, message: string, idOf: (field: string) => string | undefined): FormError {
  const fieldId = idOf(field);
  return fieldId === undefined ? { message } : { fieldId, message };
}
