import { piecesOfList } from './list-pieces.ts';
import type { Collector } from './collector.ts';
import type { Node } from './outline.ts';
import { quotedIn } from './quoted.ts';
import { dutyOf, recipientOf, workOf } from './read-ends.ts';
import { readTargets } from './read-targets.ts';
import { taskOf, below } from './read-tasks.ts';
import { isNumbered } from './marks.ts';
import { headingOf, type Audience, type Heading, type Section } from './sections.ts';
import { wordsOf, type Span } from './span.ts';
import type { TargetDraft } from './target-draft.ts';

/** A draft of a target with the task it stands in; the code comes when all are known. */
export interface PlacedTarget {
  readonly draft: TargetDraft;
  /** The list item it comes from: targets of one item share its number. */
  readonly node: Node;
  readonly taskNumber: string | undefined;
}

/** What the parts of a plan hold, in one walk over its outline. */
export interface SectionReading {
  readonly targets: readonly PlacedTarget[];
  /** Nodes about phases and reviews: they are read when the year is known. */
  readonly phaseNodes: readonly Node[];
  /** Tasks and everything below them, where movements and blocks are looked for. */
  readonly taskNodes: readonly Node[];
  readonly headings: readonly Node[];
}

interface Place {
  readonly section: Section | undefined;
  readonly audience: Audience | undefined;
  /** The unit of the duty above. */
  readonly unit: string | undefined;
}

/** Reads the parts below `top`. `text` is the whole text. */
export function readSections(top: readonly Node[], text: string, into: Collector): SectionReading {
  const targets: PlacedTarget[] = [];
  const phaseNodes: Node[] = [];
  const taskNodes: Node[] = [];
  const headings: Node[] = [];
  const numbers = new Set<string>();
  const state = { taskCount: 0, hasTheme: false };

  function walk(node: Node, place: Place): void {
    const heading = headingOf(node);
    const inside = placeIn(place, heading);
    if (heading !== undefined) {
      headings.push(node);
      into.claim([node]);
    }
    const said = heading === undefined ? node.said : heading.rest;
    if (said !== undefined) read(node, said, inside);
    if (inside.section === 'TASKS') walkTasks(node, inside);
    else for (const child of node.children) walk(child, { ...inside, unit: unitOf(node, heading, inside) });
  }

  function read(node: Node, said: Span, { section, audience, unit }: Place): void {
    switch (section) {
      case 'AIMS':
      case 'PURPOSE':
      case 'REQUIREMENT':
        return readAim(node, said, section);
      case 'THEME':
        return readTheme(node, said);
      case 'GENERAL_GOAL':
        into.add('GENERAL_GOAL', said, { values: { text: wordsOf(said) } });
        return into.claim([node]);
      case 'GOALS':
      case 'TARGETS':
        return readGoal(node, said, section, audience);
      case 'PHASES':
      case 'REVIEWS':
        phaseNodes.push(node);
        return undefined;
      case 'DUTIES':
        return readDuty(node, said, unit);
      case 'RECIPIENTS':
        return readRecipients(node, said);
      case 'TASKS':
      case 'HEAD':
      case 'OTHER':
      case undefined:
        return undefined;
    }
  }

  function readAim(node: Node, said: Span, section: Section): void {
    const isMixed = section === 'AIMS';
    const kind =
      section === 'REQUIREMENT' || (isMixed && SOUNDS_LIKE_REQUIREMENT.test(said.shadow)) ? 'REQUIREMENT' : 'PURPOSE';
    into.add(kind, said, { values: { text: wordsOf(said) }, confidence: isMixed ? 'LOW' : 'HIGH' });
    into.claim([node]);
  }

  function readTheme(node: Node, said: Span): void {
    if (state.hasTheme) return;
    const quoted = quotedIn(said)[0];
    into.add('THEME', said, {
      values: { text: quoted?.text ?? wordsOf(said) },
      confidence: quoted === undefined ? 'MEDIUM' : 'HIGH',
    });
    into.claim([node]);
    state.hasTheme = true;
  }

  function readGoal(node: Node, said: Span, section: Section, audience: Audience | undefined): void {
    const drafts = readTargets(said, { isList: true, audience });
    targets.push(...drafts.map((draft) => ({ draft, node, taskNumber: undefined })));
    if (drafts.length === 0 && section === 'GOALS' && node.children.length === 0) {
      into.add('GENERAL_GOAL', said, { values: { text: wordsOf(said) }, confidence: 'MEDIUM' });
      into.claim([node]);
    }
    if (drafts.length > 0) into.claim([node]);
  }

  function readDuty(node: Node, said: Span, unit: string | undefined): void {
    const own = dutyOf(said);
    const isBelow = unit !== undefined && (node.mark === undefined || !isNumbered(node.mark.style));
    const values = isBelow ? { unit, text: workOf(said) } : own;
    if (values === undefined) return;
    into.add('DUTY', said, { values, confidence: isBelow ? 'MEDIUM' : 'HIGH' });
    into.claim([node]);
  }

  function readRecipients(node: Node, said: Span): void {
    for (const part of piecesOfList(said)) {
      const values = recipientOf(part);
      if (values !== undefined) into.add('RECIPIENT', part, { values });
    }
    into.claim([node]);
  }

  function walkTasks(node: Node, place: Place): void {
    const own = new Set(node.children.filter((child) => headingOf(child)?.section === undefined));
    const hasNumbers = [...own].some(isNumberedNode);
    for (const child of node.children) {
      if (!own.has(child)) walk(child, place);
      else if (hasNumbers ? !isNumberedNode(child) : child.mark === undefined) {
        if (child.children.length > 0) walkTasks(child, place);
      } else if (child.children.some(isArabic)) walkTasks(child, place);
      else readTask(child);
    }
  }

  function readTask(node: Node): void {
    state.taskCount += 1;
    const number = freeNumber(node, numbers, state.taskCount);
    numbers.add(number);
    const { span, values } = taskOf(node, text, number);
    const all = [node, ...below(node)];
    into.add('TASK', span, {
      values,
      confidence: node.mark !== undefined && isNumbered(node.mark.style) ? 'HIGH' : 'MEDIUM',
    });
    into.claim(all);
    for (const part of all) taskNodes.push(part);
    for (const part of all) {
      const drafts = readTargets(part.said, { isList: false, audience: undefined });
      targets.push(...drafts.map((draft) => ({ draft, node, taskNumber: number })));
    }
  }

  for (const node of top) walk(node, { section: undefined, audience: undefined, unit: undefined });
  return { targets, phaseNodes, taskNodes, headings };
}

