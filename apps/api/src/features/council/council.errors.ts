import { Field, Int, ObjectType } from 'type-graphql';
import type {
  AgendaHindrance,
  AgendaItemStatus,
  ChairHindrance,
  Entitlement,
  LowerAwardHindrance,
  SecondVoteHindrance,
  VoteChoice,
} from '@thidua/domain/council';
import type { AwardCode } from '@thidua/domain/vocabulary';
import { CouncilPlacesType } from './council-places.type.ts';
import { UserError } from '../../platform/user-error.ts';
import { AwardCodeEnum } from '../../platform/vocabulary-enums.ts';
import {
  AgendaHindranceEnum,
  AgendaItemStatusEnum,
  ChairHindranceEnum,
  EntitlementEnum,
  LowerAwardHindranceEnum,
  SecondVoteHindranceEnum,
  VoteChoiceEnum,
} from './council.enums.ts';

@ObjectType('NoCouncilError', {
  implements: UserError,
  description: 'Không có Hội đồng nào còn nhiệm kỳ vào ngày họp.',
})
export class NoCouncilError extends UserError {
  override readonly code: string = 'NO_COUNCIL';
}

@ObjectType('QuorumNotReachedError', { implements: UserError, description: 'Chưa đủ số thành viên để họp.' })
export class QuorumNotReachedError extends UserError {
  override readonly code: string = 'QUORUM_NOT_REACHED';

  @Field(() => Int)
  readonly present: number;

  @Field(() => Int)
  readonly total: number;

  @Field(() => Int)
  readonly needed: number;

  constructor({ present, total, needed }: Pick<QuorumNotReachedError, 'present' | 'total' | 'needed'>) {
    super();
    this.present = present;
    this.total = total;
    this.needed = needed;
  }
}

@ObjectType('ItemNotOpenError', { implements: UserError, description: 'Mục hiện không mở biểu quyết.' })
export class ItemNotOpenError extends UserError {
  override readonly code: string = 'ITEM_NOT_OPEN';

  @Field(() => AgendaItemStatusEnum)
  readonly status: AgendaItemStatus;

  constructor(status: AgendaItemStatus) {
    super();
    this.status = status;
  }
}

@ObjectType('AlreadyVotedError', { implements: UserError, description: 'Thành viên đã biểu quyết; lần đầu được tính.' })
export class AlreadyVotedError extends UserError {
  override readonly code: string = 'ALREADY_VOTED';

  @Field(() => VoteChoiceEnum, { description: 'Lựa chọn đã được tính.' })
  readonly choice: VoteChoice;

  constructor(choice: VoteChoice) {
    super();
    this.choice = choice;
  }
}

@ObjectType('NotEntitledError', { implements: UserError, description: 'Người này không được biểu quyết mục này.' })
export class NotEntitledError extends UserError {
  override readonly code: string = 'NOT_ENTITLED';

  @Field(() => EntitlementEnum)
  readonly entitlement: Entitlement;

  constructor(entitlement: Entitlement) {
    super();
    this.entitlement = entitlement;
  }
}

@ObjectType('ChairHinderedError', { implements: UserError, description: 'Chưa giao quyền chủ trì được.' })
export class ChairHinderedError extends UserError {
  override readonly code: string = 'CHAIR_HINDERED';

  @Field(() => ChairHindranceEnum)
  readonly hindrance: ChairHindrance;

  constructor(hindrance: ChairHindrance) {
    super();
    this.hindrance = hindrance;
  }
}

@ObjectType('ItemsStillOpenError', { implements: UserError, description: 'Còn mục đang mở biểu quyết.' })
export class ItemsStillOpenError extends UserError {
  override readonly code: string = 'ITEMS_STILL_OPEN';

  @Field(() => [Int], { description: 'Số thứ tự của các mục.' })
  readonly ordinals: readonly number[];

  constructor(ordinals: readonly number[]) {
    super();
    this.ordinals = ordinals;
  }
}

@ObjectType('ResultsUnsignedError', {
  implements: UserError,
  description: 'Còn kết quả bỏ phiếu kín chưa được tổ kiểm phiếu và người chủ trì ký xác nhận.',
})
export class ResultsUnsignedError extends UserError {
  override readonly code: string = 'RESULTS_UNSIGNED';

