/** Slow on purpose, so the work is queued: a flood of sign-ins must not eat the memory. */
export interface PasswordHasher {
  hash(password: string): Promise<string>;
  /** False for a wrong password. `undefined` as the hash does the same work and is always false. */
  verify(hash: string | undefined, password: string): Promise<boolean>;
}

/** Thrown when more passwords wait than the queue holds. */
export class PasswordQueueFull extends Error {
  override readonly name = 'PasswordQueueFull';
}
