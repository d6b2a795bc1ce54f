import { generatePath } from 'react-router';

/** Patterns for the router; slugs are Vietnamese because people read them aloud and paste them into official mail. */
export const paths = {
  signIn: '/dang-nhap',
  forgotPassword: '/quen-mat-khau',
  /** Opened from a mail, the token behind a #. */
  resetPassword: '/dat-lai-mat-khau',
  verifyEmail: '/xac-nhan-dia-chi',
  home: '/viec-cua-toi',
  movement: '/phong-trao',
  /** Any plan by its id, a thematic one too. */
  plan: '/phong-trao/ke-hoach/:movementId',
  /** One task of a plan with the concrete work in it. */
  task: '/phong-trao/nhiem-vu/:taskId',
  planEdit: '/phong-trao/ke-hoach/:movementId/soan',
  /** What is missing, and what to look at again, before the launch. */
  planCheck: '/phong-trao/ke-hoach/:movementId/phat-dong',
  thematicMovements: '/phong-trao-chuyen-de',
  higherDocuments: '/van-ban-cap-tren',
  /** A plan's text is read there; what was read waits at the second address. */
  planProposals: '/phong-trao/lap-tu-van-ban',
  planProposal: '/phong-trao/lap-tu-van-ban/:proposalId',
  targets: '/chi-tieu',
  targetNew: '/chi-tieu/moi',
  targetEdit: '/chi-tieu/:targetId/sua',
  target: '/chi-tieu/:targetId',
  reportRequests: '/bao-cao',
  reportRequest: '/bao-cao/:requestId',
  /** The answers of all divisions, question by question, for reading and printing. */
  reportMerged: '/bao-cao/:requestId/tong-hop',
  unitReport: '/bao-cao-don-vi/:reportId',
  registration: '/dang-ky/phieu',
  registrationDesk: '/dang-ky/phong',
  /** The body in numbers: who has registered for what, who has not, and what came of it. */
  registrationBoard: '/dang-ky/tong-hop',
  registrations: '/dang-ky/danh-sach',
  /** What was registered beside what came of it, at the end of the year. */
  registrationOutcomes: '/dang-ky/ket-qua',
  /** The sheet of somebody else, or of a collective: ca-nhan or tap-the in the address. */
  registrationOf: '/dang-ky/phong/phieu',
  difficulties: '/kho-khan',
  difficulty: '/kho-khan/:difficultyId',
  programmes: '/chuong-trinh',
  programme: '/chuong-trinh/:programmeId',
  trainingCourses: '/dao-tao',
  trainingCourse: '/dao-tao/:courseId',
  gatherings: '/hoi-nghi',
  gathering: '/hoi-nghi/:gatheringId',
  roleModels: '/dien-hinh',
  roleModel: '/dien-hinh/:roleModelId',
  timelyPraise: '/khen-thuong-kip-thoi',
  unitChecks: '/kiem-tra',
  unitCheck: '/kiem-tra/:checkId',
  reviews: '/so-ket-tong-ket',
  review: '/so-ket-tong-ket/:reviewId',
  blocks: '/cum-khoi',
  block: '/cum-khoi/:blockId',
  pact: '/giao-uoc/:pactId',
  blockSheet: '/bang-diem/:sheetId',
  blockEntry: '/bang-diem/thanh-vien/:entryId',
  initiatives: '/sang-kien',
  library: '/thu-vien-sang-kien',
  libraryEntry: '/thu-vien-sang-kien/:entryId',
  initiativeCouncils: '/hoi-dong-sang-kien',
  scoreSheets: '/cham-sang-kien',
  scoreSheet: '/cham-sang-kien/:sheetId',
  initiative: '/sang-kien/:initiativeId',
  certificates: '/sang-kien/so-giay-chung-nhan',
  initiativeEdit: '/sang-kien/:initiativeId/soan',
  scoringGrids: '/sang-kien/thang-diem',
  scoringGridNew: '/sang-kien/thang-diem/moi',
  scoringGrid: '/sang-kien/thang-diem/:gridId',
  scoringGridEdit: '/sang-kien/thang-diem/:gridId/soan',
  initiativeSittings: '/sang-kien/phien-hop',
  initiativeSitting: '/sang-kien/phien-hop/:sittingId',
  /** All parts once more, before the request is submitted. */
  initiativeCheck: '/sang-kien/:initiativeId/kiem-tra',
  initiativeSimilarity: '/sang-kien/:initiativeId/noi-dung-giong',
  initiativeVersions: '/sang-kien/:initiativeId/cac-lan-nop',
  nominationGrid: '/lap-danh-sach',
  titleBoard: '/tra-cuu-dieu-kien',
  tryCase: '/tra-cuu-dieu-kien/xet-thu',
  /** The open lines once more, before the list is sent. */
  nominationCheck: '/lap-danh-sach/kiem-tra',
  nominations: '/ho-so',
  nomination: '/ho-so/:nominationId',
  meetings: '/phien-hop',
  meeting: '/phien-hop/:meetingId',
  /** What a member sees during a meeting, following the chair. */
  meetingVote: '/phien-hop/:meetingId/bieu-quyet',
  /** What the chair steers by. */
  meetingChair: '/phien-hop/:meetingId/dieu-hanh',
  /** What the projector of the room shows. */
  meetingScreen: '/phien-hop/:meetingId/man-hinh',
  votes: '/bieu-quyet',
  decisions: '/quyet-dinh',
  decision: '/quyet-dinh/:decisionId',
  awardRevocation: '/huy-bo-khen-thuong/:revocationId',
  people: '/ca-nhan',
  person: '/ca-nhan/:staffId',
  departments: '/tap-the',
  department: '/tap-the/:departmentId',
  /** The body's chart on a day. */
  structure: '/co-cau',
  unit: '/co-cau/:departmentId',
  career: '/ca-nhan/:staffId/qua-trinh',
  transfers: '/dieu-dong',
  ratings: '/xep-loai',
  yearBoard: '/tong-quan',
  account: '/tai-khoan',
  audit: '/nhat-ky',
  imports: '/nhap-du-lieu',
  importRun: '/nhap-du-lieu/:importId',
  accounts: '/quan-tri/tai-khoan',
  accountRecord: '/quan-tri/tai-khoan/:accountId',
  rights: '/quan-tri/quyen',
  roleProposals: '/quan-tri/vai-tro',
  delegations: '/quan-tri/uy-quyen',
  settings: '/quan-tri/thiet-lap',
  regimes: '/quan-tri/can-cu-phap-ly',
  technical: '/quan-tri/ky-thuat',
  help: '/tro-giup',
  /** The sample body gives way to one of real people. */
  startBody: '/lap-co-quan',
} as const;

