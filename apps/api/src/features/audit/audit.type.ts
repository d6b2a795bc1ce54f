import { AUDIT_FAMILIES } from '@thidua/domain/audit';
import type { AuditFamily } from '@thidua/domain/audit';
import type { PlainDate } from '@thidua/domain/kernel';
import { Field, InputType, ObjectType } from 'type-graphql';
import { enumOf } from '../../platform/enum-of.ts';
import { connectionOf } from '../../platform/page.ts';
import { DateTimeScalar, PlainDateScalar, UuidScalar } from '../../platform/scalars/index.ts';

export const AuditFamilyEnum = enumOf(AUDIT_FAMILIES, 'AuditFamily', 'Nhóm việc của nhật ký.');

@ObjectType('AuditChange', { description: 'Một ô của hồ sơ trước và sau khi sửa.' })
export class AuditChangeType {
  @Field(() => String, { description: 'Tên ô.' })
  readonly field!: string;

  @Field(() => String, { nullable: true, description: 'Trước khi sửa; rỗng khi chưa có.' })
  readonly before!: string | null;

  @Field(() => String, { nullable: true, description: 'Sau khi sửa; rỗng khi bỏ đi.' })
  readonly after!: string | null;

  @Field(() => Boolean, { description: 'Giá trị riêng tư, người xem này chỉ thấy đã che.' })
  readonly isMasked!: boolean;
}

@ObjectType('AuditName', { description: 'Tên hiện nay của một hồ sơ mà dòng nhật ký nhắc đến.' })
export class AuditNameType {
  @Field(() => UuidScalar)
  readonly id!: string;

  @Field(() => String)
  readonly name!: string;
}

@ObjectType('AuditEntry', { description: 'Một dòng của nhật ký: ai làm gì với hồ sơ nào, lúc nào.' })
export class AuditEntryType {
  @Field(() => String, { description: 'Số thứ tự trong chuỗi, không có lỗ.' })
  readonly seq!: string;

  @Field(() => DateTimeScalar)
  readonly at!: Date;

  @Field(() => String, {
    description: 'Vai trò lúc đó, cách nhau bằng dấu phẩy; PUBLIC khi chưa đăng nhập, SYSTEM khi phần mềm tự làm.',
  })
  readonly actorRole!: string;

  @Field(() => String)
  readonly action!: string;

  @Field(() => String)
  readonly objectType!: string;

  @Field(() => UuidScalar, { nullable: true })
  readonly objectId!: string | null;

  @Field(() => String, { description: 'Dữ kiện của sự việc, dạng JSON.' })
  readonly data!: string;

  readonly actorId!: string | null;
  readonly hasPersonalPart!: boolean;
}

@ObjectType('AuditConnection', { description: 'Một trang nhật ký.' })
export class AuditConnection extends connectionOf(AuditEntryType) {}

@InputType('AuditFilter', { description: 'Lọc nhật ký.' })
export class AuditFilter {
  @Field(() => UuidScalar, { nullable: true, description: 'Chỉ của một hồ sơ.' })
  readonly objectId?: string | null;

  @Field(() => String, { nullable: true, description: 'Chỉ một loại sự việc.' })
  readonly action?: string | null;

  @Field(() => AuditFamilyEnum, { nullable: true, description: 'Chỉ một nhóm việc.' })
  readonly family?: AuditFamily | null;

  @Field(() => String, {
    nullable: true,
    description: 'Người làm, người được ghi, mã sáng kiến, mã hồ sơ, hoặc số của dòng.',
  })
  readonly text?: string | null;

  @Field(() => PlainDateScalar, { nullable: true, description: 'Từ đầu ngày này.' })
  readonly fromDay?: PlainDate | null;

  @Field(() => PlainDateScalar, { nullable: true, description: 'Đến hết ngày này.' })
  readonly toDay?: PlainDate | null;
}

@ObjectType('AuditVerification', { description: 'Kết quả tính lại toàn bộ chuỗi nhật ký.' })
export class AuditVerificationType {
  @Field(() => String, { description: 'OK khi nguyên vẹn, nếu không thì mã điều sai.' })
  readonly code!: string;

  @Field(() => String, { description: 'Số của dòng cuối đã tính, hoặc dòng đầu tiên sai.' })
  readonly seq!: string;

  @Field(() => DateTimeScalar)
  readonly verifiedAt!: Date;
}
