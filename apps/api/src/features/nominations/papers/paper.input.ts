import { Field, InputType, Int } from 'type-graphql';
import type { DossierPaper, PaperManner } from '@thidua/domain/dossier-papers';
import type { PlainDate } from '@thidua/domain/kernel';
import { PlainDateScalar, UuidScalar } from '../../../platform/scalars/index.ts';
import { DossierPaperEnum, PaperMannerEnum } from './paper.type.ts';

@InputType('StateDossierPaperInput', { description: 'Ghi một giấy tờ của hồ sơ được nộp thế nào.' })
export class StateDossierPaperInput {
  @Field(() => UuidScalar, { description: 'Mã của hồ sơ.' })
  readonly id!: string;

  @Field(() => DossierPaperEnum)
  readonly paper!: DossierPaper;

  @Field(() => Int, { description: '0 khi chưa ai ghi.' })
  readonly version!: number;

  @Field(() => PaperMannerEnum, { description: 'FILE: tệp đính kèm, cũng để bỏ điều đã ghi.' })
  readonly manner!: PaperManner;

  @Field(() => String, { nullable: true, description: 'Số, ký hiệu của bản giấy.' })
  readonly number?: string | null;

  @Field(() => PlainDateScalar, { nullable: true, description: 'Ngày của bản giấy.' })
  readonly paperOn?: PlainDate | null;

  @Field(() => String, { nullable: true, description: 'Ai giữ bản giấy.' })
  readonly keptBy?: string | null;

  @Field(() => String, { nullable: true, description: 'Vì sao không có.' })
  readonly reason?: string | null;
}
