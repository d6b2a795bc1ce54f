import { Field, Int, ObjectType } from 'type-graphql';
import {
  DOSSIER_PAPERS,
  PAPER_MAKERS,
  PAPER_NOTES,
  PAPER_STAGES,
  PAPER_STATES,
  type DossierPaper,
  type PaperMaker,
  type PaperNote,
  type PaperStage,
  type PaperState,
} from '@thidua/domain/dossier-papers';
import { enumOf } from '../../../platform/enum-of.ts';
import { UuidScalar } from '../../../platform/scalars/index.ts';

export const DossierPaperEnum = enumOf(DOSSIER_PAPERS, 'DossierPaperKind', 'Giấy tờ của hồ sơ đề nghị.');
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
}

@ObjectType('DossierSets', { description: 'Số bộ hồ sơ phải nộp.' })
export class DossierSetsType {
  @Field(() => Int, { nullable: true, description: 'Số bộ bản chính; trống khi nơi nhận hồ sơ quy định.' })
  readonly count!: number | null;

  @Field(() => Boolean, { description: 'Kèm tệp điện tử của hồ sơ.' })
  readonly withFiles!: boolean;

  @Field(() => String)
  readonly ground!: string;
}
