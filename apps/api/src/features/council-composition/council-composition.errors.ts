import { Field, ObjectType } from 'type-graphql';
import { UuidScalar } from '../../platform/scalars/index.ts';
import { UserError, type SharedRefusal } from '../../platform/user-error.ts';

/** A secret ballot runs: nobody is put in or out meanwhile. */
export interface CouncilInBallot {
  readonly code: 'COUNCIL_IN_BALLOT';
  readonly roundTitle: string;
  readonly meetingId: string;
}

export type CouncilRefusal = SharedRefusal | CouncilInBallot;

@ObjectType('CouncilInBallotError', {
  implements: UserError,
  description: 'Hội đồng đang có kỳ bỏ phiếu kín từ niêm phong đến kiểm phiếu: thành phần chưa thay đổi được.',
})
export class CouncilInBallotError extends UserError {
  override readonly code: string = 'COUNCIL_IN_BALLOT';

  @Field(() => String, { description: 'Tên kỳ bỏ phiếu kín.' })
  readonly roundTitle: string;

  @Field(() => UuidScalar, { description: 'Phiên họp có kỳ bỏ phiếu kín ấy.' })
  readonly meetingId: string;

  constructor({ roundTitle, meetingId }: Pick<CouncilInBallotError, 'roundTitle' | 'meetingId'>) {
    super();
    this.roundTitle = roundTitle;
    this.meetingId = meetingId;
  }
}
