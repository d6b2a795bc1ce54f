import { Field, Int, ObjectType } from 'type-graphql';
import {
  COPY_RELATIONS,
  COPY_VERDICTS,
  type ComparedSection,
  type CopyRelation,
  type CopyVerdict,
} from '@thidua/domain/report-copies';
import { enumOf } from '../../../platform/enum-of.ts';
import { DateTimeScalar, UuidScalar } from '../../../platform/scalars/index.ts';
import { PassagePartType } from '../../initiatives/index.ts';
import { NominationType } from '../nomination.type.ts';
import { ReportSectionEnum } from '../report/report.enums.ts';

export const CopyVerdictEnum = enumOf(COPY_VERDICTS, 'CopyVerdict', 'Kết luận về một báo cáo giống báo cáo khác.');
const CopyRelationEnum = enumOf(COPY_RELATIONS, 'CopyRelation', 'Báo cáo kia của ai.');

@ObjectType('ReportCopy', { description: 'Một báo cáo khác có câu chữ giống, và kết luận về nó.' })
export class ReportCopyType {
  @Field(() => NominationType, { description: 'Hồ sơ có báo cáo kia; chỉ gồm hồ sơ người xem được thấy.' })
  readonly other!: NominationType;

  @Field(() => CopyRelationEnum)
  readonly relation!: CopyRelation;

  @Field(() => Int, { description: 'Phần giống, tính trên bản ngắn hơn; phần vạn.' })
  readonly shareBasisPoints!: number;

  @Field(() => Boolean, { description: 'Còn chờ người thẩm định kết luận.' })
  readonly isWaiting!: boolean;

  @Field(() => Int, { description: 'Phiên bản của kết luận tại hồ sơ này; 0 khi chưa kết luận.' })
  readonly version!: number;

  @Field(() => CopyVerdictEnum, { nullable: true, description: 'Không có khi chưa kết luận hoặc báo cáo đã đổi.' })
  readonly verdict!: CopyVerdict | null;

  @Field(() => String, { description: 'Lý do của kết luận.' })
  readonly reason!: string;

  @Field(() => DateTimeScalar, { nullable: true })
  readonly judgedAt!: Date | null;

  @Field(() => String, { nullable: true, description: 'Người kết luận.' })
  readonly judgedBy!: string | null;

  @Field(() => Boolean, { description: 'Kết luận ghi tại hồ sơ kia.' })
  readonly isJudgedThere!: boolean;

  @Field(() => Boolean, { description: 'Đã kết luận, nhưng sau đó báo cáo đã đổi.' })
  readonly isOutdated!: boolean;
}

@ObjectType('ReportCopies', { description: 'Báo cáo thành tích của một hồ sơ giống những báo cáo nào của mọi năm.' })
export class ReportCopiesType {
  @Field(() => UuidScalar, { description: 'Mã của hồ sơ.' })
  readonly id!: string;

  @Field(() => Boolean, { description: 'Báo cáo đã nộp nên được đem ra so.' })
  readonly isCompared!: boolean;

  @Field(() => Int, { description: 'Từ phần giống này thì người thẩm định kết luận; phần vạn.' })
  readonly threshold!: number;

  @Field(() => String, { nullable: true, description: 'Văn bản quy định mức này; không có khi cơ quan chưa đặt.' })
  readonly thresholdGround!: string | null;

  @Field(() => Int, { description: 'Bao nhiêu báo cáo giống còn chờ kết luận.' })
  readonly waiting!: number;

  @Field(() => Int, { description: 'Bao nhiêu báo cáo đã bị kết luận là nguồn sao chép.' })
  readonly copied!: number;

  @Field(() => [ReportCopyType], { description: 'Giống nhiều trước.' })
  readonly matches!: readonly ReportCopyType[];
}

@ObjectType('ReportPassageSide', { description: 'Một đoạn của báo cáo, kèm vài chữ trước và sau.' })
export class ReportPassageSideType {
  @Field(() => ReportSectionEnum, { description: 'Mục của báo cáo có đoạn này.' })
  readonly name!: ComparedSection;

  @Field(() => [PassagePartType])
  readonly parts!: readonly PassagePartType[];

  @Field(() => Boolean, { description: 'Trước đoạn này còn chữ.' })
  readonly isCutBefore!: boolean;

  @Field(() => Boolean, { description: 'Sau đoạn này còn chữ.' })
  readonly isCutAfter!: boolean;
}

@ObjectType('ReportPassage', { description: 'Hai đoạn giống nhau của hai báo cáo, đặt cạnh nhau.' })
export class ReportPassageType {
  @Field(() => ReportPassageSideType)
  readonly own!: ReportPassageSideType;

  @Field(() => ReportPassageSideType)
  readonly other!: ReportPassageSideType;
}

@ObjectType('ReportComparison', { description: 'Báo cáo của một hồ sơ đặt cạnh một báo cáo khác.' })
export class ReportComparisonType {
  @Field(() => UuidScalar, { description: 'Mã của hồ sơ đang xem.' })
  readonly id!: string;

  @Field(() => NominationType)
  readonly nomination!: NominationType;

  @Field(() => ReportCopyType)
  readonly copy!: ReportCopyType;

  @Field(() => [ReportPassageType], { description: 'Các đoạn giống, dài trước.' })
  readonly passages!: readonly ReportPassageType[];

  @Field(() => Boolean, { description: 'Người xem được kết luận ngay bây giờ.' })
  readonly canJudge!: boolean;
}
