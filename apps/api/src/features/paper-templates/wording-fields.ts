import { Ctx, FieldResolver, Resolver, Root, type ClassType } from 'type-graphql';
import type { TemplateKind } from '@thidua/domain/paper-templates';
import type { ActingContext } from '../../platform/request-context.ts';
import { wordingAt } from './template.queries.ts';
import { PaperWordingType } from './template.type.ts';

interface WordedRecord<Row> {
  readonly kind: TemplateKind;
  readonly description: string;
  /** When the paper was begun: it keeps the words of that moment. */
  readonly begunAt: (row: Row, context: ActingContext) => Date | Promise<Date>;
  /** Left out where the paper has the words in use until it goes out. */
  readonly isDraft?: (row: Row) => boolean;
}

/** The field `wording` of a record that a paper is made of. */
export function wordingFields<Row extends object>(
  type: ClassType<Row>,
  { kind, description, begunAt, isDraft = () => false }: WordedRecord<Row>,
): ClassType {
  @Resolver(() => type)
  class WordingFields {
    @FieldResolver(() => PaperWordingType, { description })
    async wording(@Root() row: Row, @Ctx() context: ActingContext): Promise<PaperWordingType> {
      return wordingAt(context, kind, { begunAt: await begunAt(row, context), isDraft: isDraft(row) });
    }
  }
  return WordingFields;
}
