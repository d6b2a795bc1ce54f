import type { Prisma, Tx } from '@thidua/db';
import { hanoi } from '../day.ts';
import { accountId } from './accounts.ts';
import { nominationId } from './nominations.ts';
import { ORGANISATION_ID } from './organisation.ts';
import { staffId } from './staff.ts';

/** Hà's report for CSTĐ cơ sở: her own words, confirmed by her head, sent with the line. */
const HA = {
  HOME_PLACE: 'Xã Đức Thọ, tỉnh Hà Tĩnh',
  RESIDENCE: 'Phường Thành Sen, tỉnh Hà Tĩnh',
  PARTY_POST: 'Chi ủy viên Chi bộ Phòng Hợp tác quốc tế',
  QUALIFICATION: 'Thạc sĩ Quan hệ quốc tế',
  DUTIES:
    'Theo dõi quan hệ hợp tác với các tỉnh Bô-ly-khăm-xay và Khăm-muộn (Lào); quản lý hồ sơ đoàn ra, đoàn vào của tỉnh.',
  RESULTS: [
    'Tham mưu tổ chức 14 cuộc làm việc trực tuyến với đối tác Lào và Thái Lan, thay cho 09 đoàn ra không thực hiện được vì dịch bệnh.',
    'Thẩm định 212 hồ sơ đoàn vào của chuyên gia, trả kết quả trước hạn 96%, không có hồ sơ quá hạn.',
    'Chủ trì số hóa 1.140 hồ sơ đoàn ra, đoàn vào từ năm 2015; thời gian tra cứu một hồ sơ giảm từ nửa ngày còn vài phút.',
  ].join('\n'),
  COMPLIANCE:
    'Bản thân và gia đình chấp hành tốt chủ trương của Đảng, chính sách, pháp luật của Nhà nước và quy định phòng, chống dịch nơi cư trú.',
  WELFARE: 'Tham gia trực chốt kiểm soát dịch 12 ngày; ủng hộ quỹ vắc-xin và quỹ vì người nghèo theo phát động.',
} as const;

/** What the director of the centre wrote: two of Hà's sentences with other figures, one of his own. */
const DAT = {
  HOME_PLACE: 'Xã Can Lộc, tỉnh Hà Tĩnh',
  RESIDENCE: 'Phường Thành Sen, tỉnh Hà Tĩnh',
  QUALIFICATION: 'Cử nhân Luật quốc tế',
  DUTIES: 'Phụ trách chung công việc của Trung tâm Dịch vụ đối ngoại.',
  RESULTS: [
    'Tổ chức phục vụ 27 đoàn công tác của tỉnh, bảo đảm xe, phiên dịch và nơi ăn nghỉ theo quy định phòng dịch.',
    'Thẩm định 96 hồ sơ đoàn vào của chuyên gia, trả kết quả trước hạn 90%, không có hồ sơ quá hạn.',
    'Chủ trì số hóa 430 hồ sơ đoàn ra, đoàn vào từ năm 2017; thời gian tra cứu một hồ sơ giảm từ nửa ngày còn vài phút.',
  ].join('\n'),
  COMPLIANCE: 'Chấp hành nghiêm chủ trương của Đảng, chính sách, pháp luật của Nhà nước.',
} as const;

/** What the interpreter has begun; his head asked him to write. */
const BEGUN = {
  QUALIFICATION: 'Cử nhân Ngôn ngữ Lào',
  DUTIES: 'Biên dịch, phiên dịch tiếng Lào cho các đoàn của tỉnh.',
};

/** December: two reports that went with their lines, one that its person is writing. */
export async function tellOfTheAchievementReports(db: Tx): Promise<void> {
  await sentReport(db);
  await sentByTheSecretariat(db);
  await db.achievementReport.create({
    data: {
      nominationId: nominationId('ldtt-on'),
      organisationId: ORGANISATION_ID,
      texts: BEGUN,
      askedAt: hanoi('2021-12-03 14:20'),
      askedNote: 'Nêu rõ số cuộc phiên dịch trong năm.',
      updatedById: accountId('phiendich.on'),
      updatedAt: hanoi('2021-12-03 16:05'),
    },
  });
}

/** A report is written while its line is at its desk: the line goes back there for as long as it takes. */
async function atTheDesk(db: Tx, id: string, write: () => Promise<unknown>): Promise<void> {
  const { status } = await db.nomination.findUniqueOrThrow({ where: { id }, select: { status: true } });
  const stays = await db.nominationStay.findMany({ where: { nominationId: id } });
  await db.nomination.update({ where: { id }, data: { status: 'RETURNED' } });
  await write();
  await db.nomination.update({ where: { id }, data: { status } });
  // It never really was there: the desks it has stood at stay as they were.
  await db.nominationStay.deleteMany({ where: { nominationId: id } });
  await db.nominationStay.createMany({ data: stays });
}

