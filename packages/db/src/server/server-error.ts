/** How PostgreSQL and its programs say that the disk is full. */
export const FULL_DISK = /No space left on device/;

/** The product's own PostgreSQL cannot run. The message says what to do next: Vietnamese first, one English line below. */
export class ServerError extends Error {
  override readonly name = 'ServerError';

  /** One of PostgreSQL's programs ended for want of room on the disk. */
  readonly isDiskFull: boolean;

  constructor(vietnamese: string, english: string, options?: ErrorOptions) {
    super(`${vietnamese}\n${english}`, options);
    this.isDiskFull = FULL_DISK.test(vietnamese);
  }
}
