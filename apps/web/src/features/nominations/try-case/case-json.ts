import type { AwardCode } from '@thidua/domain/vocabulary';

import { yearOf, type CaseDraft } from './case-draft.ts';

/** The case in the form of docs/eligibility-case.md: what the page asks and what the command line reads. */
export function caseOf(draft: CaseDraft) {
  const { kind, award, year, receivedOn } = draft;
  return {
    award,
    year,
    receivedOn: receivedOn.day ?? `${year}-12-20`,
    facts: { kind, ...commonFacts(draft), ...(kind === 'PERSON' ? personFacts(draft) : collectiveFacts(draft)) },
  };
}

function commonFacts(draft: CaseDraft) {
  const { year, hasPendingCase, isRegistered, said, isComplete } = draft;
  const { rating } = yearOf(draft, year);
  const earlier = Object.entries(draft.years)
    .map(([key, of]) => ({ year: Number(key), of }))
    .filter((each) => each.year < year);
  return {
    registration: { registered: isRegistered },
    pendingCases: hasPendingCase ? [{ kind: 'COMPLAINT', openedOn: `${year}-01-01` }] : [],
    ...(rating === undefined ? {} : { rating: { level: rating, decisionNo: SUPPOSED, decidedOn: `${year}-12-01` } }),
    judgements: Object.fromEntries(Object.entries(said).map(([id, answer]) => [id, { answer, by: SUPPOSED }])),
    history: {
      ratings: earlier.flatMap(({ year: at, of }) => (of.rating === undefined ? [] : [{ year: at, level: of.rating }])),
      awards: earlier.flatMap(({ year: at, of }) =>
        of.awards.map((given) => ({ award: given, year: at, achievedUntil: `${at}-12-31` })),
      ),
      initiatives: earlier.flatMap(({ year: at, of }) => initiativeOf(at, of.scope)),
      isComplete,
    },
  };
}

/** Who answered, which number: nobody, in a case that is only tried. */
const SUPPOSED = 'Xét thử';

function personFacts(draft: CaseDraft) {
  const { year, recruitedOn, absentDays, isWoman } = draft;
  const { awards, scope } = yearOf(draft, year);
  const titleOf = (title: AwardCode) => ({ state: awards.includes(title) ? 'CONFERRED' : 'NOT_NOMINATED' });
  return {
    ...(recruitedOn.day === undefined ? {} : { recruitedOn: recruitedOn.day }),
    isWoman,
    disciplines: disciplinesOf(draft),
    leaves:
      absentDays.value === undefined || absentDays.value === 0
        ? []
        : [{ kind: 'SICK', from: `${year}-01-01`, workingDaysInYear: absentDays.value }],
    advancedWorker: titleOf('ADVANCED_WORKER'),
    grassrootsFighter: titleOf('GRASSROOTS_EMULATION_FIGHTER'),
    initiatives: initiativeOf(year, scope),
  };
}

function disciplinesOf({ disciplineLevel, disciplinedOn, servedOn }: CaseDraft) {
  if (disciplineLevel === undefined || disciplinedOn.day === undefined) return [];
  const served = servedOn.day === undefined ? {} : { servedOn: servedOn.day };
  return [{ level: disciplineLevel, from: disciplinedOn.day, ...served }];
}

/** Members without names: the first ones have the titles, the last ones have failed or were disciplined. */
function collectiveFacts(draft: CaseDraft) {
  const count = Math.min(draft.members.value ?? 0, MOST_MEMBERS);
  const failedFrom = count - (draft.failed.value ?? 0);
  return {
    ...(draft.existsSince.day === undefined ? {} : { existsSince: draft.existsSince.day }),
    members: Array.from({ length: count }, (_, index) => ({
      staffId: `m${index + 1}`,
      name: `${SUPPOSED} ${index + 1}`,
      advancedWorker: index < (draft.advancedWorkers.value ?? 0) ? 'YES' : 'NO',
      grassrootsFighter: index < (draft.fighters.value ?? 0) ? 'YES' : 'NO',
      rating: index < failedFrom ? 'GOOD' : 'NOT_COMPLETED',
      disciplines: index === count - 1 ? disciplinesOf(draft) : [],
    })),
  };
}

/** As many as a case may name. */
const MOST_MEMBERS = 500;

function initiativeOf(year: number, scope: string | undefined) {
  if (scope === undefined) return [];
  return [
    {
      id: `i${year}`,
      code: `SK-${year}`,
      title: SUPPOSED,
      recognisedOn: `${year}-12-01`,
      scope,
      decisionNo: SUPPOSED,
    },
  ];
}
