import { Field, InputType, Int } from 'type-graphql';
import type { PlainDate } from '@thidua/domain/kernel';
import type { WithdrawnKind } from '@thidua/domain/organisation';
import type { DepartureKind, Gender, LeaveKind, StaffClass } from '@thidua/domain/vocabulary';
import { PlainDateScalar, UuidScalar } from '../../platform/scalars/index.ts';
import { DepartureKindEnum, GenderEnum, LeaveKindEnum, WithdrawnKindEnum } from './organisation.enums.ts';
import { StaffClassEnum } from './staff-member.type.ts';

const REASON = 'Bắt buộc khi ngày đã qua hoặc năm đã tổng kết.';

@InputType('RecruitStaffInput', { description: 'Tiếp nhận một người vào cơ quan; mã được cấp ngay.' })
export class RecruitStaffInput {
  @Field(() => String)
  readonly fullName!: string;

  @Field(() => GenderEnum)
  readonly gender!: Gender;

  @Field(() => PlainDateScalar, { nullable: true })
  readonly birthDate?: PlainDate | null;

  @Field(() => StaffClassEnum)
  readonly staffClass!: StaffClass;

  @Field(() => PlainDateScalar)
  readonly recruitedOn!: PlainDate;

  @Field(() => UuidScalar)
  readonly departmentId!: string;

  @Field(() => String)
  readonly title!: string;

  @Field(() => Boolean)
  readonly isLeader!: boolean;

  @Field(() => Boolean, { description: 'Đứng đầu phòng, đơn vị; mỗi ngày một người.' })
  readonly isHead!: boolean;

  @Field(() => String, { nullable: true })
  readonly previousBody?: string | null;

  @Field(() => String, { nullable: true, description: 'Rỗng thì phần mềm cấp.' })
  readonly code?: string | null;

  @Field(() => String, { nullable: true, description: REASON })
  readonly reason?: string | null;
}

@InputType('StaffNameInput', { description: 'Họ tên từ một ngày.' })
export class StaffNameInput {
  @Field(() => UuidScalar)
  readonly staffId!: string;

  @Field(() => Int, { description: 'Phiên bản của hồ sơ cán bộ đã mở để sửa.' })
  readonly version!: number;

  @Field(() => String)
  readonly fullName!: string;

  @Field(() => PlainDateScalar)
  readonly from!: PlainDate;

  @Field(() => String, { nullable: true, description: REASON })
  readonly reason?: string | null;
}

@InputType('StaffClassInput', { description: 'Đối tượng từ một ngày.' })
export class StaffClassInput {
  @Field(() => UuidScalar)
  readonly staffId!: string;

  @Field(() => Int, { description: 'Phiên bản của hồ sơ cán bộ đã mở để sửa.' })
  readonly version!: number;

  @Field(() => StaffClassEnum)
  readonly staffClass!: StaffClass;

  @Field(() => PlainDateScalar)
  readonly from!: PlainDate;

  @Field(() => String, { nullable: true, description: REASON })
  readonly reason?: string | null;
}

@InputType('StaffPostInput', { description: 'Chức vụ từ một ngày.' })
export class StaffPostInput {
  @Field(() => UuidScalar)
  readonly staffId!: string;

  @Field(() => Int, { description: 'Phiên bản của hồ sơ cán bộ đã mở để sửa.' })
  readonly version!: number;

  @Field(() => UuidScalar)
  readonly departmentId!: string;

  @Field(() => String)
  readonly title!: string;

  @Field(() => Boolean)
  readonly isLeader!: boolean;

  @Field(() => Boolean, { description: 'Đứng đầu phòng, đơn vị; mỗi ngày một người.' })
  readonly isHead!: boolean;

  @Field(() => Boolean, { description: 'Kiêm nhiệm: không thay các chức vụ đang giữ.' })
  readonly isAdditional!: boolean;

  @Field(() => PlainDateScalar)
  readonly from!: PlainDate;

  @Field(() => PlainDateScalar, { nullable: true, description: 'Ngày cuối; rỗng khi còn hiệu lực.' })
  readonly to?: PlainDate | null;

  @Field(() => String, { nullable: true, description: REASON })
  readonly reason?: string | null;
}

@InputType('StaffPlaceInput', { description: 'Nơi thuộc về từ một ngày.' })
export class StaffPlaceInput {
  @Field(() => UuidScalar)
  readonly staffId!: string;

  @Field(() => Int, { description: 'Phiên bản của hồ sơ cán bộ đã mở để sửa.' })
  readonly version!: number;

  @Field(() => UuidScalar)
  readonly departmentId!: string;

  @Field(() => PlainDateScalar)
  readonly from!: PlainDate;

  @Field(() => PlainDateScalar, { nullable: true, description: 'Ngày cuối; rỗng khi còn hiệu lực.' })
  readonly to?: PlainDate | null;

  @Field(() => String, { nullable: true, description: REASON })
  readonly reason?: string | null;
}

