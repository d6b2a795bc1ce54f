import { reachDatabase } from '../adapters/installation.ts';
import { examine } from '../operations/health/examine.ts';
import type { CheckState } from '../operations/health/check.ts';
import { describeFinding } from './audit-verify.ts';
import { printJson } from './command.ts';
import type { Command } from './command.ts';
import { EXIT } from './exit-codes.ts';

const MARKS = { FINE: '✓', WARNING: '!', BAD: '✗' } as const satisfies Record<CheckState, string>;

/** `thidua doctor`: what is not as it should be, and what to do. Changes nothing. */
export const doctor: Command = async ({ env, tell, json, language }) => {
  const reached = await reachDatabase(env, tell);
  try {
    const checks = await examine(env, reached.url, { now: () => new Date(), describe: describeFinding });
    const isFine = checks.every(({ state }) => state !== 'BAD');
    if (json) {
      const shown = checks.map(({ id, state, found, advice }) => {
        return { id, state, found: found[language], advice: advice?.[language] ?? null };
      });
      printJson({ isFine, checks: shown });
    } else {
      for (const { name, state, found, advice } of checks) {
        tell(`${MARKS[state]} ${name[language]}: ${found[language]}${advice ? `\n    → ${advice[language]}` : ''}`);
      }
    }
    return isFine ? EXIT.DONE : EXIT.NOT_FINE;
  } finally {
    await reached.close();
  }
};
