import { Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import { plainDateOf, type PlainDate } from '@thidua/domain/kernel';
import {
  monthsInOldUnit,
  needsOpinion,
  transferEventsFor,
  unbrokenSince,
  type TransferEvent,
} from '@thidua/domain/organisation';
import { accountNameOf } from '../../platform/account-name.ts';
import { found } from '../../platform/fault.ts';
import { groupedBy, loader } from '../../platform/loader.ts';
import type { ActingContext } from '../../platform/request-context.ts';
import { dated } from './dated-key.ts';
import { departmentOn } from './department.loaders.ts';
import { DepartmentType } from './department.type.ts';
import { desksOf } from './desks.ts';
import { staffMemberOn } from './staff.loaders.ts';
import { StaffMemberType } from './staff-member.type.ts';
import { TransferEventEnum, TransferType } from './transfer.type.ts';
import { factsOf } from './use-cases/transfer-places.ts';

const placesOf = loader(async ({ db }, staffIds: readonly string[]) => {
  const rows = await db.membership.findMany({
    where: { staffId: { in: [...staffIds] }, kind: 'MAIN' },
    select: { staffId: true, departmentId: true, validFrom: true, validTo: true },
  });
  return groupedBy(staffIds, rows.map(dated), ({ staffId }) => staffId);
});

@Resolver(() => TransferType)
export class TransferFields {
  @FieldResolver(() => StaffMemberType, { description: 'Người được điều động, biệt phái.' })
  async staff(@Root() { staffId, asOf }: TransferType, @Ctx() context: ActingContext): Promise<StaffMemberType> {
    return found(await staffMemberOn(context, staffId, asOf));
  }

  @FieldResolver(() => DepartmentType, { description: 'Nơi đi, với tên của ngày ấy.' })
  async fromDepartment(
    @Root() { fromDepartmentId, asOf }: TransferType,
    @Ctx() context: ActingContext,
  ): Promise<DepartmentType> {
    return found(await departmentOn(context, fromDepartmentId, asOf));
  }

  @FieldResolver(() => DepartmentType, { description: 'Nơi đến, với tên của ngày ấy.' })
  async toDepartment(
    @Root() { toDepartmentId, asOf }: TransferType,
    @Ctx() context: ActingContext,
  ): Promise<DepartmentType> {
    return found(await departmentOn(context, toDepartmentId, asOf));
  }

  @FieldResolver(() => String, { description: 'Người đề nghị.' })
  askedBy(@Root() { askedById }: TransferType, @Ctx() context: ActingContext): Promise<string> {
    return accountNameOf(context).load(askedById);
  }

  @FieldResolver(() => String, { nullable: true, description: 'Người trả lời.' })
  async answeredBy(@Root() { answeredById }: TransferType, @Ctx() context: ActingContext): Promise<string | null> {
    return answeredById === null ? null : accountNameOf(context).load(answeredById);
  }

  @FieldResolver(() => String, { nullable: true, description: 'Người cho ý kiến của nơi cũ.' })
  async opinionBy(@Root() { opinionById }: TransferType, @Ctx() context: ActingContext): Promise<string | null> {
    return opinionById === null ? null : accountNameOf(context).load(opinionById);
  }

  @FieldResolver(() => Int, { description: 'Số tháng tròn ở nơi cũ đến ngày chuyển.' })
  async monthsInOldUnit(@Root() transfer: TransferType, @Ctx() context: ActingContext): Promise<number> {
    const { since, leavingOn } = await stayOf(transfer, context);
    return since === undefined ? 0 : monthsInOldUnit(since, leavingOn);
  }

  @FieldResolver(() => Boolean, {
    description:
      'Cần ý kiến bằng văn bản của nơi cũ: đã làm việc ở đó từ sáu tháng (Nghị định 91/2017 Điều 10 khoản 5).',
  })
  async needsOpinion(@Root() transfer: TransferType, @Ctx() context: ActingContext): Promise<boolean> {
    const { since, leavingOn } = await stayOf(transfer, context);
    return since !== undefined && needsOpinion(transfer.kind, since, leavingOn);
  }

  @FieldResolver(() => [TransferEventEnum], { description: 'Việc người xem làm được bây giờ.' })
  async viewerCan(@Root() transfer: TransferType, @Ctx() context: ActingContext): Promise<readonly TransferEvent[]> {
    return transferEventsFor(context.actor, factsOf(await desksOf(context), transfer));
  }
}

interface Stay {
  readonly since: PlainDate | undefined;
  readonly leavingOn: PlainDate;
}

/** How long the person has been in the old unit when leaving it. */
async function stayOf({ staffId, fromDepartmentId, ...transfer }: TransferType, context: ActingContext): Promise<Stay> {
  const leavingOn = plainDateOf(transfer.effectiveOn ?? transfer.wantedOn);
  const places = await placesOf(context).load(staffId);
  const there = places.filter(
    ({ departmentId, validFrom }) => departmentId === fromDepartmentId && validFrom < leavingOn,
  );
  const last = there.reduce<(typeof there)[number] | undefined>(
    (latest, place) => (latest === undefined || place.validFrom > latest.validFrom ? place : latest),
    undefined,
  );
  return { since: last === undefined ? undefined : unbrokenSince(there, last.validFrom), leavingOn };
}
