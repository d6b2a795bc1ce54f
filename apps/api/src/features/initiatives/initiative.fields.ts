import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { consentOf, initiativeEventsFor, takesApplicationEnd, type InitiativeEvent } from '@thidua/domain/initiatives';
import { accountNameOf } from '../../platform/account-name.ts';
import type { ActingContext } from '../../platform/request-context.ts';
import {
  DepartmentType,
  departmentOn,
  desksOf,
  StaffMemberType,
  staffMemberOn,
  yearShown,
} from '../organisation/index.ts';
import { clockDaysOf } from './initiative-clock.ts';
import { factsOf } from './initiative-facts.ts';
import { historyOf } from './initiative-history.ts';
import { authorsOf, longTextsOf, recognitionsOf, type LongTexts } from './initiative.loaders.ts';
import {
  InitiativeAuthorType,
  InitiativeEventEnum,
  InitiativeHistoryEntryType,
  InitiativeRecognitionType,
  InitiativeType,
} from './initiative.type.ts';
import { similarityViewOf } from './similarity-view.ts';

async function textOf(initiative: InitiativeType, context: ActingContext, name: keyof LongTexts): Promise<string> {
  return (await longTextsOf(context).load(initiative.id))?.[name] ?? '';
}

async function personOf(initiative: InitiativeType, context: ActingContext, staffId: string): Promise<StaffMemberType> {
  const member = await staffMemberOn(context, staffId, yearShown(context, initiative.year));
  if (member === undefined) throw new Error(`Initiative ${initiative.id} names ${staffId}, who is not of this body`);
  return member;
}

@Resolver(() => InitiativeType)
export class InitiativeFields {
  @FieldResolver(() => String, { description: 'Chủ đầu tư tạo ra sáng kiến, khi không phải là tác giả.' })
  investor(@Root() initiative: InitiativeType, @Ctx() context: ActingContext): Promise<string> {
    return textOf(initiative, context, 'investor');
  }

  @FieldResolver(() => String, { description: 'Tình trạng trước khi có sáng kiến.' })
  before(@Root() initiative: InitiativeType, @Ctx() context: ActingContext): Promise<string> {
    return textOf(initiative, context, 'before');
  }

  @FieldResolver(() => String, { description: 'Nội dung giải pháp.' })
  solution(@Root() initiative: InitiativeType, @Ctx() context: ActingContext): Promise<string> {
    return textOf(initiative, context, 'solution');
  }

  @FieldResolver(() => String, { description: 'Điểm mới.' })
  novelty(@Root() initiative: InitiativeType, @Ctx() context: ActingContext): Promise<string> {
    return textOf(initiative, context, 'novelty');
  }

  @FieldResolver(() => String, { description: 'Điều kiện cần thiết để áp dụng.' })
  conditions(@Root() initiative: InitiativeType, @Ctx() context: ActingContext): Promise<string> {
    return textOf(initiative, context, 'conditions');
  }

  @FieldResolver(() => String, { description: 'Lợi ích theo ý kiến của tác giả.' })
  authorBenefit(@Root() initiative: InitiativeType, @Ctx() context: ActingContext): Promise<string> {
    return textOf(initiative, context, 'authorBenefit');
  }

  @FieldResolver(() => String, { description: 'Lợi ích theo ý kiến của nơi áp dụng.' })
  userBenefit(@Root() initiative: InitiativeType, @Ctx() context: ActingContext): Promise<string> {
    return textOf(initiative, context, 'userBenefit');
  }

  @FieldResolver(() => StaffMemberType, { description: 'Người viết đơn, tác giả chính.' })
  owner(@Root() initiative: InitiativeType, @Ctx() context: ActingContext): Promise<StaffMemberType> {
    return personOf(initiative, context, initiative.ownerId);
  }

  @FieldResolver(() => DepartmentType, { description: 'Phòng, đơn vị của người viết lúc tạo.' })
  async department(@Root() initiative: InitiativeType, @Ctx() context: ActingContext): Promise<DepartmentType> {
    const department = await departmentOn(context, initiative.departmentId, yearShown(context, initiative.year));
    if (department === undefined)
      throw new Error(`Initiative ${initiative.id} is of a department that is not of this body`);
    return department;
  }

  @FieldResolver(() => [InitiativeAuthorType], { description: 'Các tác giả, theo thứ tự ghi trong đơn.' })
  async authors(@Root() initiative: InitiativeType, @Ctx() context: ActingContext): Promise<InitiativeAuthorType[]> {
    const authors = await authorsOf(context).load(initiative.id);
    return Promise.all(
      authors.map(async (author) => {
        const { staffId, shareBasisPoints, qualification, answerNote, answeredAt } = author;
        const consent = consentOf(initiative.ownerId, author);
        const isAnswered = consent !== 'NOT_NEEDED' && consent !== 'PENDING';
        return {
          staff: await personOf(initiative, context, staffId),
          shareBasisPoints,
          qualification,
          isOwner: staffId === initiative.ownerId,
          consent,
          answeredAt: isAnswered ? answeredAt : null,
          answerNote: isAnswered ? answerNote : null,
          staffId,
          initiative,
        };
      }),
    );
  }

  @FieldResolver(() => String, { nullable: true, description: 'Người xác nhận ở phòng.' })
  endorsedBy(@Root() { endorsedById }: InitiativeType, @Ctx() context: ActingContext): Promise<string> | null {
    return endorsedById === null ? null : accountNameOf(context).load(endorsedById);
  }

  @FieldResolver(() => [InitiativeRecognitionType], {
    description: 'Các quyết định công nhận, mỗi phạm vi một quyết định.',
  })
  recognitions(
    @Root() { id }: InitiativeType,
    @Ctx() context: ActingContext,
  ): Promise<readonly InitiativeRecognitionType[]> {
    return recognitionsOf(context).load(id);
  }

  @FieldResolver(() => [InitiativeHistoryEntryType], {
    description: 'Các việc đã làm, cũ trước; không kể những lần lưu nháp.',
  })
  history(@Root() initiative: InitiativeType, @Ctx() context: ActingContext): Promise<InitiativeHistoryEntryType[]> {
    return historyOf(initiative, context);
  }

  @FieldResolver(() => Boolean, { description: 'Người xem được xem nội dung giống: tác giả và Thường trực.' })
  async viewerMayCompare(@Root() initiative: InitiativeType, @Ctx() context: ActingContext): Promise<boolean> {
    const [authors, desks] = await Promise.all([authorsOf(context).load(initiative.id), desksOf(context)]);
    return similarityViewOf(context.actor, factsOf(desks, initiative, authors)) !== undefined;
  }

  @FieldResolver(() => [InitiativeEventEnum], { description: 'Việc người xem được làm ngay bây giờ.' })
  async viewerCan(
    @Root() initiative: InitiativeType,
    @Ctx() context: ActingContext,
  ): Promise<readonly InitiativeEvent[]> {
    const [authors, desks] = await Promise.all([authorsOf(context).load(initiative.id), desksOf(context)]);
    const takesEnd = takesApplicationEnd(initiative.status, clockDaysOf(initiative, context.actor.timeZone));
    const events = initiativeEventsFor(context.actor, factsOf(desks, initiative, authors));
    return events.filter((event) => event !== 'TELL_APPLICATION' || takesEnd);
  }
}
