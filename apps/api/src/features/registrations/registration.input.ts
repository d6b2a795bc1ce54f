import { ArgsType, Field, InputType, Int } from 'type-graphql';
import type { RegistrationPart, RegistrationStatus } from '@thidua/domain/registrations';
import type { AwardCode } from '@thidua/domain/vocabulary';
import { PageArgs } from '../../platform/page.ts';
import { UuidScalar } from '../../platform/scalars/index.ts';
import { AwardCodeEnum } from '../../platform/vocabulary-enums.ts';
import {
  RegistrationPartEnum,
  RegistrationResultEnum,
  RegistrationStatusEnum,
  type RegistrationResult,
} from './registration.enums.ts';

@InputType('RegistrationFilter', { description: 'Lọc danh sách đăng ký.' })
export class RegistrationFilter {
  @Field(() => String, { nullable: true, description: 'Tìm trong tên; không cần dấu.' })
  readonly text?: string | null;

  @Field(() => [RegistrationStatusEnum], { nullable: true })
  readonly statuses?: readonly RegistrationStatus[] | null;

  @Field(() => UuidScalar, { nullable: true })
  readonly departmentId?: string | null;

  @Field(() => AwardCodeEnum, { nullable: true, description: 'Ai phấn đấu danh hiệu này.' })
  readonly award?: AwardCode | null;

  @Field(() => Boolean, { nullable: true, description: 'Chỉ phiếu gửi muộn.' })
  readonly lateOnly?: boolean | null;

  @Field(() => RegistrationResultEnum, { nullable: true })
  readonly result?: RegistrationResult | null;

  @Field(() => UuidScalar, { nullable: true, description: 'Người chưa đăng ký phong trào chuyên đề này.' })
  readonly withoutPledge?: string | null;
}

@ArgsType()
export class RegistrationsArgs extends PageArgs {
  @Field(() => Int)
  readonly year!: number;

  @Field(() => RegistrationFilter, { nullable: true })
  readonly filter?: RegistrationFilter | null;
}

@ArgsType()
export class RegistrationFormArgs {
  @Field(() => Int)
  readonly year!: number;

  @Field(() => UuidScalar, { nullable: true, description: 'Cá nhân; bỏ trống cả hai là phiếu của chính mình.' })
  readonly staffId?: string | null;

  @Field(() => UuidScalar, { nullable: true })
  readonly collectiveId?: string | null;
}

@InputType('RegistrationPledgeInput', { description: 'Cam kết với một phong trào chuyên đề.' })
export class RegistrationPledgeInput {
  @Field(() => UuidScalar)
  readonly movementId!: string;

  @Field(() => [String], { description: 'Các điều đã đánh dấu, nguyên văn.' })
  readonly commitments!: readonly string[];
}

@InputType('SaveRegistrationInput', { description: 'Ghi phiếu đăng ký; phần bỏ trống giữ nguyên.' })
export class SaveRegistrationInput {
  @Field(() => Int)
  readonly year!: number;

  @Field(() => UuidScalar, { nullable: true, description: 'Cá nhân; bỏ trống cả hai là phiếu của chính mình.' })
  readonly staffId?: string | null;

  @Field(() => UuidScalar, { nullable: true })
  readonly collectiveId?: string | null;

  @Field(() => Int, { description: 'Phiên bản đã xem; 0 khi chưa có phiếu.' })
  readonly version!: number;

  @Field(() => [AwardCodeEnum], { nullable: true })
  readonly titles?: readonly AwardCode[] | null;

  @Field(() => String, { nullable: true })
  readonly content?: string | null;

  @Field(() => String, { nullable: true })
  readonly measures?: string | null;

  @Field(() => Int, { nullable: true, description: 'Số sáng kiến đăng ký được công nhận trong năm.' })
  readonly initiativeCount?: number | null;

  @Field(() => [RegistrationPledgeInput], { nullable: true })
  readonly pledges?: readonly RegistrationPledgeInput[] | null;
}

@InputType('RegistrationSheetVersion', { description: 'Một phiếu ở phiên bản mà người làm đã xem.' })
export class RegistrationSheetVersion {
  @Field(() => UuidScalar)
  readonly id!: string;

  @Field(() => Int)
  readonly version!: number;
}

@InputType('RegistrationsActInput', {
  description: 'Một việc trên một hoặc nhiều phiếu; được tất cả hoặc không phiếu nào.',
})
export class RegistrationsActInput {
  @Field(() => [RegistrationSheetVersion])
  readonly sheets!: readonly RegistrationSheetVersion[];
}

@InputType('RegistrationActInput', { description: 'Một việc trên một phiếu; trả lại và sửa sau khi duyệt cần lý do.' })
export class RegistrationActInput {
  @Field(() => UuidScalar)
  readonly id!: string;

  @Field(() => Int)
  readonly version!: number;

  @Field(() => String, { nullable: true })
  readonly reason?: string | null;

  @Field(() => [RegistrationPartEnum], { nullable: true, description: 'Khi trả lại: các phần cần bổ sung.' })
  readonly parts?: readonly RegistrationPart[] | null;
}
