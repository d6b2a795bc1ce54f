import type { AwardCertificate, AwardCertificateWarning } from './award-certificate.ts';
import { fitText, type FittedText, type Room } from './fit-text.ts';

/** A4 lying, in millimetres. */
export const SHEET_MM = { width: 297, height: 210 } as const;

const MIDDLE_WIDTH_MM = 240;

/** Sizes after the office's own certificates: the name shrinks once, then takes two lines, and is never below 20 points. */
const NAME: Room = { widthMm: MIDDLE_WIDTH_MM, sizes: [28, 24, 20], face: 'bold', maxLines: 2 };
const POST: Room = { widthMm: MIDDLE_WIDTH_MM, sizes: [16, 14], face: 'normal', maxLines: 2 };
const CITATION: Room = { widthMm: MIDDLE_WIDTH_MM, sizes: [16, 14], face: 'normal', maxLines: 3 };
const AWARD: Room = { widthMm: MIDDLE_WIDTH_MM, sizes: [44, 38, 32, 28], face: 'bold', maxLines: 1 };
const AUTHORITY: Room = { widthMm: MIDDLE_WIDTH_MM, sizes: [16, 14, 12], face: 'bold', maxLines: 1 };

export interface FittedCertificate {
  readonly authority: FittedText;
  readonly award: FittedText;
  readonly name: FittedText;
  readonly post: FittedText;
  readonly citation: FittedText;
}

/** The texts that differ from sheet to sheet, each in its room. */
export function fitCertificate(certificate: FittingTexts): FittedCertificate {
  return {
    authority: fitText(certificate.authority.toLocaleUpperCase('vi'), AUTHORITY),
    award: fitText(certificate.award.toLocaleUpperCase('vi'), AWARD),
    name: fitText(certificate.subject, NAME),
    post: fitText(certificate.post, POST),
    citation: fitText(certificate.citation, CITATION),
  };
}

type FittingTexts = Pick<AwardCertificate, 'authority' | 'award' | 'subject' | 'post' | 'citation'>;

/** What somebody must look at before the sheet is printed. */
export function certificateWarnings(
  texts: Pick<AwardCertificate, 'subject' | 'post' | 'citation'>,
  isPerson: boolean,
): readonly AwardCertificateWarning[] {
  return [
    ...(fitText(texts.subject, NAME).isWithin ? [] : (['NAME_TOO_LONG'] as const)),
    ...(fitText(texts.post, POST).isWithin ? [] : (['POST_TOO_LONG'] as const)),
    ...(fitText(texts.citation, CITATION).isWithin ? [] : (['CITATION_TOO_LONG'] as const)),
    ...(isPerson && texts.post === '' ? (['POST_MISSING'] as const) : []),
  ];
}
