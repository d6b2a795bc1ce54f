import { Field, Int, ObjectType } from 'type-graphql';
import { enumOf } from '../../platform/enum-of.ts';
import { CHECK_STATES } from '../../platform/ports/installation.ts';
import type { CheckState } from '../../platform/ports/installation.ts';
import { DateTimeScalar } from '../../platform/scalars/index.ts';

const CheckStateEnum = enumOf(CHECK_STATES, 'CheckState', 'Kết quả của một mục kiểm tra.');

@ObjectType('TechnicalCheck', { description: 'Một mục kiểm tra của bản cài đặt.' })
export class TechnicalCheckType {
  @Field(() => String)
  readonly id!: string;

  @Field(() => String)
  readonly name!: string;

  @Field(() => CheckStateEnum)
  readonly state!: CheckState;

  @Field(() => String, { description: 'Thấy gì.' })
  readonly found!: string;

  @Field(() => String, { nullable: true, description: 'Phải làm gì; rỗng khi không phải làm gì.' })
  readonly advice!: string | null;
}

@ObjectType('TechnicalVariable', { description: 'Một biến môi trường: đã đặt hay chưa, không bao giờ có giá trị.' })
export class TechnicalVariableType {
  @Field(() => String)
  readonly name!: string;

  @Field(() => Boolean)
  readonly isSet!: boolean;
}

@ObjectType('TechnicalQueue', { description: 'Một hàng việc của máy.' })
export class TechnicalQueueType {
  @Field(() => Int, { description: 'Đang chờ hoặc đang chạy.' })
  readonly open!: number;

  @Field(() => DateTimeScalar, { nullable: true, description: 'Việc chờ lâu nhất có từ lúc nào.' })
  readonly oldestAt!: Date | null;

  @Field(() => Int, { description: 'Đã bỏ trong 7 ngày qua vì lỗi hoặc quá hạn.' })
  readonly failed!: number;
}

@ObjectType('TechnicalState', { description: 'Tình trạng kỹ thuật của bản cài đặt.' })
export class TechnicalStateType {
  @Field(() => String, { description: 'Bản phát hành của phần mềm.' })
  readonly version!: string;

  @Field(() => String, { nullable: true, description: 'Bước cập nhật cơ sở dữ liệu gần nhất.' })
  readonly lastMigration!: string | null;

  @Field(() => DateTimeScalar, { nullable: true })
  readonly migratedAt!: Date | null;

  @Field(() => [TechnicalCheckType])
  readonly checks!: readonly TechnicalCheckType[];

  @Field(() => Boolean, { description: 'Đã nối máy chủ thư.' })
  readonly canSendMail!: boolean;

  @Field(() => String, { nullable: true, description: 'Tên hệ thống đăng nhập chung; rỗng khi chưa nối.' })
  readonly providerLabel!: string | null;

  @Field(() => TechnicalQueueType, { description: 'Thư chờ gửi.' })
  readonly mails!: TechnicalQueueType;

  @Field(() => TechnicalQueueType, { description: 'Việc nền.' })
  readonly jobs!: TechnicalQueueType;

  @Field(() => DateTimeScalar, { nullable: true, description: 'Lần kiểm tra chuỗi nhật ký gần nhất trên màn hình.' })
  readonly trailVerifiedAt!: Date | null;

  @Field(() => String, { nullable: true, description: 'Kết quả của lần ấy: OK, hoặc mã lỗi.' })
  readonly trailFinding!: string | null;

  @Field(() => [TechnicalVariableType])
  readonly variables!: readonly TechnicalVariableType[];
}
