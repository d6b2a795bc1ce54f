import type { Prisma, Tx } from '@thidua/db';
import { day, hanoi } from '../day.ts';
import { accountId } from './accounts.ts';
import { initiativeId } from './initiatives.ts';
import { departmentId, ORGANISATION_ID } from './organisation.ts';
import { sampleId } from './sample-id.ts';
import { staffId } from './staff.ts';

/** What the secretariat has recorded of another body. */
export const OUTSIDE_ENTRY_ID = sampleId('library entry of another province');

/** Chapter 20: what is recognised is applied again, and something of another province is worth applying. */
export async function tellOfTheLibrary(db: Tx): Promise<void> {
  await db.libraryEntry.create({
    data: {
      id: OUTSIDE_ENTRY_ID,
      organisationId: ORGANISATION_ID,
      year: 2019,
      title: 'Tiếp nhận hồ sơ hợp pháp hóa lãnh sự qua bưu chính công ích',
      field: 'Lãnh sự',
      scope: 'PROVINCE',
      source: 'Sở Ngoại vụ tỉnh Quảng Bình, Quyết định số 2217/QĐ-UBND ngày 18/6/2019',
      content:
        'Công dân gửi hồ sơ tại bưu điện huyện, nhận kết quả tại nhà. Bưu điện kiểm đủ thành phần hồ sơ theo một phiếu 7 mục; hồ sơ thiếu được báo lại trong ngày.\n\nSau một năm, 62 % hồ sơ gửi qua bưu điện, số lần đi lại của công dân giảm từ hai lần còn không.',
      recordedById: accountId('chanhvanphong'),
      updatedAt: hanoi('2021-03-12 14:20'),
    },
    select: { id: true },
  });
  await db.initiativeReuse.createMany({ data: REUSES.map((reuse) => ({ ...reuse, organisationId: ORGANISATION_ID })) });
  const common = { organisationId: ORGANISATION_ID, proposedById: accountId('chanhvanphong') };
  await db.initiativeSpreading.createMany({ data: SPREADINGS.map((spreading) => ({ ...common, ...spreading })) });
}

const SPREADINGS: readonly Omit<Prisma.InitiativeSpreadingCreateManyInput, 'organisationId' | 'proposedById'>[] = [
  {
    id: sampleId('spreading of the calendar to the centre'),
    entryId: initiativeId(4),
    departmentId: departmentId('TTDV'),
    note: 'Trung tâm có ba phòng học dùng chung với Sở.',
    answerBy: day('2021-12-03'),
    proposedAt: hanoi('2021-11-26 08:30'),
    status: 'NOT_YET',
    reason: 'Trung tâm đang thay máy chủ, xin áp dụng từ quý I năm 2022.',
    answeredById: accountId('giamdoc.ttdv'),
    answeredAt: hanoi('2021-12-01 10:15'),
  },
  {
    id: sampleId('spreading of the calendar to cooperation'),
    entryId: initiativeId(4),
    departmentId: departmentId('HTQT'),
    note: 'Phòng tiếp nhiều đoàn, hay trùng lịch phòng họp.',
    answerBy: day('2021-12-17'),
    proposedAt: hanoi('2021-12-03 08:30'),
  },
];

type Reuse = Omit<Prisma.InitiativeReuseCreateManyInput, 'organisationId'>;

/** Two that their heads stand behind, and one that a head is asked about. */
const REUSES: readonly Reuse[] = [
  {
    id: sampleId('reuse of the store of dossiers'),
    entryId: initiativeId(1),
    departmentId: departmentId('LSVK'),
    appliedOn: day('2021-08-02'),
    place: 'Tra cứu hồ sơ công dân xuất cảnh',
    note: 'Dùng cùng cách đặt mã; tìm một hồ sơ còn khoảng hai phút.',
    status: 'CONFIRMED',
    toldById: accountId('truongphong.lsvk'),
    toldAt: hanoi('2021-08-05 09:10'),
    answeredById: accountId('truongphong.lsvk'),
    answeredAt: hanoi('2021-08-05 09:10'),
  },
  {
    id: sampleId('reuse of the store at the centre'),
    entryId: initiativeId(1),
    departmentId: departmentId('TTDV'),
    staffId: staffId('on'),
    appliedOn: day('2021-09-13'),
    place: 'Lưu bản dịch và bảng thuật ngữ của Trung tâm',
    status: 'CONFIRMED',
    toldById: accountId('giamdoc.ttdv'),
    toldAt: hanoi('2021-09-20 10:00'),
    answeredById: accountId('giamdoc.ttdv'),
    answeredAt: hanoi('2021-09-20 10:00'),
  },
  {
    id: sampleId('reuse of the reminders by oanh'),
    entryId: initiativeId(2),
    departmentId: departmentId('LSVK'),
    staffId: staffId('oanh'),
    appliedOn: day('2021-11-15'),
    place: 'Phối hợp với các huyện có đường biên khi đưa công dân về nước',
    toldById: accountId('chuyenvien.oanh'),
    toldAt: hanoi('2021-12-02 15:40'),
  },
];
