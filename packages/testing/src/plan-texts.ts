import { readFileSync } from 'node:fs';

/** Plans of bodies as they come: the one of 2021 word for word, three of invented bodies with other numbering and habits. */
export const PLAN_TEXTS = ['so-ngoai-vu-2021', 'phong-noi-vu-2022', 'truong-chinh-tri-2024', '100-ngay-2021'] as const;
export type PlanTextName = (typeof PLAN_TEXTS)[number];

/** The text of such a plan, from `packages/testing/plans`. */
export function planText(name: PlanTextName): string {
  return readFileSync(new URL(`../plans/${name}.txt`, import.meta.url), 'utf8');
}
