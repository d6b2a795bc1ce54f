import { Field, Int, ObjectType } from 'type-graphql';
import type { PlainDate } from '@thidua/domain/kernel';
import {
  CONFIDENCES,
  ITEM_CHOICES,
  ITEM_KINDS,
  PROPOSAL_STATUSES,
  PROPOSAL_WARNING_CODES,
} from '@thidua/domain/plan-proposal';
import type {
  ReadingConfidence,
  PlanItemChoice,
  PlanItemKind,
  PlanProposalStatus,
  ProposalWarningCode,
} from '@thidua/domain/plan-proposal';
import { enumOf } from '../../platform/enum-of.ts';
import { connectionOf } from '../../platform/page.ts';
import { DateTimeScalar, PlainDateScalar, UuidScalar } from '../../platform/scalars/index.ts';

const PlanProposalStatusEnum = enumOf(PROPOSAL_STATUSES, 'PlanProposalStatus', 'Trạng thái của đề xuất lập kế hoạch.');
export const PlanItemChoiceEnum = enumOf(ITEM_CHOICES, 'PlanItemChoice', 'Đã quyết định gì về một mục đề xuất.');
const PlanItemKindEnum = enumOf(ITEM_KINDS, 'PlanItemKind', 'Một dòng của kế hoạch là gì.');
const ReadingConfidenceEnum = enumOf(CONFIDENCES, 'ReadingConfidence', 'Việc đọc chắc chắn đến đâu.');
const ProposalWarningCodeEnum = enumOf(PROPOSAL_WARNING_CODES, 'ProposalWarningCode', 'Điều cần lưu ý của văn bản.');

@ObjectType('ProposalWarning', { description: 'Điều cần lưu ý: chỉ có dữ kiện, văn bản không bị sửa.' })
export class ProposalWarningType {
  @Field(() => ProposalWarningCodeEnum)
  readonly code!: ProposalWarningCode;

  @Field(() => Int, { nullable: true, description: 'Dòng của văn bản, từ 1.' })
  readonly line?: number | undefined;

  @Field(() => String, { nullable: true, description: 'Chữ trong văn bản.' })
  readonly found?: string | undefined;

  @Field(() => String, { nullable: true, description: 'Có lẽ là.' })
  readonly suggestion?: string | undefined;

  @Field(() => Int, { nullable: true })
  readonly stated?: number | undefined;

  @Field(() => Int, { nullable: true })
  readonly actual?: number | undefined;

  @Field(() => PlainDateScalar, { nullable: true })
  readonly fromDay?: PlainDate | undefined;

  @Field(() => PlainDateScalar, { nullable: true })
  readonly toDay?: PlainDate | undefined;

  @Field(() => String, { nullable: true })
  readonly citation?: string | undefined;
}

@ObjectType('PlanItemField', { description: 'Một ô của mục đề xuất; trống là không có.' })
export class PlanItemFieldType {
  @Field(() => String)
  readonly name!: string;

  @Field(() => String, { description: 'Ngày viết YYYY-MM-DD, tỷ lệ tính phần vạn, danh sách mỗi dòng một mục.' })
  readonly value!: string;
}

@ObjectType('PlanProposalItem', { description: 'Một mục đề xuất, cạnh dòng của văn bản mà nó đọc từ đó.' })
export class PlanProposalItemType {
  @Field(() => String, { description: 'Đề xuất và thứ tự trong đề xuất.' })
  readonly id!: string;

  @Field(() => Int, { description: 'Thứ tự trong đề xuất, từ 1.' })
  readonly ordinal!: number;

  @Field(() => String)
  readonly key!: string;

  @Field(() => PlanItemKindEnum)
  readonly kind!: PlanItemKind;

  @Field(() => Int, { description: 'Dòng đầu, từ 1.' })
  readonly fromLine!: number;

  @Field(() => Int)
  readonly toLine!: number;

  @Field(() => Int, { description: 'Vị trí ký tự đầu trong văn bản.' })
  readonly start!: number;

  @Field(() => Int, { description: 'Vị trí sau ký tự cuối.' })
  readonly end!: number;

  @Field(() => ReadingConfidenceEnum)
  readonly confidence!: ReadingConfidence;

  @Field(() => [ProposalWarningType])
  readonly warnings!: readonly ProposalWarningType[];

  @Field(() => PlanItemChoiceEnum)
  readonly choice!: PlanItemChoice;

  @Field(() => Boolean, { description: 'Đã sửa so với văn bản.' })
  readonly isEdited!: boolean;

  @Field(() => [PlanItemFieldType])
  readonly fields!: readonly PlanItemFieldType[];

  @Field(() => Int)
  readonly version!: number;
}

@ObjectType('TextRange', { description: 'Một đoạn của văn bản.' })
export class TextRangeType {
  @Field(() => Int)
  readonly fromLine!: number;

  @Field(() => Int)
  readonly toLine!: number;

  @Field(() => Int)
  readonly start!: number;

  @Field(() => Int)
  readonly end!: number;
}

@ObjectType('PlanProposal', { description: 'Đề xuất lập kế hoạch từ một văn bản.' })
export class PlanProposalType {
  @Field(() => UuidScalar)
  readonly id!: string;

  @Field(() => PlanProposalStatusEnum)
  readonly status!: PlanProposalStatus;

  @Field(() => Int)
  readonly version!: number;

  @Field(() => String, { nullable: true, description: 'Tên tệp; rỗng khi văn bản được dán.' })
  readonly fileName!: string | null;

  @Field(() => String, { description: 'Nguyên văn đã đọc.' })
  readonly text!: string;

  @Field(() => [ProposalWarningType])
  readonly warnings!: readonly ProposalWarningType[];

  @Field(() => [TextRangeType], { description: 'Dòng chưa hiểu.' })
  readonly unread!: readonly TextRangeType[];

  @Field(() => [PlanProposalItemType])
  readonly items!: readonly PlanProposalItemType[];

  @Field(() => UuidScalar, { nullable: true, description: 'Kế hoạch đã lập.' })
  readonly movementId!: string | null;

  @Field(() => Int, { nullable: true, description: 'Năm của kế hoạch đã lập.' })
  readonly movementYear!: number | null;
}

@ObjectType('PlanProposalHead', { description: 'Một đề xuất trong danh sách.' })
export class PlanProposalHeadType {
  @Field(() => UuidScalar)
  readonly id!: string;

  @Field(() => PlanProposalStatusEnum)
  readonly status!: PlanProposalStatus;

  @Field(() => String, { description: 'Tên kế hoạch đọc được, hoặc tên tệp.' })
  readonly title!: string;

  @Field(() => Int, { description: 'Số mục chưa xem.' })
  readonly openCount!: number;

  @Field(() => DateTimeScalar)
  readonly createdAt!: Date;

  @Field(() => String, { description: 'Người đã đưa văn bản vào.' })
  readonly createdByName!: string;
}

@ObjectType('PlanProposalConnection', { description: 'Một phần danh sách đề xuất.' })
export class PlanProposalConnection extends connectionOf(PlanProposalHeadType) {}
