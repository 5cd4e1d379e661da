// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
//
// What a company says and hears, with Proffer on one side and public libraries on the other.
import assert from 'node:assert/strict';
import { createHash, randomUUID } from 'node:crypto';
import { describe, test } from 'node:test';
import * as jose from 'jose';
import { Folder, didOf, instance, jwkOf, makeKey, person, vendor } from './proffer.mjs';

const origin = 'https://kissa.example';
const sha256 = (text) => createHash('sha256').update(text).digest('base64url');
const now = () => Math.floor(Date.now() / 1000);

const ask = {
  data: ['https://w3id.org/dpv/pd#EmailAddress'], purpose: 'https://w3id.org/dpv#ServiceProvision',
  processing: 'https://w3id.org/dpv#Use', retention: 'P90D', recipients: [], required: true, why: 'to send the ticket',
};

const form = JSON.stringify({
  vendor: { name: 'Kissa', origin }, agreement: 'SD-BASE',
  ask: [{ data: 'EmailAddress', purpose: 'ServiceProvision', retention: 'P90D', required: true, why: 'to send the ticket' }],
});

/** A key that replies are encrypted to: as it is given away, and as it is kept. */
async function makeReplyKey(crv) {
  const { publicKey, privateKey } = await jose.generateKeyPair('ECDH-ES', { crv, extractable: true });
  const about = { use: 'enc', alg: 'ECDH-ES', kid: randomUUID() };
  return {
    privateKey, jwk: { ...await jose.exportJWK(publicKey), ...about },
    privateJwk: { ...await jose.exportJWK(privateKey), ...about },
  };
}

const requestClaims = (key, more = {}) => ({
  v: 1, iss: origin, aud: 'urn:proffer:person', jti: randomUUID(), iat: now(), exp: now() + 14 * 86400,
  vendor: { name: 'Kissa', origin }, ask: [ask], cnf: { jwk: key.jwk }, ...more,
});

const sign = (typ, claims, key) =>
  new jose.SignJWT(claims).setProtectedHeader({ alg: key.alg, typ }).sign(key.privateKey);

const companyKey = (folder, name = 'shop.key') => {
  const { jwk, thumbprint } = vendor('keygen', folder.path(name));
  return { file: folder.path(name), jwk, thumbprint };
};

for (const alg of ['Ed25519', 'ES256']) {
  describe(`what jose signs with ${alg}`, () => {
    test('is read as a request', async () => {
      const key = await makeKey(alg);
      const replies = [await makeReplyKey('X25519'), await makeReplyKey('P-256')].map((each) => each.jwk);
      const claims = requestClaims(key, { jwks: { keys: replies } });
      const read = person('request', await sign('proffer-request+jwt', claims, key));
      assert.deepEqual({ ...read, key: await jose.calculateJwkThumbprint(read.key) }, {
        signed: true, issuer: origin, jti: claims.jti, name: 'Kissa', ask: [ask], keys: replies,
        key: await jose.calculateJwkThumbprint(key.jwk),
      });
    });

    test('is no request when it is of another type, or the key is another', async () => {
      const key = await makeKey(alg);
      const other = await makeKey(alg);
      const refused = async (typ, claims, signer, name) => {
        const token = await sign(typ, claims, signer);
        assert.throws(() => person('request', token), new Error(name));
      };
      await refused('JWT', requestClaims(key), key, 'token.type');
      await refused('proffer-request+jwt', requestClaims(key), other, 'request.altered');
      await refused('proffer-request+jwt', requestClaims(key, { iss: 'https://other.example' }), key, 'token.claim_invalid');
      await refused('proffer-request+jwt', requestClaims(key, { exp: now() - 1, iat: now() - 100 }), key, 'request.expired');
    });

    test('is taken for an answer to an offer', async () => {
      const key = await makeKey(alg);
      const thumbprint = await jose.calculateJwkThumbprint(key.jwk);
      const { offer } = person('offer', origin, thumbprint);
      const issuer = jose.decodeJwt(offer).iss;
      const { payload } = await jose.jwtVerify(offer, await jose.importJWK(jwkOf(issuer), 'Ed25519'), {
        audience: origin, typ: 'proffer-offer+jwt', algorithms: ['Ed25519'],
      });
      assert.equal(payload.vendor_jkt, thumbprint);
      const claims = {
        v: 1, iss: origin, aud: issuer, jti: randomUUID(), iat: now(), offer: payload.jti, offer_sha256: sha256(offer),
        answer: 'accepted', agreement: payload.agreements[1],
      };
      const jwk = JSON.stringify(key.jwk);
      assert.deepEqual(person('answer', await sign('proffer-answer+jwt', claims, key), offer, jwk), { answer: 'accepted', code: 'SD-BASE-A' });
      const another = await sign('proffer-answer+jwt', { ...claims, offer_sha256: sha256(offer + 'x') }, key);
      assert.throws(() => person('answer', another, offer, jwk), new Error('answer.for_other_offer'));
    });

    test('is taken for a change of its key', async () => {
      const former = await makeKey(alg);
      const next = await makeKey('Ed25519');
      const both = { v: 1, iss: origin, jti: randomUUID(), iat: now() };
      const proof = await sign('proffer-key-change-proof+jwt', { ...both, new_jkt: await jose.calculateJwkThumbprint(next.jwk) }, former);
      const change = await sign('proffer-key-change+jwt', {
        ...both, old_jkt: await jose.calculateJwkThumbprint(former.jwk), cnf: { jwk: next.jwk }, proof,
      }, next);
      const read = person('key-change', change, JSON.stringify(former.jwk));
      assert.equal(await jose.calculateJwkThumbprint(read.jwk), await jose.calculateJwkThumbprint(next.jwk));
      assert.throws(() => person('key-change', change, JSON.stringify(next.jwk)), new Error('key_change.invalid'));
    });
  });
}

