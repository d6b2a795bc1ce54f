import type { Tx } from '@thidua/db';
import { sealedConfidencePlace } from '@thidua/domain/initiatives';
import { hanoi } from '../day.ts';
import type { Sealing } from '../sealing.ts';
import { INITIATIVES } from './initiative-list.ts';
import { initiativeId } from './initiatives.ts';
import { staffId } from './staff.ts';

/** Chapter 7b: what one author asks to keep confidential, and whom she lets in on it. */
export async function tellOfTheConfidences(db: Tx, sealing: Sealing): Promise<void> {
  const index = INITIATIVES.findIndex(({ title }) => title.startsWith('Theo dõi thời hạn hộ chiếu công vụ'));
  const id = initiativeId(index + 1);
  const text = 'Tên thư mục và mật khẩu của bảng nhắc hạn; cách nối bảng với sổ cấp hộ chiếu.';
  await db.initiativeConfidence.create({
    data: {
      initiativeId: id,
      content: sealing.seal(sealedConfidencePlace(id), text),
      savedAt: hanoi('2021-10-18 15:00'),
      confidants: { create: { staffId: staffId('lyAn') } },
    },
    select: { version: true },
  });
}
