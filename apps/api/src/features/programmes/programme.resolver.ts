import { Arg, Ctx, Int, Mutation, Query, Resolver } from 'type-graphql';
import type { Result } from '@thidua/domain/kernel';
import { Allow } from '../../platform/allow.ts';
import type { ActingContext } from '../../platform/request-context.ts';
import { resultUnion } from '../../platform/result-union.ts';
import { UuidScalar } from '../../platform/scalars/index.ts';
import {
  InputProblemsError,
  InvalidTransitionError,
  sharedError,
  StaleRecordError,
  type SharedRefusal,
} from '../../platform/user-error.ts';
import { ProgrammeStepInput, SaveProgrammeItemInput, SaveWorkProgrammeInput } from './programme.input.ts';
import { listProgrammes, programmeById, programmeOfItem } from './programme.queries.ts';
import { WorkProgrammeType } from './programme.type.ts';
import { saveProgramme } from './use-cases/save-programme.ts';
import { saveProgrammeItem } from './use-cases/save-programme-item.ts';
import { stepProgrammeItem } from './use-cases/step-programme-item.ts';

const ProgrammeResult = resultUnion(
  'ProgrammeResult',
  'Kết quả một việc với chương trình: chương trình sau việc đó, hoặc vì sao không được.',
  WorkProgrammeType,
  [StaleRecordError, InvalidTransitionError, InputProblemsError],
);
type Answer = Promise<typeof ProgrammeResult>;

async function answer(
  context: ActingContext,
  done: Promise<Result<{ readonly itemId: string }, SharedRefusal>>,
): Answer {
  const outcome = await done;
  return outcome.ok ? programmeOfItem(context, outcome.value.itemId) : sharedError(outcome.error);
}

/** Programmes of work: what is registered for, what is finished, on which evidence (plan 2.2, 2.10). */
@Resolver()
export class ProgrammeResolver {
  @Query(() => [WorkProgrammeType], { description: 'Các chương trình chạy trong năm.' })
  @Allow('programme:read')
  workProgrammes(@Ctx() context: ActingContext, @Arg('year', () => Int) year: number): Promise<WorkProgrammeType[]> {
    return listProgrammes(context, year);
  }

  @Query(() => WorkProgrammeType, { description: 'Một chương trình.' })
  @Allow('programme:read')
  workProgramme(@Ctx() context: ActingContext, @Arg('id', () => UuidScalar) id: string): Promise<WorkProgrammeType> {
    return programmeById(context, id);
  }

  @Mutation(() => ProgrammeResult, { description: 'Lập hoặc sửa một chương trình.' })
  @Allow('programme:edit')
  async saveWorkProgramme(
    @Ctx() context: ActingContext,
    @Arg('input', () => SaveWorkProgrammeInput) input: SaveWorkProgrammeInput,
  ): Answer {
    const outcome = await saveProgramme(context, input);
    return outcome.ok ? programmeById(context, outcome.value.id) : sharedError(outcome.error);
  }

  @Mutation(() => ProgrammeResult, { description: 'Ghi hoặc sửa một nội dung của chương trình.' })
  @Allow('programme:edit')
  saveProgrammeItem(
    @Ctx() context: ActingContext,
    @Arg('input', () => SaveProgrammeItemInput) input: SaveProgrammeItemInput,
  ): Answer {
    return answer(context, saveProgrammeItem(context, input));
  }

  @Mutation(() => ProgrammeResult, { description: 'Ghi việc đã đăng ký một nội dung.' })
  @Allow('programme:report')
  registerProgrammeItem(
    @Ctx() context: ActingContext,
    @Arg('input', () => ProgrammeStepInput) input: ProgrammeStepInput,
  ): Answer {
    return answer(context, stepProgrammeItem(context, 'REGISTER', input));
  }

  @Mutation(() => ProgrammeResult, { description: 'Ghi việc đã hoàn thành một nội dung.' })
  @Allow('programme:report')
  finishProgrammeItem(
    @Ctx() context: ActingContext,
    @Arg('input', () => ProgrammeStepInput) input: ProgrammeStepInput,
  ): Answer {
    return answer(context, stepProgrammeItem(context, 'FINISH', input));
  }

  @Mutation(() => ProgrammeResult, { description: 'Rút đăng ký một nội dung, có lý do.' })
  @Allow('programme:report')
  withdrawProgrammeItem(
    @Ctx() context: ActingContext,
    @Arg('input', () => ProgrammeStepInput) input: ProgrammeStepInput,
  ): Answer {
    return answer(context, stepProgrammeItem(context, 'WITHDRAW', input));
  }

  @Mutation(() => ProgrammeResult, { description: 'Mở lại một nội dung đã ghi hoàn thành, có lý do.' })
  @Allow('programme:report')
  reopenProgrammeItem(
    @Ctx() context: ActingContext,
    @Arg('input', () => ProgrammeStepInput) input: ProgrammeStepInput,
  ): Answer {
    return answer(context, stepProgrammeItem(context, 'REOPEN', input));
  }
}
