import { Arg, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { hasRole, headedDepartments } from '@thidua/domain/accounts';
import { matchingPassages, reuseEventsFor, type ReuseEvent } from '@thidua/domain/initiative-library';
import { accountNameOf } from '../../platform/account-name.ts';
import { businessToday } from '../../platform/business-clock.ts';
import { found } from '../../platform/fault.ts';
import type { ActingContext } from '../../platform/request-context.ts';
import { foldedWords } from '../../platform/search-words.ts';
import {
  departmentOn,
  DepartmentType,
  desksOf,
  staffMemberOn,
  StaffMemberType,
  yearShown,
} from '../organisation/index.ts';
import {
  LibraryEntryActEnum,
  LibraryEntryType,
  LibraryPassageType,
  LibrarySectionType,
  type LibraryEntryAct,
} from './library-entry.type.ts';
import { entryAuthorsOf, reusesOf, sectionsOf } from './library.loaders.ts';
import { InitiativeReuseType, ReuseEventEnum } from './reuse.type.ts';

/** Passages shown of one entry in a list. */
const MOST_PASSAGES = 2;

@Resolver(() => LibraryEntryType)
export class LibraryEntryFields {
  @FieldResolver(() => Boolean, { description: 'Là sáng kiến của cơ quan; mã của mục là mã của sáng kiến.' })
  isOwn(@Root() { initiativeId }: LibraryEntryType): boolean {
    return initiativeId !== null;
  }

  @FieldResolver(() => [String], { description: 'Tên các tác giả, theo thứ tự trong đơn; rỗng với mục của nơi khác.' })
  async authorNames(@Root() { id }: LibraryEntryType, @Ctx() context: ActingContext): Promise<readonly string[]> {
    return (await entryAuthorsOf(context).load(id)).map(({ name }) => name);
  }

  @FieldResolver(() => DepartmentType, { nullable: true, description: 'Phòng, đơn vị của tác giả chính trong năm ấy.' })
  department(
    @Root() { departmentId, year }: LibraryEntryType,
    @Ctx() context: ActingContext,
  ): Promise<DepartmentType | undefined> | undefined {
    return departmentId === null ? undefined : departmentOn(context, departmentId, yearShown(context, year));
  }

  @FieldResolver(() => [LibrarySectionType], { description: 'Nội dung, từng phần; không có phần bảo mật.' })
  sections(@Root() { id }: LibraryEntryType, @Ctx() context: ActingContext): Promise<readonly LibrarySectionType[]> {
    return sectionsOf(context).load(id);
  }

  @FieldResolver(() => [LibraryPassageType], { description: 'Những đoạn của nội dung có chữ đang tìm.' })
  async passages(
    @Root() { id }: LibraryEntryType,
    @Arg('text', () => String) text: string,
    @Ctx() context: ActingContext,
  ): Promise<readonly LibraryPassageType[]> {
    const words = foldedWords(text);
    return words.length === 0 ? [] : matchingPassages(await sectionsOf(context).load(id), words, MOST_PASSAGES);
  }

  @FieldResolver(() => [InitiativeReuseType], { description: 'Các lần áp dụng lại mà người xem được biết.' })
  reuses(@Root() { id }: LibraryEntryType, @Ctx() context: ActingContext): Promise<readonly InitiativeReuseType[]> {
    return reusesOf(context).load(id);
  }

  @FieldResolver(() => [LibraryEntryActEnum], { description: 'Việc người xem làm được bây giờ.' })
  async viewerCan(@Root() entry: LibraryEntryType, @Ctx() context: ActingContext): Promise<readonly LibraryEntryAct[]> {
    const { actor } = context;
    const authors = await entryAuthorsOf(context).load(entry.id);
    const isAuthor = authors.some(({ staffId }) => staffId === actor.staffId);
    const applies = hasRole(actor, 'STAFF') || headedDepartments(actor).length > 0;
    return [
      ...(actor.staffId !== undefined && applies && !isAuthor ? (['TELL_REUSE'] as const) : []),
      ...(entry.initiativeId === null && hasRole(actor, 'SECRETARY') ? (['CHANGE', 'TAKE_OUT'] as const) : []),
    ];
  }
}

@Resolver(() => InitiativeReuseType)
export class InitiativeReuseFields {
  @FieldResolver(() => DepartmentType, { description: 'Phòng, đơn vị áp dụng.' })
  async department(
    @Root() { departmentId }: InitiativeReuseType,
    @Ctx() context: ActingContext,
  ): Promise<DepartmentType> {
    return found(await departmentOn(context, departmentId, businessToday(context, context.actor)));
  }

  @FieldResolver(() => StaffMemberType, { nullable: true, description: 'Người áp dụng; rỗng khi cả phòng áp dụng.' })
  staff(
    @Root() { staffId }: InitiativeReuseType,
    @Ctx() context: ActingContext,
  ): Promise<StaffMemberType | undefined> | undefined {
    return staffId === null ? undefined : staffMemberOn(context, staffId, businessToday(context, context.actor));
  }

  @FieldResolver(() => String, { nullable: true, description: 'Người xác nhận hoặc không xác nhận.' })
  answeredBy(@Root() { answeredById }: InitiativeReuseType, @Ctx() context: ActingContext): Promise<string> | null {
    return answeredById === null ? null : accountNameOf(context).load(answeredById);
  }

  @FieldResolver(() => [ReuseEventEnum], { description: 'Việc người xem làm được bây giờ.' })
  async viewerCan(@Root() reuse: InitiativeReuseType, @Ctx() context: ActingContext): Promise<readonly ReuseEvent[]> {
    const authors = await entryAuthorsOf(context).load(reuse.entryId);
    const { headIds } = await desksOf(context);
    const { status, departmentId, toldById } = reuse;
    return reuseEventsFor(context.actor, {
      status,
      departmentId,
      toldById,
      authorIds: authors.map(({ staffId }) => staffId),
      headIds: headIds.get(departmentId) ?? [],
    });
  }
}
