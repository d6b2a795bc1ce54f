import { Field, Int, InterfaceType, ObjectType } from 'type-graphql';
import type { InputProblem } from '@thidua/domain/kernel';

/** A refusal that a person can act on. It carries facts; the words belong to the client. */
@InterfaceType('UserError', {
  description: 'Lý do từ chối mà người dùng xử lý được; chỉ có dữ kiện, câu chữ do giao diện viết.',
})
export abstract class UserError {
  @Field(() => String, { description: 'Mã lý do.' })
  // Not an abstract property: the test compiler drops decorators of those, and the schema would lose the field.
  readonly code!: string;
}

@ObjectType('StaleRecordError', { implements: UserError, description: 'Hồ sơ đã được người khác sửa sau khi mở.' })
export class StaleRecordError extends UserError {
  override readonly code: string = 'STALE_RECORD';

  @Field(() => Int, { description: 'Phiên bản hiện nay của hồ sơ.' })
  readonly currentVersion: number;

  constructor(currentVersion: number) {
    super();
    this.currentVersion = currentVersion;
  }
}

@ObjectType('InvalidTransitionError', {
  implements: UserError,
  description: 'Trạng thái hiện nay không cho phép việc này.',
})
export class InvalidTransitionError extends UserError {
  override readonly code: string = 'INVALID_TRANSITION';

  @Field(() => String, { description: 'Trạng thái hiện nay.' })
  readonly from: string;

  @Field(() => String, { description: 'Việc bị từ chối.' })
  readonly event: string;

  constructor(from: string, event: string) {
    super();
    this.from = from;
    this.event = event;
  }
}

@ObjectType('InputProblem', { description: 'Một điểm sai của một ô nhập.' })
export class InputProblemType {
  @Field(() => String, { description: 'Tên ô; dòng của danh sách viết authors.2.' })
  readonly field!: string;

  @Field(() => String, { description: 'Mã điểm sai.' })
  readonly code!: string;

  @Field(() => Int, { nullable: true, description: 'Giới hạn bị vượt.' })
  readonly limit?: number | undefined;

  @Field(() => Int, { nullable: true, description: 'Giá trị đã nhập.' })
  readonly actual?: number | undefined;
}

@ObjectType('InputProblemsError', { implements: UserError, description: 'Dữ liệu nhập chưa hợp lệ.' })
export class InputProblemsError extends UserError {
  override readonly code: string = 'INPUT_PROBLEMS';

  @Field(() => [InputProblemType])
  readonly problems: readonly InputProblem[];

  constructor(problems: readonly InputProblem[]) {
    super();
    this.problems = problems;
  }
}

/** The refusals that every feature may return from a use case. */
export interface StaleRecord {
  readonly code: 'STALE_RECORD';
  readonly currentVersion: number;
}
export interface InvalidTransition {
  readonly code: 'INVALID_TRANSITION';
  readonly from: string;
  readonly event: string;
}
export interface InputProblems {
  readonly code: 'INPUT_PROBLEMS';
  readonly problems: readonly InputProblem[];
}
export type SharedRefusal = StaleRecord | InvalidTransition | InputProblems;

/** What the world sees of a shared refusal. */
export function sharedError(refusal: StaleRecord): StaleRecordError;
export function sharedError(refusal: InvalidTransition): InvalidTransitionError;
export function sharedError(refusal: InputProblems): InputProblemsError;
export function sharedError(refusal: StaleRecord | InvalidTransition): StaleRecordError | InvalidTransitionError;
export function sharedError(refusal: InvalidTransition | InputProblems): InvalidTransitionError | InputProblemsError;
export function sharedError(refusal: StaleRecord | InputProblems): StaleRecordError | InputProblemsError;
export function sharedError(refusal: SharedRefusal): StaleRecordError | InvalidTransitionError | InputProblemsError;
export function sharedError(refusal: SharedRefusal): StaleRecordError | InvalidTransitionError | InputProblemsError {
  switch (refusal.code) {
    case 'STALE_RECORD':
      return new StaleRecordError(refusal.currentVersion);
    case 'INVALID_TRANSITION':
      return new InvalidTransitionError(refusal.from, refusal.event);
    case 'INPUT_PROBLEMS':
      return new InputProblemsError(refusal.problems);
  }
}
