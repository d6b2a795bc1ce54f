import type { Tx } from '@thidua/db';
import type { Role } from '@thidua/domain/accounts';
import { buildAccount, buildDepartment, buildOrganisation, buildStaff } from '@thidua/testing';

/** A person of a test body: the account that acts, the staff record behind it. */
export interface Person {
  readonly accountId: string;
  readonly staffId: string;
}

export interface Body {
  readonly organisationId: string;
  /** Phòng Hợp tác quốc tế: of the author, the colleague and the head. */
  readonly divisionId: string;
  /** Văn phòng: of the secretary, the director and the council's members. */
  readonly officeId: string;
  readonly author: Person;
  readonly colleague: Person;
  readonly head: Person;
  readonly secretary: Person;
  readonly director: Person;
  readonly member: Person;
  /** The auditor and the administrator belong to nobody on the staff. */
  readonly auditorId: string;
  readonly administratorId: string;
}

/** A small body with one person of each office, enough to send a record from desk to desk. */
export async function buildBody(db: Tx): Promise<Body> {
  const organisationId = (await buildOrganisation(db)).id;
  const divisionId = (await buildDepartment(db, { organisationId, name: 'Phòng Hợp tác quốc tế', shortName: 'HTQT' }))
    .id;
  const officeId = (await buildDepartment(db, { organisationId, name: 'Văn phòng', shortName: 'VP' })).id;

  async function person(fullName: string, departmentId: string, post: string, roles: readonly Role[]): Promise<Person> {
    const isHead = roles.includes('HEAD') || roles.includes('DIRECTOR');
    const staff = await buildStaff(db, { organisationId, departmentId, fullName, post, isHead, isLeader: isHead });
    const account = await buildAccount(db, { organisationId, staffId: staff.id, displayName: fullName, roles });
    return { accountId: account.id, staffId: staff.id };
  }

  return {
    organisationId,
    divisionId,
    officeId,
    author: await person('Nguyễn Thị Hà', divisionId, 'Chuyên viên', ['STAFF']),
    colleague: await person('Đặng Văn Minh', divisionId, 'Chuyên viên', ['STAFF']),
    head: await person('Lê Quang Hưng', divisionId, 'Trưởng phòng', ['STAFF', 'HEAD']),
    secretary: await person('Trần Thu Thủy', officeId, 'Chánh Văn phòng', ['STAFF', 'SECRETARY']),
    director: await person('Phạm Ngọc Sơn', officeId, 'Giám đốc', ['STAFF', 'DIRECTOR']),
    member: await person('Ưng Thị Ỷ', officeId, 'Phó Giám đốc', ['STAFF', 'COUNCIL']),
    auditorId: (await buildAccount(db, { organisationId, roles: ['AUDITOR'] })).id,
    administratorId: (await buildAccount(db, { organisationId, roles: ['ADMIN'] })).id,
  };
}