@InputType('JoinOrganisationInput', {
  description: 'Sinh hoạt ở chi bộ, công đoàn, chi đoàn từ một ngày, với chức vụ ở đó.',
})
export class JoinOrganisationInput extends StaffPlaceInput {
  @Field(() => String, { nullable: true, description: 'Chức vụ trong tổ chức, ví dụ Bí thư Chi bộ.' })
  readonly duty?: string | null;

  @Field(() => Boolean, { defaultValue: false, description: 'Đứng đầu tổ chức.' })
  readonly isHead!: boolean;
}

@InputType('EndPeriodInput', { description: 'Ngày cuối của một chức vụ, một nơi sinh hoạt, một lần biệt phái.' })
export class EndPeriodInput {
  @Field(() => UuidScalar)
  readonly staffId!: string;

  @Field(() => Int, { description: 'Phiên bản của hồ sơ cán bộ đã mở để sửa.' })
  readonly version!: number;

  @Field(() => UuidScalar)
  readonly id!: string;

  @Field(() => PlainDateScalar)
  readonly lastDay!: PlainDate;

  @Field(() => String, { nullable: true, description: REASON })
  readonly reason?: string | null;
}

@InputType('WithdrawLineInput', { description: 'Bỏ dòng cuối ghi nhầm của quá trình công tác.' })
export class WithdrawLineInput {
  @Field(() => UuidScalar)
  readonly staffId!: string;

  @Field(() => Int, { description: 'Phiên bản của hồ sơ cán bộ đã mở để sửa.' })
  readonly version!: number;

  @Field(() => WithdrawnKindEnum)
  readonly lineKind!: WithdrawnKind;

  @Field(() => UuidScalar)
  readonly id!: string;

  @Field(() => String)
  readonly reason!: string;
}

@InputType('DepartureInput', { description: 'Rời cơ quan từ một ngày.' })
export class DepartureInput {
  @Field(() => UuidScalar)
  readonly staffId!: string;

  @Field(() => Int, { description: 'Phiên bản của hồ sơ cán bộ đã mở để sửa.' })
  readonly version!: number;

  @Field(() => DepartureKindEnum)
  readonly departure!: DepartureKind;

  @Field(() => PlainDateScalar)
  readonly from!: PlainDate;

  @Field(() => String, { nullable: true })
  readonly toBody?: string | null;

  @Field(() => String, { nullable: true, description: REASON })
  readonly reason?: string | null;
}

@InputType('ReturnInput', { description: 'Trở lại cơ quan từ một ngày.' })
export class ReturnInput {
  @Field(() => UuidScalar)
  readonly staffId!: string;

  @Field(() => Int, { description: 'Phiên bản của hồ sơ cán bộ đã mở để sửa.' })
  readonly version!: number;

  @Field(() => UuidScalar)
  readonly departmentId!: string;

  @Field(() => String)
  readonly title!: string;

  @Field(() => PlainDateScalar)
  readonly from!: PlainDate;

  @Field(() => String, { nullable: true, description: REASON })
  readonly reason?: string | null;
}

@InputType('LeaveInput', { description: 'Một lần nghỉ dài ngày.' })
export class LeaveInput {
  @Field(() => UuidScalar)
  readonly staffId!: string;

  @Field(() => Int, { description: 'Phiên bản của hồ sơ cán bộ đã mở để sửa.' })
  readonly version!: number;

  @Field(() => LeaveKindEnum)
  readonly leaveKind!: LeaveKind;

  @Field(() => PlainDateScalar)
  readonly from!: PlainDate;

  @Field(() => PlainDateScalar, { nullable: true, description: 'Ngày cuối; rỗng khi còn hiệu lực.' })
  readonly to?: PlainDate | null;

  @Field(() => String, { nullable: true })
  readonly result?: string | null;

  @Field(() => String, { nullable: true, description: REASON })
  readonly reason?: string | null;
}

@InputType('CorrectLeaveInput', { description: 'Sửa một lần nghỉ dài ngày.' })
export class CorrectLeaveInput {
  @Field(() => UuidScalar)
  readonly staffId!: string;

  @Field(() => Int, { description: 'Phiên bản của hồ sơ cán bộ đã mở để sửa.' })
  readonly version!: number;

  @Field(() => UuidScalar)
  readonly id!: string;

  @Field(() => LeaveKindEnum)
  readonly leaveKind!: LeaveKind;

  @Field(() => PlainDateScalar)
  readonly from!: PlainDate;

  @Field(() => PlainDateScalar, { nullable: true, description: 'Ngày cuối; rỗng khi còn hiệu lực.' })
  readonly to?: PlainDate | null;

  @Field(() => String, { nullable: true })
  readonly result?: string | null;

  @Field(() => String, { nullable: true, description: REASON })
  readonly reason?: string | null;
}

@InputType('RemoveLeaveInput', { description: 'Bỏ một lần nghỉ ghi nhầm.' })
export class RemoveLeaveInput {
  @Field(() => UuidScalar)
  readonly staffId!: string;

  @Field(() => Int, { description: 'Phiên bản của hồ sơ cán bộ đã mở để sửa.' })
  readonly version!: number;

  @Field(() => UuidScalar)
  readonly id!: string;

  @Field(() => String, { nullable: true, description: REASON })
  readonly reason?: string | null;
}
