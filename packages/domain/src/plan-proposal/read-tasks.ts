import type { Node } from './outline.ts';
import { sentencesOf } from './clauses.ts';
import type { ItemValues } from './proposal.ts';
import { spanOf, withoutEnd, wordsOf, type Span } from './span.ts';

const TITLE_LENGTH = 120;

export interface TaskDraft {
  readonly span: Span;
  readonly fromLine: number;
  readonly toLine: number;
  readonly values: ItemValues['TASK'];
}

/** A task with all that stands below it, word for word. `text` is the whole text; `number` is unique in the plan. */
export function taskOf(node: Node, text: string, number: string): TaskDraft {
  const last = lastBelow(node);
  const end = last.said.start + last.said.text.length;
  const span = spanOf(text.slice(node.said.start, end), node.said.start);
  const parts = [node, ...below(node)];
  const content = parts.map((part) => (part === node ? wordsOf(part.said) : lineOf(part))).join('\n');
  const items = node.children.map(({ said }) => withoutEnd(wordsOf(said)));
  const sentences = sentencesOf(node.said).map((sentence) => withoutEnd(wordsOf(sentence)));
  const subItems = items.length > 0 ? items : sentences.length > 1 ? sentences : [];
  return {
    span,
    fromLine: node.fromLine,
    toLine: last.toLine,
    values: { number, title: titleOf(node.said), content, subItems },
  };
}

function lineOf({ mark, said }: Node): string {
  return mark === undefined ? wordsOf(said) : `${signOf(mark.style, mark.label)} ${wordsOf(said)}`;
}

function signOf(style: string, label: string): string {
  return style === 'LETTER' ? `${label})` : style === 'ARABIC' ? `${label}.` : label;
}

/** Everything below a node, in the order of the text. */
export function below(node: Node): readonly Node[] {
  return node.children.flatMap((child) => [child, ...below(child)]);
}

function lastBelow(node: Node): Node {
  let last = node;
  for (let child = last.children.at(-1); child !== undefined; child = last.children.at(-1)) last = child;
  return last;
}

/** The first sentence, cut at a word where it is long; what is cut off stands in the content. */
function titleOf(said: Span): string {
  const first = sentencesOf(said)[0];
  const words = withoutEnd(first === undefined ? '' : wordsOf(first));
  if (words.length <= TITLE_LENGTH) return words;
  const clause = words.slice(0, TITLE_LENGTH + 1).lastIndexOf(';');
  if (clause > 30) return words.slice(0, clause);
  const cut = words.slice(0, TITLE_LENGTH).lastIndexOf(' ');
  return `${words.slice(0, cut === -1 ? TITLE_LENGTH : cut)}…`;
}
