import { Arg, Args, Ctx, Mutation, Query, Resolver } from 'type-graphql';
import { Allow } from '../../platform/allow.ts';
import type { Page } from '../../platform/page.ts';
import type { ActingContext } from '../../platform/request-context.ts';
import { UuidScalar } from '../../platform/scalars/index.ts';
import { sharedError } from '../../platform/user-error.ts';
import { HigherDocumentsArgs, RegisterDocumentInput, SaveDocumentInput } from './document.input.ts';
import { documentById, listDocuments } from './document.queries.ts';
import { DocumentKnownError, RegisterDocumentResult, SaveDocumentResult } from './document.result.ts';
import { HigherDocumentConnection, HigherDocumentType } from './document.type.ts';
import { registerDocument } from './use-cases/register-document.ts';
import { saveDocument } from './use-cases/save-document.ts';

@Resolver(() => HigherDocumentType)
export class DocumentResolver {
  @Query(() => HigherDocumentConnection, { description: 'Sổ văn bản cấp trên, mới nhất trước.' })
  @Allow('movement:read')
  higherDocuments(
    @Ctx() context: ActingContext,
    @Args(() => HigherDocumentsArgs) args: HigherDocumentsArgs,
  ): Promise<Page<HigherDocumentType>> {
    return listDocuments(context, args);
  }

  @Query(() => HigherDocumentType, { description: 'Một văn bản trong sổ.' })
  @Allow('movement:read')
  higherDocument(@Ctx() context: ActingContext, @Arg('id', () => UuidScalar) id: string): Promise<HigherDocumentType> {
    return documentById(context, id);
  }

  @Mutation(() => RegisterDocumentResult, { description: 'Vào sổ một văn bản cấp trên.' })
  @Allow('movement:edit')
  async registerDocument(
    @Ctx() context: ActingContext,
    @Arg('input', () => RegisterDocumentInput) input: RegisterDocumentInput,
  ): Promise<typeof RegisterDocumentResult> {
    const outcome = await registerDocument(context, input);
    if (outcome.ok) return documentById(context, outcome.value.id);
    const { error } = outcome;
    return error.code === 'DOCUMENT_KNOWN'
      ? new DocumentKnownError(await documentById(context, error.id))
      : sharedError(error);
  }

  @Mutation(() => SaveDocumentResult, { description: 'Sửa một văn bản trong sổ.' })
  @Allow('movement:edit')
  async saveDocument(
    @Ctx() context: ActingContext,
    @Arg('input', () => SaveDocumentInput) input: SaveDocumentInput,
  ): Promise<typeof SaveDocumentResult> {
    const outcome = await saveDocument(context, input);
    if (outcome.ok) return documentById(context, outcome.value.id);
    const { error } = outcome;
    return error.code === 'DOCUMENT_KNOWN'
      ? new DocumentKnownError(await documentById(context, error.id))
      : sharedError(error);
  }
}
