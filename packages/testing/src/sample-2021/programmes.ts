import type { Tx } from '@thidua/db';
import { day, hanoi } from '../day.ts';
import { accountId } from './accounts.ts';
import { departmentId, ORGANISATION_ID } from './organisation.ts';
import { taskId } from './plan-tasks.ts';
import { sampleId } from './sample-id.ts';
import { targetId } from './target-id.ts';

const OFFICE = accountId('chanhvanphong');

/** Chapter 6e: what the Sở registered for. The target of the framework programme counts its two contents: one is finished. */
export async function tellOfTheProgrammes(db: Tx): Promise<void> {
  await db.workProgramme.createMany({
    data: [
      {
        id: programmeId('framework'),
        organisationId: ORGANISATION_ID,
        kind: 'FRAMEWORK',
        name: 'Chương trình khung của tỉnh năm 2021',
        issuer: 'Ủy ban nhân dân tỉnh Hà Tĩnh',
        fromYear: 2021,
        toYear: 2021,
      },
      {
        id: programmeId('congress'),
        organisationId: ORGANISATION_ID,
        kind: 'RESOLUTION',
        name: 'Nghị quyết Đại hội Đảng bộ tỉnh lần thứ XIX, nhiệm kỳ 2020-2025',
        issuer: 'Đảng bộ tỉnh Hà Tĩnh',
        fromYear: 2020,
        toYear: 2025,
      },
    ],
  });
  const aid = sampleId('programme item aid');
  const border = sampleId('programme item border');
  await db.workProgrammeItem.createMany({
    data: [
      {
        id: aid,
        programmeId: programmeId('framework'),
        ordinal: 1,
        text: 'Xúc tiến viện trợ phi chính phủ nước ngoài vào tỉnh',
        year: 2021,
        status: 'FINISHED',
        ownerDepartmentId: departmentId('HTQT'),
        taskId: taskId('2.10'),
        targetId: targetId('2.10a'),
      },
      {
        id: border,
        programmeId: programmeId('framework'),
        ordinal: 2,
        text: 'Phối hợp quản lý biên giới với các tỉnh Bô-ly-khăm-xay, Khăm-muồn',
        year: 2021,
        status: 'REGISTERED',
        ownerDepartmentId: departmentId('LSVK'),
        taskId: taskId('2.10'),
        targetId: targetId('2.10a'),
      },
      {
        id: sampleId('programme item treaty'),
        programmeId: programmeId('congress'),
        ordinal: 1,
        text: 'Tham mưu đề án hội nhập quốc tế của tỉnh giai đoạn 2021-2025',
        year: 2021,
        status: 'PLANNED',
        ownerDepartmentId: departmentId('HTQT'),
        taskId: taskId('2.2'),
      },
    ],
  });
  const registered = {
    to: 'REGISTERED',
    onDay: day('2021-02-26'),
    note: 'Đăng ký với Văn phòng Ủy ban nhân dân tỉnh.',
    recordedById: OFFICE,
    recordedAt: hanoi('2021-02-26 15:00'),
  } as const;
  await db.workProgrammeStep.createMany({
    data: [
      { itemId: aid, ...registered },
      { itemId: border, ...registered },
      {
        itemId: aid,
        to: 'FINISHED',
        onDay: day('2021-10-15'),
        note: 'Hoàn thành nội dung xúc tiến viện trợ phi chính phủ nước ngoài.',
        recordedById: OFFICE,
        recordedAt: hanoi('2021-10-15 16:30'),
      },
    ],
  });
}

export function programmeId(name: 'framework' | 'congress'): string {
  return sampleId(`programme ${name}`);
}