/** The director of the centre heads it himself: the secretariat keeps his line and sent the report as he handed it in. */
async function sentByTheSecretariat(db: Tx): Promise<void> {
  const id = nominationId('ldtt-dat');
  const [author, secretary] = [accountId('giamdoc.ttdv'), accountId('chanhvanphong')];
  await atTheDesk(db, id, () =>
    db.achievementReport.create({
      data: {
        nominationId: id,
        organisationId: ORGANISATION_ID,
        status: 'HANDED_IN',
        version: 2,
        texts: DAT,
        askedAt: hanoi('2021-11-29 09:00'),
        handedInAt: hanoi('2021-12-01 08:10'),
        updatedById: author,
        updatedAt: hanoi('2021-12-01 08:10'),
      },
    }),
  );
  await db.achievementReportVersion.create({
    data: {
      nominationId: id,
      ordinal: 1,
      cause: 'SENT',
      regime: 'A',
      texts: DAT,
      facts: await factsOf(db, 'dat'),
      keptById: secretary,
      keptAt: hanoi('2021-12-01 09:00'),
    },
  });
}

async function sentReport(db: Tx): Promise<void> {
  const id = nominationId('cstdcs-ha');
  const head = accountId('truongphong.htqt');
  await atTheDesk(db, id, () =>
    db.achievementReport.create({
      data: {
        nominationId: id,
        organisationId: ORGANISATION_ID,
        status: 'CONFIRMED',
        version: 5,
        texts: HA,
        askedAt: hanoi('2021-11-26 08:40'),
        handedInAt: hanoi('2021-11-30 16:10'),
        confirmedAt: hanoi('2021-12-01 09:15'),
        confirmedById: head,
        updatedById: head,
        updatedAt: hanoi('2021-12-01 09:15'),
      },
    }),
  );
  const kept = { nominationId: id, regime: 'A', texts: HA, facts: await factsOf(db, 'ha'), keptById: head };
  await db.achievementReportVersion.createMany({
    data: [
      { ...kept, ordinal: 1, cause: 'CONFIRMED', keptAt: hanoi('2021-12-01 09:15') },
      { ...kept, ordinal: 2, cause: 'SENT', keptAt: hanoi('2021-12-01 11:20') },
    ],
  });
}

const DECIDED = { decisionNumber: true, decidedOn: true } as const;

/** What the record of somebody said on 1 December, as the system keeps it with a report. */
async function factsOf(db: Tx, person: Parameters<typeof staffId>[0]): Promise<Prisma.InputJsonObject> {
  const { fullName, gender, birthDate, posts, memberships, ...record } = await db.staff.findUniqueOrThrow({
    where: { id: staffId(person) },
    select: {
      fullName: true,
      gender: true,
      birthDate: true,
      posts: { select: { title: true }, orderBy: { validFrom: 'desc' }, take: 1 },
      memberships: { select: { department: { select: { currentName: true } } }, take: 1 },
      ratings: { select: { year: true, level: true, ...DECIDED }, orderBy: { year: 'asc' } },
      awardRecords: { select: { awardCode: true, year: true, decidedBy: true, ...DECIDED }, orderBy: { year: 'asc' } },
      initiativeShares: {
        where: { initiative: { status: 'RECOGNISED' } },
        select: {
          initiative: {
            select: { code: true, title: true, year: true, recognitions: { select: { scope: true, ...DECIDED } } },
          },
        },
      },
    },
  });
  return {
    name: fullName,
    gender,
    birthDate: dayText(birthDate),
    post: posts[0]?.title ?? '',
    workplace: memberships[0]?.department.currentName ?? '',
    ratings: record.ratings.map(onDay),
    topics: [],
    initiatives: record.initiativeShares.flatMap(({ initiative: { recognitions, ...initiative } }) =>
      recognitions.map((recognition) => ({ ...initiative, ...onDay(recognition) })),
    ),
    awards: record.awardRecords.map(({ awardCode, ...award }) => ({ ...onDay(award), award: awardCode })),
  };
}

function dayText(date: Date | null): string | null {
  return date === null ? null : date.toISOString().slice(0, 10);
}

function onDay<Row extends { readonly decidedOn: Date | null }>(row: Row) {
  return { ...row, decidedOn: dayText(row.decidedOn) };
}
