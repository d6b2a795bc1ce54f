import { Field, Int, ObjectType } from 'type-graphql';
import type { VoteBase, VoteForm } from '@thidua/domain/council';
import type {
  MinutesAside,
  MinutesElectors,
  MinutesItem,
  MinutesNamed,
  MinutesPosting,
} from '@thidua/domain/meeting-minutes';
import type { AwardCode } from '@thidua/domain/vocabulary';
import { AwardCodeEnum, VoteFormEnum } from '../../platform/vocabulary-enums.ts';
import { ConflictKindEnum, VoteBaseEnum } from '../council/index.ts';
import { NamedChoiceEnum } from '../secret-ballot/index.ts';

@ObjectType('MinutesRule', { description: 'Quy tắc biểu quyết của một mục.' })
export class MinutesRuleType {
  @Field(() => Int)
  readonly numerator!: number;

  @Field(() => Int)
  readonly denominator!: number;

  @Field(() => Boolean)
  readonly isStrict!: boolean;

  @Field(() => VoteBaseEnum)
  readonly base!: VoteBase;

  @Field(() => String)
  readonly ground!: string;
}

@ObjectType('MinutesBallots', { description: 'Số phiếu kín của một mục.' })
export class MinutesBallotsType {
  @Field(() => Int)
  readonly issued!: number;

  @Field(() => Int)
  readonly returned!: number;

  @Field(() => Int)
  readonly valid!: number;

  @Field(() => Int)
  readonly invalid!: number;

  @Field(() => Int)
  readonly named!: number;
}

@ObjectType('MinutesElectors', { description: 'Ai được biểu quyết một mục.' })
export class MinutesElectorsType implements MinutesElectors {
  @Field(() => Int, { description: 'Tổng số thành viên có quyền biểu quyết.' })
  readonly members!: number;

  @Field(() => Int, { description: 'Số có mặt khi biểu quyết.' })
  readonly present!: number;

  @Field(() => Int, { description: 'Số không tham gia vì có liên quan.' })
  readonly excluded!: number;
}

@ObjectType('MinutesNamed', { description: 'Ý kiến ghi tên, không kín, của một thành viên vắng mặt.' })
export class MinutesNamedType implements MinutesNamed {
  @Field(() => String)
  readonly name!: string;

  @Field(() => String)
  readonly documentNumber!: string;

  @Field(() => String, { description: 'yyyy-mm-dd' })
  readonly documentDate!: string;

  @Field(() => NamedChoiceEnum)
  readonly choice!: MinutesNamed['choice'];
}

@ObjectType('MinutesAside', { description: 'Thành viên không tham gia biểu quyết một mục.' })
export class MinutesAsideType implements MinutesAside {
  @Field(() => String)
  readonly name!: string;

  @Field(() => ConflictKindEnum, { nullable: true, description: 'Trống ở biên bản ký từ trước khi ghi điều này.' })
  readonly kind!: MinutesAside['kind'];
}

@ObjectType('MinutesPosting', { description: 'Kết quả công khai lấy ý kiến về một hồ sơ.' })
export class MinutesPostingType implements MinutesPosting {
  @Field(() => String, { description: 'yyyy-mm-dd' })
  readonly fromOn!: string;

  @Field(() => String, { description: 'yyyy-mm-dd' })
  readonly dueOn!: string;

  @Field(() => Int, { description: 'Số ý kiến về hồ sơ này hoặc về cả đợt, không kể ý kiến đã rút.' })
  readonly comments!: number;

  @Field(() => Int)
  readonly answered!: number;
}

@ObjectType('MinutesResult', { description: 'Kết quả của một mục.' })
export class MinutesResultType {
  @Field(() => MinutesElectorsType, {
    nullable: true,
    description: 'Trống ở biên bản ký từ trước khi ghi điều này.',
  })
  readonly electors!: MinutesElectors | null;

  @Field(() => [MinutesNamedType], { description: 'Ý kiến ghi tên của thành viên vắng mặt.' })
  readonly named!: readonly MinutesNamed[];

  @Field(() => MinutesBallotsType, { nullable: true, description: 'Trống khi biểu quyết công khai.' })
  readonly ballots!: MinutesBallotsType | null;

  @Field(() => Int)
  readonly agree!: number;

  @Field(() => Int)
  readonly disagree!: number;

  @Field(() => Int)
  readonly blank!: number;

  @Field(() => Int)
  readonly base!: number;

  @Field(() => Int)
  readonly needed!: number;

  @Field(() => Boolean)
  readonly isPassed!: boolean;
}

@ObjectType('MinutesItem', { description: 'Một mục của chương trình trong biên bản.' })
export class MinutesItemType {
  @Field(() => Int)
  readonly ordinal!: number;

  @Field(() => Int, { description: 'Lần biểu quyết: 1, hoặc 2.' })
  readonly attempt!: number;

  @Field(() => String)
  readonly subjectName!: string;

  @Field(() => String)
  readonly subjectPost!: string;

  @Field(() => AwardCodeEnum)
  readonly award!: AwardCode;

  @Field(() => VoteFormEnum)
  readonly form!: VoteForm;

  @Field(() => [MinutesAsideType], { description: 'Thành viên không tham gia biểu quyết mục này.' })
  readonly aside!: readonly MinutesAside[];

  @Field(() => [MinutesPostingType], {
    nullable: true,
    description: 'Công khai lấy ý kiến, với khen thưởng cấp Nhà nước; trống với mục khác.',
  })
  readonly postings!: readonly MinutesPosting[] | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Mục không đạt mà người, tập thể này từ đó được đưa ra xét thấp hơn.',
  })
  readonly loweredFrom!: number | null;

  @Field(() => Int, { nullable: true, description: 'Mục xét danh hiệu, hình thức thấp hơn sau khi mục này không đạt.' })
  readonly loweredTo!: number | null;

  @Field(() => MinutesRuleType)
  readonly rule!: MinutesItem['rule'];

  @Field(() => MinutesResultType, { nullable: true, description: 'Trống khi chưa có kết quả.' })
  readonly result!: MinutesItem['result'];
}
