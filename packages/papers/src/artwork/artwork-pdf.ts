import pdfmake from 'pdfmake';
import type { Content, TDocumentDefinitions } from 'pdfmake/interfaces.js';
import { pointsOfMm } from '../layout/measures.ts';
import { TINOS } from '../layout/tinos.ts';
import { dayFigures, dayWords } from '../model/paper-words.ts';
import type { AwardCertificate, AwardCertificateSheets } from './award-certificate.ts';
import { fitCertificate, SHEET_MM } from './certificate-fields.ts';
import type { FittedText } from './fit-text.ts';
import { COLOURS, frame } from './frame.ts';
import { testRulers } from './test-rulers.ts';

/** The PDF of certificates, a page each, fonts embedded. */
export async function artworkPdfOf(order: AwardCertificateSheets, madeAt: Date): Promise<Uint8Array> {
  pdfmake.setFonts({ Tinos: TINOS });
  const ours = new Set<string>(Object.values(TINOS));
  pdfmake.setLocalAccessPolicy((path) => ours.has(path));
  pdfmake.setUrlAccessPolicy(() => false);
  const definition: TDocumentDefinitions = {
    pageSize: 'A4',
    pageOrientation: 'landscape',
    pageMargins: 0,
    defaultStyle: { font: 'Tinos', color: COLOURS.text },
    language: 'vi-VN',
    version: '1.7',
    compress: true,
    info: { title: order.title, creator: 'Thi Đua', producer: 'Thi Đua', creationDate: madeAt, modDate: madeAt },
    content: order.sheets.map((sheet, at) => ({
      stack: sheetOf(sheet, order),
      ...(at === 0 ? {} : { pageBreak: 'before' as const }),
    })),
  };
  return pdfmake.createPdf(definition).getBuffer();
}

interface Pen {
  readonly x: number;
  readonly y: number;
}

function sheetOf(certificate: AwardCertificate, { mode, offsetMm }: AwardCertificateSheets): Content[] {
  const fitted = fitCertificate(certificate);
  const isFull = mode === 'FULL';
  return [
    // Something in the flow, so that there is a page even where all else stands at its place.
    { text: ' ', fontSize: 1 },
    ...(isFull ? headOf(certificate, fitted.authority, fitted.award) : []),
    ...(mode === 'TEST' ? testRulers() : []),
    ...middle(fitted.name, { top: 93, lineMm: 10, isBold: true }, offsetMm),
    ...middle(fitted.post, { top: fitted.name.lines.length > 1 ? 114 : 106, lineMm: 6.4 }, offsetMm),
    ...middle(fitted.citation, { top: 122, lineMm: 6.4, isItalic: true }, offsetMm),
    ...footOf(certificate, offsetMm),
  ];
}

function headOf({ gives }: AwardCertificate, authority: FittedText, award: FittedText): Content[] {
  const still = { x: 0, y: 0 };
  return [
    { canvas: frame(), absolutePosition: { x: 0, y: 0 } },
    line('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', { top: 33, size: 14, isBold: true }, still),
    line('Độc lập - Tự do - Hạnh phúc', { top: 39.5, size: 14, isBold: true }, still),
    {
      canvas: [{ type: 'line', x1: 0, y1: 0, x2: pointsOfMm(RULE_MM), y2: 0, lineWidth: 0.8 }],
      absolutePosition: { x: pointsOfMm((SHEET_MM.width - RULE_MM) / 2), y: pointsOfMm(46.5) },
    },
    ...middle(authority, { top: 53, lineMm: 7, isBold: true }, still),
    line(gives, { top: 61, size: 16, isBold: true }, still),
    ...middle(award, { top: 69, lineMm: 16, isBold: true, color: COLOURS.red }, still),
  ];
}

const RULE_MM = 58;

function footOf(certificate: AwardCertificate, offset: Pen): Content[] {
  const { decisionNumber, decidedOn, ordinal, place, capacity, signer, checkAddress } = certificate;
  const left = { left: 30, width: 110, align: 'left' as const, size: 12 };
  const right = { left: 165, width: 105, align: 'center' as const };
  const lines = capacity.length;
  return [
    line(`Quyết định số ${decisionNumber}`, { ...left, top: 149 }, offset),
    line(`ngày ${dayFigures(decidedOn)}; số ${ordinal} trong danh sách`, { ...left, top: 154.5 }, offset),
    { qr: checkAddress, fit: pointsOfMm(QR_MM), eccLevel: 'M', absolutePosition: at(30, 161, offset) },
    line('Quét mã để kiểm tra', { ...left, size: 10, top: 191, isItalic: true }, offset),
    line(`${place}, ${dayWords(decidedOn)}`, { ...right, size: 14, top: 144, isItalic: true }, offset),
    ...capacity.map((words, row) => line(words, { ...right, size: 14, top: 150.5 + row * 5.8, isBold: true }, offset)),
    line(signer, { ...right, size: 14, top: 150.5 + lines * 5.8 + SIGNING_MM, isBold: true }, offset),
  ];
}

/** Whole points a module: codes of up to 41 modules come out at 26 to 29 mm. */
const QR_MM = 30;
/** Room for signature and seal; two lines of capacity leave enough above the frame. */
const SIGNING_MM = 25;

function at(left: number, top: number, { x, y }: Pen) {
  return { x: pointsOfMm(left + x), y: pointsOfMm(top + y) };
}

interface Look {
  readonly isBold?: boolean;
  readonly isItalic?: boolean;
  readonly color?: string;
}

function middle(text: FittedText, look: Look & { readonly top: number; readonly lineMm: number }, offset: Pen) {
  const { top, lineMm, ...rest } = look;
  return text.lines.map((words, row) => line(words, { ...rest, size: text.size, top: top + row * lineMm }, offset));
}

interface LineLook extends Look {
  readonly top: number;
  readonly size: number;
  readonly left?: number;
  readonly width?: number;
  readonly align?: 'left' | 'center';
}

/** One line that is never broken again, in its part of the sheet. */
function line(text: string, look: LineLook, offset: Pen): Content {
  const { top, size, left = 0, width = SHEET_MM.width, align = 'center', isBold, isItalic, color } = look;
  return {
    columns: [
      {
        text,
        width: pointsOfMm(width),
        alignment: align,
        fontSize: size,
        bold: isBold === true,
        italics: isItalic === true,
        noWrap: true,
        ...(color === undefined ? {} : { color }),
      },
    ],
    absolutePosition: at(left, top, offset),
  };
}
