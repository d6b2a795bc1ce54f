export * from './brought-paper.ts';
export * from './dossier-paper.ts';
export * from './dossier-sets.ts';
export * from './paper-facts.ts';
export * from './paper-rules.ts';
export * from './paper-standing.ts';
