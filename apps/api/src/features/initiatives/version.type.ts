import { Field, Int, ObjectType } from 'type-graphql';
import { INITIATIVE_TEXTS, type InitiativeText } from '@thidua/domain/initiatives';
import { enumOf } from '../../platform/enum-of.ts';
import { DateTimeScalar } from '../../platform/scalars/index.ts';
import type { InitiativeType } from './initiative.type.ts';

const InitiativeTextEnum = enumOf(INITIATIVE_TEXTS, 'InitiativeText', 'Mục bằng chữ của đơn.');

@ObjectType('VersionText', { description: 'Nguyên văn một mục của một lần nộp.' })
export class VersionTextType {
  @Field(() => InitiativeTextEnum)
  readonly name!: InitiativeText;

  @Field(() => String)
  readonly text!: string;
}

@ObjectType('VersionAuthor', { description: 'Tác giả ghi trong một lần nộp, theo tên lúc đó.' })
export class VersionAuthorType {
  @Field(() => String)
  readonly fullName!: string;

  @Field(() => Int, { description: 'Phần vạn: 100 % là 10.000.' })
  readonly shareBasisPoints!: number;

  @Field(() => String, { description: 'Trình độ chuyên môn đã ghi.' })
  readonly qualification!: string;
}

@ObjectType('VersionHelper', { description: 'Người tham gia áp dụng lần đầu ghi trong một lần nộp.' })
export class VersionHelperType {
  @Field(() => String)
  readonly fullName!: string;

  @Field(() => String)
  readonly workplace!: string;

  @Field(() => String)
  readonly post!: string;

  @Field(() => String)
  readonly qualification!: string;

  @Field(() => String)
  readonly work!: string;
}

@ObjectType('InitiativeVersion', { description: 'Một lần nộp: nguyên văn lúc nộp, và vì sao bị trả lại nếu có.' })
export class InitiativeVersionType {
  @Field(() => Int, { description: 'Lần nộp thứ mấy, từ 1.' })
  readonly number!: number;

  @Field(() => DateTimeScalar)
  readonly submittedAt!: Date;

  @Field(() => DateTimeScalar, { nullable: true, description: 'Lúc bị trả lại để bổ sung.' })
  readonly returnedAt!: Date | null;

  readonly returnedReason!: string | null;
  readonly initiative!: InitiativeType;
  readonly initiativeId!: string;
  readonly submittedById!: string | null;
  readonly returnedById!: string | null;
}
