import type { TextEncoding } from '../imports/index.ts';
import { cleanText } from '../kernel/index.ts';
import type { MovementKind } from '../movements/index.ts';
import { addTargets } from './add-targets.ts';
import { checkLanguage } from './check-language.ts';
import { collector, type Collector } from './collector.ts';
import { lineFinder } from './line-finder.ts';
import { isCapitals, outlineOf, type Node } from './outline.ts';
import { ITEM_KINDS, type PlanProposal, type ProposedItem, type UnreadLines } from './proposal.ts';
import { movementsIn, quotedIn } from './quoted.ts';
import { readBlocks } from './read-blocks.ts';
import { readHead, readSigner, type HeadReading, type SignerReading } from './read-ends.ts';
import { readReferences } from './read-references.ts';
import { readSections, type SectionReading } from './read-sections.ts';
import { readTimetable, yearOfPhases } from './read-timetable.ts';
import { headingOf } from './sections.ts';
import { endOf, sliceSpan, withoutEnd, wordsOf, type Span } from './span.ts';
import { shadowOf } from './shadow.ts';

/**
 * Reads the text of an emulation plan and proposes its parts, each with the place it comes from. Never throws, never changes a
 * word: what looks wrong is a warning, what is not understood is told as such. One pass; time grows with the length of the text.
 * `encoding` tells how a file was written before it became `input`.
 */
export function proposePlan(input: string, encoding: TextEncoding = 'UNICODE'): PlanProposal {
  const text = cleanText(input).replace(/^\uFEFF/, '');
  const lines = lineFinder(text);
  const outline = outlineOf(text);
  const into = collector(lines);
  const { nodes } = outline;
  const firstPart = nodes.findIndex((node) => headingOf(node)?.section !== undefined);
  const headNodes = firstPart === -1 ? nodes : nodes.slice(0, firstPart);
  const signer = readSigner(nodes);
  const head = readHead(headNodes);
  const outside = new Set([...headNodes, ...(signer?.nodes ?? [])]);
  const sections = readSections(partsBelow(outline.root, outside), text, into);
  const year = yearOfPlan(head, sections, text);
  addTheme(nodes, into);
  readTimetable(sections.phaseNodes, year, into);
  addPlan(head, headNodes, text, year, into);
  addTargets(sections.targets, year, into);
  addMovements(sections.taskNodes, into);
  for (const node of sections.taskNodes) addBlocks(node, into);
  addReferences(nodes, outside, into);
  if (signer !== undefined) addSigner(signer, text, into);
  warnOfHeadings(sections.headings, nodes, into);
  if (encoding !== 'UNICODE') into.warn(1, { code: 'OLD_FONT', found: encoding });
  for (const { line, ...finding } of checkLanguage(text, outline, lines)) into.warn(line, finding);
  return {
    text,
    year: year ?? null,
    items: inOrder(into.items),
    warnings: into.warnings.toSorted((left, right) => (left.line ?? 0) - (right.line ?? 0)),
    unread: unreadIn(nodes, into),
  };
}

/** The parts of the plan; what stands below the first line of the paper (KẾ HOẠCH) is one too. */
function partsBelow({ children }: Node, outside: ReadonlySet<Node>): readonly Node[] {
  return children.flatMap((node) => (outside.has(node) ? partsBelow(node, outside) : [node]));
}

function yearOfPlan(head: HeadReading, { phaseNodes }: SectionReading, text: string): number | undefined {
  const inTitle = /nam (\d{4})(?!\d)/.exec(shadowOf(head.title ?? ''))?.[1];
  if (inTitle !== undefined) return Number(inTitle);
  if (head.day !== undefined) return Number(head.day.slice(0, 4));
  const ofPhases = yearOfPhases(phaseNodes);
  if (ofPhases !== undefined) return ofPhases;
  const counts = new Map<string, number>();
  for (const [year] of text.matchAll(/(?<!\d)20\d{2}(?!\d)/g)) counts.set(year, (counts.get(year) ?? 0) + 1);
  const [most] = [...counts].toSorted(([, left], [, right]) => right - left);
  return most === undefined ? undefined : Number(most[0]);
}

