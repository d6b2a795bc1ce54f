import { Prisma, type Tx } from '@thidua/db';
import { dayIn } from '@thidua/domain/kernel';
import { OPEN_STATUSES } from '@thidua/domain/nominations';
import type { FieldCipher } from '../../platform/secrets/field-cipher.ts';
import { LINE_SUBJECT_ROW, storable } from '../eligibility/index.ts';
import { readList } from './grid.queries.ts';
import { judgeLines } from './use-cases/judge-lines.ts';

const LINE_ROW = {
  id: true,
  organisationId: true,
  year: true,
  departmentId: true,
  awardCode: true,
  ...LINE_SUBJECT_ROW,
  submittedAt: true,
  receivedAt: true,
  organisation: { select: { timeZone: true } },
} as const satisfies Prisma.NominationSelect;

/**
 * Gives sent lines that came in without a judgement (the sample body, records from elsewhere) the one they would have been
 * sent with, list by list and day by day. Lines that have one keep it.
 */
export async function freezeSentLines(db: Tx, cipher: FieldCipher): Promise<void> {
  const rows = await db.nomination.findMany({
    where: {
      status: { notIn: [...OPEN_STATUSES, 'WITHDRAWN'] },
      submittedAt: { not: null },
      assessment: { equals: Prisma.DbNull },
    },
    select: LINE_ROW,
  });
  const lines = rows.flatMap(({ submittedAt, receivedAt, organisation, awardCode, ...row }) => {
    if (submittedAt === null) return [];
    const regimeDate = dayIn(organisation.timeZone, receivedAt ?? submittedAt);
    return [{ ...row, award: awardCode, submittedAt, day: dayIn(organisation.timeZone, submittedAt), regimeDate }];
  });
  const groups = Map.groupBy(lines, (line) => [line.departmentId, line.year, line.day, line.regimeDate].join(' '));
  for (const group of groups.values()) {
    const [first] = group;
    if (first === undefined) continue;
    const { organisationId, year, departmentId, day, regimeDate } = first;
    const list = await readList(db, organisationId, year, departmentId);
    const terms = { day, regimeDate, knownOn: day, judgements: list?.judgements };
    for (const { line, assessment } of await judgeLines(db, cipher, first, group, terms)) {
      await db.nomination.update({
        where: { id: line.id },
        data: {
          assessment: storable(assessment),
          assessedAt: line.submittedAt,
        },
        select: { id: true },
      });
    }
  }
}
