import type { Tx } from '@thidua/db';
import { day, hanoi } from '../day.ts';
import { accountId } from './accounts.ts';
import { INITIATIVES } from './initiative-list.ts';
import { initiativeId } from './initiatives.ts';
import { ORGANISATION_ID } from './organisation.ts';
import { personOf } from './people.ts';

/** The author of a request that was not recognised is told why, and what would make it one. */
export async function tellOfTheFeedback(db: Tx): Promise<void> {
  const index = INITIATIVES.findIndex(({ status }) => status === 'NOT_RECOGNISED');
  await db.feedbackLetter.create({
    data: {
      organisationId: ORGANISATION_ID,
      initiativeId: initiativeId(index + 1),
      status: 'APPROVED',
      version: 2,
      remarks:
        'Giải pháp đã bỏ được sổ giấy và giảm việc cho người theo dõi. Thiết bị và phần mềm được mua sẵn trên thị trường, phần do tác giả tự nghĩ ra chưa thấy rõ, nên Hội đồng chưa đủ căn cứ công nhận tính mới.',
      advice:
        'Anh có thể tiếp tục với phần nối dữ liệu chấm công vào bảng theo dõi nghỉ phép của cơ quan: phần ấy do anh tự làm và chưa đơn vị nào có.',
      number: '612/SNgV-VPTTr',
      issuedOn: day('2021-08-27'),
      signerPost: personOf('y').post,
      signerName: personOf('y').name,
      preparedById: accountId('chanhvanphong'),
      preparedAt: hanoi('2021-08-25 10:00'),
      approvedById: accountId('phogiamdoc.y'),
      approvedAt: hanoi('2021-08-27 08:40'),
    },
  });
}
