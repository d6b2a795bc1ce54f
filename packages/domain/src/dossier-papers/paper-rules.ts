import {
  cite,
  REGIME_IDS,
  provision,
  rulesUnder,
  type Citation,
  type Mark,
  type Regime,
  type RuleRegime,
} from '../eligibility/index.ts';
import { AWARDS, type AwardCode, type CommendationKind, type NomineeKind } from '../vocabulary/index.ts';
import type { DossierPaper, PaperMaker, PaperStage } from './dossier-paper.ts';

/** What decides which papers a dossier needs. */
export interface PaperCase {
  readonly award: AwardCode;
  readonly kind: CommendationKind;
  readonly subject: NomineeKind;
  /** A person or a division of the body, whom the division reviews; not a household, a partner, the body itself. */
  readonly isOfDivision: boolean;
  readonly regime: Regime;
}

/** A paper that a dossier needs, with who makes it and where that is written. */
export interface RequiredPaper {
  readonly paper: DossierPaper;
  readonly maker: PaperMaker;
  readonly stage: PaperStage;
  readonly citations: readonly string[];
  /** A text that was not read to its end never holds a line back: such a paper is shown, and checked by hand. */
  readonly mark: Mark;
}

interface Ground {
  readonly citations: readonly Citation[];
  readonly mark: Mark;
}
type Law = Readonly<Record<RuleRegime, Ground>>;

const and = ({ citations, mark }: Ground, more: Citation): Ground => ({ citations: [...citations, more], mark });
const sure = (...citations: readonly Citation[]): Ground => ({ citations, mark: 'CERTAIN' });
const doubtful = (...citations: readonly Citation[]): Ground => ({ citations, mark: 'UNCERTAIN' });

/** The law lists the papers of a title and of a form each in a clause of its own. */
const TITLE_PAPERS: Law = {
  A: sure(provision('LAW_2003', 84, 1)),
  B1: sure(provision('LAW_2022', 84, 1)),
  B2: sure(provision('LAW_2022', 84, 1)),
};
const FORM_PAPERS: Law = {
  A: sure(provision('LAW_2003', 84, 2)),
  B1: sure(provision('LAW_2022', 84, 2)),
  B2: sure(provision('LAW_2022', 84, 2)),
};
/** The letter, the list and the report are all that the ministry's circular asks for its medal. */
const MEDAL_PAPERS: Law = {
  A: sure(provision('CIRCULAR_03_BNG', 20, 1)),
  B1: doubtful(provision('LAW_2022', 71)),
  B2: doubtful(provision('LAW_2022', 71)),
};
/** A deed that is plain to see: the proposal and a summary of the achievement are enough. */
const SIMPLE_PAPERS: Law = {
  A: sure(provision('DECREE_91', 55)),
  B1: sure(provision('LAW_2022', 85, 1)),
  B2: sure(provision('LAW_2022', 85, 1)),
};
/** What the decrees say of each award of the State beside the list of the law; Decree 98 was not read article by article. */
function ofState(clause: 1 | 2, before: Citation, now: Citation): Law {
  return {
    A: sure(provision('LAW_2003', 84, clause), before),
    B1: sure(provision('LAW_2022', 84, clause), provision('DECREE_98')),
    B2: sure(provision('LAW_2022', 84, clause), now),
  };
}
const ORDER_PAPERS = ofState(2, provision('DECREE_91', 52, 3), provision('DECREE_152', 38, 3));
const STATE_PAPERS: Readonly<Partial<Record<AwardCode, Law>>> = {
  NATIONAL_EMULATION_FIGHTER: ofState(1, provision('DECREE_91'), provision('DECREE_152', 36, 2)),
  GOVERNMENT_FLAG: ofState(1, provision('DECREE_91', 51, 3), provision('DECREE_152', 37, 2)),
  LABOUR_ORDER_FIRST: ORDER_PAPERS,
  LABOUR_ORDER_SECOND: ORDER_PAPERS,
  LABOUR_ORDER_THIRD: ORDER_PAPERS,
  PRIME_MINISTER_MERIT: ofState(2, provision('DECREE_91', 57), provision('DECREE_152', 42, 1)),
};
const BLOCK_CHOICE: Law = {
  A: sure(provision('LAW_2003', 84, 1), provision('DECREE_91', 12, 1)),
  B1: sure(provision('LAW_2022', 84, 1), provision('LAW_2022', 26, 1)),
  B2: sure(provision('LAW_2022', 84, 1), provision('LAW_2022', 26, 1)),
};
const TRANSFER: Law = {
  A: sure(provision('DECREE_91', 10, 5)),
  B1: doubtful(provision('CIRCULAR_01', 1, 5)),
  B2: doubtful(provision('CIRCULAR_15')),
};
const RETIREMENT: Law = {
  A: sure(provision('CIRCULAR_12', 10, 1)),
  B1: doubtful(provision('DECREE_98')),
  B2: sure(provision('DECREE_152', 9, 2, 'a')),
};