  @Field(() => [Int], { description: 'Số thứ tự của các mục.' })
  readonly ordinals: readonly number[];

  constructor(ordinals: readonly number[]) {
    super();
    this.ordinals = ordinals;
  }
}

@ObjectType('NotReadyForAgendaError', {
  implements: UserError,
  description: 'Có đề nghị chưa được tiếp nhận, còn chờ ý kiến hoặc đã ở chương trình khác.',
})
export class NotReadyForAgendaError extends UserError {
  override readonly code: string = 'NOT_READY_FOR_AGENDA';

  @Field(() => AgendaHindranceEnum)
  readonly hindrance: AgendaHindrance;

  readonly nominationIds: readonly string[];

  constructor(nominationIds: readonly string[], hindrance: AgendaHindrance = 'STATE') {
    super();
    this.nominationIds = nominationIds;
    this.hindrance = hindrance;
  }
}

@ObjectType('NoVoteRuleError', { implements: UserError, description: 'Chưa có quy tắc biểu quyết vào ngày họp.' })
export class NoVoteRuleError extends UserError {
  override readonly code: string = 'NO_VOTE_RULE';

  @Field(() => [AwardCodeEnum])
  readonly awards: readonly AwardCode[];

  constructor(awards: readonly AwardCode[]) {
    super();
    this.awards = awards;
  }
}

@ObjectType('PlacesTakenError', {
  implements: UserError,
  description: 'Hạn mức của danh hiệu đã hết: Hội đồng đã thông qua đủ số.',
})
export class PlacesTakenError extends UserError {
  override readonly code: string = 'PLACES_TAKEN';

  @Field(() => [CouncilPlacesType])
  readonly places: readonly CouncilPlacesType[];

  constructor(places: readonly CouncilPlacesType[]) {
    super();
    this.places = places;
  }
}

@ObjectType('ConflictAfterSealingError', {
  implements: UserError,
  description: 'Mục đã vào kỳ bỏ phiếu kín được niêm phong; báo không tham gia lúc này là muộn.',
})
export class ConflictAfterSealingError extends UserError {
  override readonly code: string = 'CONFLICT_AFTER_SEALING';

  @Field(() => String)
  readonly roundTitle: string;

  constructor(roundTitle: string) {
    super();
    this.roundTitle = roundTitle;
  }
}

@ObjectType('SecondVoteRefusedError', {
  implements: UserError,
  description: 'Mục không biểu quyết lần hai được.',
})
export class SecondVoteRefusedError extends UserError {
  override readonly code: string = 'SECOND_VOTE_REFUSED';

  @Field(() => SecondVoteHindranceEnum)
  readonly hindrance: SecondVoteHindrance;

  constructor(hindrance: SecondVoteHindrance) {
    super();
    this.hindrance = hindrance;
  }
}

@ObjectType('SecretBallotRequiredError', {
  implements: UserError,
  description: 'Danh hiệu phải bỏ phiếu kín, không biểu quyết công khai được.',
})
export class SecretBallotRequiredError extends UserError {
  override readonly code: string = 'SECRET_BALLOT_REQUIRED';

  @Field(() => [AwardCodeEnum])
  readonly awards: readonly AwardCode[];

  constructor(awards: readonly AwardCode[]) {
    super();
    this.awards = awards;
  }
}

@ObjectType('LowerAwardRefusedError', {
  implements: UserError,
  description: 'Mục không đạt chưa đưa ra xét danh hiệu, hình thức thấp hơn được.',
})
export class LowerAwardRefusedError extends UserError {
  override readonly code: string = 'LOWER_AWARD_REFUSED';

  @Field(() => LowerAwardHindranceEnum)
  readonly hindrance: LowerAwardHindrance;

  @Field(() => [String], { description: 'Điều cụ thể còn vướng: điều kiện chưa đạt, số hồ sơ đã có, chỉ tiêu.' })
  readonly facts: readonly string[];

  constructor(hindrance: LowerAwardHindrance, facts: readonly string[] = []) {
    super();
    this.hindrance = hindrance;
    this.facts = facts;
  }
}
