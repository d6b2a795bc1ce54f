import { Arg, Ctx, Mutation, Query, Resolver } from 'type-graphql';
import type { Result } from '@thidua/domain/kernel';
import { Allow } from '../../platform/allow.ts';
import type { ActingContext } from '../../platform/request-context.ts';
import { ProposeSettingInput, SettingProposalActInput } from './setting.input.ts';
import { listSettings } from './setting.queries.ts';
import { DecideSettingResult, ProposeSettingResult, SettingChangedType } from './setting.result.ts';
import { SettingRecordType } from './setting.type.ts';
import { decideSetting } from './use-cases/decide-setting.ts';
import { proposeSetting } from './use-cases/propose-setting.ts';

@Resolver()
export class SettingResolver {
  @Query(() => [SettingRecordType], { description: 'Mọi điều luật để địa phương quy định, với giá trị và căn cứ.' })
  @Allow('setting:read')
  settings(@Ctx() context: ActingContext): Promise<SettingRecordType[]> {
    return listSettings(context);
  }

  @Mutation(() => ProposeSettingResult, { description: 'Đề nghị giá trị mới, kèm căn cứ và ngày áp dụng.' })
  @Allow('setting:propose')
  async proposeSetting(
    @Ctx() context: ActingContext,
    @Arg('input', () => ProposeSettingInput) input: ProposeSettingInput,
  ): Promise<typeof ProposeSettingResult> {
    return settingsAfter(context, await proposeSetting(context, input));
  }

  @Mutation(() => DecideSettingResult, { description: 'Rút đề nghị chưa duyệt.' })
  @Allow('setting:propose')
  async withdrawSetting(
    @Ctx() context: ActingContext,
    @Arg('input', () => SettingProposalActInput) input: SettingProposalActInput,
  ): Promise<typeof DecideSettingResult> {
    return settingsAfter(context, await decideSetting(context, 'WITHDRAW', input));
  }

  @Mutation(() => DecideSettingResult, {
    description: 'Duyệt đề nghị của người khác; áp dụng từ ngày ghi trong đề nghị.',
  })
  @Allow('setting:approve')
  async approveSetting(
    @Ctx() context: ActingContext,
    @Arg('input', () => SettingProposalActInput) input: SettingProposalActInput,
  ): Promise<typeof DecideSettingResult> {
    return settingsAfter(context, await decideSetting(context, 'APPROVE', input));
  }

  @Mutation(() => DecideSettingResult, { description: 'Không duyệt đề nghị.' })
  @Allow('setting:approve')
  async refuseSetting(
    @Ctx() context: ActingContext,
    @Arg('input', () => SettingProposalActInput) input: SettingProposalActInput,
  ): Promise<typeof DecideSettingResult> {
    return settingsAfter(context, await decideSetting(context, 'REFUSE', input));
  }
}

/** All settings as they stand after a step, or the refusal. */
async function settingsAfter<E>(context: ActingContext, outcome: Result<string, E>): Promise<SettingChangedType | E> {
  return outcome.ok ? new SettingChangedType(outcome.value, await listSettings(context)) : outcome.error;
}
