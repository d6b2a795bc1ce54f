import { Field, ObjectType } from 'type-graphql';
import {
  AGREEMENT_CHECKS,
  FIGURE_SOURCES,
  type AgreementCheck,
  type FigureSource,
} from '@thidua/domain/number-agreement';
import { enumOf } from '../../platform/enum-of.ts';
import { UserError } from '../../platform/user-error.ts';

const FigureSourceEnum = enumOf(FIGURE_SOURCES, 'FigureSource', 'Nơi có một số liệu của phiên họp.');
const AgreementCheckEnum = enumOf(AGREEMENT_CHECKS, 'AgreementCheck', 'Số liệu nào được đối chiếu.');

@ObjectType('AgreementFigure', { description: 'Một số liệu ở một nơi.' })
export class AgreementFigureType {
  @Field(() => FigureSourceEnum)
  readonly source!: FigureSource;

  @Field(() => String, { description: 'Số, tên hoặc mã; giống nhau từng ký tự khi số liệu khớp.' })
  readonly value!: string;
}

@ObjectType('AgreementFinding', { description: 'Một số liệu đối chiếu giữa các nơi có nó.' })
export class AgreementFindingType {
  @Field(() => AgreementCheckEnum)
  readonly check!: AgreementCheck;

  @Field(() => String, { description: 'Mục của chương trình hoặc văn bản; rỗng khi là của cả phiên họp.' })
  readonly subject!: string;

  @Field(() => [AgreementFigureType])
  readonly figures!: readonly AgreementFigureType[];

  @Field(() => Boolean)
  readonly isEqual!: boolean;
}

@ObjectType('NumbersDifferError', {
  implements: UserError,
  description: 'Số liệu giữa màn hình, biên bản, kiểm phiếu, quyết định, tờ trình chưa khớp; chưa ký được.',
})
export class NumbersDifferError extends UserError {
  override readonly code: string = 'NUMBERS_DIFFER';

  @Field(() => [AgreementFindingType], { description: 'Các số liệu chưa khớp.' })
  readonly differences: readonly AgreementFindingType[];

  constructor(differences: readonly AgreementFindingType[]) {
    super();
    this.differences = differences;
  }
}
