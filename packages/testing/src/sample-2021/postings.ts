import type { Tx } from '@thidua/db';
import { day, hanoi } from '../day.ts';
import { accountId } from './accounts.ts';
import { nominationId } from './nominations.ts';
import { ORGANISATION_ID } from './organisation.ts';
import { sampleId } from './sample-id.ts';

export function postingId(key: 'july' | 'december'): string {
  return sampleId(`posting ${key}`);
}

/** Chapter 21: the commendations of July were posted and commented on; what is eligible in December is about to be. */
export async function postTheLists(db: Tx): Promise<void> {
  await write(db, {
    key: 'july',
    title: 'Công khai đề nghị tặng Giấy khen 6 tháng đầu năm 2021',
    notice:
      'Thường trực Hội đồng Thi đua - Khen thưởng công khai danh sách cá nhân, tập thể được đề nghị tặng Giấy khen của Giám đốc Sở nhân sơ kết công tác 6 tháng đầu năm 2021.',
    fromOn: '2021-07-07',
    dueOn: '2021-07-13',
    at: '2021-07-06 15:30',
    lines: ['gk-dung85', 'gk-tam', 'gk-on', 'gk-lsvk'],
  });
  const july = { id: postingId('july') };
  await db.posting.update({ where: july, data: { status: 'OPEN', openedAt: hanoi('2021-07-07 07:45') } });
  await comment(db);
  await db.posting.update({
    where: july,
    data: {
      status: 'CLOSED',
      version: 3,
      closedAt: hanoi('2021-07-14 08:10'),
      updatedAt: hanoi('2021-07-14 08:10'),
    },
  });
  await write(db, {
    key: 'december',
    title: 'Công khai đề nghị danh hiệu thi đua năm 2021',
    notice:
      'Thường trực Hội đồng Thi đua - Khen thưởng công khai danh sách cá nhân được đề nghị danh hiệu thi đua năm 2021 để cán bộ, công chức, viên chức, người lao động góp ý trước khi trình Hội đồng.',
    fromOn: '2021-12-07',
    dueOn: '2021-12-14',
    at: '2021-12-03 16:20',
    lines: ['ldtt-lyan', 'ldtt-phuoc'],
  });
}

interface Written {
  readonly key: Parameters<typeof postingId>[0];
  readonly title: string;
  readonly notice: string;
  readonly fromOn: string;
  readonly dueOn: string;
  readonly at: string;
  readonly lines: readonly string[];
}

async function write(db: Tx, { key, lines, fromOn, dueOn, at, ...texts }: Written): Promise<void> {
  await db.posting.create({
    data: {
      ...texts,
      id: postingId(key),
      organisationId: ORGANISATION_ID,
      year: 2021,
      fromOn: day(fromOn),
      dueOn: day(dueOn),
      writtenById: accountId('chanhvanphong'),
      createdAt: hanoi(at),
      updatedAt: hanoi(at),
      lines: {
        create: lines.map((line, index) => ({
          id: sampleId(`posting line ${key} ${line}`),
          organisationId: ORGANISATION_ID,
          nominationId: nominationId(line),
          ordinal: index + 1,
        })),
      },
    },
    select: { id: true },
  });
}

async function comment(db: Tx): Promise<void> {
  await db.postingComment.create({
    data: {
      id: sampleId('posting comment july ha'),
      organisationId: ORGANISATION_ID,
      postingId: postingId('july'),
      nominationId: nominationId('gk-on'),
      authorId: accountId('chuyenvien.ha'),
      text: 'Số buổi làm việc trực tuyến nên ghi cả phần phiên dịch hỗ trợ các huyện, ngoài 31 buổi của Sở.',
      status: 'ANSWERED',
      version: 2,
      answer: 'Trung tâm đã đối chiếu sổ công tác: 31 buổi là của Sở, thêm 4 buổi hỗ trợ các huyện. Báo cáo đã ghi rõ.',
      answeredById: accountId('chanhvanphong'),
      answeredAt: hanoi('2021-07-09 10:05'),
      isShared: true,
      createdAt: hanoi('2021-07-08 14:20'),
    },
    select: { id: true },
  });
}
