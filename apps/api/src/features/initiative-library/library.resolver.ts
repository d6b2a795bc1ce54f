import { Arg, Args, Ctx, Mutation, Query, Resolver } from 'type-graphql';
import { Allow } from '../../platform/allow.ts';
import type { Page } from '../../platform/page.ts';
import type { ActingContext } from '../../platform/request-context.ts';
import { UuidScalar } from '../../platform/scalars/index.ts';
import { LibraryChoicesType, LibraryEntryConnection, LibraryEntryType } from './library-entry.type.ts';
import {
  AnswerReuseInput,
  ChangeLibraryEntryInput,
  LibraryArgs,
  RecordLibraryEntryInput,
  TakeOutLibraryEntryInput,
  TellReuseInput,
  WithdrawReuseInput,
} from './library.input.ts';
import { libraryChoices, libraryEntryById, listLibrary } from './library.queries.ts';
import { answeredEntry, answeredReuse, LibraryEntryResult, ReuseResult } from './library.result.ts';
import { answerReuse } from './use-cases/answer-reuse.ts';
import { changeEntry } from './use-cases/change-entry.ts';
import { recordEntry } from './use-cases/record-entry.ts';
import { takeOutEntry } from './use-cases/take-out-entry.ts';
import { tellReuse } from './use-cases/tell-reuse.ts';
import { withdrawReuse } from './use-cases/withdraw-reuse.ts';

/** The library of recognised initiatives: found by what they say, applied again elsewhere, counted once a head has confirmed it. */
@Resolver()
export class LibraryResolver {
  @Query(() => LibraryEntryConnection, { description: 'Thư viện sáng kiến, mọi năm.' })
  @Allow('library:read')
  library(@Ctx() context: ActingContext, @Args(() => LibraryArgs) args: LibraryArgs): Promise<Page<LibraryEntryType>> {
    return listLibrary(context, args);
  }

  @Query(() => LibraryChoicesType, { description: 'Lĩnh vực và năm có trong Thư viện.' })
  @Allow('library:read')
  libraryChoices(@Ctx() context: ActingContext): Promise<LibraryChoicesType> {
    return libraryChoices(context);
  }

  @Query(() => LibraryEntryType, { description: 'Một mục của Thư viện.' })
  @Allow('library:read')
  libraryEntry(@Ctx() context: ActingContext, @Arg('id', () => UuidScalar) id: string): Promise<LibraryEntryType> {
    return libraryEntryById(context, id);
  }

  @Mutation(() => LibraryEntryResult, { description: 'Ghi vào Thư viện một sáng kiến của nơi khác.' })
  @Allow('library:keep')
  recordLibraryEntry(
    @Ctx() context: ActingContext,
    @Arg('input', () => RecordLibraryEntryInput) input: RecordLibraryEntryInput,
  ): Promise<typeof LibraryEntryResult> {
    return answeredEntry(context, recordEntry(context, input));
  }

  @Mutation(() => LibraryEntryResult, { description: 'Sửa một mục của nơi khác.' })
  @Allow('library:keep')
  changeLibraryEntry(
    @Ctx() context: ActingContext,
    @Arg('input', () => ChangeLibraryEntryInput) input: ChangeLibraryEntryInput,
  ): Promise<typeof LibraryEntryResult> {
    return answeredEntry(context, changeEntry(context, input));
  }

  @Mutation(() => LibraryEntryResult, {
    description: 'Đưa một mục của nơi khác ra khỏi Thư viện; mục được đọc lần cuối như trước khi ra.',
  })
  @Allow('library:keep')
  async takeOutLibraryEntry(
    @Ctx() context: ActingContext,
    @Arg('input', () => TakeOutLibraryEntryInput) input: TakeOutLibraryEntryInput,
  ): Promise<typeof LibraryEntryResult> {
    const entry = await libraryEntryById(context, input.id);
    const outcome = await takeOutEntry(context, input);
    return outcome.ok ? entry : answeredEntry(context, Promise.resolve(outcome));
  }

  @Mutation(() => ReuseResult, { description: 'Báo đã áp dụng lại một sáng kiến trong Thư viện.' })
  @Allow('reuse:tell')
  tellReuse(
    @Ctx() context: ActingContext,
    @Arg('input', () => TellReuseInput) input: TellReuseInput,
  ): Promise<typeof ReuseResult> {
    return answeredReuse(context, tellReuse(context, input));
  }

  @Mutation(() => ReuseResult, { description: 'Xác nhận hay không một lần áp dụng lại.' })
  @Allow('reuse:answer')
  answerReuse(
    @Ctx() context: ActingContext,
    @Arg('input', () => AnswerReuseInput) input: AnswerReuseInput,
  ): Promise<typeof ReuseResult> {
    return answeredReuse(context, answerReuse(context, input));
  }

  @Mutation(() => ReuseResult, { description: 'Rút một lần áp dụng lại, có lý do.' })
  @Allow('reuse:withdraw')
  withdrawReuse(
    @Ctx() context: ActingContext,
    @Arg('input', () => WithdrawReuseInput) input: WithdrawReuseInput,
  ): Promise<typeof ReuseResult> {
    return answeredReuse(context, withdrawReuse(context, input));
  }
}
