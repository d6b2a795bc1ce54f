import { VARIABLES } from '../env.ts';
import type { Env } from '../env.ts';
import type { Installation } from '../platform/ports/installation.ts';
import { examine } from './health/examine.ts';
import { PRODUCT_VERSION } from './product-version.ts';

/** Answers within this time are given again: looking opens a connection and reads the disk. */
const FRESH_MS = 10_000;

/** What the screen of the technical state asks of the machine: the checks of the doctor, but for the chain of the trail. */
export function createInstallationPort(env: Env, url: string, now: () => Date): Installation {
  let last: { readonly at: number; readonly checks: ReturnType<Installation['check']> } | undefined;
  return {
    version: PRODUCT_VERSION,
    variables: VARIABLES.map((name) => ({ name, isSet: env.variablesSet.has(name) })),
    check: () => {
      const at = now().valueOf();
      if (last === undefined || at - last.at >= FRESH_MS || at < last.at) {
        const checks = examine(env, url, { now });
        // What failed is asked again by the next one.
        checks.catch(() => (last = undefined));
        last = { at, checks };
      }
      return last.checks;
    },
  };
}
