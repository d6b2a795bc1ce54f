import { Arg, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { hasRole, headedDepartments } from '@thidua/domain/accounts';
import { matchingPassages } from '@thidua/domain/initiative-library';
import type { ActingContext } from '../../platform/request-context.ts';
import { foldedWords } from '../../platform/search-words.ts';
import { departmentOn, DepartmentType, yearShown } from '../organisation/index.ts';
import {
  LibraryEntryActEnum,
  LibraryEntryType,
  LibraryPassageType,
  LibrarySectionType,
  type LibraryEntryAct,
} from './library-entry.type.ts';
import { InitiativeUseType } from './initiative-use.type.ts';
import { entryAuthorsOf, reusesOf, sectionsOf, spreadingsOf, usesOf } from './library.loaders.ts';
import { InitiativeSpreadingType } from './spreading.type.ts';
import { InitiativeReuseType } from './reuse.type.ts';

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

  @FieldResolver(() => [InitiativeSpreadingType], {
    description: 'Các phòng, đơn vị đã được đề nghị áp dụng mà người xem được biết.',
  })
  spreadings(
    @Root() { id }: LibraryEntryType,
    @Ctx() context: ActingContext,
  ): Promise<readonly InitiativeSpreadingType[]> {
    return spreadingsOf(context).load(id);
  }

  @FieldResolver(() => [InitiativeUseType], { description: 'Các danh hiệu mà sáng kiến đã là căn cứ.' })
  titlesServed(@Root() { id }: LibraryEntryType, @Ctx() context: ActingContext): Promise<readonly InitiativeUseType[]> {
    return usesOf(context).load(id);
  }

  @FieldResolver(() => [LibraryEntryActEnum], { description: 'Việc người xem làm được bây giờ.' })
  async viewerCan(@Root() entry: LibraryEntryType, @Ctx() context: ActingContext): Promise<readonly LibraryEntryAct[]> {
    const { actor } = context;
    const authors = await entryAuthorsOf(context).load(entry.id);
    const isAuthor = authors.some(({ staffId }) => staffId === actor.staffId);
    const applies = hasRole(actor, 'STAFF') || headedDepartments(actor).length > 0;
    return [
      ...(actor.staffId !== undefined && applies && !isAuthor ? (['TELL_REUSE'] as const) : []),
      ...(hasRole(actor, 'SECRETARY') ? (['SPREAD'] as const) : []),
      ...(entry.initiativeId === null && hasRole(actor, 'SECRETARY') ? (['CHANGE', 'TAKE_OUT'] as const) : []),
    ];
  }
}
