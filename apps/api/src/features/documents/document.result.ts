import { Field, ObjectType } from 'type-graphql';
import { resultUnion } from '../../platform/result-union.ts';
import { InputProblemsError, StaleRecordError, UserError } from '../../platform/user-error.ts';
import { HigherDocumentType } from './document.type.ts';

@ObjectType('DocumentKnownError', { implements: UserError, description: 'Văn bản này đã có trong sổ.' })
export class DocumentKnownError extends UserError {
  override readonly code: string = 'DOCUMENT_KNOWN';

  @Field(() => HigherDocumentType)
  readonly known: HigherDocumentType;

  constructor(known: HigherDocumentType) {
    super();
    this.known = known;
  }
}

export const RegisterDocumentResult = resultUnion('RegisterDocumentResult', 'Kết quả vào sổ.', HigherDocumentType, [
  InputProblemsError,
  DocumentKnownError,
]);

export const SaveDocumentResult = resultUnion('SaveDocumentResult', 'Kết quả sửa văn bản.', HigherDocumentType, [
  InputProblemsError,
  DocumentKnownError,
  StaleRecordError,
]);
