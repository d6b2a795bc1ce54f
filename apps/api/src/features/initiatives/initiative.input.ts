import { ArgsType, Field, InputType, Int } from 'type-graphql';
import type { AuthorReply, InitiativeField, InitiativeStatus } from '@thidua/domain/initiatives';
import type { PlainDate } from '@thidua/domain/kernel';
import type { InitiativeScope } from '@thidua/domain/vocabulary';
import { enumOf } from '../../platform/enum-of.ts';
import { PageArgs } from '../../platform/page.ts';
import { PlainDateScalar, UuidScalar } from '../../platform/scalars/index.ts';
import { InitiativeScopeEnum, SortDirectionEnum, type SortDirection } from '../../platform/vocabulary-enums.ts';
import { InitiativeFieldEnum } from './initiative-return.type.ts';
import { AuthorReplyEnum, InitiativeStatusEnum } from './initiative.type.ts';

const SCOPE_FILTERS = ['MINE', 'DEPARTMENT', 'ALL'] as const;
export type InitiativeScopeFilter = (typeof SCOPE_FILTERS)[number];
const ScopeFilterEnum = enumOf(SCOPE_FILTERS, 'InitiativeScopeFilter', 'Của tôi, của phòng tôi, hay tất cả được thấy.');

const SORT_KEYS = ['CODE', 'TITLE', 'OWNER', 'UPDATED', 'DUE'] as const;
export type InitiativeSortKey = (typeof SORT_KEYS)[number];
const SortKeyEnum = enumOf(SORT_KEYS, 'InitiativeSortKey', 'Cột sắp xếp danh sách sáng kiến.');

@InputType('InitiativeFilter', { description: 'Lọc danh sách sáng kiến.' })
export class InitiativeFilter {
  @Field(() => String, { nullable: true, description: 'Tìm trong mã, tên sáng kiến, tên tác giả; không cần dấu.' })
  readonly text?: string | null;

  @Field(() => [InitiativeStatusEnum], { nullable: true })
  readonly statuses?: readonly InitiativeStatus[] | null;

  @Field(() => UuidScalar, { nullable: true })
  readonly departmentId?: string | null;

  @Field(() => ScopeFilterEnum, { nullable: true })
  readonly scope?: InitiativeScopeFilter | null;

  @Field(() => Boolean, { nullable: true, description: 'Chỉ những hồ sơ quá hạn, ở tác giả hay ở nơi xử lý.' })
  readonly isLate?: boolean | null;
}

@InputType('InitiativeSort', { description: 'Thứ tự danh sách sáng kiến.' })
export class InitiativeSort {
  @Field(() => SortKeyEnum)
  readonly by!: InitiativeSortKey;

  @Field(() => SortDirectionEnum)
  readonly direction!: SortDirection;
}

@ArgsType()
export class InitiativesArgs extends PageArgs {
  @Field(() => Int)
  readonly year!: number;

  @Field(() => InitiativeFilter, { nullable: true })
  readonly filter?: InitiativeFilter | null;

  @Field(() => InitiativeSort, { nullable: true, description: 'Mặc định: mới sửa trước.' })
  readonly sort?: InitiativeSort | null;
}

@InputType('AnswerAuthorshipInput', { description: 'Đồng tác giả trả lời về tỷ lệ đóng góp của mình.' })
export class AnswerAuthorshipInput {
  @Field(() => UuidScalar)
  readonly id!: string;

  @Field(() => Int, { description: 'Tỷ lệ được hỏi, phần vạn: đã đổi thì phải xem lại.' })
  readonly shareBasisPoints!: number;

  @Field(() => AuthorReplyEnum)
  readonly reply!: AuthorReply;

  @Field(() => String, { nullable: true, description: 'Điều đề nghị sửa; bắt buộc khi đề nghị sửa.' })
  readonly note?: string | null;
}

