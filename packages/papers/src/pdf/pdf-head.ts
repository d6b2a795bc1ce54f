import type { Content } from 'pdfmake/interfaces.js';
import {
  FOOT_COLUMNS_MM,
  HEAD_COLUMNS_MM,
  PARAGRAPH_GAP_PT,
  pointsOfMm,
  SIGNING_ROOM_MM,
  SIZE_PT,
  TEXT_WIDTH_MM,
} from '../layout/measures.ts';
import { addresseeLines, DRAFT_MARK, RECIPIENTS_TITLE, type SetAnnex, type SetPaper } from '../layout/set-paper.ts';
import { sized } from './pdf-blocks.ts';

const BARE = {
  hLineWidth: () => 0,
  vLineWidth: () => 0,
  paddingLeft: () => 0,
  paddingRight: () => 0,
  paddingTop: () => 0,
  paddingBottom: () => 0,
};

/** Issuer and state side by side; below them number, place and day on one line. */
export function pdfHead(paper: SetPaper): Content {
  const { head, isDraft } = paper;
  if (head.isRequest) return pdfStateHead(paper);
  const [left, right] = HEAD_COLUMNS_MM;
  return {
    layout: BARE,
    table: {
      dontBreakRows: true,
      widths: [pointsOfMm(left), pointsOfMm(right)],
      body: [
        [
          [
            ...(head.parent === '' ? [] : [centred(head.parent, SIZE_PT.parent)]),
            { ...centred(head.issuer, SIZE_PT.issuer), bold: true },
            rule(head.issuerRule, left),
          ],
          [
            { ...centred(head.nation, SIZE_PT.nation), bold: true },
            { ...centred(head.motto, SIZE_PT.motto), bold: true },
            rule(head.mottoRule, right),
          ],
        ],
        [
          [
            ...(head.number === '' ? [] : [centred(head.number, SIZE_PT.number)]),
            ...(head.letterSubject === undefined ? [] : [centred(head.letterSubject, SIZE_PT.letterSubject)]),
            ...(isDraft ? [{ ...centred(DRAFT_MARK, SIZE_PT.mark), bold: true, margin: DRAFT_ROOM }] : []),
          ],
          [{ ...centred(head.placeAndDay, SIZE_PT.place), italics: true }],
        ],
      ],
    },
  };
}

/** The state's name in the middle, as a person's request begins. */
function pdfStateHead({ head, isDraft }: SetPaper): Content {
  return [
    { ...centred(head.nation, SIZE_PT.nation), bold: true },
    { ...centred(head.motto, SIZE_PT.motto), bold: true },
    rule(head.mottoRule, TEXT_WIDTH_MM),
    ...(isDraft ? [{ ...centred(DRAFT_MARK, SIZE_PT.mark), bold: true, margin: DRAFT_ROOM }] : []),
  ];
}

const DRAFT_ROOM: [number, number, number, number] = [0, PARAGRAPH_GAP_PT, 0, 0];

/** Kind and subject in the middle with a line below, and whom the paper is for. */
export function pdfName({ name, addressees }: SetPaper): Content[] {
  return [
    ...(name === undefined
      ? []
      : [
          {
            ...centred(name.type, SIZE_PT.title),
            bold: true,
            margin: [0, 18, 0, 0] as [number, number, number, number],
          },
          ...(name.subject === ''
            ? []
            : [{ ...centred(name.subject, SIZE_PT.title), bold: true }, rule(name.rule, TEXT_WIDTH_MM)]),
        ]),
    ...addresseeLines(addressees).map((line, at) => ({
      ...centred(line, SIZE_PT.body),
      margin: [0, at === 0 ? 12 : 0, 0, 0] as [number, number, number, number],
    })),
    { text: '', fontSize: 6, lineHeight: 1 },
  ];
}

/** “Phụ lục”, its name and to what it belongs, each on lines of its own in the middle. */
export function pdfAnnexName({ mark, name, reference }: SetAnnex): Content[] {
  return [
    { ...centred(mark, SIZE_PT.title), bold: true },
    { ...centred(name, SIZE_PT.title), bold: true },
    { ...centred(reference, SIZE_PT.title), italics: true },
    { text: '', fontSize: 6, lineHeight: 1 },
  ];
}

/** Recipients or a second signature at the left, the signature at the right. */
export function pdfFoot({ recipients, second, signedAt, capacity, note, signer }: SetPaper): Content {
  const [left, right] = FOOT_COLUMNS_MM;
  const addressed: Content[] =
    recipients.length === 0
      ? ['']
      : [
          { ...sized(SIZE_PT.recipientsTitle), text: RECIPIENTS_TITLE, bold: true, italics: true },
          ...recipients.map((line) => ({ ...sized(SIZE_PT.recipients), text: line })),
        ];
  return {
    layout: BARE,
    margin: [0, 12, 0, 0],
    table: {
      dontBreakRows: true,
      widths: [pointsOfMm(left), pointsOfMm(right)],
      body: [[second === undefined ? addressed : signed(second), signed({ signedAt, capacity, note, signer })]],
    },
  };
}

interface Signing {
  readonly signedAt?: string;
  readonly capacity: readonly string[];
  readonly note?: string;
  readonly signer: string;
}

/** As what somebody signs, room for the hand, the name. */
function signed({ signedAt = '', capacity, note = '', signer }: Signing): Content[] {
  return [
    ...(signedAt === '' ? [] : [{ ...centred(signedAt, SIZE_PT.place), italics: true }]),
    ...capacity.map((line) => ({ ...centred(line, SIZE_PT.signature), bold: true })),
    ...(note === '' ? [] : [{ ...centred(note, SIZE_PT.place), italics: true }]),
    {
      ...centred(signer, SIZE_PT.signature),
      bold: true,
      margin: [0, pointsOfMm(SIGNING_ROOM_MM), 0, 0] as [number, number, number, number],
    },
  ];
}

function centred(text: string, size: number) {
  return { ...sized(size), text, alignment: 'center' as const };
}

const RULE_PT = 0.75;

/** A line in the middle of its column; lengths in millimetres. */
function rule(length: number, column: number): Content {
  const start = pointsOfMm((column - length) / 2);
  return {
    canvas: [{ type: 'line', x1: start, x2: start + pointsOfMm(length), y1: 0, y2: 0, lineWidth: RULE_PT }],
    margin: [0, 2, 0, 6],
  };
}
