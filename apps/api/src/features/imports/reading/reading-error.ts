import type { FileRefusal, FileRefusalCode } from '@thidua/domain/imports';

/** Leaves the reading of a file with the reason why it is not taken. */
export class ReadingError extends Error {
  readonly refusal: FileRefusal;

  constructor(code: FileRefusalCode, facts: Omit<FileRefusal, 'code'> = {}) {
    super(code);
    this.refusal = { code, ...facts };
  }
}
