import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { ActingContext } from '../../platform/request-context.ts';
import { FindingSourceType } from './assessment.type.ts';
import { entryOfSource } from './source-entry.loader.ts';
import { SourceEntryType } from './source-entry.type.ts';

/** Sources whose id is no record of the database. */
const WITHOUT_RECORD: readonly string[] = ['JUDGEMENT'];

/** Who answers for the record behind a fact; asked for by pages that show one dossier, not by lists. */
@Resolver(() => FindingSourceType)
export class FindingSourceFields {
  @FieldResolver(() => SourceEntryType, {
    nullable: true,
    description: 'Ai đưa hồ sơ này vào phần mềm; rỗng khi nhật ký không có, hoặc loại hồ sơ không được hỏi.',
  })
  async entry(@Root() { kind, id }: FindingSourceType, @Ctx() context: ActingContext): Promise<SourceEntryType | null> {
    return id == null || WITHOUT_RECORD.includes(kind) ? null : entryOfSource(context).load(id);
  }
}
