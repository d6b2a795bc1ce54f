export * from './report-facts.ts';
export * from './report-life.ts';
export * from './report-policy.ts';
export * from './report-section.ts';
export * from './report-template.ts';
export * from './report-texts.ts';
