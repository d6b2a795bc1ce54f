import type { Language } from '@thidua/domain/accounts';

export type OperationErrorCode = 'DAMAGED' | 'WRONG_KEY' | 'NO_INPUT' | 'TARGET_TAKEN' | 'NEWER' | 'NOT_FINE';

/** An operation cannot be done; says why and what to do next, in both languages. */
export class OperationError extends Error {
  override readonly name = 'OperationError';
  readonly code: OperationErrorCode;
  readonly words: Readonly<Record<Language, string>>;

  constructor(code: OperationErrorCode, words: Readonly<Record<Language, string>>, options?: ErrorOptions) {
    super(words.en, options);
    this.code = code;
    this.words = words;
  }
}
