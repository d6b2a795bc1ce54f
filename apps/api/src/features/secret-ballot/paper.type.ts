import { Field, Int, ObjectType } from 'type-graphql';
import { PAPER_WAYS, type PaperWay } from '@thidua/domain/secret-ballot';
import { enumOf } from '../../platform/enum-of.ts';
import { DateTimeScalar } from '../../platform/scalars/index.ts';
import { MeetingMemberType } from '../council/index.ts';

export const PaperWayEnum = enumOf(PAPER_WAYS, 'BallotPaperWay', 'Bỏ phiếu giấy tại phòng họp hay bằng phong bì.');

@ObjectType('BallotPaperVoter', { description: 'Thành viên bỏ phiếu giấy, theo sổ phiếu giấy.' })
export class PaperVoterType {
  @Field(() => MeetingMemberType)
  readonly member!: MeetingMemberType;

  @Field(() => PaperWayEnum)
  readonly way!: PaperWay;

  @Field(() => DateTimeScalar, { nullable: true })
  readonly handedOutAt!: Date | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'Lúc thu phiếu, hay lúc phong bì đến.' })
  readonly returnedAt!: Date | null;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'Lúc tổ kiểm phiếu nhập phiếu vào hòm, khi phiếu giấy quá ít.',
  })
  readonly enteredAt!: Date | null;
}

@ObjectType('BallotPaperCounts', { description: 'Số phiếu giấy của một mục.' })
export class PaperCountsType {
  @Field(() => Int)
  readonly agree!: number;

  @Field(() => Int)
  readonly disagree!: number;

  @Field(() => Int)
  readonly blank!: number;

  @Field(() => Int)
  readonly invalid!: number;
}

@ObjectType('BallotPaperCountBy', { description: 'Số phiếu giấy theo một người đếm, khi hai người đếm lệch nhau.' })
export class PaperCountByType {
  @Field(() => Int, { description: 'Lần đếm thứ mấy.' })
  readonly attempt!: number;

  @Field(() => MeetingMemberType)
  readonly teller!: MeetingMemberType;

  @Field(() => PaperCountsType)
  readonly counts!: PaperCountsType;
}

@ObjectType('BallotPaper', { description: 'Phiếu giấy của một mục: phát ra, thu về, đã đếm đến đâu.' })
export class PaperOfItemType {
  @Field(() => Int)
  readonly handedOut!: number;

  @Field(() => Int)
  readonly returned!: number;

  @Field(() => Boolean, { description: 'Hai người đã đếm khớp nhau.' })
  readonly isAgreed!: boolean;

  @Field(() => Int, { description: 'Lần đếm đang làm, hoặc lần đã khớp.' })
  readonly attempt!: number;

  @Field(() => [MeetingMemberType], { description: 'Ai đã đếm trong lần này.' })
  readonly countedBy!: readonly MeetingMemberType[];

  @Field(() => [PaperCountByType], { description: 'Các lần đếm lệch; chỉ tổ kiểm phiếu xem được.' })
  readonly differences!: readonly PaperCountByType[];
}