@InputType('RecordPaperConsentInput', { description: 'Văn bản đồng ý của đồng tác giả không có tài khoản.' })
export class RecordPaperConsentInput {
  @Field(() => UuidScalar)
  readonly id!: string;

  @Field(() => UuidScalar)
  readonly staffId!: string;

  @Field(() => String, { description: 'Văn bản nào, ký ngày nào, đang ở đâu.' })
  readonly note!: string;
}

@InputType('AskAuthorAgainInput', { description: 'Hỏi lại đồng tác giả đã đề nghị sửa.' })
export class AskAuthorAgainInput {
  @Field(() => UuidScalar)
  readonly id!: string;

  @Field(() => UuidScalar)
  readonly staffId!: string;
}

@InputType('CreateInitiativeInput', { description: 'Bắt đầu một sáng kiến.' })
export class CreateInitiativeInput {
  @Field(() => UuidScalar, { description: 'Do máy người dùng sinh: gửi lại cùng mã thì không tạo hai lần.' })
  readonly id!: string;

  @Field(() => Int)
  readonly year!: number;

  @Field(() => String)
  readonly title!: string;
}

@InputType('InitiativeAuthorInput', { description: 'Một tác giả.' })
export class InitiativeAuthorInput {
  @Field(() => UuidScalar)
  readonly staffId!: string;

  @Field(() => Int, { description: 'Phần vạn: 100 % là 10.000.' })
  readonly shareBasisPoints!: number;

  @Field(() => String, { nullable: true, description: 'Trình độ chuyên môn; không gửi thì giữ nguyên.' })
  readonly qualification?: string | null;
}

@InputType('InitiativeHelperInput', { description: 'Một người đã tham gia áp dụng thử hoặc áp dụng lần đầu.' })
export class InitiativeHelperInput {
  @Field(() => String)
  readonly fullName!: string;

  @Field(() => PlainDateScalar, { nullable: true })
  readonly birthDate?: PlainDate | null;

  @Field(() => String, { nullable: true, description: 'Nơi công tác hoặc nơi thường trú.' })
  readonly workplace?: string | null;

  @Field(() => String, { nullable: true })
  readonly post?: string | null;

  @Field(() => String, { nullable: true, description: 'Trình độ chuyên môn.' })
  readonly qualification?: string | null;

  @Field(() => String, { nullable: true, description: 'Nội dung công việc hỗ trợ.' })
  readonly work?: string | null;
}

@InputType('SaveInitiativeInput', { description: 'Lưu các ô đã sửa; ô không gửi thì giữ nguyên.' })
export class SaveInitiativeInput {
  @Field(() => UuidScalar)
  readonly id!: string;

  @Field(() => Int, { description: 'Phiên bản đã mở để sửa.' })
  readonly version!: number;

  @Field(() => String, { nullable: true })
  readonly title?: string | null;

  @Field(() => String, { nullable: true, description: 'Chủ đầu tư tạo ra sáng kiến, khi không phải là tác giả.' })
  readonly investor?: string | null;

  @Field(() => String, { nullable: true })
  readonly field?: string | null;

  @Field(() => PlainDateScalar, { nullable: true })
  readonly firstAppliedOn?: PlainDate | null;

  @Field(() => Boolean, { nullable: true, description: 'Bỏ ngày áp dụng lần đầu.' })
  readonly clearFirstAppliedOn?: boolean | null;

  @Field(() => String, { nullable: true, description: 'Tình trạng trước khi có sáng kiến.' })
  readonly before?: string | null;

  @Field(() => String, { nullable: true, description: 'Nội dung giải pháp.' })
  readonly solution?: string | null;

  @Field(() => String, { nullable: true, description: 'Điểm mới.' })
  readonly novelty?: string | null;

  @Field(() => String, { nullable: true, description: 'Điều kiện cần thiết để áp dụng.' })
  readonly conditions?: string | null;

  @Field(() => String, { nullable: true, description: 'Lợi ích theo ý kiến của tác giả.' })
  readonly authorBenefit?: string | null;

