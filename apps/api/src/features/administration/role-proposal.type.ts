import { Field, Int, ObjectType } from 'type-graphql';
import {
  ROLE_PROPOSAL_EVENTS,
  ROLE_PROPOSAL_KINDS,
  ROLE_PROPOSAL_STATUSES,
  type Role,
  type RoleProposalKind,
  type RoleProposalStatus,
} from '@thidua/domain/accounts';
import { enumOf } from '../../platform/enum-of.ts';
import { connectionOf } from '../../platform/page.ts';
import { DateTimeScalar, UuidScalar } from '../../platform/scalars/index.ts';
import { RoleEnum } from '../accounts/index.ts';

export const RoleProposalKindEnum = enumOf(ROLE_PROPOSAL_KINDS, 'RoleProposalKind', 'Giao hay thôi vai trò.');
export const RoleProposalStatusEnum = enumOf(
  ROLE_PROPOSAL_STATUSES,
  'RoleProposalStatus',
  'Đề nghị về vai trò đã đến bước nào.',
);
export const RoleProposalEventEnum = enumOf(ROLE_PROPOSAL_EVENTS, 'RoleProposalEvent', 'Việc với một đề nghị.');

@ObjectType('RoleProposal', { description: 'Đề nghị giao hoặc thôi một vai trò.' })
export class RoleProposalType {
  @Field(() => UuidScalar)
  readonly id!: string;

  @Field(() => Int)
  readonly version!: number;

  @Field(() => RoleProposalKindEnum)
  readonly kind!: RoleProposalKind;

  @Field(() => RoleProposalStatusEnum)
  readonly status!: RoleProposalStatus;

  @Field(() => RoleEnum)
  readonly role!: Role;

  @Field(() => String)
  readonly reason!: string;

  @Field(() => Boolean, { description: 'Giám đốc thu hồi ngay, không chờ ba bước.' })
  readonly isAtOnce!: boolean;

  @Field(() => DateTimeScalar)
  readonly proposedAt!: Date;

  @Field(() => DateTimeScalar, { nullable: true, description: 'Duyệt hoặc không duyệt lúc nào.' })
  readonly decidedAt!: Date | null;

  @Field(() => String, { nullable: true })
  readonly decisionReason!: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'Rút lúc nào; trống khi chưa ai rút.' })
  readonly withdrawnAt!: Date | null;

  @Field(() => String, { nullable: true, description: 'Vì sao rút.' })
  readonly withdrawalReason!: string | null;

  @Field(() => DateTimeScalar, { nullable: true })
  readonly appliedAt!: Date | null;

  readonly accountId!: string;
  readonly departmentId!: string | null;
  readonly validFrom!: Date;
  readonly validTo!: Date | null;
  readonly proposedById!: string;
  readonly decidedById!: string | null;
  readonly withdrawnById!: string | null;
  readonly appliedById!: string | null;
}

@ObjectType('RoleProposalConnection')
export class RoleProposalConnection extends connectionOf(RoleProposalType) {}
