import type { Prisma, Tx } from '@thidua/db';
import { buildAccount } from './build-account.ts';
import type { Columns } from './columns.ts';
import { day, hanoi } from './day.ts';
import { nextSerial } from './serial.ts';

type Role = 'LEADER' | 'PARTICIPANT' | 'OTHER';

/**
 * A topic accepted on 1 October 2021 with these people, the first of them its leader where nothing is said. A confirmed one needs an
 * account of the body that neither recorded it nor took part: made here where the test names none.
 */
export async function buildResearchTopic(
  db: Tx,
  {
    people,
    status = 'DRAFT',
    ...overrides
  }: Columns<Prisma.ResearchTopicUncheckedCreateInput> & {
    readonly organisationId: string;
    readonly recordedById: string;
    readonly people: readonly { readonly staffId: string; readonly role?: Role }[];
  },
): Promise<Prisma.ResearchTopicModel> {
  const at = hanoi('2021-10-20 09:00');
  const { id } = await db.researchTopic.create({
    data: {
      year: 2021,
      title: `Đề tài số ${nextSerial()}`,
      level: 'AGENCY',
      acceptedBy: 'Hội đồng khoa học cơ sở',
      acceptedOn: day('2021-10-01'),
      result: 'PASSED',
      paperNumber: '45/BB-HĐKH',
      paperOn: day('2021-10-05'),
      isApplied: true,
      createdAt: at,
      updatedAt: at,
      ...overrides,
    },
    select: { id: true },
  });
  for (const [index, { staffId, role = index === 0 ? 'LEADER' : 'PARTICIPANT' }] of people.entries()) {
    await db.researchPerson.create({ data: { topicId: id, ordinal: index + 1, staffId, role } });
  }
  const { organisationId } = overrides;
  return db.researchTopic.update({
    where: { id },
    data: {
      status,
      ...(status === 'DRAFT' ? {} : { sentAt: overrides.sentAt ?? at }),
      ...(status === 'WITHDRAWN' ? { withdrawnReason: 'Ghi trùng.' } : {}),
      ...(status === 'CONFIRMED'
        ? {
            confirmedAt: at,
            confirmedById: overrides.confirmedById ?? (await buildAccount(db, { organisationId, roles: [] })).id,
          }
        : {}),
    },
  });
}
