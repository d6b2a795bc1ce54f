import { Field, Int, ObjectType } from 'type-graphql';
import type { PlainDate } from '@thidua/domain/kernel';
import type { NominationStatus } from '@thidua/domain/nominations';
import type { AwardCode, CommendationKind, DepartmentKind, NomineeKind } from '@thidua/domain/vocabulary';
import { connectionOf } from '../../platform/page.ts';
import { DateTimeScalar, PlainDateScalar, UuidScalar } from '../../platform/scalars/index.ts';
import { AwardCodeEnum, CommendationKindEnum, NomineeKindEnum } from '../../platform/vocabulary-enums.ts';
import type { AwardRecordType, DepartmentType, StaffMemberType } from '../organisation/index.ts';
import { NominationStatusEnum } from './nomination.enums.ts';
import { OtherSubjectType } from './other-subject.type.ts';

@ObjectType('Nomination', {
  description: 'Đề nghị khen thưởng: một danh hiệu hoặc hình thức cho một cá nhân hoặc tập thể trong một năm.',
})
export class NominationType {
  @Field(() => UuidScalar)
  readonly id!: string;

  @Field(() => String, { description: 'Mã hồ sơ, ví dụ HS-2021-014.' })
  readonly code!: string;

  @Field(() => Int)
  readonly year!: number;

  @Field(() => NominationStatusEnum)
  readonly status!: NominationStatus;

  @Field(() => Int, { description: 'Tăng sau mỗi lần đổi; gửi kèm khi làm để không đè lên việc của người khác.' })
  readonly version!: number;

  @Field(() => AwardCodeEnum)
  readonly award!: AwardCode;

  @Field(() => CommendationKindEnum, { description: 'Loại hình khen thưởng.' })
  readonly kind!: CommendationKind;

  @Field(() => String, { description: 'Thành tích được đề nghị ghi nhận; rỗng khi là công việc cả năm.' })
  readonly achievement!: string;

  @Field(() => PlainDateScalar, { nullable: true, description: 'Ngày lập thành tích đột xuất.' })
  readonly achievedOn!: PlainDate | null;

  @Field(() => Boolean, { description: 'Thuộc danh sách năm của phòng; không thì được gửi riêng.' })
  readonly isOfYearlyList!: boolean;

  @Field(() => NomineeKindEnum)
  readonly subjectKind!: NomineeKind;

  @Field(() => OtherSubjectType, {
    nullable: true,
    description: 'Chính cơ quan, hộ gia đình hoặc đối tượng bên ngoài.',
  })
  readonly otherSubject!: OtherSubjectType | null;

  @Field(() => String, { description: 'Tên cá nhân hoặc tập thể.' })
  readonly subjectName!: string;

  @Field(() => Boolean, { description: 'Cá nhân giữ chức vụ lãnh đạo khi lập danh sách.' })
  readonly isLeader!: boolean;

  @Field(() => String, { description: 'Tóm tắt thành tích.' })
  readonly summary!: string;

  @Field(() => DateTimeScalar, { nullable: true })
  readonly submittedAt!: Date | null;

  @Field(() => DateTimeScalar, { nullable: true })
  readonly receivedAt!: Date | null;

  @Field(() => DateTimeScalar)
  readonly updatedAt!: Date;

  @Field(() => String, { nullable: true, description: 'Lý do trả lại gần nhất.' })
  readonly returnedReason!: string | null;

  @Field(() => String, { nullable: true })
  readonly withdrawnReason!: string | null;

  @Field(() => String, { nullable: true, description: 'Vì sao người thẩm định thấy không đủ điều kiện.' })
  readonly ineligibleReason!: string | null;

  @Field(() => String, { nullable: true, description: 'Vì sao người thẩm định cho đi tiếp dù thiếu giấy tờ.' })
  readonly papersReason!: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'Lúc thẩm định xong.' })
  readonly checkedAt!: Date | null;

  readonly checkerId!: string | null;
  /** The last day of the check, and of receipt or mending: whichever clock runs is told. */
  readonly checkDueOn!: PlainDate | null;
  readonly dueOn!: PlainDate | null;
  readonly withdrawalAskedAt!: Date | null;
  readonly withdrawalAskedReason!: string | null;
  readonly withdrawalRefusedAt!: Date | null;
  readonly withdrawalRefusedReason!: string | null;
  readonly staffId!: string | null;
  readonly collectiveId!: string | null;
  readonly otherSubjectId!: string | null;
  readonly commendationKind!: CommendationKind;
  readonly thematicMovementId!: string | null;
  readonly thematicMovement!: LineMovement | null;
  readonly departmentId!: string;
  readonly departmentKind!: DepartmentKind;
  /** The day whose names and posts the year shows. */
  readonly asOf!: PlainDate;

  /** What the list reads in its one statement; elsewhere loaders bring it. */
  readonly atHand?: NominationRelations;
}

/** The movement whose review proposes the line. */
export interface LineMovement {
  readonly id: string;
  readonly name: string;
  readonly fromYear: number | null;
  readonly toYear: number | null;
}

/** The subject, the division and the last awards of a line. */
export interface NominationRelations {
  readonly staff: StaffMemberType | null;
  readonly collective: DepartmentType | null;
  readonly department: DepartmentType;
  readonly lastAwards: readonly AwardRecordType[];
}

@ObjectType('NominationMovement', { description: 'Phong trào chuyên đề của một đề nghị.' })
export class NominationMovementType {
  @Field(() => UuidScalar)
  readonly id!: string;

  @Field(() => String)
  readonly name!: string;
}

@ObjectType('NominationConnection', { description: 'Một trang danh sách đề nghị.' })
export class NominationConnection extends connectionOf(NominationType) {}
