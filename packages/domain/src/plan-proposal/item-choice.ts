/** What was decided about an item: not looked at yet, taken over (as read or as edited), left out. */
export const ITEM_CHOICES = ['OPEN', 'ACCEPTED', 'REFUSED'] as const;
export type PlanItemChoice = (typeof ITEM_CHOICES)[number];

/** What happens where the year has a draft already. */
export const DRAFT_RULES = ['REFUSE', 'ADD'] as const;
export type DraftRule = (typeof DRAFT_RULES)[number];

/** Longest text that is taken by hand, in characters. */
export const PASTE_LIMIT = 200_000;
/** A text with more items than this is no plan. */
export const ITEMS_LIMIT = 600;
