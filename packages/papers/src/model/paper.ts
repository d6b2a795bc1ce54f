import type { PlainDate } from '@thidua/domain/kernel';

/**
 * An official paper as plain data: what is said and in which part, never where it stands. Both writers set the same paper, so
 * a DOCX and a PDF say the same. Layout of Nghị định 30/2020/NĐ-CP, Phụ lục I.
 */
export interface Paper {
  /** Names the file and stands in the properties of the document. */
  readonly title: string;
  readonly head: PaperHead;
  readonly blocks: readonly PaperBlock[];
  readonly foot: PaperFoot;
  /** A draft says so under its number and at the top of every further page. */
  readonly isDraft: boolean;
  /** Further papers in the same file, each on pages of its own; then no page is numbered. */
  readonly further?: readonly Paper[];
  /** Phụ lục in the same file: each on pages of its own that are numbered by themselves. None is signed by itself. */
  readonly annexes?: readonly Annex[];
  /** For the properties: the hash of a frozen copy, or nothing. */
  readonly fingerprint?: string;
}

export interface PaperHead {
  /** The superior body, `UBND tỉnh Hà Tĩnh`; printed in capitals. Empty when there is none. */
  readonly parent: string;
  /** The body that issues; printed in capitals. */
  readonly issuer: string;
  /** `12/KH-SNgV`; without one, a blank before `sign`. */
  readonly number: string | undefined;
  /** What follows the number: `KH-SNgV`; without one, the paper has no number at all. */
  readonly sign: string | undefined;
  /** Where it is issued: `Hà Tĩnh`. */
  readonly place: string;
  readonly date: PlainDate | undefined;
  /** The year that is printed while the day is open. */
  readonly year: number;
  /**
   * A letter (công văn) has no name of its kind: its subject stands under the number. A request (đơn) is a person's: no body
   * issues it, and place and day stand above the signature.
   */
  readonly form: 'NAMED' | 'LETTER' | 'REQUEST';
  /** Kind of paper, `Kế hoạch`; printed in capitals. Not printed on a letter. */
  readonly typeName: string;
  /** Trích yếu; empty on a request. */
  readonly subject: string;
  /** After “Kính gửi:”; none, no such line. */
  readonly addressees: readonly string[];
}

/** A list that belongs to a paper and stands on pages of its own (Nghị định 30/2020/NĐ-CP, Phụ lục I). */
export interface Annex {
  /** `Danh sách tập thể, cá nhân được khen thưởng`; printed in capitals. */
  readonly name: string;
  /** To what it belongs: `Kèm theo Quyết định số 152/QĐ-SNgV ngày … của …`; printed in brackets. */
  readonly reference: string;
  readonly blocks: readonly PaperBlock[];
}

/** A piece of a line in one look. */
export interface Run {
  readonly text: string;
  readonly isBold?: boolean;
  readonly isItalic?: boolean;
}

export type HeadingLevel = 1 | 2 | 3;

export interface HeadingBlock {
  readonly kind: 'HEADING';
  /** 1: `I.`, bold capitals; 2: `1.`, bold; 3: `a)` or `2.1.`, bold italic. Never the last thing on a page. */
  readonly level: HeadingLevel;
  /** With its mark: `II.`, `2.1.`; empty for a heading without one. */
  readonly number: string;
  readonly text: string;
}

export interface ParagraphBlock {
  readonly kind: 'PARAGRAPH';
  readonly runs: readonly Run[];
  readonly align: 'JUSTIFIED' | 'CENTRED';
}

export interface ListBlock {
  readonly kind: 'LIST';
  readonly marker: '-' | '+';
  readonly items: readonly (readonly Run[])[];
}

export interface TableColumn {
  readonly header: string;
  /** Share of the width of the text; the shares of a table are weighed against each other. */
  readonly share: number;
  /** END for amounts of money. */
  readonly align: 'START' | 'CENTRE' | 'END';
}

/** A table with lines; its head is repeated on every page that it reaches. */
export interface TableBlock {
  readonly kind: 'TABLE';
  /** Above the table; empty, no such line. */
  readonly caption: string;
  readonly columns: readonly TableColumn[];
  readonly rows: readonly TableRow[];
  /** Least height of a row, where hands sign in it; left out, as high as its text. */
  readonly rowMm?: number;
}

/** A row of cells, one per column, in bold where it sums the others up, or a line over the whole width that begins a group. */
export type TableRow = { readonly cells: readonly string[]; readonly isSum?: boolean } | { readonly group: string };

export type PaperBlock = HeadingBlock | ParagraphBlock | ListBlock | TableBlock;

export interface PaperFoot {
  /** Nơi nhận, each without dash and end: `UBND tỉnh (để b/c)`, `Lưu: VT, VPTTr`. */
  readonly recipients: readonly string[];
  /** In whose stead and as what: `KT. GIÁM ĐỐC`, `PHÓ GIÁM ĐỐC`. */
  readonly capacity: readonly string[];
  /** In italics under it: `(Ký và ghi rõ họ tên)`. */
  readonly note?: string;
  /** Empty while nobody is named. */
  readonly signer: string;
  /** Who signs at the left where two sign, as the secretary of a sitting does; then there are no recipients. */
  readonly second?: { readonly capacity: readonly string[]; readonly signer: string };
}

export const PAPER_FORMATS = ['docx', 'pdf'] as const;
export type PaperFormat = (typeof PAPER_FORMATS)[number];
