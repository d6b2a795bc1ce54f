import type { Pledge } from '@thidua/domain/registrations';
import type { AwardCode } from '@thidua/domain/vocabulary';

/** What somebody writes on a sheet. */
export interface RegistrationDraft {
  readonly titles: readonly AwardCode[];
  readonly content: string;
  readonly measures: string;
  /** How many initiatives are to be recognised in the year. */
  readonly initiativeCount: number;
  readonly pledges: readonly Pledge[];
}

export const EMPTY_DRAFT: RegistrationDraft = {
  titles: [],
  content: '',
  measures: '',
  initiativeCount: 0,
  pledges: [],
};

/** The draft as one text, always written the same way: the saver compares texts. */
export function textOfDraft({ titles, content, measures, initiativeCount, pledges }: RegistrationDraft): string {
  const plain = pledges.map(({ movementId, commitments }) => ({ movementId, commitments }));
  return JSON.stringify({ titles, content, measures, initiativeCount, pledges: plain });
}

/** The draft a text holds; the empty one for a text that an older release kept. */
export function draftOfText(text: string): RegistrationDraft {
  try {
    const value: unknown = JSON.parse(text);
    return isDraft(value) ? value : EMPTY_DRAFT;
  } catch (error) {
    if (error instanceof SyntaxError) return EMPTY_DRAFT;
    throw error;
  }
}

function isDraft(value: unknown): value is RegistrationDraft {
  return (
    typeof value === 'object' &&
    value !== null &&
    'titles' in value &&
    Array.isArray(value.titles) &&
    'content' in value &&
    typeof value.content === 'string' &&
    'measures' in value &&
    typeof value.measures === 'string' &&
    'initiativeCount' in value &&
    typeof value.initiativeCount === 'number' &&
    'pledges' in value &&
    Array.isArray(value.pledges)
  );
}

/** The pledges after a whole movement is ticked or unticked: a movement without points is one tick, the others have theirs. */
export function withPledge(
  pledges: readonly Pledge[],
  movement: { readonly id: string; readonly commitments: readonly string[] },
  ticked: readonly string[] | undefined,
): readonly Pledge[] {
  const others = pledges.filter(({ movementId }) => movementId !== movement.id);
  if (ticked === undefined) return others;
  const commitments = movement.commitments.filter((point) => ticked.includes(point));
  return [...others, { movementId: movement.id, commitments }];
}
