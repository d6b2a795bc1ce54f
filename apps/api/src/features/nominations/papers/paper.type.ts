import { Field, Int, ObjectType } from 'type-graphql';
import {
  DOSSIER_PAPERS,
  PAPER_MAKERS,
  PAPER_MANNERS,
  PAPER_NOTES,
  PAPER_STAGES,
  PAPER_STATES,
  type DossierPaper,
  type PaperMaker,
  type PaperManner,
  type PaperNote,
  type PaperStage,
  type PaperState,
} from '@thidua/domain/dossier-papers';
import type { PlainDate } from '@thidua/domain/kernel';
import { enumOf } from '../../../platform/enum-of.ts';
import { DateTimeScalar, PlainDateScalar, UuidScalar } from '../../../platform/scalars/index.ts';

export const DossierPaperEnum = enumOf(DOSSIER_PAPERS, 'DossierPaperKind', 'Giấy tờ của hồ sơ đề nghị.');
export const PaperMannerEnum = enumOf(PAPER_MANNERS, 'PaperManner', 'Giấy tờ được nộp thế nào.');
const PaperMakerEnum = enumOf(PAPER_MAKERS, 'PaperMaker', 'Ai lập giấy tờ.');
const PaperStageEnum = enumOf(PAPER_STAGES, 'PaperStage', 'Khi nào giấy tờ phải có trong hồ sơ.');
const PaperStateEnum = enumOf(PAPER_STATES, 'PaperState', 'Giấy tờ đã có hay còn thiếu.');
const PaperNoteEnum = enumOf(PAPER_NOTES, 'PaperNote', 'Vì sao giấy tờ còn thiếu, có sau hoặc không cần.');

@ObjectType('PaperSource', { description: 'Giấy tờ nằm ở đâu trong phần mềm.' })
export class PaperSourceType {
  @Field(() => String, { description: 'Loại hồ sơ.' })
  readonly kind!: string;

  @Field(() => UuidScalar, { description: 'Mã của hồ sơ ấy; một hồ sơ có thể là nguồn của nhiều giấy tờ.' })
  readonly recordId!: string;

  @Field(() => String)
  readonly label!: string;
}

@ObjectType('BroughtPaper', { description: 'Giấy tờ do người lập hoặc người thẩm định nộp.' })
export class BroughtPaperType {
  @Field(() => UuidScalar)
  readonly id!: string;

  @Field(() => Int, { description: 'Gửi kèm khi ghi lại, để không đè lên việc của người khác.' })
  readonly version!: number;

  @Field(() => PaperMannerEnum)
  readonly manner!: PaperManner;

  @Field(() => String, { description: 'Số, ký hiệu của bản giấy; rỗng khi không có số.' })
  readonly number!: string;

  @Field(() => PlainDateScalar, { nullable: true })
  readonly paperOn!: PlainDate | null;

  @Field(() => String, { description: 'Ai giữ bản giấy; rỗng khi không phải bản giấy.' })
  readonly keptBy!: string;

  @Field(() => String, { description: 'Vì sao không có; rỗng khi có.' })
  readonly reason!: string;

  @Field(() => DateTimeScalar)
  readonly statedAt!: Date;

  readonly statedById!: string;
}

@ObjectType('DossierPaper', { description: 'Một giấy tờ mà hồ sơ phải có, với tình trạng và điều luật.' })
export class DossierPaperType {
  @Field(() => DossierPaperEnum)
  readonly paper!: DossierPaper;

  @Field(() => PaperMakerEnum)
  readonly maker!: PaperMaker;

  @Field(() => PaperStageEnum)
  readonly stage!: PaperStage;

  @Field(() => PaperStateEnum)
  readonly state!: PaperState;

  @Field(() => PaperNoteEnum, { nullable: true })
  readonly note!: PaperNote | null;

  @Field(() => Boolean, { description: 'Đã đối chiếu văn bản; sai thì chỉ nêu để kiểm tra, không tính là thiếu.' })
  readonly isCertain!: boolean;

  @Field(() => [String], { description: 'Điều, khoản, văn bản.' })
  readonly citations!: readonly string[];

  @Field(() => [PaperSourceType])
  readonly sources!: readonly PaperSourceType[];

  @Field(() => BroughtPaperType, {
    nullable: true,
    description: 'Tệp, bản giấy hoặc lý do không có; trống khi chưa ghi gì.',
  })
  readonly brought!: BroughtPaperType | null;
}

@ObjectType('DossierSets', { description: 'Số bộ hồ sơ phải nộp.' })
export class DossierSetsType {
  @Field(() => Int, { nullable: true, description: 'Số bộ bản chính; trống khi nơi nhận hồ sơ quy định.' })
  readonly count!: number | null;

  @Field(() => String, { nullable: true, description: 'Căn cứ của việc gửi kèm tệp; trống khi không phải gửi tệp.' })
  readonly filesGround!: string | null;

  @Field(() => String)
  readonly ground!: string;
}
