import type { Prisma, Tx } from '@thidua/db';
import { buildOrganisation } from './build-organisation.ts';
import type { Columns } from './columns.ts';
import { day, hanoi } from './day.ts';
import { nextSerial } from './serial.ts';

/** A block of another level with the own body as its only member since 2016, unless the level says otherwise. */
export async function buildBlock(
  db: Tx,
  overrides: Columns<Prisma.EmulationBlockUncheckedCreateInput> = {},
): Promise<Prisma.EmulationBlockModel> {
  const organisationId = overrides.organisationId ?? (await buildOrganisation(db)).id;
  const at = hanoi('2021-01-04 09:00');
  const block = await db.emulationBlock.create({
    data: {
      title: `Cụm thi đua số ${nextSerial()}`,
      level: 'EXTERNAL',
      organiser: 'Bộ Ngoại giao',
      createdById: organisationId,
      createdAt: at,
      updatedAt: at,
      ...overrides,
      organisationId,
    },
  });
  if (block.level === 'EXTERNAL') await buildBlockMember(db, { blockId: block.id, isOwnBody: true });
  return block;
}

/** A member since 2016. */
export async function buildBlockMember(
  db: Tx,
  { blockId, ...overrides }: Columns<Prisma.BlockMemberUncheckedCreateInput> & { readonly blockId: string },
): Promise<Prisma.BlockMemberModel> {
  const member = await db.blockMember.create({ data: { ...overrides, blockId } });
  await db.blockTerm.create({
    data: { blockId, memberId: member.id, role: 'MEMBER', validFrom: day('2016-01-01') },
    select: { id: true },
  });
  return member;
}

/** The pact of 2021, in the given state, with what that state must hold. */
export async function buildPact(
  db: Tx,
  { blockId, ...overrides }: Columns<Prisma.BlockPactUncheckedCreateInput> & { readonly blockId: string },
): Promise<Prisma.BlockPactModel> {
  const { organisationId } = await db.emulationBlock.findUniqueOrThrow({
    where: { id: blockId },
    select: { organisationId: true },
  });
  return db.blockPact.create({
    data: {
      year: 2021,
      text: 'Cùng nhau hoàn thành nhiệm vụ.',
      createdById: organisationId,
      updatedAt: hanoi('2021-03-01 09:00'),
      ...(overrides.status === 'SIGNED' ? { signedOn: day('2021-03-26') } : {}),
      ...overrides,
      blockId,
    },
  });
}