  @Field(() => String, { nullable: true, description: 'Lợi ích theo ý kiến của nơi áp dụng.' })
  readonly userBenefit?: string | null;

  @Field(() => [InitiativeAuthorInput], { nullable: true, description: 'Cả danh sách tác giả, thay danh sách cũ.' })
  readonly authors?: readonly InitiativeAuthorInput[] | null;

  @Field(() => [InitiativeHelperInput], {
    nullable: true,
    description: 'Cả danh sách người tham gia áp dụng lần đầu, thay danh sách cũ.',
  })
  readonly helpers?: readonly InitiativeHelperInput[] | null;
}

@InputType('InitiativeActInput', { description: 'Một việc với sáng kiến, kèm lý do hoặc ý kiến.' })
export class InitiativeActInput {
  @Field(() => UuidScalar)
  readonly id!: string;

  @Field(() => Int)
  readonly version!: number;

  @Field(() => String, { nullable: true })
  readonly reason?: string | null;
}

@InputType('FieldRemarkInput', { description: 'Một mục cần bổ sung.' })
export class FieldRemarkInput {
  @Field(() => InitiativeFieldEnum)
  readonly field!: InitiativeField;

  @Field(() => String, { description: 'Điều cần bổ sung ở mục này.' })
  readonly remark!: string;
}

@InputType('ReturnInitiativeInput', { description: 'Trả lại để bổ sung: chỉ những mục nêu ở đây được sửa.' })
export class ReturnInitiativeInput {
  @Field(() => UuidScalar)
  readonly id!: string;

  @Field(() => Int)
  readonly version!: number;

  @Field(() => [FieldRemarkInput])
  readonly fields!: readonly FieldRemarkInput[];

  @Field(() => String, { nullable: true, description: 'Lời chung, ngoài điều cần bổ sung ở từng mục.' })
  readonly reason?: string | null;
}

@InputType('TellApplicationInput', { description: 'Lần áp dụng đầu tiên của sáng kiến nộp trước khi áp dụng.' })
export class TellApplicationInput {
  @Field(() => UuidScalar)
  readonly id!: string;

  @Field(() => Int)
  readonly version!: number;

  @Field(() => PlainDateScalar, { description: 'Ngày bắt đầu áp dụng lần đầu.' })
  readonly firstAppliedOn!: PlainDate;

  @Field(() => PlainDateScalar, { description: 'Ngày áp dụng lần đầu xong.' })
  readonly endedOn!: PlainDate;
}

@InputType('SuperiorApprovalInput', { description: 'Văn bản cấp trên chấp thuận việc công nhận.' })
export class SuperiorApprovalInput {
  @Field(() => String)
  readonly approvalNumber!: string;

  @Field(() => PlainDateScalar, { nullable: true })
  readonly approvedOn?: PlainDate | null;

  @Field(() => String)
  readonly approvedBy!: string;
}

@InputType('RecogniseInitiativeInput', { description: 'Ghi quyết định công nhận sáng kiến.' })
export class RecogniseInitiativeInput {
  @Field(() => UuidScalar)
  readonly id!: string;

  @Field(() => Int)
  readonly version!: number;

  @Field(() => InitiativeScopeEnum)
  readonly scope!: InitiativeScope;

  @Field(() => String)
  readonly decisionNumber!: string;

  @Field(() => PlainDateScalar)
  readonly decidedOn!: PlainDate;

  @Field(() => String)
  readonly decidedBy!: string;

  @Field(() => Boolean, { nullable: true, description: 'Nhà nước đầu tư kinh phí để tạo ra sáng kiến.' })
  readonly isStateFunded?: boolean | null;

  @Field(() => SuperiorApprovalInput, {
    nullable: true,
    description: 'Văn bản chấp thuận của cấp trên; cần khi tác giả đứng đầu cơ quan hoặc Nhà nước đầu tư kinh phí.',
  })
  readonly approval?: SuperiorApprovalInput | null;
}
