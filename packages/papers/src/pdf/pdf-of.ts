import pdfmake from 'pdfmake';
import type { Content, ContentSection, TDocumentDefinitions } from 'pdfmake/interfaces.js';
import { PAGE_MM, PAGE_NUMBER_MM, pointsOfMm, SIZE_PT, TEXT_WIDTH_MM, WIDE_TEXT_MM } from '../layout/measures.ts';
import { DRAFT_MARK, type SetAnnex, type SetPaper } from '../layout/set-paper.ts';
import { TINOS } from '../layout/tinos.ts';
import { pdfBlocks, sized } from './pdf-blocks.ts';
import { pdfAnnexName, pdfFoot, pdfHead, pdfName } from './pdf-head.ts';

/** The PDF of a paper, fonts embedded. `madeAt` stands in its properties: the same paper at the same time has the same bytes. */
export async function pdfOf(paper: SetPaper, madeAt: Date): Promise<Uint8Array> {
  pdfmake.setFonts({ Tinos: TINOS });
  // Our own fonts are all that is ever read; nothing is fetched.
  const ours = new Set<string>(Object.values(TINOS));
  pdfmake.setLocalAccessPolicy((path) => ours.has(path));
  pdfmake.setUrlAccessPolicy(() => false);
  return pdfmake.createPdf(definitionOf(paper, madeAt)).getBuffer();
}

/** Made anew for each PDF: the library writes into it. */
function definitionOf(paper: SetPaper, madeAt: Date): TDocumentDefinitions {
  const { top, bottom, left, right } = PAGE_MM;
  return {
    pageSize: 'A4',
    pageMargins: [pointsOfMm(left), pointsOfMm(top), pointsOfMm(right), pointsOfMm(bottom)],
    defaultStyle: { font: 'Tinos', ...sized(SIZE_PT.body) },
    language: 'vi-VN',
    version: '1.7',
    compress: true,
    info: {
      title: paper.title,
      author: paper.issuer,
      creator: 'Thi Đua',
      producer: 'Thi Đua',
      creationDate: madeAt,
      modDate: madeAt,
      ...(paper.fingerprint === undefined ? {} : { keywords: paper.fingerprint }),
    },
    content: [
      ...[paper, ...paper.further].map(section),
      ...paper.annexes.map((annex) => annexSection(annex, paper.isDraft)),
    ],
  };
}

/** The pages of one paper, numbered by itself; the first of them shows no number. */
function section(paper: SetPaper): ContentSection {
  // Heads are asked for from the first page of the file to the last.
  let first: number | undefined;
  return {
    section: sheet(paper),
    header: (page) => {
      first ??= page;
      return page === first ? '' : pageHead(page - first + 1, paper.isDraft);
    },
  };
}

function sheet(paper: SetPaper): Content[] {
  return [
    pdfHead(paper),
    ...pdfName(paper),
    ...pdfBlocks(paper.blocks),
    // The last of the text stays with the signature: Nơi nhận never stands alone on a page.
    { stack: [...pdfBlocks(paper.closing), pdfFoot(paper)], unbreakable: true },
  ];
}

/** The pages of an annex: numbered from 1 anew, the first without a number; a wide one lies across. */
function annexSection(annex: SetAnnex, isDraft: boolean): ContentSection {
  const { isWide, blocks } = annex;
  // The library counts the pages of the file; heads are set from the front to the back.
  let before: number | undefined;
  return {
    pageOrientation: isWide ? 'landscape' : 'portrait',
    header: (page) => {
      before ??= page - 1;
      return pageHead(page - before, isDraft);
    },
    section: [...pdfAnnexName(annex), ...pdfBlocks(blocks, isWide ? WIDE_TEXT_MM : TEXT_WIDTH_MM)],
  };
}

/** The number in the middle of the top margin, from page 2 of each paper and annex on (Nghị định 30/2020/NĐ-CP). */
function pageHead(page: number, isDraft: boolean) {
  const { left, right } = PAGE_MM;
  const base = { ...sized(SIZE_PT.pageNumber) };
  return {
    margin: [pointsOfMm(left), pointsOfMm(PAGE_NUMBER_MM), pointsOfMm(right), 0] as [number, number, number, number],
    columns: [
      { ...base, text: '', width: '*' },
      { ...base, text: page === 1 ? '' : String(page), alignment: 'center' as const, width: 'auto' },
      { ...base, text: isDraft ? DRAFT_MARK : '', alignment: 'right' as const, bold: true, width: '*' },
    ],
  };
}
