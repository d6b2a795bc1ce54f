import { Arg, Ctx, Int, Mutation, Query, Resolver } from 'type-graphql';
import { Allow } from '../../platform/allow.ts';
import type { ActingContext } from '../../platform/request-context.ts';
import { sharedError, StaleRecordError } from '../../platform/user-error.ts';
import {
  OpenRegistrationWindowInput,
  RemindRegistrationsInput,
  SaveRegistrationRoundInput,
} from './management.input.ts';
import {
  NobodyToRemindError,
  OpenRegistrationWindowResult,
  RemindRegistrationsResult,
  SaveRegistrationRoundResult,
} from './management.result.ts';
import { registrationOverview } from './overview.queries.ts';
import { RegistrationOverviewType } from './overview.type.ts';
import { openRegistrationWindow } from './use-cases/open-registration-window.ts';
import { remindRegistrations } from './use-cases/remind-registrations.ts';
import { saveRegistrationRound } from './use-cases/save-registration-round.ts';

@Resolver()
export class RegistrationOverviewResolver {
  @Query(() => RegistrationOverviewType, { description: 'Tổng hợp đăng ký thi đua của cả cơ quan trong một năm.' })
  @Allow('registration-overview:read')
  registrationOverview(
    @Ctx() context: ActingContext,
    @Arg('year', () => Int) year: number,
  ): Promise<RegistrationOverviewType> {
    return registrationOverview(context, year);
  }

  @Mutation(() => SaveRegistrationRoundResult, { description: 'Đặt hoặc dời hạn đăng ký của một năm.' })
  @Allow('registration:manage')
  async saveRegistrationRound(
    @Ctx() context: ActingContext,
    @Arg('input', () => SaveRegistrationRoundInput) input: SaveRegistrationRoundInput,
  ): Promise<typeof SaveRegistrationRoundResult> {
    const outcome = await saveRegistrationRound(context, input);
    if (outcome.ok) return registrationOverview(context, input.year);
    // One overload each: the union of the two has none of its own.
    return outcome.error.code === 'STALE_RECORD'
      ? new StaleRecordError(outcome.error.currentVersion)
      : sharedError(outcome.error);
  }

  @Mutation(() => OpenRegistrationWindowResult, { description: 'Mở đăng ký muộn cho một phòng, đơn vị.' })
  @Allow('registration:manage')
  async openRegistrationWindow(
    @Ctx() context: ActingContext,
    @Arg('input', () => OpenRegistrationWindowInput) input: OpenRegistrationWindowInput,
  ): Promise<typeof OpenRegistrationWindowResult> {
    const outcome = await openRegistrationWindow(context, input);
    return outcome.ok ? registrationOverview(context, input.year) : sharedError(outcome.error);
  }

  @Mutation(() => RemindRegistrationsResult, { description: 'Nhắc người chưa đăng ký, mỗi người một ngày một lần.' })
  @Allow('registration:manage')
  async remindRegistrations(
    @Ctx() context: ActingContext,
    @Arg('input', () => RemindRegistrationsInput) input: RemindRegistrationsInput,
  ): Promise<typeof RemindRegistrationsResult> {
    const outcome = await remindRegistrations(context, input);
    return outcome.ok ? outcome.value : new NobodyToRemindError();
  }
}
