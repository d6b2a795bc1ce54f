import type { PlainDate } from '@thidua/domain/kernel';
import type { SubjectKind } from '@thidua/domain/vocabulary';
import type { ActingContext } from '../../platform/request-context.ts';
import { departmentNameSql } from '../organisation/index.ts';
import { standingSql } from './participation.queries.ts';
import { visibleSubjectsSql } from './subject.visibility.ts';
import { subjectsSql } from './subjects.sql.ts';

/** Somebody who has pledged a movement, with the day of the pledge. */
export interface Participant {
  readonly movementId: string;
  readonly id: string;
  readonly kind: SubjectKind;
  readonly isWoman: boolean;
  readonly name: string;
  readonly departmentName: string;
  readonly pledgedOn: Date;
}

export interface ParticipantsWanted {
  readonly year: number;
  readonly untilYear: number;
  readonly day: PlainDate;
  readonly movementIds: readonly string[];
  readonly take: number;
}

/**
 * Who stands behind the participation in some movements on a day, by division and name, as far as the actor may know of their
 * registrations. One statement.
 */
export async function participantsOf(
  { db, actor }: ActingContext,
  { year, untilYear, day, movementIds, take }: ParticipantsWanted,
): Promise<readonly Participant[]> {
  if (movementIds.length === 0) return [];
  return db.$queryRaw<Participant[]>`
    SELECT g."thematicMovementId" AS "movementId", p.id, p.kind, coalesce(p.gender = 'FEMALE', false) AS "isWoman", p.name,
      ${departmentNameSql(day)} AS "departmentName", min(g."pledgedOn") AS "pledgedOn"
    FROM (${subjectsSql(actor.organisationId, day)}) p
    JOIN departments d ON d.id = p."departmentId"
    JOIN registration_sheets h ON h."staffId" = p."staffId" OR h."collectiveId" = p."collectiveId"
    JOIN registration_pledges g ON g."sheetId" = h.id AND g."thematicMovementId" = ANY(${[...movementIds]}::uuid[])
    WHERE ${standingSql({ year, untilYear, day })} AND ${visibleSubjectsSql(actor)}
    GROUP BY g."thematicMovementId", p.id, p.kind, p.gender, p.name, p.key, p."collectiveLast", d.id
    ORDER BY d."sortOrder", d.id, p."collectiveLast", p.key, p.id
    LIMIT ${take}`;
}
