import type { LineFinder } from './line-finder.ts';
import type { Node } from './outline.ts';
import type { ReadingConfidence, PlanItemKind, ItemValues, ProposedItem } from './proposal.ts';
import { endOf, type Span } from './span.ts';
import type { ProposalWarning } from './warning.ts';

type Finding = Omit<ProposalWarning, 'line'>;

interface Found<K extends PlanItemKind> {
  readonly values: ItemValues[K];
  readonly confidence?: ReadingConfidence;
  readonly warnings?: readonly Finding[];
}

/** Gathers what the readers find, and which parts of the text they have understood. */
export interface Collector {
  readonly items: readonly ProposedItem[];
  readonly warnings: readonly ProposalWarning[];
  add<K extends PlanItemKind>(kind: K, span: Pick<Span, 'start' | 'text'>, found: Found<K>): void;
  warn(line: number | undefined, finding: Finding): void;
  /** These nodes are understood: as an item, as a heading, or as what a paper of this kind always says. */
  claim(nodes: Iterable<Node>): void;
  isClaimed(node: Node): boolean;
}

export function collector(lines: LineFinder): Collector {
  const items: ProposedItem[] = [];
  const warnings: ProposalWarning[] = [];
  const claimed = new Set<Node>();
  const counts = new Map<PlanItemKind, number>();
  return {
    items,
    warnings,
    add(kind, span, { values, confidence = 'HIGH', warnings: findings = [] }) {
      const count = (counts.get(kind) ?? 0) + 1;
      counts.set(kind, count);
      const end = endOf(span);
      const fromLine = lines.lineAt(span.start);
      const item = {
        key: `${kind.toLowerCase().replaceAll('_', '-')}-${count}`,
        kind,
        fromLine,
        toLine: lines.lineAt(Math.max(span.start, end - 1)),
        start: span.start,
        end,
        values,
        confidence,
        warnings: findings.map((finding) => ({ ...finding, line: fromLine })),
      };
      items.push(item as ProposedItem); // One kind and its own values, which the signature holds together.
    },
    warn(line, finding) {
      warnings.push(line === undefined ? finding : { ...finding, line });
    },
    claim(nodes) {
      for (const node of nodes) claimed.add(node);
    },
    isClaimed: (node) => claimed.has(node),
  };
}