/** Whose registration: a person's or a collective's. */
interface RegistrationSubject {
  readonly staffId: string | null;
  readonly collectiveId: string | null;
}

/** Addresses as functions. Lists take the year; a record is found by its id alone. */
export const hrefs = {
  home: (year?: number) => withYear(paths.home, year),
  movement: (year?: number) => withYear(paths.movement, year),
  plan: (movementId: string) => generatePath(paths.plan, { movementId }),
  task: (taskId: string) => generatePath(paths.task, { taskId }),
  planEdit: (movementId: string) => generatePath(paths.planEdit, { movementId }),
  planCheck: (movementId: string) => generatePath(paths.planCheck, { movementId }),
  thematicMovements: () => paths.thematicMovements,
  higherDocuments: () => paths.higherDocuments,
  targets: (year?: number) => withYear(paths.targets, year),
  /** The board of any plan, a thematic one too. */
  planTargets: (movementId: string) => `${paths.targets}?ke-hoach=${movementId}`,
  target: (targetId: string) => generatePath(paths.target, { targetId }),
  planProposals: () => paths.planProposals,
  planProposal: (proposalId: string) => generatePath(paths.planProposal, { proposalId }),
  targetNew: (movementId: string, year: number) => `${paths.targetNew}?nam=${year}&ke-hoach=${movementId}`,
  targetEdit: (targetId: string) => generatePath(paths.targetEdit, { targetId }),
  reportRequests: (year?: number) => withYear(paths.reportRequests, year),
  reportRequest: (requestId: string) => generatePath(paths.reportRequest, { requestId }),
  reportMerged: (requestId: string) => generatePath(paths.reportMerged, { requestId }),
  unitReport: (reportId: string) => generatePath(paths.unitReport, { reportId }),
  registration: (year?: number) => withYear(paths.registration, year),
  registrationBoard: (year?: number) => withYear(paths.registrationBoard, year),
  registrations: (year?: number) => withYear(paths.registrations, year),
  registrationOutcomes: (year?: number) => withYear(paths.registrationOutcomes, year),
  registrationOf: (year: number, { staffId, collectiveId }: RegistrationSubject) =>
    `${paths.registrationOf}?nam=${year}&${staffId === null ? `tap-the=${collectiveId ?? ''}` : `ca-nhan=${staffId}`}`,
  registrationDesk: (year?: number, departmentId?: string) =>
    withDepartment(paths.registrationDesk, year, departmentId),
  difficulties: (year?: number) => withYear(paths.difficulties, year),
  difficulty: (difficultyId: string) => generatePath(paths.difficulty, { difficultyId }),
  programmes: (year?: number) => withYear(paths.programmes, year),
  programme: (programmeId: string) => generatePath(paths.programme, { programmeId }),
  trainingCourses: (year?: number) => withYear(paths.trainingCourses, year),
  trainingCourse: (courseId: string) => generatePath(paths.trainingCourse, { courseId }),
  gatherings: (year?: number) => withYear(paths.gatherings, year),
  roleModels: (year?: number) => withYear(paths.roleModels, year),
  roleModel: (roleModelId: string) => generatePath(paths.roleModel, { roleModelId }),
  timelyPraise: (year?: number) => withYear(paths.timelyPraise, year),
  unitChecks: (year?: number) => withYear(paths.unitChecks, year),
  unitCheck: (checkId: string) => generatePath(paths.unitCheck, { checkId }),
  gathering: (gatheringId: string) => generatePath(paths.gathering, { gatheringId }),
  reviews: (year?: number) => withYear(paths.reviews, year),
  review: (reviewId: string) => generatePath(paths.review, { reviewId }),
  blocks: (year?: number) => withYear(paths.blocks, year),
  block: (blockId: string, year?: number) => withYear(generatePath(paths.block, { blockId }), year),
  pact: (pactId: string) => generatePath(paths.pact, { pactId }),
  blockSheet: (sheetId: string) => generatePath(paths.blockSheet, { sheetId }),
  blockEntry: (entryId: string) => generatePath(paths.blockEntry, { entryId }),
  initiatives: (year?: number) => withYear(paths.initiatives, year),
  scoreSheets: () => paths.scoreSheets,
  scoreSheet: (sheetId: string) => generatePath(paths.scoreSheet, { sheetId }),
  scoringGrids: () => paths.scoringGrids,
  scoringGridNew: (fromId?: string) =>
    fromId === undefined ? paths.scoringGridNew : `${paths.scoringGridNew}?tu=${encodeURIComponent(fromId)}`,
  scoringGrid: (gridId: string) => generatePath(paths.scoringGrid, { gridId }),
  scoringGridEdit: (gridId: string) => generatePath(paths.scoringGridEdit, { gridId }),
  library: () => paths.library,
  libraryEntry: (entryId: string) => generatePath(paths.libraryEntry, { entryId }),
  initiativeCouncils: () => paths.initiativeCouncils,
  initiative: (initiativeId: string) => generatePath(paths.initiative, { initiativeId }),
  certificates: (year?: number) => withYear(paths.certificates, year),
  initiativeSittings: (year?: number) => withYear(paths.initiativeSittings, year),
  initiativeSitting: (sittingId: string) => generatePath(paths.initiativeSitting, { sittingId }),
  initiativeEdit: (initiativeId: string) => generatePath(paths.initiativeEdit, { initiativeId }),
  initiativeCheck: (initiativeId: string) => generatePath(paths.initiativeCheck, { initiativeId }),
  initiativeSimilarity: (initiativeId: string) => generatePath(paths.initiativeSimilarity, { initiativeId }),
  initiativeVersions: (initiativeId: string) => generatePath(paths.initiativeVersions, { initiativeId }),
  nominationGrid: (year?: number, departmentId?: string) => withDepartment(paths.nominationGrid, year, departmentId),
  tryCase: (year?: number) => withYear(paths.tryCase, year),
  titleBoard: (year?: number, departmentId?: string) => withDepartment(paths.titleBoard, year, departmentId),
  nominationCheck: (year: number, departmentId: string) => withDepartment(paths.nominationCheck, year, departmentId),
  nominations: (year?: number) => withYear(paths.nominations, year),
  nomination: (nominationId: string) => generatePath(paths.nomination, { nominationId }),
  meetings: (year?: number) => withYear(paths.meetings, year),
  meeting: (meetingId: string) => generatePath(paths.meeting, { meetingId }),
  meetingVote: (meetingId: string) => generatePath(paths.meetingVote, { meetingId }),
  meetingChair: (meetingId: string) => generatePath(paths.meetingChair, { meetingId }),
  meetingScreen: (meetingId: string) => generatePath(paths.meetingScreen, { meetingId }),
  votes: (year?: number) => withYear(paths.votes, year),
  decisions: (year?: number) => withYear(paths.decisions, year),
  decision: (decisionId: string) => generatePath(paths.decision, { decisionId }),
  awardRevocation: (revocationId: string) => generatePath(paths.awardRevocation, { revocationId }),
  people: (year?: number) => withYear(paths.people, year),
  person: (staffId: string) => generatePath(paths.person, { staffId }),
  departments: (year?: number) => withYear(paths.departments, year),
  department: (departmentId: string) => generatePath(paths.department, { departmentId }),
  structure: (day?: string) => onDay(paths.structure, day),
  unit: (departmentId: string, day?: string) => onDay(generatePath(paths.unit, { departmentId }), day),
  career: (staffId: string) => generatePath(paths.career, { staffId }),
  transfers: () => paths.transfers,
  ratings: (year?: number) => withYear(paths.ratings, year),
  yearBoard: (year?: number) => withYear(paths.yearBoard, year),
  audit: () => paths.audit,
  imports: () => paths.imports,
  importRun: (importId: string) => generatePath(paths.importRun, { importId }),
  /** With a role: only the accounts that hold it today. */
  accounts: (role?: string) => (role === undefined ? paths.accounts : `${paths.accounts}?vai-tro=${role}`),
  accountRecord: (accountId: string) => generatePath(paths.accountRecord, { accountId }),
  rights: () => paths.rights,
  roleProposals: () => paths.roleProposals,
  delegations: () => paths.delegations,
  settings: () => paths.settings,
  regimes: (year?: number) => withYear(paths.regimes, year),
  help: () => paths.help,
  startBody: () => paths.startBody,
  /** Sign-in that comes back to `next`, an address inside the app. */
  signIn: (next?: string) => (next === undefined ? paths.signIn : `${paths.signIn}?tiep=${encodeURIComponent(next)}`),
} as const;

function withYear(path: string, year: number | undefined): string {
  return year === undefined ? path : `${path}?nam=${year}`;
}

function onDay(path: string, day: string | undefined): string {
  return day === undefined ? path : `${path}?ngay=${day}`;
}

function withDepartment(path: string, year: number | undefined, departmentId: string | undefined): string {
  const address = withYear(path, year);
  if (departmentId === undefined) return address;
  return `${address}${year === undefined ? '?' : '&'}phong=${departmentId}`;
}
