import type { Prisma, Tx } from '@thidua/db';
import { versionContentOf } from '@thidua/domain/initiatives';
import { hanoi } from '../day.ts';
import { accountId } from './accounts.ts';
import { INITIATIVES } from './initiative-list.ts';
import { initiativeId } from './initiatives.ts';

/** Sent twice: what was asked for the first time, and what stood there before. */
const SENT_TWICE = 'Theo dõi thời hạn hộ chiếu công vụ';
const FIRST_NOVELTY = 'Không còn hồ sơ xin gia hạn gấp.';

/** Chapter 7c: every request as it was sent, so that what was changed after a return can be seen. */
export async function tellOfTheVersions(db: Tx): Promise<void> {
  const sent = await db.initiative.findMany({
    where: { id: { in: INITIATIVES.map((_, index) => initiativeId(index + 1)) }, submittedAt: { not: null } },
    include: {
      authors: {
        select: { shareBasisPoints: true, qualification: true, staff: { select: { fullName: true } } },
        orderBy: { ordinal: 'asc' },
      },
      helpers: { orderBy: { ordinal: 'asc' } },
      owner: { select: { account: { select: { id: true } } } },
    },
  });
  const rows = sent.flatMap(
    ({ authors, helpers, owner, submittedAt, ...request }): Prisma.InitiativeVersionCreateManyInput[] => {
      if (submittedAt === null) return [];
      const named = authors.map(({ staff, ...author }) => ({ ...author, fullName: staff.fullName }));
      const round = (number: number, text: typeof request, at: Date) => ({
        initiativeId: request.id,
        number,
        submittedAt: at,
        submittedById: owner.account?.id ?? null,
        content: asJson(versionContentOf(text, named, helpers)),
      });
      if (request.title.startsWith(SENT_TWICE)) {
        const first = round(1, { ...request, novelty: FIRST_NOVELTY, userBenefit: '' }, hanoi('2021-10-18 09:00'));
        const reason = 'Nêu số liệu từng quý và ý kiến của nơi đã áp dụng.';
        return [{ ...first, ...returned(hanoi('2021-10-18 14:20'), reason) }, round(2, request, submittedAt)];
      }
      const only = round(1, request, submittedAt);
      if (request.status !== 'RETURNED') return [only];
      return [{ ...only, ...returned(request.updatedAt, request.returnedReason ?? '') }];
    },
  );
  await db.initiativeVersion.createMany({ data: rows });
}

function returned(returnedAt: Date, returnedReason: string) {
  return { returnedAt, returnedById: accountId('chanhvanphong'), returnedReason };
}

/** Plain data, without the index signature that JSON is typed with. */
function asJson(content: object): object {
  return content;
}
