import type { Role } from '../accounts/index.ts';
import { accessTo, type ProtectedField, type Relation } from '../records/index.ts';
import type { AuditEvent } from './audit-event.ts';
import type { AuditObjectType } from './audit-family.ts';

type OfStaff<E extends AuditEvent> = E extends AuditEvent
  ? 'Staff' extends E['objectType']
    ? E['action']
    : never
  : never;
type StaffAction = OfStaff<AuditEvent>;

/**
 * The field of a person's record that an entry tells of by its mere being there; undefined for what the whole body knows. Total: a
 * new event about a person does not compile until somebody has said who may know of it.
 */
const FIELD_OF_ACTION = {
  PERSONAL_VALUE_REVEALED: 'staff.identityNumber',
  PERSONAL_DATA_SAVED: 'staff.phone',
  DISCIPLINE_RECORDED: 'discipline.content',
  DISCIPLINE_CORRECTED: 'discipline.content',
  INCIDENT_RECORDED: 'incident.content',
  INCIDENT_RESOLVED: 'incident.content',
  HEALTH_REASON_RECORDED: 'leave.healthReason',
  CASE_OPENED: 'pendingCase.detail',
  CASE_CLOSED: 'pendingCase.detail',
  RATING_RECORDED: 'rating.level',
  RATING_CORRECTED: 'rating.level',
  UNRATED_RECORDED: 'rating.level',
  RATING_REMOVED: 'rating.level',
  CONTRIBUTION_RECORDED: 'gathering.contribution',
  RECORD_IMPORTED: undefined,
  RECORD_IMPORT_TAKEN_BACK: undefined,
  RECORD_IMPORT_KEPT: undefined,
  STAFF_RECRUITED: undefined,
  STAFF_RENAMED: undefined,
  STAFF_CLASS_CHANGED: undefined,
  STAFF_POST_RECORDED: undefined,
  STAFF_POST_ENDED: undefined,
  STAFF_PLACE_RECORDED: undefined,
  STAFF_JOINED_ORGANISATION: undefined,
  STAFF_LEFT_ORGANISATION: undefined,
  STAFF_LEFT: undefined,
  STAFF_RETURNED: undefined,
  STAFF_LINE_WITHDRAWN: undefined,
  LEAVE_RECORDED: undefined,
  LEAVE_CORRECTED: undefined,
  LEAVE_REMOVED: undefined,
} as const satisfies Record<StaffAction, ProtectedField | undefined>;

/** The same for objects of whose kind alone somebody may not know. */
const FIELD_OF_OBJECT: Readonly<Partial<Record<AuditObjectType, ProtectedField>>> = {
  Discipline: 'discipline.content',
  AnnualRating: 'rating.level',
};

/** How a role stands to everybody of the body; others stand to people one by one, and read no trail about them. */
const RELATION_OF_ROLE: Readonly<Partial<Record<Role, Relation>>> = {
  SECRETARY: 'OFFICE',
  DIRECTOR: 'DIRECTION',
  AUDITOR: 'INSPECTION',
};

export interface ClosedEntries {
  readonly actions: readonly string[];
  readonly objectTypes: readonly AuditObjectType[];
}

/** Entries about others that somebody with these roles must not even know of: the records behind them are closed to them too. */
export function closedEntries(roles: readonly Role[]): ClosedEntries {
  const relations = roles.flatMap((role) => RELATION_OF_ROLE[role] ?? []);
  const isClosed = (field: ProtectedField | undefined) =>
    field !== undefined && accessTo(field, relations.length === 0 ? ['COLLEAGUE'] : relations) === 'NONE';
  return {
    actions: Object.entries(FIELD_OF_ACTION).flatMap(([action, field]) => (isClosed(field) ? [action] : [])),
    // Object.entries forgets the key type; the table's own type guarantees it.
    objectTypes: (Object.entries(FIELD_OF_OBJECT) as [AuditObjectType, ProtectedField][]).flatMap(([type, field]) =>
      isClosed(field) ? [type] : [],
    ),
  };
}
