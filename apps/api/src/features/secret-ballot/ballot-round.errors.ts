import { Field, ObjectType } from 'type-graphql';
import { BALLOT_STOPS, type BallotStop } from '@thidua/domain/secret-ballot';
import { enumOf } from '../../platform/enum-of.ts';
import { UuidScalar } from '../../platform/scalars/index.ts';
import { UserError } from '../../platform/user-error.ts';

export const BallotStopEnum = enumOf(BALLOT_STOPS, 'BallotStop', 'Vì sao kỳ bỏ phiếu kín chưa đi tiếp được.');

@ObjectType('BallotStoppedError', { implements: UserError, description: 'Kỳ bỏ phiếu kín chưa đi tiếp được.' })
export class BallotStoppedError extends UserError {
  override readonly code: string = 'BALLOT_STOPPED';

  @Field(() => BallotStopEnum)
  readonly stop: BallotStop;

  @Field(() => [UuidScalar], { description: 'Các mục có vướng mắc; trống khi nói về cả kỳ.' })
  readonly itemIds: readonly string[];

  constructor(stop: BallotStop, itemIds: readonly string[] = []) {
    super();
    this.stop = stop;
    this.itemIds = itemIds;
  }
}
