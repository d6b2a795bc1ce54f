import { Field, ObjectType } from 'type-graphql';
import type { DossierPaper } from '@thidua/domain/dossier-papers';
import { UserError } from '../../../platform/user-error.ts';
import { NominationType } from '../nomination.type.ts';
import type { LackingLine } from './lacking-lines.ts';
import { DossierPaperEnum } from './paper.type.ts';

@ObjectType('LackingLine', { description: 'Một đề nghị còn thiếu giấy tờ.' })
export class LackingLineType implements LackingLine {
  @Field(() => NominationType)
  readonly nomination!: NominationType;

  @Field(() => [DossierPaperEnum], { description: 'Giấy tờ còn thiếu.' })
  readonly papers!: readonly DossierPaper[];
}

@ObjectType('PapersMissingError', {
  implements: UserError,
  description: 'Hồ sơ còn thiếu giấy tờ: cơ quan yêu cầu đủ khi gửi, hoặc người thẩm định phải nêu lý do cho đi tiếp.',
})
export class PapersMissingError extends UserError {
  override readonly code: string = 'PAPERS_MISSING';

  @Field(() => [LackingLineType])
  readonly lines: readonly LackingLineType[];

  constructor(lines: readonly LackingLine[]) {
    super();
    this.lines = lines;
  }
}
