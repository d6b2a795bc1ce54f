import type { Tx } from '@thidua/db';
import { day, hanoi } from '../day.ts';
import { accountId } from './accounts.ts';
import { departmentId, ORGANISATION_ID, type DepartmentKey } from './organisation.ts';
import { sampleId } from './sample-id.ts';
import { staffId } from './staff.ts';
import type { PersonKey } from './people.ts';

/** Phòng Lễ tân was merged into Phòng Hợp tác quốc tế in 2016; decisions of 2015 print its name. */
const MERGED = {
  id: sampleId('department LT'),
  code: 'LT',
  name: 'Phòng Lễ tân',
  shortName: 'P.LT',
  into: 'HTQT',
  opened: '2005-06-01',
  lastDay: '2015-12-31',
  mergedOn: '2016-01-01',
} as const;

/** Members of the party cell, the trade union and the youth union, with the day they joined. */
const MEMBERS: readonly (readonly [PersonKey, DepartmentKey, string])[] = [
  ['tri', 'CB', '2005-06-01'],
  ['y', 'CB', '2005-06-01'],
  ['an', 'CB', '2008-02-03'],
  ['uoc', 'CB', '2009-05-19'],
  ['duc', 'CB', '2010-02-03'],
  ['ngocAn', 'CB', '2015-05-19'],
  ['nga', 'CD', '2005-10-01'],
  ['quynh', 'CD', '2012-02-01'],
  ['ha', 'CD', '2013-04-01'],
  ['on', 'CD', '2013-10-01'],
  ['ai', 'DTN', '2021-06-01'],
  ['oanh', 'DTN', '2016-03-26'],
  ['ngocY', 'DTN', '2017-06-01'],
];

/** Chapter 12: what time does to a body: a merger long ago, people on the move, a study that has ended. */
export async function tellOfTheMoves(db: Tx): Promise<void> {
  await tellOfTheMerger(db);
  await db.membership.createMany({
    data: MEMBERS.map(([person, organisation, joined]) => ({
      staffId: staffId(person),
      departmentId: departmentId(organisation),
      kind: 'ORGANISATION' as const,
      validFrom: day(joined),
    })),
  });
  await db.leave.create({
    data: {
      staffId: staffId('tam'),
      kind: 'STUDY',
      fromDay: day('2018-09-10'),
      toDay: day('2020-06-30'),
      result: 'Khá',
    },
  });
  await tellOfTheTransfers(db);
}

async function tellOfTheMerger(db: Tx): Promise<void> {
  const { id, code, name, shortName, into, opened, lastDay, mergedOn } = MERGED;
  await db.department.create({
    data: {
      id,
      organisationId: ORGANISATION_ID,
      code,
      kind: 'DIVISION',
      sortOrder: 9,
      openedOn: day(opened),
      closedOn: day(lastDay),
      names: { create: { name, shortName, validFrom: day(opened) } },
    },
  });
  await db.departmentSuccession.create({
    data: { predecessorId: id, successorId: departmentId(into), kind: 'MERGER', onDay: day(mergedOn) },
  });
}

/** One request waits for the head of Hợp tác quốc tế; one secondment runs until spring. */
async function tellOfTheTransfers(db: Tx): Promise<void> {
  await db.transfer.create({
    data: {
      id: sampleId('transfer lyAn'),
      organisationId: ORGANISATION_ID,
      kind: 'TRANSFER',
      staffId: staffId('lyAn'),
      fromDepartmentId: departmentId('HTQT'),
      toDepartmentId: departmentId('LSVK'),
      wantedOn: day('2022-01-01'),
      reason: 'Phòng Lãnh sự - Việt kiều cần thêm người làm công tác bảo hộ công dân từ năm 2022.',
      askedSide: 'HOST',
      askedById: accountId('truongphong.lsvk'),
      askedAt: hanoi('2021-12-02 15:20'),
    },
  });
  const secondment = { from: day('2021-10-01'), to: day('2022-03-31') };
  await db.transfer.create({
    data: {
      id: sampleId('secondment on'),
      organisationId: ORGANISATION_ID,
      kind: 'SECONDMENT',
      status: 'RECORDED',
      version: 3,
      staffId: staffId('on'),
      fromDepartmentId: departmentId('TTDV'),
      toDepartmentId: departmentId('VPTTR'),
      wantedOn: secondment.from,
      untilDay: secondment.to,
      effectiveOn: secondment.from,
      reason: 'Văn phòng - Thanh tra cần phiên dịch viên phục vụ các đoàn vào cuối năm.',
      askedSide: 'HOST',
      askedById: accountId('chanhvanphong'),
      askedAt: hanoi('2021-09-20 09:05'),
      answeredById: accountId('giamdoc.ttdv'),
      answeredAt: hanoi('2021-09-22 10:30'),
      recordedById: accountId('chanhvanphong'),
      recordedAt: hanoi('2021-09-24 16:00'),
    },
  });
  await db.membership.create({
    data: {
      staffId: staffId('on'),
      departmentId: departmentId('VPTTR'),
      kind: 'SECONDED',
      validFrom: secondment.from,
      validTo: secondment.to,
    },
  });
}
