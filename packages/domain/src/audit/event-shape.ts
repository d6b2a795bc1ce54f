/** Plain facts that canonical JSON writes in exactly one way. */
export type AuditFact = string | number | boolean | null | readonly string[] | readonly number[];
export type AuditDetail = Readonly<Record<string, AuditFact>>;

/** What a field said before and after: names and values of people, which must be erasable. */
export interface FieldChange {
  readonly field: string;
  readonly before: AuditFact;
  readonly after: AuditFact;
}

/** The part of an entry that tells about a person: kept apart from the chain under that person's own key (Luật 91/2025/QH15). */
export interface PersonalPart {
  /** The person (staff record) or account that the values are about. */
  readonly subjectId: string;
  readonly changes: readonly FieldChange[];
}

export interface Event<Action extends string, ObjectType extends string, Detail extends AuditDetail = Nothing> {
  readonly action: Action;
  readonly objectType: ObjectType;
  /** Null only where no record exists, e.g. a sign-in under a name that nobody has. */
  readonly objectId: string | null;
  readonly detail: Detail;
}

export type Nothing = Readonly<Record<never, never>>;

/** A record went from one state to another. */
export interface Moved extends AuditDetail {
  readonly from: string;
  readonly to: string;
}