function addPlan(
  head: HeadReading,
  nodes: readonly Node[],
  text: string,
  year: number | undefined,
  into: Collector,
): void {
  const [first] = head.type === undefined ? head.titleNodes : [head.type];
  const last = head.titleNodes.at(-1) ?? head.type;
  if (first !== undefined && last !== undefined && head.title !== undefined) {
    const span = stretchOf(text, first, last);
    const values = {
      movementKind: movementKindOf(head.title, into),
      year: year ?? null,
      title: head.title,
      issuer: head.issuer ?? null,
      planNumber: head.number ?? null,
      planDate: head.day ?? null,
    };
    into.add('PLAN', span, { values, confidence: head.type === undefined ? 'MEDIUM' : 'HIGH' });
    into.claim([first, ...head.titleNodes]);
  }
  const line = first?.fromLine ?? 1;
  if (head.number === undefined) into.warn(line, { code: 'PLAN_WITHOUT_NUMBER' });
  if (head.day === undefined) into.warn(line, { code: 'PLAN_WITHOUT_DATE' });
  if (head.issuer === undefined) into.warn(line, { code: 'PLAN_WITHOUT_ISSUER' });
  if (!head.hasMotto) into.warn(line, { code: 'PLAN_WITHOUT_MOTTO' });
  if (year === undefined) into.warn(line, { code: 'NO_YEAR' });
  into.claim(head.known);
  for (const node of [head.numberNode, head.dayNode]) if (node !== undefined) into.claim([node]);
  // The sentence that says what is carried out, and on what ground.
  into.claim(
    nodes.filter(({ said }) => /^(?:thuc hien|can cu|trien khai|huong ung|theo|de thuc hien|nham)\b/.test(said.shadow)),
  );
}

const CAMPAIGN = /\b\d{2,3} ngay\b|cao diem|chuyen de/;

/** A campaign names its days or says so; a plan whose phases leave the year is one too. */
function movementKindOf(title: string, { items }: Collector): MovementKind {
  const days = items.flatMap(({ kind, values }) => (kind === 'PHASE' ? [values.fromDay, values.toDay] : []));
  const years = new Set(days.flatMap((day) => (day === null ? [] : [day.slice(0, 4)])));
  return CAMPAIGN.test(shadowOf(title)) || years.size > 1 ? 'THEMATIC' : 'YEARLY';
}

function addSigner({ nodes, values }: SignerReading, text: string, into: Collector): void {
  const [first] = nodes;
  const last = nodes.at(-1);
  if (first !== undefined && last !== undefined) into.add('SIGNER', stretchOf(text, first, last), { values });
  into.claim(nodes);
}

/** The text from one node to the end of another. */
function stretchOf(text: string, first: Node, last: Node): Pick<Span, 'start' | 'text'> {
  const { start } = first.said;
  return { start, text: text.slice(start, endOf(last.said)) };
}

/** “… với chủ đề “…””: a theme outside a part of its own. */
function addTheme(nodes: readonly Node[], into: Collector): void {
  if (into.items.some(({ kind }) => kind === 'THEME')) return;
  for (const { said } of nodes) {
    const at = said.shadow.search(/\b(?:chu de|khau hieu)\b/);
    if (at === -1) continue;
    const quoted = quotedIn(said).find(({ start }) => start > at && start - at < 60);
    if (quoted === undefined) continue;
    into.add('THEME', sliceSpan(said, quoted.start, quoted.end), {
      values: { text: quoted.text },
      confidence: 'MEDIUM',
    });
    return;
  }
  into.warn(undefined, { code: 'NO_THEME' });
}

