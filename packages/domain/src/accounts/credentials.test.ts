import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { foldEmail, isEmail, maskEmail } from './email-address.ts';
import { isInsideAddress } from './inside-address.ts';
import { passwordProblems } from './password-rules.ts';
import type { Role } from './role.ts';
import { isSecondFactorDemanded, nextSignInStep, PROPOSED_SECOND_FACTOR_ROLES } from './sign-in-step.ts';

describe('a new password', () => {
  const about = {
    field: 'newPassword',
    context: ['chuyenvien.ha', 'Nguyễn Thị Hà', 'Sở Ngoại vụ Hà Tĩnh', 'Thi Đua'],
    isCommon: (password: string) => password === 'password1',
  };

  test.each([
    ['1234567', 'TOO_SHORT'],
    ['', 'TOO_SHORT'],
    ['x'.repeat(257), 'TOO_LONG'],
    ['PassWord1', 'TOO_COMMON'],
    ['chuyenvien.ha', 'HAS_NAME'],
    ['Nguyen Thi Ha 1987', 'HAS_NAME'],
    ['SoNgoaiVuHaTinh@2026', 'HAS_NAME'],
    ['thidua-2026', 'HAS_NAME'],
  ])('%j is refused: %s', (password, code) => {
    expect(passwordProblems(password, about).map((problem) => problem.code)).toEqual([code]);
  });

  test.each(['mưa chiều trên phố', 'aaaaaaab', '🌾🌾🌾🌾🌾🌾🌾🌾', 'x'.repeat(256), 'thi đua ở quê tôi năm ấy'])(
    '%j is taken: nobody demands capitals, digits or signs',
    (password) => {
      expect(passwordProblems(password, about)).toEqual([]);
    },
  );

  test('has at most one problem, whatever is typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (password) => {
        expect(passwordProblems(password, about).length).toBeLessThanOrEqual(1);
      }),
    );
  });
});

describe('an e-mail address', () => {
  test.each(['ha.nt@snv.hatinh.gov.vn', 'a+b@c.vn'])('%s is one', (text) => expect(isEmail(text)).toBe(true));

  test.each([
    '',
    'ha',
    'ha@',
    '@snv.vn',
    'ha@snv',
    'a b@c.vn',
    'a@b@c.vn',
    'Hà <ha@c.vn>',
    'a@c.vn, b@c.vn',
    `${'x'.repeat(250)}@c.vn`,
  ])('%j is none', (text) => expect(isEmail(text)).toBe(false));

  test('the host has no capitals, the part before the sign keeps its own', () => {
    expect(foldEmail('  Ha.NT@SNV.GOV.VN ')).toBe('Ha.NT@snv.gov.vn');
  });

  test('is shown so that only its owner knows it again', () => {
    expect(maskEmail('ha.nt@snv.gov.vn')).toBe('h•••@snv.gov.vn');
  });
});

describe('the steps at the door', () => {
  const none = {
    hasSecondFactor: false,
    hasShownSecondFactor: false,
    isSecondFactorDemanded: false,
    isOneTimePassword: false,
  };

  test.each([
    [{}, undefined],
    [{ hasSecondFactor: true }, 'SECOND_FACTOR'],
    [{ hasSecondFactor: true, isOneTimePassword: true }, 'SECOND_FACTOR'],
    [{ hasSecondFactor: true, hasShownSecondFactor: true, isOneTimePassword: true }, 'NEW_PASSWORD'],
    [{ hasSecondFactor: true, hasShownSecondFactor: true, isSecondFactorDemanded: true }, undefined],
    [{ isOneTimePassword: true }, 'NEW_PASSWORD'],
    [{ isOneTimePassword: true, isSecondFactorDemanded: true }, 'NEW_PASSWORD'],
    [{ isSecondFactorDemanded: true }, 'SECOND_FACTOR_SETUP'],
    // What was shown counts only where there is something to show.
    [{ isSecondFactorDemanded: true, hasShownSecondFactor: true }, 'SECOND_FACTOR_SETUP'],
  ])('%j: %s', (facts, step) => expect(nextSignInStep({ ...none, ...facts })).toBe(step));

  test('nobody with codes comes in without showing one', () => {
    fc.assert(
      fc.property(fc.boolean(), fc.boolean(), (isSecondFactorDemanded, isOneTimePassword) => {
        const facts = { ...none, hasSecondFactor: true, isSecondFactorDemanded, isOneTimePassword };
        expect(nextSignInStep(facts)).toBe('SECOND_FACTOR');
      }),
    );
  });

  test('a body demands codes by role', () => {
    const holding = (role: Role) => ({ roles: [{ role, departmentId: undefined }] });
    expect(isSecondFactorDemanded(holding('ADMIN'), PROPOSED_SECOND_FACTOR_ROLES)).toBe(true);
    expect(isSecondFactorDemanded(holding('STAFF'), PROPOSED_SECOND_FACTOR_ROLES)).toBe(false);
    expect(isSecondFactorDemanded(holding('ADMIN'), [])).toBe(false);
  });
});

describe('attack 24: an address that leads out after signing in', () => {
  test.each([
    '',
    'viec-cua-toi',
    '//evil.example',
    '///evil.example',
    '/\\evil.example',
    '\\\\evil.example',
    '/\\/evil.example',
    '/\t/evil.example',
    '/\n/evil.example',
    '/\r\n/evil.example',
    '\t//evil.example',
    ' //evil.example',
    'https://evil.example',
    'https:evil.example',
    'http:/evil.example',
    'HTTPS://evil.example',
    '//evil.example/%2f..',
    '//evil%2eexample',
    '/.//evil.example',
    '/x/..//evil.example',
    '/%2e//evil.example',
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    'data:text/html,x',
    'vbscript:msgbox(1)',
    '@evil.example',
    'evil.example',
    '?tiep=//evil.example',
    '#//evil.example',
    '/a\\..\\evil.example',
    '//user:pass@evil.example',
    '/\u0000/evil.example',
  ])('%j is refused', (address) => expect(isInsideAddress(address)).toBe(false));

  test.each(['/', '/ho-so/1?nam=2021', '/sang-kien?the=tat-ca#dau', '/chi-tieu/a:b', '/?x=https://evil.example'])(
    '%j stays inside',
    (address) => expect(isInsideAddress(address)).toBe(true),
  );
});