/** Titles of a year, whose dossiers the decree of 2017 describes. */
const YEARLY_TITLES: readonly AwardCode[] = [
  'PROVINCIAL_EMULATION_FIGHTER',
  'GRASSROOTS_EMULATION_FIGHTER',
  'ADVANCED_WORKER',
  'EXCELLENT_COLLECTIVE',
  'ADVANCED_COLLECTIVE',
];

function dossierOf({ award, kind }: PaperCase): Law {
  if (award === 'COMMEMORATIVE_MEDAL') return MEDAL_PAPERS;
  if (kind === 'SUDDEN') return SIMPLE_PAPERS;
  const ofAward = STATE_PAPERS[award];
  if (ofAward !== undefined) return ofAward;
  if (AWARDS[award].nature === 'FORM') return FORM_PAPERS;
  if (!YEARLY_TITLES.includes(award)) return TITLE_PAPERS;
  return { ...TITLE_PAPERS, A: sure(provision('LAW_2003', 84, 1), provision('DECREE_91', 50, 2)) };
}

const FIGHTERS: readonly AwardCode[] = [
  'NATIONAL_EMULATION_FIGHTER',
  'PROVINCIAL_EMULATION_FIGHTER',
  'GRASSROOTS_EMULATION_FIGHTER',
];
const FLAGS: readonly AwardCode[] = ['GOVERNMENT_FLAG', 'PROVINCIAL_FLAG', 'MINISTERIAL_FLAG'];
const OF_ADVANCED_WORKER: readonly AwardCode[] = ['ADVANCED_WORKER', 'GRASSROOTS_EMULATION_FIGHTER'];

/** The ground of a paper for this case; undefined where the case does not need it. */
type Rule = (one: PaperCase) => Law | undefined;

/** Where nobody says that a paper can be left out, and nobody that it cannot. */
function inDoubt({ A, B1, B2 }: Law): Law {
  return { A: doubtful(...A.citations), B1: doubtful(...B1.citations), B2: doubtful(...B2.citations) };
}

/** Below the province the body decides itself: nothing goes further. */
const isForwarded = ({ award }: PaperCase): boolean => AWARDS[award].level !== 'GRASSROOTS';

const isMedal = ({ award }: PaperCase): boolean => award === 'COMMEMORATIVE_MEDAL';

/** A division reviews its own people of a year's work; whether others are reviewed too is written nowhere. */
const peerReviewed: Rule = (one) => {
  if (isMedal(one) || FLAGS.includes(one.award)) return undefined;
  const law = dossierOf({ ...one, kind: 'MERIT' });
  return one.isOfDivision && one.kind === 'MERIT' ? law : inDoubt(law);
};

/** A flag at the end of a campaign is not won within a block. */
const chosenByBlock: Rule = ({ award, kind }) => {
  if (!FLAGS.includes(award)) return undefined;
  return kind === 'MERIT' ? BLOCK_CHOICE : inDoubt(BLOCK_CHOICE);
};

/** Of a person's work of years; what LĐTT asks for has nothing to do with initiatives. */
const provedByCreativity: Rule = (one) => {
  const isAsked = one.subject === 'PERSON' && one.kind === 'MERIT' && one.award !== 'ADVANCED_WORKER' && !isMedal(one);
  if (!isAsked) return undefined;
  const law = dossierOf(one);
  // Since 2025 a confirmation of effect and scope by form 13 stands beside the decision that recognises it.
  return { ...law, B2: and(law.B2, provision('DECREE_152', 33, 6)) };
};

