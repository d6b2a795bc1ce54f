import { AUDIT_FAMILIES, type AuditFamily } from '@thidua/domain/audit';
import { isPlainDate, type PlainDate } from '@thidua/domain/kernel';

import type { AuditFilter } from '../../../gql/schema-types.ts';

/** What the trail shows, as it stands in the address. */
export interface AuditView {
  readonly text: string;
  readonly family: AuditFamily | undefined;
  readonly action: string | undefined;
  readonly objectId: string | undefined;
  readonly fromDay: PlainDate | undefined;
  readonly toDay: PlainDate | undefined;
}

/** Names in the address, for all that narrows the list. */
export const AUDIT_FILTERS = ['tim', 'nhom', 'viec', 'ho-so', 'tu', 'den'] as const;
export type AuditParameter = (typeof AUDIT_FILTERS)[number];

const UUID = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i;
const ACTION = /^[A-Z][A-Z_]{1,60}$/;

function dayOf(text: string | null): PlainDate | undefined {
  return text !== null && isPlainDate(text) ? text : undefined;
}

/** Reads the address; what makes no sense there is as if absent. */
export function readAuditView(params: URLSearchParams): AuditView {
  const action = params.get('viec') ?? '';
  const objectId = params.get('ho-so') ?? '';
  return {
    text: params.get('tim') ?? '',
    family: AUDIT_FAMILIES.find((family) => family === params.get('nhom')),
    action: ACTION.test(action) ? action : undefined,
    objectId: UUID.test(objectId) ? objectId : undefined,
    fromDay: dayOf(params.get('tu')),
    toDay: dayOf(params.get('den')),
  };
}

export function auditFilter({ text, ...exact }: AuditView): AuditFilter {
  const given = Object.entries(exact).filter(([, value]) => value !== undefined);
  return { ...(text === '' ? {} : { text }), ...Object.fromEntries(given) };
}

export function isAuditFiltered(view: AuditView): boolean {
  return Object.keys(auditFilter(view)).length > 0;
}
