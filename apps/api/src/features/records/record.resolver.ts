import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import type { Result } from '@thidua/domain/kernel';
import type { RevealedField, RevealReason } from '@thidua/domain/records';
import { Allow } from '../../platform/allow.ts';
import { businessToday } from '../../platform/business-clock.ts';
import { found } from '../../platform/fault.ts';
import type { ActingContext } from '../../platform/request-context.ts';
import { UuidScalar } from '../../platform/scalars/index.ts';
import { sharedError, type SharedRefusal } from '../../platform/user-error.ts';
import { staffMemberOn } from '../organisation/index.ts';
import { RevealedValueType } from './person-records.type.ts';
import { RevealedFieldEnum, RevealReasonEnum } from './record.enums.ts';
import {
  CloseCaseInput,
  DisciplineFormInput,
  HealthReasonInput,
  IncidentInput,
  OpenCaseInput,
  PersonalDataFormInput,
  ResolveIncidentInput,
} from './record.input.ts';
import { SavePersonRecordResult } from './record.result.ts';
import { closeCase, openCase } from './use-cases/keep-case.ts';
import { recordIncident, resolveIncident } from './use-cases/keep-incident.ts';
import { revealValue } from './use-cases/reveal-value.ts';
import { saveDiscipline } from './use-cases/save-discipline.ts';
import { saveHealthReason } from './use-cases/save-health-reason.ts';
import { savePersonalData } from './use-cases/save-personal-data.ts';

@Resolver()
export class RecordResolver {
  @Mutation(() => RevealedValueType, {
    description: 'Mở xem một giá trị nhạy cảm, một lần; việc mở được ghi nhật ký và người có hồ sơ thấy.',
  })
  @Allow('record:reveal')
  reveal(
    @Ctx() context: ActingContext,
    @Arg('field', () => RevealedFieldEnum) field: RevealedField,
    @Arg('id', () => UuidScalar, { description: 'Bản ghi; với số căn cước là người.' }) id: string,
    @Arg('reason', () => RevealReasonEnum) reason: RevealReason,
  ): Promise<RevealedValueType> {
    return revealValue(context, { field, id, reason });
  }

  @Mutation(() => SavePersonRecordResult, { description: 'Ghi số căn cước, điện thoại, thư riêng.' })
  @Allow('record:edit')
  async savePersonalData(
    @Ctx() context: ActingContext,
    @Arg('input', () => PersonalDataFormInput) input: PersonalDataFormInput,
  ): Promise<typeof SavePersonRecordResult> {
    return answer(context, await savePersonalData(context, input));
  }

  @Mutation(() => SavePersonRecordResult, { description: 'Ghi hoặc đính chính một lần kỷ luật.' })
  @Allow('record:edit')
  async saveDiscipline(
    @Ctx() context: ActingContext,
    @Arg('input', () => DisciplineFormInput) input: DisciplineFormInput,
  ): Promise<typeof SavePersonRecordResult> {
    return answer(context, await saveDiscipline(context, input));
  }

  @Mutation(() => SavePersonRecordResult, {
    description: 'Ghi một vụ việc đang được xem xét; việc khen thưởng người này tạm dừng.',
  })
  @Allow('record:edit')
  async openCase(
    @Ctx() context: ActingContext,
    @Arg('input', () => OpenCaseInput) input: OpenCaseInput,
  ): Promise<typeof SavePersonRecordResult> {
    return answer(context, await openCase(context, input));
  }

  @Mutation(() => SavePersonRecordResult, {
    description: 'Đóng vụ việc với kết luận; hồ sơ khen thưởng được xét tiếp.',
  })
  @Allow('record:edit')
  async closeCase(
    @Ctx() context: ActingContext,
    @Arg('input', () => CloseCaseInput) input: CloseCaseInput,
  ): Promise<typeof SavePersonRecordResult> {
    return answer(context, await closeCase(context, input));
  }

  @Mutation(() => SavePersonRecordResult, { description: 'Ghi một vụ việc về kỷ cương, tác phong.' })
  @Allow('record:edit')
  async recordIncident(
    @Ctx() context: ActingContext,
    @Arg('input', () => IncidentInput) input: IncidentInput,
  ): Promise<typeof SavePersonRecordResult> {
    return answer(context, await recordIncident(context, input));
  }

  @Mutation(() => SavePersonRecordResult, { description: 'Ghi lý do sức khỏe của một lần nghỉ ốm.' })
  @Allow('record:edit')
  async saveHealthReason(
    @Ctx() context: ActingContext,
    @Arg('input', () => HealthReasonInput) input: HealthReasonInput,
  ): Promise<typeof SavePersonRecordResult> {
    return answer(context, await saveHealthReason(context, input));
  }

  @Mutation(() => SavePersonRecordResult, { description: 'Ghi cách giải quyết vụ việc.' })
  @Allow('record:edit')
  async resolveIncident(
    @Ctx() context: ActingContext,
    @Arg('input', () => ResolveIncidentInput) input: ResolveIncidentInput,
  ): Promise<typeof SavePersonRecordResult> {
    return answer(context, await resolveIncident(context, input));
  }
}

async function answer(
  context: ActingContext,
  outcome: Result<{ readonly staffId: string }, SharedRefusal>,
): Promise<typeof SavePersonRecordResult> {
  if (!outcome.ok) return sharedError(outcome.error);
  return found(await staffMemberOn(context, outcome.value.staffId, businessToday(context.platform, context.actor)));
}
