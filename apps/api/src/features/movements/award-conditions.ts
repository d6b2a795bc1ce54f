import type { Assessment, Finding } from '@thidua/domain/eligibility';
import type { AwardConditionType } from './award-condition.type.ts';

/**
 * What the law asks of every proposal, then of each way that leads to the award. Of the body as a whole hardly anything is on
 * record: what only the absence of records would meet is left out, so that nothing is called met that nobody has shown.
 */
export function awardConditions({ findings, branches = [] }: Assessment): readonly AwardConditionType[] {
  const ofBranches = new Set(branches.flatMap((branch) => branch.findings.map(({ rule }) => rule)));
  return [
    ...findings.filter(({ rule }) => !ofBranches.has(rule)).flatMap((finding) => conditionOf(finding, null)),
    ...branches.flatMap((branch) => branch.findings.flatMap((finding) => conditionOf(finding, branch.title))),
  ];
}

function conditionOf(finding: Finding, way: string | null): readonly AwardConditionType[] {
  const { rule, title, kind, outcome, fact, note, sources, citations, localGrounds } = finding;
  if (outcome === 'MET' && kind !== 'INFO' && sources.length === 0) return [];
  return [
    {
      way,
      rule,
      title,
      outcome,
      fact: note === undefined ? fact.sentence : `${fact.sentence} ${note}`,
      citations: [...citations.map(({ text }) => text), ...localGrounds],
    },
  ];
}
