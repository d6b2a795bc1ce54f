import { hasRole, isHeadOf, type Actor, type Grant, type Role } from '../accounts/index.ts';

/** How public a value is (security.md 9): P0 public, P1 internal, P2 personal, P3 sensitive. */
export type FieldClass = 'P0' | 'P1' | 'P2' | 'P3';

/** How somebody stands to the person whose record is read; everyone in the body is a COLLEAGUE. */
export const RELATIONS = ['OWN', 'UNIT', 'AGENDA', 'OFFICE', 'DIRECTION', 'INSPECTION', 'COLLEAGUE'] as const;
export type Relation = (typeof RELATIONS)[number];

/**
 * From the least to the most. MASKED tells that there is a value; REVEAL masks it until somebody asks with a reason, which goes
 * on record; PLAIN shows it.
 */
export const FIELD_ACCESSES = ['NONE', 'MASKED', 'REVEAL', 'PLAIN'] as const;
export type FieldAccess = (typeof FIELD_ACCESSES)[number];

interface FieldRule {
  readonly fieldClass: FieldClass;
  readonly access: Readonly<Record<Relation, FieldAccess>>;
}

const everyone = {
  OWN: 'PLAIN',
  UNIT: 'PLAIN',
  AGENDA: 'PLAIN',
  OFFICE: 'PLAIN',
  DIRECTION: 'PLAIN',
  INSPECTION: 'PLAIN',
} as const;
const personal = {
  OWN: 'PLAIN',
  UNIT: 'NONE',
  AGENDA: 'NONE',
  OFFICE: 'PLAIN',
  DIRECTION: 'NONE',
  INSPECTION: 'MASKED',
} as const;

/**
 * The classes and readers of the values of a person, one line a field (rows "Person: …" of security.md 4.2). The office reads
 * personal data for dossiers only, so P3 stays masked for it too. The director reads every rating, agenda or not (decision 0019). Who is denounced does not read who denounced: of a pending
 * case the person knows that it runs, not what is in it.
 */
export const FIELD_RULES = {
  'staff.fullName': { fieldClass: 'P0', access: { ...everyone, COLLEAGUE: 'PLAIN' } },
  'staff.post': { fieldClass: 'P0', access: { ...everyone, COLLEAGUE: 'PLAIN' } },
  'award.record': { fieldClass: 'P0', access: { ...everyone, COLLEAGUE: 'PLAIN' } },
  'staff.code': { fieldClass: 'P1', access: { ...everyone, COLLEAGUE: 'PLAIN' } },
  'rating.level': { fieldClass: 'P1', access: { ...everyone, COLLEAGUE: 'NONE' } },
  'staff.birthDate': { fieldClass: 'P2', access: { ...personal, COLLEAGUE: 'NONE' } },
  'staff.phone': { fieldClass: 'P2', access: { ...personal, COLLEAGUE: 'NONE' } },
  'staff.email': { fieldClass: 'P2', access: { ...personal, COLLEAGUE: 'NONE' } },
  /** What somebody gave to a drive is told to nobody but the office, which answers for the money. */
  'gathering.contribution': {
    fieldClass: 'P2',
    access: { ...personal, OFFICE: 'REVEAL', COLLEAGUE: 'NONE' },
  },
  'staff.identityNumber': {
    fieldClass: 'P3',
    access: {
      OWN: 'REVEAL',
      UNIT: 'NONE',
      AGENDA: 'NONE',
      OFFICE: 'REVEAL',
      DIRECTION: 'NONE',
      INSPECTION: 'MASKED',
      COLLEAGUE: 'NONE',
    },
  },
  'leave.healthReason': {
    fieldClass: 'P3',
    access: {
      OWN: 'REVEAL',
      UNIT: 'NONE',
      AGENDA: 'NONE',
      OFFICE: 'REVEAL',
      DIRECTION: 'NONE',
      INSPECTION: 'MASKED',
      COLLEAGUE: 'NONE',
    },
  },
  'discipline.content': {
    fieldClass: 'P3',
    access: {
      OWN: 'REVEAL',
      UNIT: 'REVEAL',
      AGENDA: 'REVEAL',
      OFFICE: 'REVEAL',
      DIRECTION: 'NONE',
      INSPECTION: 'REVEAL',
      COLLEAGUE: 'NONE',
    },
  },
  'pendingCase.detail': {
    fieldClass: 'P3',
    access: {
      OWN: 'MASKED',
      UNIT: 'MASKED',
      AGENDA: 'REVEAL',
      OFFICE: 'REVEAL',
      DIRECTION: 'NONE',
      INSPECTION: 'REVEAL',
      COLLEAGUE: 'NONE',
    },
  },
  'incident.content': {
    fieldClass: 'P3',
    access: {
      OWN: 'REVEAL',
      UNIT: 'REVEAL',
      AGENDA: 'NONE',
      OFFICE: 'REVEAL',
      DIRECTION: 'NONE',
      INSPECTION: 'REVEAL',
      COLLEAGUE: 'NONE',
    },
  },
} as const satisfies Record<string, FieldRule>;

