import type { Identity } from './identity.ts';

export interface ProcessOptions {
  readonly cwd: string;
  readonly env: NodeJS.ProcessEnv;
  readonly uid?: number;
  readonly gid?: number;
}

/** How PostgreSQL's programs are run: as their own user, in the cluster's folder, untouched by PG* variables of the caller. */
export function processOptions(cluster: string, identity: Identity | undefined): ProcessOptions {
  const env: NodeJS.ProcessEnv = { LC_ALL: 'C', TZ: 'UTC' };
  for (const [name, value] of Object.entries(process.env)) {
    if (!name.startsWith('PG') && !name.startsWith('LC_') && name !== 'TZ' && name !== 'LANG') env[name] = value;
  }
  return { cwd: cluster, env, ...identity };
}