function addMovements(nodes: readonly Node[], into: Collector): void {
  const names = new Set<string>();
  for (const node of nodes) {
    const movements = movementsIn(node.said);
    for (const movement of movements) {
      const key = shadowOf(movement.text);
      if (names.has(key)) continue;
      names.add(key);
      const years = /(\d{4})\s*[-–]\s*(\d{4})/.exec(movement.text);
      const isLast = movement === movements.at(-1);
      const isList = isLast && node.said.text.endsWith(':') && node.said.text.length - movement.end < 40;
      const commitments = isList ? node.children.map(({ said }) => withoutEnd(wordsOf(said))) : [];
      const period = {
        fromYear: years === null ? null : Number(years[1]),
        toYear: years === null ? null : Number(years[2]),
      };
      const values = { name: movement.text, commitments, ...period };
      into.add('THEMATIC_MOVEMENT', sliceSpan(node.said, movement.start, movement.end), {
        values,
        confidence: movement.isGuess ? 'MEDIUM' : 'HIGH',
      });
    }
  }
}

function addBlocks({ said }: Node, into: Collector): void {
  for (const { span, values, isUnclear } of readBlocks(said)) {
    const warnings = isUnclear ? [{ code: 'BLOCK_NAME_UNCLEAR' as const, found: values.name }] : [];
    into.add('BLOCK', span, { values, confidence: isUnclear ? 'MEDIUM' : 'HIGH', warnings });
  }
}

const CARRIES_OUT = /(?:^|\s)(?:thuc hien|trien khai|huong ung|cu the hoa)\s(?:noi dung )?$/;

function addReferences(nodes: readonly Node[], headNodes: ReadonlySet<Node>, into: Collector): void {
  const numbers = new Set<string>();
  let hasParent = false;
  for (const node of nodes) {
    for (const { span, values, usualForm } of readReferences(node.said)) {
      const key = shadowOf(values.number);
      if (numbers.has(key)) continue;
      numbers.add(key);
      const before = node.said.shadow.slice(0, Math.max(0, span.start - node.said.start));
      const isParent: boolean = !hasParent && headNodes.has(node) && CARRIES_OUT.test(before.slice(-30));
      hasParent ||= isParent;
      const odd =
        usualForm === undefined ? [] : [{ code: 'ODD_SIGN' as const, found: values.number, suggestion: usualForm }];
      const undated =
        values.issuedOn === null ? [{ code: 'REFERENCE_WITHOUT_DATE' as const, found: values.number }] : [];
      into.add('REFERENCE', span, {
        values: { ...values, isParent },
        confidence: odd.length > 0 ? 'MEDIUM' : 'HIGH',
        warnings: [...odd, ...undated],
      });
    }
  }
}

/** Headings without a number in a text whose other parts have one. */
function warnOfHeadings(headings: readonly Node[], nodes: readonly Node[], into: Collector): void {
  if (!nodes.some(({ mark }) => mark?.style === 'ROMAN' || mark?.style === 'ARABIC')) return;
  for (const { shape, fromLine, said } of headings) {
    const isBare = shape === 'HEADING' && !isCapitals(said.text) && !said.shadow.startsWith('noi nhan');
    if (isBare) into.warn(fromLine, { code: 'UNNUMBERED_HEADING', found: wordsOf(said) });
  }
}

/** In the order of the parts of a plan, each kind in the order of the text. */
function inOrder(items: readonly ProposedItem[]): readonly ProposedItem[] {
  const rank = new Map(ITEM_KINDS.map((kind, at) => [kind, at]));
  return items.toSorted((left, right) => (rank.get(left.kind) ?? 0) - (rank.get(right.kind) ?? 0));
}

function unreadIn(nodes: readonly Node[], into: Collector): readonly UnreadLines[] {
  const hasClaimed = new Set<Node>();
  for (const node of nodes) {
    if (!into.isClaimed(node)) continue;
    for (let above = node.parent; above !== undefined && !hasClaimed.has(above); above = above.parent)
      hasClaimed.add(above);
  }
  return nodes
    .filter(
      (node) =>
        !into.isClaimed(node) &&
        /[\p{L}\d]/u.test(node.said.text) &&
        !(hasClaimed.has(node) && node.said.text.length < 150),
    )
    .map(({ fromLine, toLine, start, said }) => ({ fromLine, toLine, start, end: endOf(said) }));
}
