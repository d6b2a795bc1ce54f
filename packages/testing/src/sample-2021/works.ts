import type { Tx } from '@thidua/db';
import { REVIEW_PARTS, reviewHeadings } from '@thidua/domain/reviews';
import { day, hanoi } from '../day.ts';
import { accountId } from './accounts.ts';
import { MOVEMENT_ID } from './movement.ts';
import { departmentId, ORGANISATION_ID, UNITS, type DepartmentKey } from './organisation.ts';
import { PLAN } from './plan-text.ts';
import { sampleId } from './sample-id.ts';

type Unit = (typeof UNITS)[number];

const QUESTIONS = ['Kết quả nổi bật trong kỳ', 'Việc chưa làm được và nguyên nhân', 'Khó khăn, kiến nghị'] as const;

const HEADS = {
  VPTTR: 'chanhvanphong',
  HTQT: 'truongphong.htqt',
  LSVK: 'truongphong.lsvk',
  TTDV: 'giamdoc.ttdv',
} as const satisfies Record<Unit, string>;

/** What the units reported at mid-year and what three of four have reported for the whole year. */
const MID_YEAR: Readonly<Record<Unit, readonly [string, string, string]>> = {
  VPTTR: [
    'Tham mưu ban hành kế hoạch phong trào thi đua năm 2021; tổ chức ký cam kết thực hiện văn hóa công sở với 24/24 người; cập nhật 12 quy trình ISO.',
    'Chưa tổ chức được hội thao chào mừng ngày truyền thống vì phòng, chống dịch.',
    'Đề nghị bố trí thêm kinh phí số hóa hồ sơ khen thưởng.',
  ],
  HTQT: [
    'Chuẩn bị nội dung cho 9 đoàn công tác trực tuyến; vận động 3 dự án phi chính phủ nước ngoài mới.',
    'Hai chương trình xúc tiến với địa phương của Lào lùi sang quý III.',
    'Không có.',
  ],
  LSVK: [
    'Giải quyết 100% hồ sơ lãnh sự đúng hạn; hỗ trợ 46 công dân về nước an toàn.',
    'Chưa mở được lớp tiếng Việt cho con em kiều bào.',
    'Kiến nghị phối hợp sớm hơn với Công an tỉnh khi xác minh hồ sơ.',
  ],
  TTDV: [
    'Phiên dịch 31 cuộc làm việc trực tuyến; doanh thu dịch vụ đạt 58% kế hoạch năm.',
    'Dịch vụ đưa đón đoàn giảm mạnh.',
    'Không có.',
  ],
};

const WHOLE_YEAR: Readonly<Partial<Record<Unit, readonly [string, string, string]>>> = {
  VPTTR: [
    'Hoàn thành 21/22 nhiệm vụ trong chương trình công tác; tỷ lệ hồ sơ đúng hạn 99,2%; chỉ số cải cách hành chính tăng hai bậc.',
    'Phần mềm quản lý sáng kiến đưa vào chậm một quý.',
    'Đề nghị tập huấn quy định mới về thi đua, khen thưởng cho các phòng.',
  ],
  HTQT: [
    'Tổ chức 14 hội đàm trực tuyến với đối tác nước ngoài; ký mới hai thỏa thuận hợp tác cấp tỉnh.',
    'Chưa đón được đoàn vào trực tiếp.',
    'Đề nghị bổ sung một biên chế tiếng Lào.',
  ],
  TTDV: [
    'Doanh thu dịch vụ đạt 92% kế hoạch; biên dịch 640 trang tài liệu.',
    'Chưa mở rộng được dịch vụ hợp pháp hóa lãnh sự tại nhà.',
    'Không có.',
  ],
};

export function reportRequestId(key: 'mid-year' | 'whole-year'): string {
  return sampleId(`report request ${key}`);
}

export function unitReportId(key: 'mid-year' | 'whole-year', unit: DepartmentKey): string {
  return sampleId(`unit report ${key} ${unit}`);
}

