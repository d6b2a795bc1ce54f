import { randomUUID } from 'node:crypto';
import { openInstallation } from '../adapters/installation.ts';
import { compose } from '../compose.ts';
import type { Env } from '../env.ts';
import { createRequestContext } from '../platform/request-context.ts';
import type { RequestContext } from '../platform/request-context.ts';

/** The platform for a command: nobody is signed in, whoever holds the machine acts, and the trail says SYSTEM. */
export interface System {
  readonly context: RequestContext;
  close(): Promise<void>;
}

const nothing = () => undefined;

export async function openSystem(env: Env, tell: (line: string) => void): Promise<System> {
  const installation = await openInstallation(env, tell);
  const platform = compose({ ...installation, ...(env.publicUrl !== undefined && { publicUrl: env.publicUrl }) });
  return {
    context: createRequestContext(platform, {
      requestId: randomUUID(),
      network: 'thidua',
      userAgent: 'thidua',
      known: undefined,
      tokens: {},
      carrier: { write: nothing, clear: nothing, keep: nothing, drop: nothing },
      isSystem: true,
    }),
    close: async () => {
      await platform.feed.close();
      await installation.close();
    },
  };
}
