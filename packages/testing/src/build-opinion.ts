import type { Prisma, Tx } from '@thidua/db';
import type { Columns } from './columns.ts';
import { day, hanoi } from './day.ts';
import { nextSerial } from './serial.ts';

type Status = 'WAITING' | 'ANSWERED' | 'UNANSWERED' | 'CANCELLED';

const ENDS = {
  WAITING: {},
  ANSWERED: { answerNumber: '88/TL', answerOn: day('2021-11-30') },
  UNANSWERED: { closedReason: 'Hết hạn.' },
  CANCELLED: { closedReason: 'Ghi nhầm.' },
} as const satisfies Record<Status, object>;

/** A letter of 15 November 2021 to the inspectorate about these lines of one year, due on 3 December; nothing waits for it unless told. */
export async function buildOpinion(
  db: Tx,
  {
    nominationIds,
    status = 'WAITING',
    ...overrides
  }: Columns<Prisma.OpinionRequestUncheckedCreateInput> & {
    readonly organisationId: string;
    readonly recordedById: string;
    readonly nominationIds: readonly string[];
    readonly status?: Status;
  },
): Promise<Prisma.OpinionRequestModel> {
  const at = hanoi('2021-11-15 09:00');
  return db.opinionRequest.create({
    data: {
      year: 2021,
      body: 'INSPECTORATE',
      bodyName: 'Thanh tra tỉnh',
      letterNumber: `${nextSerial()}/SNgV-VP`,
      letterOn: day('2021-11-15'),
      dueOn: day('2021-12-03'),
      holds: 'NOTHING',
      createdAt: at,
      updatedAt: at,
      ...ENDS[status],
      status,
      ...overrides,
      lines: {
        create: nominationIds.map((nominationId, index) => ({
          nominationId,
          ordinal: index + 1,
          ...(status === 'ANSWERED' ? { answer: 'AGREES' as const } : {}),
        })),
      },
    },
  });
}
