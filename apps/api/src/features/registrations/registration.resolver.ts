import { Arg, Args, Ctx, Int, Mutation, Query, Resolver } from 'type-graphql';
import type { Result } from '@thidua/domain/kernel';
import { Allow } from '../../platform/allow.ts';
import { found } from '../../platform/fault.ts';
import type { Page } from '../../platform/page.ts';
import type { ActingContext } from '../../platform/request-context.ts';
import { UuidScalar } from '../../platform/scalars/index.ts';
import { sharedError } from '../../platform/user-error.ts';
import { registrationDesk } from './desk.queries.ts';
import { RegistrationDeskType } from './desk.type.ts';
import { registrationForm } from './form.queries.ts';
import { RegistrationFormType } from './form.type.ts';
import { listRegistrations } from './list.queries.ts';
import {
  RegistrationActInput,
  RegistrationFormArgs,
  RegistrationsActInput,
  RegistrationsArgs,
  SaveRegistrationInput,
} from './registration.input.ts';
import {
  ApproveRegistrationsResult,
  IncompleteRegistrationError,
  RegistrationActResult,
  RegistrationClosedError,
  SaveRegistrationResult,
  SubmitRegistrationsResult,
} from './registration.result.ts';
import { RegistrationConnection, type RegistrationRowType } from './registration.type.ts';
import { rowsOfSheets } from './rows.queries.ts';
import { approveRegistrations } from './use-cases/approve-registrations.ts';
import { changeRegistration } from './use-cases/change-registration.ts';
import type { SheetRow } from './use-cases/locked-sheets.ts';
import type { RegistrationActRefusal } from './use-cases/move-registration.ts';
import { returnRegistration } from './use-cases/return-registration.ts';
import { saveRegistration } from './use-cases/save-registration.ts';
import { submitRegistrations } from './use-cases/submit-registrations.ts';
import { withdrawRegistration } from './use-cases/withdraw-registration.ts';

async function rowOf(context: ActingContext, year: number, sheetId: string): Promise<RegistrationRowType> {
  const [row] = await rowsOfSheets(context, year, [sheetId]);
  return found(row);
}

async function rowsAfter(context: ActingContext, rows: readonly SheetRow[]) {
  const ids = rows.map(({ sheet }) => sheet.id);
  return { rows: await rowsOfSheets(context, rows[0]?.year ?? 0, ids) };
}

async function answer(
  context: ActingContext,
  outcome: Result<SheetRow, RegistrationActRefusal>,
): Promise<typeof RegistrationActResult> {
  if (outcome.ok) return rowOf(context, outcome.value.year, outcome.value.sheet.id);
  const { error } = outcome;
  return error.code === 'REGISTRATION_CLOSED'
    ? new RegistrationClosedError(error.reason, error.closedOn)
    : sharedError(error);
}

@Resolver()
export class RegistrationResolver {
  @Query(() => RegistrationFormType, {
    description: 'Phiếu đăng ký thi đua của mình, hoặc của cá nhân, tập thể được nêu.',
  })
  @Allow('registration:read')
  registrationForm(
    @Ctx() context: ActingContext,
    @Args(() => RegistrationFormArgs) args: RegistrationFormArgs,
  ): Promise<RegistrationFormType> {
    return registrationForm(context, args);
  }

  @Query(() => RegistrationDeskType, { description: 'Đăng ký của một phòng, đơn vị trong năm.' })
  @Allow('registration:read')
  registrationDesk(
    @Ctx() context: ActingContext,
    @Arg('year', () => Int) year: number,
    @Arg('departmentId', () => UuidScalar) departmentId: string,
  ): Promise<RegistrationDeskType> {
    return registrationDesk(context, year, departmentId);
  }

  @Query(() => RegistrationConnection, {
    description: 'Mọi cá nhân, tập thể của một năm với phiếu đăng ký, trong phạm vi người xem được thấy.',
  })
  @Allow('registration:read')
  registrations(
    @Ctx() context: ActingContext,
    @Args(() => RegistrationsArgs) args: RegistrationsArgs,
  ): Promise<Page<RegistrationRowType>> {
    return listRegistrations(context, args);
  }

  @Mutation(() => SaveRegistrationResult, { description: 'Ghi phiếu đăng ký; lần ghi đầu lập phiếu.' })
  @Allow('registration:edit')
  async saveRegistration(
    @Ctx() context: ActingContext,
    @Arg('input', () => SaveRegistrationInput) input: SaveRegistrationInput,
  ): Promise<typeof SaveRegistrationResult> {
    const outcome = await saveRegistration(context, input);
    if (outcome.ok) return rowOf(context, input.year, outcome.value.id);
    const { error } = outcome;
    return error.code === 'REGISTRATION_CLOSED'
      ? new RegistrationClosedError(error.reason, error.closedOn)
      : sharedError(error);
  }

  @Mutation(() => SubmitRegistrationsResult, { description: 'Gửi một hoặc nhiều phiếu đăng ký để duyệt.' })
  @Allow('registration:edit')
  async submitRegistrations(
    @Ctx() context: ActingContext,
    @Arg('input', () => RegistrationsActInput) input: RegistrationsActInput,
  ): Promise<typeof SubmitRegistrationsResult> {
    const outcome = await submitRegistrations(context, input);
    if (outcome.ok) return rowsAfter(context, outcome.value);
    const { error } = outcome;
    switch (error.code) {
      case 'REGISTRATION_CLOSED':
        return new RegistrationClosedError(error.reason, error.closedOn);
      case 'INCOMPLETE_REGISTRATION':
        return new IncompleteRegistrationError(error.subjectNames);
      case 'STALE_RECORD':
      case 'INVALID_TRANSITION':
      case 'INPUT_PROBLEMS':
        return sharedError(error);
    }
  }

  @Mutation(() => ApproveRegistrationsResult, { description: 'Duyệt một hoặc nhiều phiếu đăng ký.' })
  @Allow('registration:approve')
  async approveRegistrations(
    @Ctx() context: ActingContext,
    @Arg('input', () => RegistrationsActInput) input: RegistrationsActInput,
  ): Promise<typeof ApproveRegistrationsResult> {
    const outcome = await approveRegistrations(context, input);
    return outcome.ok ? rowsAfter(context, outcome.value) : sharedError(outcome.error);
  }

  @Mutation(() => RegistrationActResult, { description: 'Trả lại để bổ sung, nói rõ phần nào và vì sao.' })
  @Allow('registration:approve')
  async returnRegistration(
    @Ctx() context: ActingContext,
    @Arg('input', () => RegistrationActInput) input: RegistrationActInput,
  ): Promise<typeof RegistrationActResult> {
    return answer(context, await returnRegistration(context, input));
  }

  @Mutation(() => RegistrationActResult, { description: 'Rút phiếu đã gửi khi chưa được duyệt.' })
  @Allow('registration:edit')
  async withdrawRegistration(
    @Ctx() context: ActingContext,
    @Arg('input', () => RegistrationActInput) input: RegistrationActInput,
  ): Promise<typeof RegistrationActResult> {
    return answer(context, await withdrawRegistration(context, input));
  }

  @Mutation(() => RegistrationActResult, { description: 'Mở phiếu đã duyệt để sửa, có lý do.' })
  @Allow('registration:edit')
  async changeRegistration(
    @Ctx() context: ActingContext,
    @Arg('input', () => RegistrationActInput) input: RegistrationActInput,
  ): Promise<typeof RegistrationActResult> {
    return answer(context, await changeRegistration(context, input));
  }
}