const SOUNDS_LIKE_REQUIREMENT =
  /\bphai\b|\bbao dam\b|\bdam bao\b|^viec (?:to chuc|trien khai)|^yeu cau|cong khai|thiet thuc/;

function placeIn(place: Place, heading: Heading | undefined): Place {
  if (heading === undefined) return place;
  if (heading.section === undefined) return { ...place, audience: heading.audience ?? place.audience };
  return { section: heading.section, audience: heading.audience, unit: undefined };
}

function unitOf(node: Node, heading: Heading | undefined, { section, unit }: Place): string | undefined {
  if (section !== 'DUTIES' || heading !== undefined) return undefined;
  return node.mark !== undefined && isNumbered(node.mark.style)
    ? (dutyOf(node.said)?.unit ?? wordsOf(node.said))
    : unit;
}

function isNumberedNode({ mark }: Node): boolean {
  return mark !== undefined && isNumbered(mark.style);
}

function isArabic({ mark }: Node): boolean {
  return mark?.style === 'ARABIC';
}

/** The number as the plan has it; with the number of the part above, or a count, where another task has it already. */
function freeNumber({ mark, parent }: Node, taken: ReadonlySet<string>, count: number): string {
  const own = mark !== undefined && isNumbered(mark.style) ? mark.label : String(count);
  if (!taken.has(own)) return own;
  const above = `${parent?.mark?.label ?? ''}.${own}`;
  if (parent?.mark !== undefined && !taken.has(above)) return above;
  for (let extra = count; ; extra += 1) if (!taken.has(`${own}-${extra}`)) return `${own}-${extra}`;
}