describe('what proffer-cli signs for a company', () => {
  test('jose verifies as a request, by the key that stands in it', async () => {
    const folder = new Folder();
    const key = companyKey(folder);
    vendor('keygen', folder.path('reply.key'), '--use', 'encryption');
    const { request } = vendor('request', folder.write('form.json', form), '--key', key.file, '--encryption-key', folder.path('reply.key'));
    const { payload, protectedHeader } = await jose.jwtVerify(request, await jose.importJWK(jose.decodeJwt(request).cnf.jwk, 'Ed25519'), {
      issuer: origin, audience: 'urn:proffer:person', typ: 'proffer-request+jwt', algorithms: ['Ed25519'],
    });
    assert.equal(await jose.calculateJwkThumbprint(payload.cnf.jwk), key.thumbprint);
    assert.equal(protectedHeader.kid, didOf(key.jwk) + '#0');
    assert.deepEqual(payload.ask, [ask]);
    assert.equal(payload.exp - payload.iat, 14 * 86400);
    assert.equal(payload.jwks.keys[0].use, 'enc');
    assert.ok(!('d' in payload.jwks.keys[0]));
  });

  test('jose verifies as an answer to an offer', async () => {
    const folder = new Folder();
    const key = companyKey(folder);
    const { offer, issuer } = person('offer', origin, key.thumbprint);
    const { token } = vendor('answer', folder.write('offer.jwt', offer), 'SD-BASE-A', '--accept', '--key', key.file, '--origin', origin);
    const { payload } = await jose.jwtVerify(token, await jose.importJWK(key.jwk, 'Ed25519'), {
      issuer: origin, audience: issuer, typ: 'proffer-answer+jwt',
    });
    assert.equal(payload.offer_sha256, sha256(offer));
    assert.deepEqual(payload.agreement, jose.decodeJwt(offer).agreements[1]);
  });

  test('jose verifies as a change of the key, by both keys', async () => {
    const folder = new Folder();
    const former = companyKey(folder, 'former.key');
    const next = companyKey(folder, 'next.key');
    const { token } = vendor('change-key', '--old', former.file, '--new', next.file, '--origin', origin);
    const { payload } = await jose.jwtVerify(token, await jose.importJWK(next.jwk, 'Ed25519'), { issuer: origin, typ: 'proffer-key-change+jwt' });
    assert.equal(payload.old_jkt, former.thumbprint);
    const proof = await jose.jwtVerify(payload.proof, await jose.importJWK(former.jwk, 'Ed25519'), { issuer: origin, typ: 'proffer-key-change-proof+jwt' });
    assert.equal(proof.payload.new_jkt, next.thumbprint);
    assert.equal(proof.payload.jti, payload.jti);
  });
});