export type ProtectedField = keyof typeof FIELD_RULES;

/** The fields whose values are asked for one by one. */
export const REVEALED_FIELDS = [
  'IDENTITY_NUMBER',
  'HEALTH_REASON',
  'DISCIPLINE',
  'PENDING_CASE',
  'INCIDENT',
  'CONTRIBUTION',
] as const;
export type RevealedField = (typeof REVEALED_FIELDS)[number];

export const FIELD_OF_REVEAL = {
  IDENTITY_NUMBER: 'staff.identityNumber',
  HEALTH_REASON: 'leave.healthReason',
  DISCIPLINE: 'discipline.content',
  PENDING_CASE: 'pendingCase.detail',
  INCIDENT: 'incident.content',
  CONTRIBUTION: 'gathering.contribution',
} as const satisfies Record<RevealedField, ProtectedField>;

/** Why somebody looks at a masked value; goes on record and is shown to the person. */
export const REVEAL_REASONS = ['OWN_DATA', 'DOSSIER', 'CORRECTION', 'COUNCIL', 'INSPECTION'] as const;
export type RevealReason = (typeof REVEAL_REASONS)[number];

const REASONS_OF_ROLE: Readonly<Record<Role, readonly RevealReason[]>> = {
  STAFF: [],
  HEAD: ['DOSSIER'],
  REVIEWER: [],
  COUNCIL: ['COUNCIL'],
  CHAIR: ['COUNCIL'],
  SECRETARY: ['DOSSIER', 'CORRECTION'],
  DIRECTOR: ['DOSSIER', 'COUNCIL'],
  ADMIN: [],
  AUDITOR: ['INSPECTION'],
};

/** The reasons that somebody can have, the usual one first: what goes on record must be true at least of the reader's work. */
export function revealReasonsFor(
  { roles }: { readonly roles: readonly Pick<Grant, 'role'>[] },
  isOwn: boolean,
): readonly RevealReason[] {
  if (isOwn) return ['OWN_DATA'];
  const possible = new Set(roles.flatMap(({ role }) => REASONS_OF_ROLE[role]));
  return REVEAL_REASONS.filter((reason) => possible.has(reason));
}

/** The person whose record is read, as far as rights depend on it. */
export interface Subject {
  readonly staffId: string;
  /** Main place of today. */
  readonly departmentId: string | undefined;
  /** The person is proposed on the agenda of a meeting that has not ended. */
  readonly isOnAgenda: boolean;
}

export function relationsOf(
  reader: Pick<Actor, 'staffId' | 'roles'>,
  { staffId, departmentId, isOnAgenda }: Subject,
): readonly Relation[] {
  const holds: Readonly<Record<Relation, boolean>> = {
    OWN: reader.staffId === staffId,
    UNIT: departmentId !== undefined && isHeadOf(reader, departmentId),
    AGENDA: isOnAgenda && hasRole(reader, 'COUNCIL', 'CHAIR', 'DIRECTOR'),
    OFFICE: hasRole(reader, 'SECRETARY'),
    DIRECTION: hasRole(reader, 'DIRECTOR'),
    INSPECTION: hasRole(reader, 'AUDITOR'),
    COLLEAGUE: true,
  };
  return RELATIONS.filter((relation) => holds[relation]);
}

/** The widest of what the relations give. */
export function accessTo(field: ProtectedField, relations: readonly Relation[]): FieldAccess {
  const { access } = FIELD_RULES[field];
  const rank = Math.max(0, ...relations.map((relation) => FIELD_ACCESSES.indexOf(access[relation])));
  return FIELD_ACCESSES[rank] ?? 'NONE';
}
