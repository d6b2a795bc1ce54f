import type { FileRefusal, MergedBlock, RawCell, TextEncoding } from '@thidua/domain/imports';

/** What the reader may spend on one file. */
export interface ReadingLimits {
  readonly unpackedBytes: number;
  readonly entries: number;
  readonly sheets: number;
  readonly rows: number;
  readonly columns: number;
  readonly cellLength: number;
  readonly headerSearchRows: number;
  /** Of a text that is read whole. */
  readonly characters: number;
}

/** What is asked of the reader: which sheets there are, the rows of one, or the text of a document. */
export interface ReadRequest {
  readonly bytes: Uint8Array;
  readonly limits: ReadingLimits;
  /** Position of the wanted sheet; without one only the sheets are told. */
  readonly sheet?: number;
  readonly isDocument?: true;
}

/** A document as a text: paragraphs are lines. */
export interface DocumentText {
  readonly text: string;
  /** How its letters were written; `text` is Unicode in any case. */
  readonly encoding: TextEncoding;
}

/** A sheet as the chooser shows it. */
export interface SheetSummary {
  readonly name: string;
  /** Rows with anything in them. */
  readonly rows: number;
  readonly columns: number;
}

export interface ReadRow {
  /** Number of the row as a spreadsheet shows it, from 1. */
  readonly number: number;
  /** The cells as JSON, so that no more than texts cross between the processes. */
  readonly json: string;
}

/** The wanted sheet: its rows without blank ones, and what is merged near the headings. */
export interface SheetContent {
  readonly rows: readonly ReadRow[];
  /** The rows among which headings are looked for, by position, blank ones included. */
  readonly head: readonly (readonly RawCell[])[];
  readonly merges: readonly MergedBlock[];
  readonly encoding: TextEncoding;
}

/** What the reader sends: rows in portions, then one of the others, once. */
export type ReadMessage =
  | { readonly type: 'rows'; readonly rows: readonly ReadRow[] }
  | { readonly type: 'sheets'; readonly sheets: readonly SheetSummary[] }
  | { readonly type: 'content'; readonly content: Omit<SheetContent, 'rows'> }
  | { readonly type: 'document'; readonly document: DocumentText }
  | { readonly type: 'refused'; readonly refusal: FileRefusal };
