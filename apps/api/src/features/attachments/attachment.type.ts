import { Field, Int, ObjectType } from 'type-graphql';
import { ATTACHMENT_FORMATS, type AttachmentFormat } from '@thidua/domain/attachments';
import type { BallotScanKind } from '@thidua/domain/secret-ballot';
import { enumOf } from '../../platform/enum-of.ts';
import { DateTimeScalar, UuidScalar } from '../../platform/scalars/index.ts';
import { BallotScanKindEnum } from '../secret-ballot/index.ts';

export const AttachmentFormatEnum = enumOf(
  ATTACHMENT_FORMATS,
  'AttachmentFormat',
  'Loại tệp, xác định theo nội dung chứ không theo tên.',
);

@ObjectType('Attachment', { description: 'Tệp đính kèm một hồ sơ; nội dung lấy ở /files/attachments/content?id=….' })
export class AttachmentType {
  @Field(() => UuidScalar)
  readonly id!: string;

  @Field(() => String, { description: 'Tên tệp.' })
  readonly name!: string;

  @Field(() => AttachmentFormatEnum)
  readonly format!: AttachmentFormat;

  @Field(() => Int, { description: 'Cỡ tệp, tính bằng byte.' })
  readonly bytes!: number;

  @Field(() => DateTimeScalar, { description: 'Lúc nhận đủ.' })
  readonly completedAt!: Date;

  @Field(() => DateTimeScalar, { nullable: true, description: 'Lúc gỡ; trống khi tệp còn đó.' })
  readonly removedAt!: Date | null;

  @Field(() => String, { description: 'SHA-256 của nội dung, để đối chiếu bản đã tải về.' })
  readonly sha256!: string;

  @Field(() => DateTimeScalar, { nullable: true, description: 'Lúc có bản mới thay; trống với bản đang dùng.' })
  readonly replacedAt!: Date | null;

  @Field(() => String, {
    nullable: true,
    description: 'Vì sao tệp này thay bản cũ; chỉ có ở bản đã ký của quyết định, bản chụp của kỳ bỏ phiếu.',
  })
  readonly replaceReason!: string | null;

  @Field(() => BallotScanKindEnum, {
    nullable: true,
    description: 'Giấy tờ nào của kỳ bỏ phiếu kín; trống với tệp khác.',
  })
  readonly scanKind!: BallotScanKind | null;

  readonly uploadedById!: string;
  readonly initiativeId!: string | null;
  readonly blockScoreId!: string | null;
  readonly gatheringId!: string | null;
  readonly roleModelId!: string | null;
  readonly researchTopicId!: string | null;
  readonly opinionRequestId!: string | null;
  readonly dossierPaperId!: string | null;
  readonly decisionId!: string | null;
  readonly ballotRoundId!: string | null;
  readonly checkInId!: string | null;
  readonly taskEntryId!: string | null;
  readonly programmeStepId!: string | null;
  readonly replacesId!: string | null;
}
