import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { ProtectedField } from '@thidua/domain/records';
import type { ActingContext } from '../../platform/request-context.ts';
import { StaffMemberType } from '../organisation/index.ts';
import {
  disciplinesOf,
  incidentsOf,
  looksAt,
  pendingCasesOf,
  personalDataOf,
  sickLeavesOf,
  unratedYearsOf,
} from './person-records.loaders.ts';
import {
  ConductIncidentType,
  DisciplineRecordType,
  PendingCaseRecordType,
  PersonalDataType,
  RevealEntryType,
  SickLeaveRecordType,
  UnratedYearType,
} from './person-records.type.ts';
import { accessOf, relationsTo } from './subject.loaders.ts';

/** What only some may read of a person; lives here so that the organisation knows nothing of it. */
@Resolver(() => StaffMemberType)
export class PersonRecordsFields {
  @FieldResolver(() => PersonalDataType, { description: 'Dữ liệu cá nhân, che theo quyền của người xem.' })
  personal(@Root() { id }: StaffMemberType, @Ctx() context: ActingContext): Promise<PersonalDataType> {
    return personalDataOf(context, id);
  }

  @FieldResolver(() => [DisciplineRecordType], {
    nullable: true,
    description: 'Các lần kỷ luật, mới trước; rỗng (null) khi người xem không được biết.',
  })
  disciplines(
    @Root() { id }: StaffMemberType,
    @Ctx() context: ActingContext,
  ): Promise<readonly DisciplineRecordType[] | null> {
    return withAccess(context, id, 'discipline.content', () => disciplinesOf(context).load(id));
  }

  @FieldResolver(() => [PendingCaseRecordType], {
    nullable: true,
    description: 'Các vụ việc được xem xét, mới trước; rỗng (null) khi người xem không được biết.',
  })
  pendingCases(
    @Root() { id }: StaffMemberType,
    @Ctx() context: ActingContext,
  ): Promise<readonly PendingCaseRecordType[] | null> {
    return withAccess(context, id, 'pendingCase.detail', () => pendingCasesOf(context).load(id));
  }

  @FieldResolver(() => [ConductIncidentType], {
    nullable: true,
    description: 'Các vụ việc về kỷ cương, mới trước; rỗng (null) khi người xem không được biết.',
  })
  incidents(
    @Root() { id }: StaffMemberType,
    @Ctx() context: ActingContext,
  ): Promise<readonly ConductIncidentType[] | null> {
    return withAccess(context, id, 'incident.content', () => incidentsOf(context).load(id));
  }

  @FieldResolver(() => [SickLeaveRecordType], {
    nullable: true,
    description: 'Các lần nghỉ ốm dài ngày, mới trước; rỗng (null) khi người xem không được biết lý do sức khỏe.',
  })
  sickLeaves(
    @Root() { id }: StaffMemberType,
    @Ctx() context: ActingContext,
  ): Promise<readonly SickLeaveRecordType[] | null> {
    return withAccess(context, id, 'leave.healthReason', () => sickLeavesOf(context).load(id));
  }

  @FieldResolver(() => [UnratedYearType], {
    nullable: true,
    description: 'Các năm được ghi là chưa xếp loại; rỗng (null) khi người xem không được biết.',
  })
  async unratedYears(
    @Root() { id }: StaffMemberType,
    @Ctx() context: ActingContext,
  ): Promise<readonly UnratedYearType[] | null> {
    return (await accessOf(context, id, 'rating.level')) === 'NONE' ? null : unratedYearsOf(context).load(id);
  }

  @FieldResolver(() => [RevealEntryType], {
    nullable: true,
    description: 'Ai đã mở xem giá trị nhạy cảm của mình; chỉ chính người đó thấy.',
  })
  async viewedBy(
    @Root() { id }: StaffMemberType,
    @Ctx() context: ActingContext,
  ): Promise<readonly RevealEntryType[] | null> {
    return (await relationsTo(context, id)).includes('OWN') ? looksAt(context, id) : null;
  }
}

async function withAccess<Row extends object>(
  context: ActingContext,
  staffId: string,
  field: ProtectedField,
  load: () => Promise<readonly Row[]>,
) {
  const access = await accessOf(context, staffId, field);
  return access === 'NONE' ? null : (await load()).map((row) => ({ ...row, access }));
}
