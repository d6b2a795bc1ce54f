import { randomBytes } from 'node:crypto';
import { hash, verify } from '@node-rs/argon2';
import { PasswordQueueFull } from '../platform/ports/password-hasher.ts';
import type { PasswordHasher } from '../platform/ports/password-hasher.ts';

/** 19 MiB, two passes: the OWASP figure for Argon2id, which the library numbers 2. */
const COST = { memoryCost: 19 * 1024, timeCost: 2, parallelism: 1, algorithm: 2 } as const;
const AT_ONCE = 2;
const WAITING_MAX = 20;

export function createArgon2Hasher(): PasswordHasher {
  let running = 0;
  const waiting: (() => void)[] = [];
  // Made at the first unknown name: verifying against it takes as long as against a real one.
  let dummy: Promise<string> | undefined;

  async function inTurn<T>(work: () => Promise<T>): Promise<T> {
    if (running >= AT_ONCE) {
      if (waiting.length >= WAITING_MAX) throw new PasswordQueueFull();
      await new Promise<void>((resolve) => waiting.push(resolve));
    } else {
      running += 1;
    }
    try {
      return await work();
    } finally {
      // The place goes straight to the next in line, so `running` stays as it is.
      const next = waiting.shift();
      if (next === undefined) running -= 1;
      else next();
    }
  }

  function hashOf(password: string): Promise<string> {
    return hash(password, COST);
  }

  return {
    hash: (password) => inTurn(() => hashOf(password)),
    verify: (known, password) =>
      inTurn(async () => {
        dummy ??= hashOf(randomBytes(16).toString('hex'));
        const isRight = await verify(known ?? (await dummy), password);
        return known !== undefined && isRight;
      }),
  };
}
