/** The product's own PostgreSQL cannot run. The message says what to do next: Vietnamese first, one English line below. */
export class ServerError extends Error {
  override readonly name = 'ServerError';

  constructor(vietnamese: string, english: string, options?: ErrorOptions) {
    super(`${vietnamese}\n${english}`, options);
  }
}
