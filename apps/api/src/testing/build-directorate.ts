import type { Tx } from '@thidua/db';
import { buildDepartment, day } from '@thidua/testing';
import type { Body } from './build-body.ts';

/** Lets the director of a test body head it and the member be the deputy, as posts of the directorate. */
export async function buildDirectorate(db: Tx, { organisationId, director, member }: Body): Promise<void> {
  const { id: departmentId } = await buildDepartment(db, {
    organisationId,
    kind: 'DIRECTORATE',
    name: 'Ban Giám đốc',
    shortName: 'BGĐ',
  });
  const validFrom = day('2021-01-01');
  await db.post.createMany({
    data: [
      { staffId: director.staffId, departmentId, title: 'Giám đốc', isHead: true, isLeader: true, validFrom },
      { staffId: member.staffId, departmentId, title: 'Phó Giám đốc', isLeader: true, validFrom },
    ],
  });
}
