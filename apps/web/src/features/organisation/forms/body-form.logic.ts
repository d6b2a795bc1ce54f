import { newBodyProblems, type NewBody } from '@thidua/domain/organisation';

import type { NewBodyInput } from '../../../gql/schema-types.ts';
import type { OrganisationWords } from '../text.ts';

/** The fields of the form, in their order. */
export const BODY_FIELDS = ['name', 'parentName', 'place', 'documentSign', 'code'] as const;
export const ADMIN_FIELDS = ['admin', 'adminName'] as const;
export type BodyField = (typeof BODY_FIELDS)[number] | (typeof ADMIN_FIELDS)[number];
export type BodyValues = Readonly<Record<BodyField, string>>;

export interface BodyProblem {
  readonly field: string;
  readonly code: string;
  readonly limit?: number | null | undefined;
}

function newBodyOf({ admin, adminName, ...body }: BodyValues): NewBody {
  return { ...body, administrator: { username: admin, displayName: adminName } };
}

export function bodyInputOf({ admin, ...rest }: BodyValues): NewBodyInput {
  return { ...rest, adminUsername: admin };
}

/** What is wrong before anything is sent: the same rules as the server's, and a name to show. */
export function bodyProblems(values: BodyValues): readonly BodyProblem[] {
  const nameless = values.adminName.trim() === '' ? [{ field: 'adminName', code: 'MISSING' }] : [];
  return [...newBodyProblems(newBodyOf(values)), ...nameless];
}

/** Each problem in a sentence, by its field. */
export function bodySentences(
  problems: readonly BodyProblem[],
  t: OrganisationWords['startBody'],
): Partial<Record<BodyField, string>> {
  const labels: Readonly<Record<string, string>> = t.fields;
  return Object.fromEntries(
    problems.map(({ field, code, limit }) => [field, sentence(field, code, labels[field] ?? field, limit ?? 0)]),
  );

  function sentence(field: string, code: string, label: string, most: number): string {
    if (code === 'TOO_LONG') return t.problems.TOO_LONG(label, most);
    if (field === 'code') return code === 'TAKEN' ? t.problems.codeTaken : t.problems.code;
    if (field === 'admin') return code === 'TAKEN' ? t.problems.adminTaken : t.problems.admin;
    return t.problems.MISSING(label.toLocaleLowerCase('vi'));
  }
}
