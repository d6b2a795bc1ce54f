import { ArgsType, Field, InputType, Int } from 'type-graphql';
import type { PlainDate } from '@thidua/domain/kernel';
import type { ResearchLevel, ResearchResult, ResearchRole, ResearchTopicStatus } from '@thidua/domain/research-topics';
import { PageArgs } from '../../platform/page.ts';
import { PlainDateScalar, UuidScalar } from '../../platform/scalars/index.ts';
import {
  ResearchLevelEnum,
  ResearchResultEnum,
  ResearchRoleEnum,
  ResearchTopicStatusEnum,
} from './research-topic.type.ts';

@InputType('ResearchTopicFilter', { description: 'Lọc danh sách đề tài.' })
export class ResearchTopicFilter {
  @Field(() => String, { nullable: true, description: 'Tìm trong tên đề tài, tên người; không cần dấu.' })
  readonly text?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Chỉ đề tài của người xem: đã ghi hoặc có tham gia.' })
  readonly mine?: boolean | null;

  @Field(() => [ResearchTopicStatusEnum], { nullable: true })
  readonly statuses?: readonly ResearchTopicStatus[] | null;

  @Field(() => [ResearchLevelEnum], { nullable: true })
  readonly levels?: readonly ResearchLevel[] | null;

  @Field(() => [ResearchResultEnum], { nullable: true })
  readonly results?: readonly ResearchResult[] | null;

  @Field(() => UuidScalar, { nullable: true, description: 'Chỉ đề tài mà người này tham gia.' })
  readonly staffId?: string | null;
}

@ArgsType()
export class ResearchTopicsArgs extends PageArgs {
  @Field(() => Int, { nullable: true, description: 'Năm nghiệm thu; rỗng là mọi năm.' })
  readonly year?: number | null;

  @Field(() => ResearchTopicFilter, { nullable: true })
  readonly filter?: ResearchTopicFilter | null;
}

@InputType('ResearchPersonInput', { description: 'Người của cơ quan, hoặc người ngoài ghi theo tên.' })
export class ResearchPersonEntry {
  @Field(() => UuidScalar, { nullable: true, description: 'Rỗng khi là người ngoài cơ quan.' })
  readonly staffId?: string | null;

  @Field(() => String, { nullable: true, description: 'Họ tên người ngoài cơ quan.' })
  readonly outsideName?: string | null;

  @Field(() => ResearchRoleEnum)
  readonly role!: ResearchRole;
}

@InputType('SaveResearchTopicInput', { description: 'Ghi đề tài, hoặc sửa đề tài đang ghi.' })
export class SaveResearchTopicInput {
  @Field(() => UuidScalar, { description: 'Do máy người dùng sinh: gửi lại cùng mã thì không ghi hai lần.' })
  readonly id!: string;

  @Field(() => Int, { nullable: true, description: 'Rỗng khi ghi mới.' })
  readonly version?: number | null;

  @Field(() => String)
  readonly title!: string;

  @Field(() => ResearchLevelEnum)
  readonly level!: ResearchLevel;

  @Field(() => String)
  readonly programme!: string;

  @Field(() => String)
  readonly contractNumber!: string;

  @Field(() => PlainDateScalar, { nullable: true })
  readonly startedOn?: PlainDate | null;

  @Field(() => PlainDateScalar, { nullable: true })
  readonly endedOn?: PlainDate | null;

  @Field(() => String)
  readonly acceptedBy!: string;

  @Field(() => PlainDateScalar, { nullable: true })
  readonly acceptedOn?: PlainDate | null;

  @Field(() => ResearchResultEnum, { nullable: true })
  readonly result?: ResearchResult | null;

  @Field(() => String)
  readonly paperNumber!: string;

  @Field(() => PlainDateScalar, { nullable: true })
  readonly paperOn?: PlainDate | null;

  @Field(() => Boolean, { nullable: true, description: 'Đã áp dụng tại cơ quan; rỗng khi chưa biết.' })
  readonly isApplied?: boolean | null;

  @Field(() => [ResearchPersonEntry], { description: 'Mọi người tham gia, theo thứ tự.' })
  readonly people!: readonly ResearchPersonEntry[];
}

@InputType('ResearchTopicActInput', { description: 'Một việc với đề tài.' })
export class ResearchTopicActInput {
  @Field(() => UuidScalar)
  readonly id!: string;

  @Field(() => Int)
  readonly version!: number;
}

@InputType('ResearchTopicReasonInput', { description: 'Trả lại, thu hồi xác nhận hoặc rút đề tài, có lý do.' })
export class ResearchTopicReasonInput extends ResearchTopicActInput {
  @Field(() => String)
  readonly reason!: string;
}
