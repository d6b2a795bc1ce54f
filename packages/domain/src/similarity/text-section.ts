import { foldText } from '../kernel/index.ts';

/** One part of a document under a name of its own, as it was typed. */
export interface TextSection<Name extends string = string> {
  readonly name: Name;
  readonly text: string;
}

export interface Word {
  /** What is compared: lower case and without marks, unless told otherwise. */
  readonly folded: string;
  /** Place in the text of the section, in UTF-16 units; the end lies behind the word. */
  readonly start: number;
  readonly end: number;
}

/** A line of a section: no passage goes beyond it, so that paragraphs in another order are the same paragraphs. */
export interface Paragraph {
  /** Place of its section in the document. */
  readonly section: number;
  readonly words: readonly Word[];
}

const WORD = /[\p{L}\p{M}\p{N}]+/gu;
const LINE = /[^\r\n]+/g;

/** How a word is written for comparing. */
export type Fold = (word: string) => string;

/** The paragraphs of a document that hold a word. Signs, bullets and capitals are no difference. */
export function paragraphsOf(sections: readonly TextSection[], fold: Fold = foldText): readonly Paragraph[] {
  return sections.flatMap(({ text }, section) =>
    [...text.matchAll(LINE)].flatMap(({ 0: line, index: from }) => {
      const words = [...line.matchAll(WORD)].map(({ 0: typed, index }) => ({
        folded: fold(typed),
        start: from + index,
        end: from + index + typed.length,
      }));
      return words.length === 0 ? [] : [{ section, words }];
    }),
  );
}