/** Chapter 14: the running work of the year. Four units were asked for the whole year, three have sent, one is missing. */
export async function tellOfTheWorks(db: Tx): Promise<void> {
  const askedById = accountId('chanhvanphong');
  await db.reportRequest.createMany({
    data: [
      {
        id: reportRequestId('mid-year'),
        organisationId: ORGANISATION_ID,
        year: 2021,
        title: 'Báo cáo sơ kết phong trào thi đua 6 tháng đầu năm 2021',
        periodFrom: day('2021-01-01'),
        periodTo: day('2021-06-15'),
        dueOn: day('2021-06-18'),
        questions: [...QUESTIONS],
        status: 'CLOSED',
        askedById,
        askedAt: hanoi('2021-06-01 08:30'),
        updatedAt: hanoi('2021-06-21 09:00'),
      },
      {
        id: reportRequestId('whole-year'),
        organisationId: ORGANISATION_ID,
        year: 2021,
        title: 'Báo cáo kết quả phong trào thi đua năm 2021',
        periodFrom: day('2021-01-01'),
        periodTo: day('2021-11-30'),
        dueOn: day('2021-12-08'),
        questions: [...QUESTIONS],
        askedById,
        askedAt: hanoi('2021-11-22 09:15'),
        updatedAt: hanoi('2021-11-22 09:15'),
      },
    ],
  });
  await db.unitReport.createMany({
    data: UNITS.map((unit) => ({
      id: unitReportId('mid-year', unit),
      requestId: reportRequestId('mid-year'),
      departmentId: departmentId(unit),
      status: 'RECEIVED' as const,
      answers: [...MID_YEAR[unit]],
      sentAnswers: [...MID_YEAR[unit]],
      sentById: accountId(HEADS[unit]),
      // Phòng Lãnh sự - Việt kiều was two days late in June.
      sentAt: unit === 'LSVK' ? hanoi('2021-06-20 16:40') : hanoi('2021-06-17 10:20'),
      receivedById: askedById,
      receivedAt: hanoi('2021-06-21 08:50'),
      updatedAt: hanoi('2021-06-21 08:50'),
    })),
  });
  await db.unitReport.createMany({
    data: UNITS.map((unit) => {
      const answers = WHOLE_YEAR[unit];
      const id = { id: unitReportId('whole-year', unit), requestId: reportRequestId('whole-year') };
      const place = { ...id, departmentId: departmentId(unit), updatedAt: hanoi('2021-12-03 15:30') };
      if (answers === undefined) return { ...place, answers: QUESTIONS.map(() => ''), sentAnswers: [] };
      return {
        ...place,
        status: unit === 'VPTTR' ? ('RECEIVED' as const) : ('SENT' as const),
        answers: [...answers],
        sentAnswers: [...answers],
        sentById: accountId(HEADS[unit]),
        sentAt: hanoi('2021-12-03 15:30'),
        ...(unit === 'VPTTR' ? { receivedById: askedById, receivedAt: hanoi('2021-12-03 16:00') } : {}),
      };
    }),
  });
  await tellOfTheDifficulties(db);
  await tellOfTheReview(db);
}

export function difficultyId(key: 'interpreter' | 'digitise'): string {
  return sampleId(`difficulty ${key}`);
}

/** Two difficulties: one answered and closed, one before the director. */
async function tellOfTheDifficulties(db: Tx): Promise<void> {
  await db.difficulty.createMany({
    data: [
      {
        id: difficultyId('digitise'),
        organisationId: ORGANISATION_ID,
        year: 2021,
        departmentId: departmentId('LSVK'),
        title: 'Máy quét hồ sơ lãnh sự hỏng, phải nhờ phòng khác',
        content:
          'Máy quét của phòng hỏng từ giữa tháng 8, mỗi ngày phải mang hồ sơ sang Văn phòng quét nhờ. Đề nghị sửa hoặc cấp máy mới trước tháng 10.',
        status: 'CLOSED',
        version: 3,
        raisedById: accountId('truongphong.lsvk'),
        raisedAt: hanoi('2021-08-24 08:10'),
        heldSince: hanoi('2021-09-06 14:00'),
      },
      {
        id: difficultyId('interpreter'),
        organisationId: ORGANISATION_ID,
        year: 2021,
        departmentId: departmentId('HTQT'),
        title: 'Chưa bố trí được phiên dịch tiếng Lào cho hội đàm cuối năm',
        content:
          'Hai buổi hội đàm với tỉnh Bô-ly-khăm-xay trong tháng 12 cần phiên dịch. Trung tâm Dịch vụ đối ngoại không còn người. Đề nghị cho thuê phiên dịch ngoài, dự kiến 6 triệu đồng.',
        status: 'ROUTED',
        version: 2,
        raisedById: accountId('truongphong.htqt'),
        raisedAt: hanoi('2021-12-01 10:30'),
        heldSince: hanoi('2021-12-02 09:20'),
      },
    ],
  });
  const steps = [
    [
      'digitise',
      'ANSWER',
      'Văn phòng đã hợp đồng sửa máy, bàn giao lại ngày 03/9/2021.',
      'chanhvanphong',
      '2021-08-30 15:15',
    ],
    ['digitise', 'CLOSE', '', 'truongphong.lsvk', '2021-09-06 14:00'],
    [
      'interpreter',
      'ROUTE',
      'Nguồn chi khác còn 11 triệu đồng, đủ để thuê. Kính trình Giám đốc.',
      'chanhvanphong',
      '2021-12-02 09:20',
    ],
  ] as const;
  await db.difficultyTurn.createMany({
    data: steps.map(([key, event, text, by, at]) => ({
      difficultyId: difficultyId(key),
      event,
      text,
      byId: accountId(by),
      at: hanoi(at),
    })),
  });
}

export const REVIEW_ID = sampleId('review december');

/** A report that Sở Nội vụ asked for, half written. */
async function tellOfTheReview(db: Tx): Promise<void> {
  const at = hanoi('2021-12-03 16:20');
  await db.movementReview.create({
    data: {
      id: REVIEW_ID,
      organisationId: ORGANISATION_ID,
      movementId: MOVEMENT_ID,
      year: 2021,
      kind: 'ON_DEMAND',
      title: 'Báo cáo tình hình phong trào thi đua 11 tháng năm 2021',
      receiver: 'Sở Nội vụ (qua Ban Thi đua - Khen thưởng tỉnh)',
      headings: [...reviewHeadings(PLAN.generalGoals)],
      texts: [
        ...PLAN.generalGoals.map((_goal, index) =>
          index === 0 ? 'Tổ chức hai đợt thi đua; 23/24 cán bộ đăng ký, bốn đơn vị đều có việc làm chào mừng.' : '',
        ),
        ...REVIEW_PARTS.map(() => ''),
      ],
      createdById: accountId('chanhvanphong'),
      createdAt: at,
      updatedAt: at,
    },
  });
}