/** A permission that @sd-jwt issues to a key. */
async function permissionFor(holder) {
  const issuer = await makeKey('Ed25519');
  const day = Math.floor(Date.now() / 86400000) * 86400;
  const { required, why, ...permission } = ask;
  return (await instance({ issuer })).issue({
    iss: didOf(issuer.jwk), iat: day, nbf: day, exp: day + 30 * 86400, jti: randomUUID(), aud: origin, vct: 'urn:proffer:grant:1',
    cnf: { jwk: holder.jwk }, permission: [permission], email: 'taro@example.org',
  }, { _sd: ['email'] });
}

for (const crv of ['X25519', 'P-256']) {
  describe(`an encrypted hand-over on ${crv}`, () => {
    test('that Proffer made is opened by jose, with the SD-JWT in it', async () => {
      const key = await makeReplyKey(crv);
      const token = await permissionFor(await makeKey('Ed25519'));
      const { message } = person('seal', token, JSON.stringify(key.jwk));
      const { plaintext, protectedHeader } = await jose.compactDecrypt(message, key.privateKey, {
        keyManagementAlgorithms: ['ECDH-ES'], contentEncryptionAlgorithms: ['A256GCM'],
      });
      assert.equal(protectedHeader.cty, 'dc+sd-jwt');
      assert.equal(protectedHeader.kid, key.jwk.kid);
      assert.equal(protectedHeader.epk.crv, crv);
      assert.deepEqual(Object.keys(protectedHeader).sort(), ['alg', 'cty', 'enc', 'epk', 'kid']);
      const { payload } = await (await instance()).verify(new TextDecoder().decode(plaintext));
      assert.equal(payload.email, 'taro@example.org');
    });

    test('that jose made is opened by proffer-cli, and bound to its key', async () => {
      const folder = new Folder();
      const shop = companyKey(folder);
      const { jwk } = vendor('keygen', folder.path('reply.key'), '--use', 'encryption', '--curve', crv);
      const token = await permissionFor({ jwk: shop.jwk });
      const seal = async (text, header = {}) =>
        folder.write('handed.jwe', await new jose.CompactEncrypt(new TextEncoder().encode(text))
          .setProtectedHeader({ alg: 'ECDH-ES', enc: 'A256GCM', cty: 'dc+sd-jwt', kid: jwk.kid, ...header })
          .encrypt(await jose.importJWK(jwk, 'ECDH-ES')));
      const open = (file) => vendor('open', file, '--encryption-key', folder.path('reply.key'), '--key', shop.file);
      const opened = open(await seal(token));
      assert.equal(opened.token, token);
      assert.equal(opened.claims.email, 'taro@example.org');
      assert.ok(opened.yours);
      const refused = async (file, code) => assert.throws(() => open(file), (error) => JSON.parse(error.stdout).error.code === code);
      await refused(await seal(token, { kid: 'another' }), 'jwe.other_key');
      await refused(await seal(token, { cty: 'JWT' }), 'jwe.algorithm');
      await refused(await seal(token, { enc: 'A192GCM' }), 'jwe.algorithm');
      await refused(await seal(await permissionFor(await makeKey('ES256'))), 'kbjwt.wrong_key');
    });

    test('is opened by proffer-cli with a key that jose made', async () => {
      const folder = new Folder();
      const key = await makeReplyKey(crv);
      const token = await permissionFor(await makeKey('Ed25519'));
      const { message } = person('seal', token, JSON.stringify(key.jwk));
      const opened = vendor('open', folder.write('handed.jwe', message), '--encryption-key', folder.write('reply.key', JSON.stringify(key.privateJwk)));
      assert.equal(opened.token, token);
    });
  });
}
