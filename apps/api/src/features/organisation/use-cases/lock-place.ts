import type { Tx } from '@thidua/db';
import { plainDateOf, type InputProblem, type PlainDate } from '@thidua/domain/kernel';
import { isRatedOrganisation, type DepartmentKind, type MembershipKind } from '@thidua/domain/vocabulary';

export interface Place {
  readonly id: string;
  readonly kind: DepartmentKind;
  readonly name: string;
  readonly openedOn: PlainDate;
  readonly closedOn: PlainDate | undefined;
}

interface PlaceRow {
  readonly id: string;
  readonly kind: DepartmentKind;
  readonly currentName: string;
  readonly openedOn: Date;
  readonly closedOn: Date | null;
}

/** The department of the person's body, held against being closed until the commit; undefined when the body has none of this id. */
export async function lockPlace(tx: Tx, staffId: string, departmentId: string): Promise<Place | undefined> {
  const [row] = await tx.$queryRaw<PlaceRow[]>`
    SELECT d.id, d.kind, d."currentName", d."openedOn", d."closedOn" FROM departments d
    JOIN staff s ON s."organisationId" = d."organisationId"
    WHERE d.id = ${departmentId}::uuid AND s.id = ${staffId}::uuid FOR SHARE OF d`;
  return row === undefined ? undefined : placeOf(row);
}

export function placeOf({ currentName, openedOn, closedOn, ...row }: PlaceRow): Place {
  return {
    ...row,
    name: currentName,
    openedOn: plainDateOf(openedOn),
    closedOn: closedOn === null ? undefined : plainDateOf(closedOn),
  };
}

/** The problems of somebody being in the place from a day to a day: it must stand all the time and be of the right kind. */
export function placeProblems(
  place: Place | undefined,
  kind: MembershipKind | undefined,
  from: PlainDate,
  to: PlainDate | undefined,
): readonly InputProblem[] {
  if (place === undefined) return [{ field: 'departmentId', code: 'UNKNOWN' }];
  if (kind !== undefined && (kind === 'ORGANISATION') !== isRatedOrganisation(place.kind)) {
    return [{ field: 'departmentId', code: 'OTHER_FAMILY' }];
  }
  if (from < place.openedOn) return [{ field: 'from', code: 'BEFORE_OPENING' }];
  const outlives = place.closedOn !== undefined && (to === undefined || to > place.closedOn);
  return outlives ? [{ field: 'departmentId', code: 'CLOSED_ALREADY' }] : [];
}
