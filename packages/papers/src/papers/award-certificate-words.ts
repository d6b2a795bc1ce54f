import type { IssuingBody } from './issuing-body.ts';
import { wordedLine, type Filling, type Wording } from './worded-blocks.ts';

const KIND = 'AWARD_CERTIFICATES';

/** What the words of a certificate are made of. */
export interface CitedAward {
  /** As the dossier words it; empty where it says nothing of its own. */
  readonly achievement: string;
  readonly year: number;
  /** The words of the body; left out, those with which the product comes. */
  readonly wording?: Wording;
}

/** In whose name a certificate is given and what for, in the words of the body. */
export function awardCertificateWords(
  { achievement, year, wording }: CitedAward,
  { name }: Pick<IssuingBody, 'name'>,
): { readonly authority: string; readonly citation: string } {
  const filling: Pick<Filling<typeof KIND>, 'wording' | 'values'> = {
    wording,
    values: { body: name, achievement: achievement.replace(/\.$/u, ''), year: String(year) },
  };
  return {
    authority: wordedLine(KIND, 'authority', filling),
    citation: wordedLine(KIND, achievement === '' ? 'plainCitation' : 'citation', filling),
  };
}
