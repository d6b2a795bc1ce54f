import {
  AlignmentType,
  Document,
  Header,
  Packer,
  PageOrientation,
  PageNumber,
  Paragraph,
  SectionType,
  TabStopType,
  TextRun,
  type ISectionOptions,
  type IStylesOptions,
} from 'docx';
import {
  FIRST_LINE_MM,
  PAGE_MM,
  PAGE_NUMBER_MM,
  PARAGRAPH_GAP_PT,
  SIZE_PT,
  TEXT_WIDTH_MM,
  twipsOfMm,
  WIDE_TEXT_MM,
} from '../layout/measures.ts';
import { DRAFT_MARK, type SetAnnex, type SetPaper } from '../layout/set-paper.ts';
import { docxBlocks } from './docx-blocks.ts';
import { docxAnnexName, docxFoot, docxHead, docxName } from './docx-head.ts';
import { spacing, STYLE } from './docx-text.ts';

/** The DOCX of a paper: real styles, real tables, no text boxes, so that it can be edited to the end in Word. */
export async function docxOf(paper: SetPaper): Promise<Uint8Array> {
  const file = new Document({
    title: paper.title,
    creator: paper.issuer,
    lastModifiedBy: paper.issuer,
    ...(paper.fingerprint === undefined ? {} : { keywords: paper.fingerprint }),
    // As Word 2013 and later place tables: their lines, not their texts, stand at the margin.
    compatibility: { version: 15 },
    styles: STYLES,
    sections: [
      ...[paper, ...paper.further].map(sectionOf),
      ...paper.annexes.map((each) => annexSection(each, paper.isDraft)),
    ],
  });
  return Packer.toBuffer(file);
}

/** The pages of one paper, numbered by itself; the first of them shows no number. */
function sectionOf(paper: SetPaper): ISectionOptions {
  return {
    properties: { titlePage: true, page: { size: SHEET, margin: MARGINS, pageNumbers: { start: 1 } } },
    headers: { first: emptyHead(), default: pageHead(paper.isDraft) },
    children: [
      ...docxHead(paper),
      ...docxName(paper),
      ...docxBlocks(paper.blocks),
      ...docxBlocks(paper.closing, { isKept: true }),
      ...docxFoot(paper),
    ],
  };
}

/** The pages of an annex: numbered from 1 anew, the first without a number; a wide one lies across. */
function annexSection(annex: SetAnnex, isDraft: boolean): ISectionOptions {
  const { isWide, blocks } = annex;
  const widthMm = isWide ? WIDE_TEXT_MM : TEXT_WIDTH_MM;
  return {
    properties: {
      type: SectionType.NEXT_PAGE,
      titlePage: true,
      page: {
        // The library turns the measures of an upright sheet by itself.
        size: { ...SHEET, orientation: isWide ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT },
        margin: MARGINS,
        pageNumbers: { start: 1 },
      },
    },
    headers: { first: isDraft ? draftHead(widthMm) : emptyHead(), default: pageHead(isDraft, widthMm) },
    children: [...docxAnnexName(annex), ...docxBlocks(blocks, { widthMm })],
  };
}

/** The first page of an annex has no number; that it is a draft is told there as well. */
function draftHead(widthMm: number): Header {
  return new Header({
    children: [
      new Paragraph({
        tabStops: [{ type: TabStopType.RIGHT, position: twipsOfMm(widthMm) }],
        children: [new TextRun({ text: `\t${DRAFT_MARK}`, bold: true, size: SIZE_PT.pageNumber * 2 })],
      }),
    ],
  });
}

const SHEET = { width: twipsOfMm(PAGE_MM.width), height: twipsOfMm(PAGE_MM.height) } as const;
const MARGINS = {
  top: twipsOfMm(PAGE_MM.top),
  bottom: twipsOfMm(PAGE_MM.bottom),
  left: twipsOfMm(PAGE_MM.left),
  right: twipsOfMm(PAGE_MM.right),
  header: twipsOfMm(PAGE_NUMBER_MM),
  footer: twipsOfMm(PAGE_NUMBER_MM),
} as const;

function emptyHead(): Header {
  return new Header({ children: [new Paragraph('')] });
}

/** The number in the middle of the top margin; page 1 has a head of its own without one. */
function pageHead(isDraft: boolean, widthMm: number = TEXT_WIDTH_MM): Header {
  return new Header({
    children: [
      new Paragraph({
        tabStops: [
          { type: TabStopType.CENTER, position: twipsOfMm(widthMm / 2) },
          { type: TabStopType.RIGHT, position: twipsOfMm(widthMm) },
        ],
        children: [
          new TextRun({ size: SIZE_PT.pageNumber * 2, children: ['\t', PageNumber.CURRENT] }),
          ...(isDraft ? [new TextRun({ text: `\t${DRAFT_MARK}`, bold: true, size: SIZE_PT.pageNumber * 2 })] : []),
        ],
      }),
    ],
  });
}

const BODY = {
  alignment: AlignmentType.JUSTIFIED,
  indent: { firstLine: twipsOfMm(FIRST_LINE_MM) },
  spacing: spacing(SIZE_PT.body, PARAGRAPH_GAP_PT),
} as const;

const HEADING = {
  run: { bold: true, color: '000000', size: SIZE_PT.body * 2 },
  paragraph: { ...BODY, alignment: AlignmentType.LEFT, keepNext: true, keepLines: true },
} as const;

const STYLES: IStylesOptions = {
  default: {
    document: {
      run: {
        font: 'Times New Roman',
        size: SIZE_PT.body * 2,
        language: { value: 'vi-VN', eastAsia: 'vi-VN' },
        kern: 2,
      },
    },
    heading1: HEADING,
    heading2: HEADING,
    heading3: { ...HEADING, run: { ...HEADING.run, italics: true } },
  },
  paragraphStyles: [
    { id: STYLE.body, name: 'Thân bài', basedOn: 'Normal', quickFormat: true, paragraph: BODY },
    { id: STYLE.item, name: 'Gạch đầu dòng', basedOn: STYLE.body, quickFormat: true },
    {
      id: STYLE.tableText,
      name: 'Chữ trong bảng',
      basedOn: 'Normal',
      quickFormat: true,
      run: { size: SIZE_PT.table * 2 },
      paragraph: { spacing: spacing(SIZE_PT.table) },
    },
    {
      id: STYLE.recipients,
      name: 'Nơi nhận',
      basedOn: 'Normal',
      quickFormat: true,
      run: { size: SIZE_PT.recipients * 2 },
      paragraph: { spacing: spacing(SIZE_PT.recipients) },
    },
  ],
};
