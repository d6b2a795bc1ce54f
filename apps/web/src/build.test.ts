import { afterAll, beforeAll, expect, test } from 'vitest';

import { overBudget, weigh } from '../scripts/check-size.ts';
import { buildForTrial, type TrialBuild } from '../scripts/trial-build.ts';

let trial: TrialBuild;

beforeAll(async () => {
  trial = await buildForTrial();
});

afterAll(async () => {
  await trial.remove();
});

test('the first load, the fonts and every page keep within their budgets', () => {
  expect(overBudget(weigh(trial.dist))).toEqual([]);
});

test('the page carries no inline script, so that script-src can be self alone', () => {
  const scripts = trial.html.match(/<script[^>]*>[^<]*/g) ?? [];
  expect(scripts.filter((script) => !script.includes('src=') || !script.endsWith('>'))).toEqual([]);
});

test('the fonts of the first view are asked for at once, by their hashed names', () => {
  expect(trial.html.match(/href="\/assets\/source-sans-3-[\w-]+\.woff2"/g)).toHaveLength(2);
});
