import type { Tx } from '@thidua/db';
import { hanoi } from '../day.ts';
import { accountId } from './accounts.ts';
import { DESK_DUE, nominationId } from './nominations.ts';

const ASKED = [
  { field: 'SUMMARY', remark: 'Bổ sung tóm tắt thành tích năm 2021.' },
  { field: 'REPORT_QUALIFICATION', remark: 'Ghi chuyên ngành theo văn bằng.' },
  { field: 'REPORT_DUTIES', remark: 'Nêu phần việc trực tiếp phụ trách.' },
  { field: 'REPORT_RESULTS', remark: 'Nêu rõ số cuộc phiên dịch, biên dịch trong năm.' },
] as const;

/** December: what was asked of the one line that came back, by whom and until when. */
export async function tellOfTheNominationReturns(db: Tx): Promise<void> {
  const id = nominationId('ldtt-on');
  await db.nominationReturn.create({
    data: {
      nominationId: id,
      round: 1,
      returnedAt: hanoi('2021-12-01 17:10'),
      returnedById: accountId('chanhvanphong'),
      dueOn: DESK_DUE,
      note: 'Đề nghị bổ sung tóm tắt thành tích năm 2021.',
      fields: { create: ASKED.map((asked) => ({ ...asked, before: '' })) },
    },
    select: { id: true },
  });
}