/** The result and the share of votes stand in the minutes wherever a share is asked for; a sudden deed needs no sitting. */
const votedByCouncil: Rule = (one) => {
  if (!isForwarded(one) || isMedal(one)) return undefined;
  const law = dossierOf({ ...one, kind: 'MERIT' });
  if (one.kind === 'SUDDEN') return inDoubt(law);
  const { A, B1, B2 } = law;
  return {
    A:
      one.award === 'PROVINCIAL_EMULATION_FIGHTER' || one.award === 'NATIONAL_EMULATION_FIGHTER'
        ? and(A, provision('DECREE_91', 45, 8))
        : A,
    B1,
    B2:
      one.award === 'NATIONAL_EMULATION_FIGHTER' || one.award === 'GOVERNMENT_FLAG'
        ? and(B2, provision('DECREE_152', 33, 5))
        : B2,
  };
};

/** What the tờ trình to the State has to say is written down since 2025. */
const forwarded: Rule = (one) => {
  if (!isForwarded(one)) return undefined;
  const law = dossierOf(one);
  return AWARDS[one.award].level === 'STATE' ? { ...law, B2: and(law.B2, provision('DECREE_152', 33, 11)) } : law;
};

const ofMovedStaff: Rule = ({ award }) => (OF_ADVANCED_WORKER.includes(award) ? TRANSFER : undefined);

const atRetirement: Rule = (one) =>
  one.kind === 'LONG_SERVICE' && one.subject === 'PERSON' && !isMedal(one) ? RETIREMENT : undefined;

interface PaperRule {
  readonly paper: DossierPaper;
  readonly maker: PaperMaker;
  readonly stage: PaperStage;
  readonly rule: Rule;
}

const PAPER_RULES: readonly PaperRule[] = [
  { paper: 'PROPOSAL', maker: 'DIVISION', stage: 'SENDING', rule: dossierOf },
  { paper: 'ACHIEVEMENT_REPORT', maker: 'SUBJECT', stage: 'SENDING', rule: dossierOf },
  { paper: 'PEER_REVIEW_MINUTES', maker: 'DIVISION', stage: 'SENDING', rule: peerReviewed },
  { paper: 'BLOCK_MINUTES', maker: 'BLOCK', stage: 'SENDING', rule: chosenByBlock },
  { paper: 'CREATIVE_PROOF', maker: 'RECOGNISER', stage: 'SENDING', rule: provedByCreativity },
  { paper: 'FORMER_UNIT_OPINION', maker: 'FORMER_UNIT', stage: 'SENDING', rule: ofMovedStaff },
  { paper: 'HOST_CONFIRMATION', maker: 'HOST', stage: 'SENDING', rule: ofMovedStaff },
  { paper: 'RETIREMENT_NOTICE', maker: 'STAFF_OFFICE', stage: 'SENDING', rule: atRetirement },
  { paper: 'COUNCIL_MINUTES', maker: 'COUNCIL', stage: 'FORWARDING', rule: votedByCouncil },
  { paper: 'SUBMISSION', maker: 'BODY', stage: 'FORWARDING', rule: forwarded },
];

/** The papers that a dossier needs, in their order. Total over awards, kinds, subjects and regimes. */
export function requiredPapers(one: PaperCase): readonly RequiredPaper[] {
  const regime = rulesUnder(one.regime);
  return PAPER_RULES.flatMap(({ paper, maker, stage, rule }) => {
    const ground = rule(one)?.[regime];
    if (ground === undefined) return [];
    return [{ paper, maker, stage, citations: ground.citations.map(cite), mark: ground.mark }];
  });
}

/** True where some regime wants the paper for such a dossier: only such a paper can be brought to it. */
export function isEverRequired(paper: DossierPaper, one: Omit<PaperCase, 'regime'>): boolean {
  return REGIME_IDS.some((regime) => requiredPapers({ ...one, regime }).some((each) => each.paper === paper));
}

/** True where the law gives the title for creativity alone: without its proof, or another ground of the law, the dossier lacks it. */
export function restsOnCreativity(award: AwardCode): boolean {
  return FIGHTERS.includes(award);
}
