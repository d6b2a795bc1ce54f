import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import {
  mayReadNominationReturns,
  openNominationFields,
  type NominationField,
} from '@thidua/domain/nomination-returns';
import { nominationEventsFor } from '@thidua/domain/nominations';
import { accountNameOf } from '../../../platform/account-name.ts';
import type { ActingContext } from '../../../platform/request-context.ts';
import { desksOf } from '../../organisation/index.ts';
import { factsOf } from '../desks.ts';
import { NominationType } from '../nomination.type.ts';
import { fieldsToNameOf, regimeOfYear } from './fields-to-name.ts';
import { NominationFieldEnum, NominationReturnType } from './return.type.ts';
import { namedFieldsOf, nominationReturnsOf } from './round.loaders.ts';

@Resolver(() => NominationType)
export class NominationReturnsFields {
  @FieldResolver(() => [NominationReturnType], {
    description: 'Các lần trả lại, lần đầu trước; chỉ nơi lập danh sách, Thường trực, Giám đốc và thanh tra đọc được.',
  })
  async returns(@Root() line: NominationType, @Ctx() context: ActingContext): Promise<readonly NominationReturnType[]> {
    const facts = factsOf(await desksOf(context), line);
    return mayReadNominationReturns(context.actor, facts) ? nominationReturnsOf(context).load(line.id) : [];
  }

  @FieldResolver(() => [NominationFieldEnum], { description: 'Các mục người xem sửa được ngay bây giờ.' })
  async openFields(@Root() line: NominationType, @Ctx() context: ActingContext): Promise<readonly NominationField[]> {
    const events = nominationEventsFor(context.actor, factsOf(await desksOf(context), line));
    if (!events.includes('EDIT')) return [];
    const named = line.status === 'RETURNED' ? await namedFieldsOf(context).load(line.id) : undefined;
    return openNominationFields(line.status, named);
  }

  @FieldResolver(() => [NominationFieldEnum], {
    description: 'Các mục nêu được khi trả lại, theo mẫu báo cáo của hồ sơ; rỗng với người không trả lại được.',
  })
  async fieldsToName(@Root() line: NominationType, @Ctx() context: ActingContext): Promise<readonly NominationField[]> {
    const events = nominationEventsFor(context.actor, factsOf(await desksOf(context), line));
    return events.includes('RETURN') ? fieldsToNameOf(line, await regimeOfYear(context).load(line.year)) : [];
  }
}

@Resolver(() => NominationReturnType)
export class NominationReturnFields {
  @FieldResolver(() => String, { description: 'Người trả lại.' })
  returnedBy(@Root() { returnedById }: NominationReturnType, @Ctx() context: ActingContext): Promise<string> {
    return accountNameOf(context).load(returnedById);
  }

  @FieldResolver(() => String, { nullable: true, description: 'Người gửi lại.' })
  async answeredBy(
    @Root() { answeredById }: NominationReturnType,
    @Ctx() context: ActingContext,
  ): Promise<string | null> {
    return answeredById === null ? null : accountNameOf(context).load(answeredById);
  }
}
