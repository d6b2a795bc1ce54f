import type { PlainDate } from '../kernel/index.ts';
import type { MovementKind, TargetBase, TargetGroup, TargetKind } from '../movements/index.ts';
import type { RecipientGroup } from '../plans/index.ts';
import type { AwardCode, InitiativeScope, RatedKind, RatingLevel, SubjectKind } from '../vocabulary/index.ts';
import type { ProposalWarning } from './warning.ts';

/** What a line of a plan can be. The order is the order in which the parts of a plan are shown. */
export const ITEM_KINDS = [
  'PLAN',
  'THEME',
  'PURPOSE',
  'REQUIREMENT',
  'GENERAL_GOAL',
  'TARGET',
  'PHASE',
  'OCCASION',
  'REVIEW',
  'TASK',
  'THEMATIC_MOVEMENT',
  'BLOCK',
  'REFERENCE',
  'DUTY',
  'RECIPIENT',
  'SIGNER',
] as const;
export type PlanItemKind = (typeof ITEM_KINDS)[number];

/** How sure the reading is: HIGH where the grammar says it, MEDIUM where a word decides, LOW where it is the best guess. */
export const CONFIDENCES = ['HIGH', 'MEDIUM', 'LOW'] as const;
export type ReadingConfidence = (typeof CONFIDENCES)[number];

export const REVIEW_KINDS = ['INTERIM', 'FINAL'] as const;
export type ReviewKind = (typeof REVIEW_KINDS)[number];

/** Cụm thi đua or khối thi đua. */
export const BLOCK_KINDS = ['CLUSTER', 'BLOCK'] as const;
export type BlockKind = (typeof BLOCK_KINDS)[number];

/** What a target measures, as the plan says it; null where the plan does not say. */
export interface TargetValues {
  readonly code: string;
  readonly title: string;
  readonly group: TargetGroup;
  readonly kind: TargetKind;
  readonly awardCode: AwardCode | null;
  readonly subjectKind: SubjectKind | null;
  readonly initiativeScope: InitiativeScope | null;
  readonly minimum: number | null;
  readonly maximum: number | null;
  /** Basis points of the base. */
  readonly shareBasisPoints: number | null;
  readonly base: TargetBase | null;
  readonly ratedKind: RatedKind | null;
  readonly ratingLevel: RatingLevel | null;
  /** Who grants or recognises it, where the plan says so. */
  readonly decider: string | null;
}

/** What each kind of item says. Texts are the plan's own words unless a field says otherwise. */
export interface ItemValues {
  readonly PLAN: {
    /** A plan of a year, or of a campaign with days of its own. */
    readonly movementKind: MovementKind;
    readonly year: number | null;
    readonly title: string;
    /** The body whose paper it is, as its head has it. */
    readonly issuer: string | null;
    readonly planNumber: string | null;
    readonly planDate: PlainDate | null;
  };
  readonly THEME: { readonly text: string };
  readonly PURPOSE: { readonly text: string };
  readonly REQUIREMENT: { readonly text: string };
  readonly GENERAL_GOAL: { readonly text: string };
  readonly TARGET: TargetValues;
  readonly PHASE: {
    readonly ordinal: number;
    readonly name: string;
    readonly fromText: string;
    readonly fromDay: PlainDate | null;
    readonly toText: string;
    readonly toDay: PlainDate | null;
  };
  readonly OCCASION: {
    /** Number of the phase that greets it. */
    readonly phase: number;
    readonly name: string;
    readonly originDay: PlainDate | null;
    readonly anniversary: PlainDate | null;
    readonly statedYears: number | null;
  };
  readonly REVIEW: {
    readonly review: ReviewKind;
    readonly phase: number;
    readonly text: string;
    readonly day: PlainDate | null;
  };
  readonly TASK: {
    readonly number: string;
    readonly title: string;
    readonly content: string;
    readonly subItems: readonly string[];
  };
  readonly THEMATIC_MOVEMENT: {
    readonly name: string;
    readonly commitments: readonly string[];
    readonly fromYear: number | null;
    readonly toYear: number | null;
  };
  readonly BLOCK: { readonly block: BlockKind; readonly name: string; readonly organiser: string | null };
  readonly REFERENCE: {
    readonly number: string;
    readonly issuedOn: PlainDate | null;
    readonly issuer: string | null;
    readonly subject: string | null;
    /** The paper that the plan carries out, named before its first part. */
    readonly isParent: boolean;
  };
  readonly DUTY: { readonly unit: string; readonly text: string };
  readonly RECIPIENT: { readonly name: string; readonly purpose: string | null; readonly group: RecipientGroup | null };
  readonly SIGNER: { readonly post: string; readonly name: string };
}

/** Where an item stands: lines from 1, both inclusive, and the exact signs of the text. */
export interface SourceRange {
  readonly fromLine: number;
  readonly toLine: number;
  /** Offsets into the text of the proposal, the end not included. */
  readonly start: number;
  readonly end: number;
}

interface ItemOf<K extends PlanItemKind> extends SourceRange {
  /** Unique within the proposal, and the same for the same text: the kind and its number. */
  readonly key: string;
  readonly kind: K;
  readonly values: ItemValues[K];
  readonly confidence: ReadingConfidence;
  readonly warnings: readonly ProposalWarning[];
}
export type ProposedItem<K extends PlanItemKind = PlanItemKind> = { [Each in K]: ItemOf<Each> }[K];

/** A stretch of the text that no part of the grammar claims. */
export type UnreadLines = SourceRange;

/** What a text proposes. Nothing of it is kept before a person takes it over. */
export interface PlanProposal {
  /** The text that was read: composed letters, line feeds only. Offsets count in it. */
  readonly text: string;
  readonly year: number | null;
  readonly items: readonly ProposedItem[];
  /** Findings about the whole text; those about one item stand at the item. */
  readonly warnings: readonly ProposalWarning[];
  readonly unread: readonly UnreadLines[];
}

/** The items of one kind, in the order of the text. */
export function itemsOf<K extends PlanItemKind>(
  proposal: Pick<PlanProposal, 'items'>,
  kind: K,
): readonly ProposedItem<K>[] {
  // The kind of an item decides which values it has; the compiler cannot follow that through a type parameter.
  return proposal.items.filter((item) => item.kind === kind) as unknown as readonly ProposedItem<K>[];
}
