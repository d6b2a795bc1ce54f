import { Field, Int, ObjectType } from 'type-graphql';
import { RESEARCH_RESULTS, RESEARCH_ROLES } from '@thidua/domain/eligibility';
import {
  RESEARCH_LEVELS,
  RESEARCH_TOPIC_EVENTS,
  RESEARCH_TOPIC_STATUSES,
  type ResearchLevel,
  type ResearchResult,
  type ResearchRole,
  type ResearchTopicStatus,
} from '@thidua/domain/research-topics';
import { enumOf } from '../../platform/enum-of.ts';
import { connectionOf } from '../../platform/page.ts';
import { DateTimeScalar, PlainDateScalar, UuidScalar } from '../../platform/scalars/index.ts';
import type { staffNameOn } from '../organisation/index.ts';

export const ResearchTopicStatusEnum = enumOf(RESEARCH_TOPIC_STATUSES, 'ResearchTopicStatus', 'Trạng thái của đề tài.');
export const ResearchTopicEventEnum = enumOf(RESEARCH_TOPIC_EVENTS, 'ResearchTopicEvent', 'Việc làm được với đề tài.');
export const ResearchLevelEnum = enumOf(RESEARCH_LEVELS, 'ResearchLevel', 'Cấp của đề tài.');
export const ResearchResultEnum = enumOf(RESEARCH_RESULTS, 'ResearchResult', 'Kết quả nghiệm thu.');
export const ResearchRoleEnum = enumOf(RESEARCH_ROLES, 'ResearchRole', 'Vai trò trong đề tài.');

@ObjectType('ResearchPerson', { description: 'Một người tham gia đề tài.' })
export class ResearchPersonType {
  @Field(() => UuidScalar, { nullable: true, description: 'Rỗng khi là người ngoài cơ quan.' })
  readonly staffId!: string | null;

  @Field(() => String, { description: 'Họ tên vào ngày nghiệm thu; của người ngoài cơ quan là tên đã ghi.' })
  readonly name!: string;

  @Field(() => ResearchRoleEnum)
  readonly role!: ResearchRole;
}

@ObjectType('AlikeTopic', { description: 'Đề tài khác cùng tên hoặc cùng số hợp đồng, có thể là một.' })
export class AlikeTopicType {
  @Field(() => UuidScalar)
  readonly id!: string;

  @Field(() => String)
  readonly title!: string;

  @Field(() => Int)
  readonly year!: number;

  @Field(() => ResearchTopicStatusEnum)
  readonly status!: ResearchTopicStatus;
}

/** A person as stored, before the name of the day is known. */
export interface StoredResearchPerson {
  readonly staffId: string | null;
  readonly outsideName: string | null;
  readonly role: ResearchRole;
  readonly staff: Parameters<typeof staffNameOn>[0] | null;
}

@ObjectType('ResearchTopic', { description: 'Đề tài khoa học có người của cơ quan tham gia.' })
export class ResearchTopicType {
  @Field(() => UuidScalar)
  readonly id!: string;

  @Field(() => Int, { description: 'Năm nghiệm thu; khi chưa nghiệm thu là năm ghi.' })
  readonly year!: number;

  @Field(() => String)
  readonly title!: string;

  @Field(() => ResearchLevelEnum)
  readonly level!: ResearchLevel;

  @Field(() => String, { description: 'Chương trình, đề án; rỗng khi không có.' })
  readonly programme!: string;

  @Field(() => String, { description: 'Số hợp đồng hoặc mã số; rỗng khi không có.' })
  readonly contractNumber!: string;

  @Field(() => PlainDateScalar, { nullable: true })
  readonly startedOn!: Date | null;

  @Field(() => PlainDateScalar, { nullable: true })
  readonly endedOn!: Date | null;

  @Field(() => String, { description: 'Hội đồng nghiệm thu; rỗng khi chưa ghi.' })
  readonly acceptedBy!: string;

  @Field(() => PlainDateScalar, { nullable: true, description: 'Ngày nghiệm thu.' })
  readonly acceptedOn!: Date | null;

  @Field(() => ResearchResultEnum, { nullable: true })
  readonly result!: ResearchResult | null;

  @Field(() => String, { description: 'Số, ký hiệu biên bản hoặc quyết định nghiệm thu; rỗng khi chưa ghi.' })
  readonly paperNumber!: string;

  @Field(() => PlainDateScalar, { nullable: true })
  readonly paperOn!: Date | null;

  @Field(() => Boolean, { nullable: true, description: 'Đã áp dụng tại cơ quan; rỗng khi chưa biết.' })
  readonly isApplied!: boolean | null;

  @Field(() => ResearchTopicStatusEnum)
  readonly status!: ResearchTopicStatus;

  @Field(() => Int, { description: 'Tăng sau mỗi việc; gửi kèm khi làm việc tiếp theo.' })
  readonly version!: number;

  @Field(() => DateTimeScalar, { nullable: true })
  readonly sentAt!: Date | null;

  @Field(() => DateTimeScalar, { nullable: true })
  readonly confirmedAt!: Date | null;

  @Field(() => String, { nullable: true, description: 'Lý do trả lại hoặc thu hồi xác nhận, lần gần nhất.' })
  readonly returnedReason!: string | null;

  @Field(() => String, { nullable: true })
  readonly withdrawnReason!: string | null;

  readonly recordedById!: string;
  readonly confirmedById!: string | null;
  readonly storedPeople!: readonly StoredResearchPerson[];
}

@ObjectType('ResearchTopicConnection', { description: 'Một trang danh sách đề tài.' })
export class ResearchTopicConnection extends connectionOf(ResearchTopicType) {}
