import { NO_ID } from './call.ts';

/** What to send to a file route so that it gets past the door, whatever the room says then. */
export interface FileCall {
  /** The address after its `?`, or nothing. */
  readonly query?: string;
  readonly payload?: string;
}

const OF_A_YEAR = { year: 2021 };

function of(variables: Readonly<Record<string, unknown>>): FileCall {
  return { query: new URLSearchParams({ variables: JSON.stringify(variables) }).toString() };
}

/** The variables of each list: those of its screen. */
export const EXPORT_CALLS: Readonly<Record<string, FileCall>> = {
  people: of(OF_A_YEAR),
  departments: of(OF_A_YEAR),
  targets: of(OF_A_YEAR),
  'target-sources': of({ id: NO_ID }),
  'thematic-movements': of(OF_A_YEAR),
  'report-requests': of(OF_A_YEAR),
  difficulties: of(OF_A_YEAR),
  reviews: of(OF_A_YEAR),
  initiatives: of(OF_A_YEAR),
  certificates: of(OF_A_YEAR),
  registrations: of(OF_A_YEAR),
  'registration-outcomes': of(OF_A_YEAR),
  nominations: of(OF_A_YEAR),
  'nomination-grid': of({ ...OF_A_YEAR, departmentId: NO_ID }),
  'title-board': of({ ...OF_A_YEAR, departmentId: NO_ID }),
  meetings: of(OF_A_YEAR),
  'meeting-results': of({ id: NO_ID }),
  decisions: of(OF_A_YEAR),
  'year-bonus': of(OF_A_YEAR),
  'decision-lines': of({ id: NO_ID }),
  ratings: of({ ...OF_A_YEAR, subject: 'PERSON' }),
  accounts: of({}),
  'role-proposals': of({}),
  delegations: of({}),
  gatherings: of(OF_A_YEAR),
  training: of(OF_A_YEAR),
  councils: of({}),
  'initiative-councils': of({}),
  'gathering-roll': of({ id: NO_ID }),
  'unit-checks': of(OF_A_YEAR),
  benefits: of(OF_A_YEAR),
  library: of({}),
  'role-models': of(OF_A_YEAR),
  'research-topics': of(OF_A_YEAR),
  opinions: of(OF_A_YEAR),
  postings: of(OF_A_YEAR),
  submissions: of(OF_A_YEAR),
  'submission-lines': of({ id: NO_ID }),
  consultations: of(OF_A_YEAR),
  'timely-praise': of(OF_A_YEAR),
  programmes: of(OF_A_YEAR),
  'check-findings': of({ id: NO_ID }),
  blocks: of(OF_A_YEAR),
  'block-sheet': of({ id: NO_ID }),
  'scoring-session': of({ id: NO_ID }),
  'block-ranking': of({ id: NO_ID }),
  transfers: of({}),
  'higher-documents': of({}),
  imports: of({}),
  audit: of({}),
  'report-answers': of({ id: NO_ID }),
  'meeting-members': of({ id: NO_ID }),
  structure: of({ on: '2021-12-06' }),
  'legal-rules': of(OF_A_YEAR),
  rights: of({}),
  settings: of({}),
  'plan-proposals': of({}),
};

/** An official paper, by the name in its address. */
const PAPERS: Readonly<Record<string, FileCall>> = Object.fromEntries(
  [
    'plan',
    'review',
    'registrations',
    'initiative-request',
    'certificate',
    'certificates',
    'decision',
    'template-sample',
    'template-decision',
    'award-certificate-proof',
    'sitting-minutes',
    'peer-review-minutes',
    'posting-notice',
    'submission',
    'meeting-minutes',
    'tally-sheet',
    'nomination-list',
    'meeting-invitation',
    'ballot-slips',
    'recognition-decision',
    'feedback-letter',
    'achievement-report',
  ].flatMap((slug) =>
    ['docx', 'pdf'].map((format) => [`GET /files/papers/${slug}.${format}`, { query: `id=${NO_ID}&year=2021` }]),
  ),
);

/** Drawn, so as PDF alone. */
const ARTWORK: Readonly<Record<string, FileCall>> = Object.fromEntries(
  ['award-certificates', 'award-certificate-test'].map((slug) => [
    `GET /files/papers/${slug}.pdf`,
    { query: `id=${NO_ID}` },
  ]),
);

const EXPORTS: Readonly<Record<string, FileCall>> = Object.fromEntries(
  Object.entries(EXPORT_CALLS).flatMap(([slug, call]) => [
    [`GET /files/export/${slug}.xlsx`, call],
    [`GET /files/export/${slug}.csv`, call],
  ]),
);

/** One call per file route, by its path: `GET /files/export/people.xlsx`; the access matrix fails for a route without one. */
export const FILE_CALLS: Readonly<Record<string, FileCall>> = {
  ...EXPORTS,
  ...PAPERS,
  ...ARTWORK,
  'POST /files/imports': { query: 'kind=STAFF&name=a.csv', payload: 'Họ và tên;Năm\nNguyễn Thị Hà;2021' },
  'POST /files/plan-proposals': { query: 'name=a.txt', payload: 'KẾ HOẠCH' },
  'POST /files/attachments': { query: `holder=TARGET&record=${NO_ID}&name=a.pdf&bytes=5` },
  'HEAD /files/attachments/upload': { query: `id=${NO_ID}` },
  'PATCH /files/attachments/upload': { query: `id=${NO_ID}`, payload: 'a' },
  'GET /files/score-sheets/file': { query: `sheet=${NO_ID}&number=1` },
  'GET /files/attachments/content': { query: `id=${NO_ID}` },
  'GET /files/decisions/signed-copy': { query: `id=${NO_ID}` },
  'GET /files/ballot-rounds/scan': { query: `id=${NO_ID}` },
  'GET /files/meeting-packs/content.zip': { query: `id=${NO_ID}` },
  'GET /files/imports/template.xlsx': { query: 'kind=STAFF' },
  'GET /files/imports/errors.xlsx': { query: `id=${NO_ID}` },
};
