// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
//
// Lists of what was ended: others read those that Proffer publishes, and Proffer those that others publish.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import * as jose from 'jose';
import * as legacy from '@sd-jwt/jwt-status-list';
import * as current from '@owf/token-status-list';
import { Host, Person, didOf, instance, jwkOf, makeKey, vendor } from './proffer.mjs';

const audience = 'https://kinari.example';
const libraries = { '@sd-jwt/jwt-status-list': legacy, '@owf/token-status-list': current };
const type = 'statuslist+jwt';

describe('a list that Proffer publishes', () => {
  let host, person, grants, uri, issuer;
  const list = () => host.read(uri);
  const status = (grant) => jose.decodeJwt(grant.token.split('~')[0]).status.status_list;

  before(async () => {
    host = await Host.start();
    person = new Person();
    const key = await makeKey('Ed25519');
    person.run('me', 'set', 'email', 'hanako@example.org');
    person.run('vendor', 'add', 'Kinari', '--origin', audience);
    person.run('vendor', 'pin-key', 'Kinari', person.write('kinari.jwk', JSON.stringify(key.jwk)), '--trust', 'in_person');
    ({ uri } = person.run('revocation', 'place', 'Kinari', '--base', host.url, '--folder', host.folder));
    const issue = () => person.run('grant', 'issue', 'Kinari', 'email', '--purpose', 'ServiceProvision', '--days', '80');
    grants = { kept: issue(), ended: issue() };
    issuer = await jose.importJWK(jwkOf(jose.decodeJwt(grants.kept.token.split('~')[0]).iss), 'Ed25519');
    person.run('grant', 'end', grants.ended.id);
    await person.runBeside('revocation', 'publish', '--private-network', '--authorities', host.authority);
  });
  after(() => host.stop());

  test('is verified by jose with the key that the issuer is, and names nobody', async () => {
    const { payload, protectedHeader } = await jose.jwtVerify(list(), issuer, { algorithms: ['Ed25519'], typ: type, subject: uri });
    assert.deepEqual(Object.keys(protectedHeader).sort(), ['alg', 'typ']);
    assert.deepEqual(Object.keys(payload).sort(), ['exp', 'iat', 'status_list', 'sub', 'ttl']);
    assert.equal(payload.ttl, 12 * 3600);
    assert.equal(payload.exp - payload.iat, 30 * 86400);
  });

  for (const [name, library] of Object.entries(libraries)) {
    test(`is read by ${name}`, () => {
      const read = library.getListFromStatusListJWT(list());
      assert.equal(read.getBitsPerStatus(), 1);
      for (const [grant, expected] of [[grants.kept, 0], [grants.ended, 1]]) {
        const reference = library.getStatusListFromJWT(grant.token.split('~')[0]);
        assert.deepEqual(reference, { idx: grant.list.idx, uri });
        assert.equal(read.getStatus(reference.idx), expected);
      }
      assert.equal(read.getStatus(131071) < 2, true);
      assert.throws(() => read.getStatus(131072));
    });
  }

  test('is what @sd-jwt/sd-jwt-vc goes by', async () => {
    const sdjwt = await instance({ statusListFetcher: async (address) => (assert.equal(address, uri), list()), statusKey: issuer });
    const { payload } = await sdjwt.verify(grants.kept.token);
    assert.deepEqual(payload.status.status_list, status(grants.kept));
    await assert.rejects(sdjwt.verify(grants.ended.token), /Status is not valid/);
  });
});

describe('a list that others publish', () => {
  const day = Math.floor(Date.now() / 86400000) * 86400;
  const now = () => Math.floor(Date.now() / 1000);
  const uri = 'https://lists.example/taro';
  const permission = [{
    purpose: 'https://w3id.org/dpv#ServiceProvision', data: ['https://w3id.org/dpv/pd#EmailAddress'],
    processing: 'https://w3id.org/dpv#Use', retention: 'P90D', recipients: [],
  }];

  /** A permission that @sd-jwt issues with an entry in a list. */
  const granted = async (issuer, idx) => (await instance({ issuer })).issue({
    iss: didOf(issuer.jwk), iat: day, nbf: day, exp: day + 30 * 86400, jti: 'x', aud: audience, vct: 'urn:proffer:grant:1',
    cnf: { jwk: (await makeKey('ES256')).jwk }, permission, status: { status_list: { idx, uri } }, email: 'taro@example.org',
  }, { _sd: ['email'] });

  /** A list that one of the libraries makes a token of, and jose signs. */
  const listed = (issuer, list, { library = legacy, iat = now(), sub = uri, typ = type } = {}) => {
    const { header, payload } = library.createHeaderAndPayload(list, { iat, exp: now() + 86400, sub }, { alg: issuer.alg });
    return new jose.SignJWT(payload).setProtectedHeader({ ...header, typ }).sign(issuer.privateKey);
  };

  const look = (person, token, list) =>
    vendor('status', person.write('token.jwt', token), '--list', person.write('list.jwt', list));
  const exitOf = (status) => (error) => error.status === status;

  for (const [name, library] of Object.entries(libraries)) {
    for (const bits of [1, 2, 4, 8]) {
      test(`is read when jose signs what ${name} packs in ${bits} bits`, async () => {
        const issuer = await makeKey('Ed25519');
        const person = new Person();
        const statuses = Array.from({ length: 1024 }, (_, index) => (index % 7 === 0 ? 1 : 0));
        const list = await listed(issuer, new library.StatusList(statuses, bits), { library });
        assert.equal(look(person, await granted(issuer, 8), list).verdict, 'consistent_person_not_confirmed');
        const token = await granted(issuer, 7);
        assert.throws(() => look(person, token, list), (error) =>
          error.status === 10 && JSON.parse(error.stdout).verdict === 'revoked');
      });
    }
  }

  test('is refused or unknown when it is not what the permission names', async () => {
    const issuer = await makeKey('Ed25519');
    const person = new Person();
    const token = await granted(issuer, 3);
    const packed = new legacy.StatusList(new Array(64).fill(0), 1);
    const refused = async (list, exit) => assert.throws(() => look(person, token, list), exitOf(exit));
    await refused(await listed(await makeKey('Ed25519'), packed), 7);
    await refused(await listed(issuer, packed, { sub: uri + '2' }), 7);
    await refused(await listed(issuer, packed, { typ: 'JWT' }), 7);
    await refused(await listed(issuer, packed, { iat: now() - 8 * 86400 }), 19);
    const beyond = await granted(issuer, 64);
    const list = await listed(issuer, packed);
    assert.throws(() => look(person, beyond, list), exitOf(7));
    assert.equal(look(person, token, list).verdict, 'consistent_person_not_confirmed');
  });
});
