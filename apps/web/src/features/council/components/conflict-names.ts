import type { ConflictKind } from '../../../gql/schema-types.ts';
import type { Words } from '../../../lib/text/define-text.ts';
import type { vi } from '../text.vi.ts';

export interface ConflictFacts {
  readonly kind: ConflictKind;
  readonly member: { readonly id: string; readonly staff: { readonly fullName: string } };
}

/** “Phạm Đức Ước (là người được xét), …” */
export function conflictNames(t: Words<typeof vi>, conflicts: readonly ConflictFacts[]): string {
  return conflicts.map(({ kind, member }) => t.conflictOf(member.staff.fullName, t.conflict[kind])).join(', ');
}
