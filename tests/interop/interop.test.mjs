// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
//
// Libraries that nobody here wrote verify what Proffer issues, and issue what it verifies.
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { before, describe, test } from 'node:test';
import * as jose from 'jose';
import { Person, didOf, instance, jwkOf, makeKey, vendor } from './proffer.mjs';

const audience = 'https://kinari.example';

/** A person who granted two details to a company whose key was made here. */
async function granted(alg) {
  const person = new Person();
  const key = await makeKey(alg);
  person.run('me', 'set', 'email', 'hanako@example.org');
  person.run('me', 'set', 'family_name#ja-Kana-JP', 'ヤマダ');
  person.run('vendor', 'add', 'Kinari', '--origin', audience);
  person.run('vendor', 'pin-key', 'Kinari', person.write('kinari.jwk', JSON.stringify(key.jwk)), '--trust', 'in_person');
  const grant = person.run('grant', 'issue', 'Kinari', 'email', 'family_name#ja-Kana-JP', '--purpose', 'ServiceProvision');
  return { person, key, grant };
}

/** A presentation that @sd-jwt makes for a challenge that jose has verified. */
async function present({ person, grant }, key) {
  const { challenge } = person.run('grant', 'challenge', grant.id);
  const header = jose.decodeProtectedHeader(challenge);
  assert.equal(header.typ, 'proffer-challenge+jwt');
  const { payload } = await jose.jwtVerify(challenge, await jose.importJWK(jwkOf(jose.decodeJwt(challenge).iss), 'Ed25519'), {
    audience, algorithms: ['Ed25519'], typ: 'proffer-challenge+jwt',
  });
  const holder = await instance({ holder: key });
  const frame = { email: true, 'family_name#ja-Kana-JP': true };
  return holder.present(grant.token, frame, {
    kb: { payload: { iat: Math.floor(Date.now() / 1000), aud: payload.iss, nonce: payload.nonce } },
  });
}

describe('what Proffer issues', () => {
  let story;
  before(async () => { story = await granted('Ed25519'); });

  test('jose verifies the signature with the key that the issuer is', async () => {
    const jwt = story.grant.token.split('~')[0];
    const key = await jose.importJWK(jwkOf(jose.decodeJwt(jwt).iss), 'Ed25519');
    const { payload, protectedHeader } = await jose.jwtVerify(jwt, key, { audience, algorithms: ['Ed25519'], typ: 'dc+sd-jwt' });
    assert.equal(protectedHeader.kid, payload.iss + '#0');
    assert.equal(payload.vct, 'urn:proffer:grant:1');
    assert.equal(await jose.calculateJwkThumbprint(payload.cnf.jwk), await jose.calculateJwkThumbprint(story.key.jwk));
  });

  test('@sd-jwt/sd-jwt-vc reads the disclosures', async () => {
    const { payload } = await (await instance()).verify(story.grant.token);
    assert.equal(payload.email, 'hanako@example.org');
    assert.equal(payload['family_name#ja-Kana-JP'], 'ヤマダ');
  });

  test('@sd-jwt/sd-jwt-vc verifies a presentation that proffer-cli made with a key of jose', async () => {
    const token = story.person.write('grant.jwt', story.grant.token);
    const key = story.person.write('kinari.key.jwk', JSON.stringify(story.key.privateJwk));
    const { presentation } = vendor('present', token, key, '--origin', 'https://processor.example', '--nonce', 'n-0123456789');
    const { kb } = await (await instance()).verify(presentation, { keyBindingNonce: 'n-0123456789' });
    assert.equal(kb.payload.aud, 'https://processor.example');
    await assert.rejects((await instance()).verify(presentation, { keyBindingNonce: 'n-9876543210' }));
  });

  test('jose verifies the notice of revocation', async () => {
    const { person, grant } = await granted('Ed25519');
    const ended = person.run('grant', 'end', grant.id, '--reason', 'moved');
    const key = await jose.importJWK(jwkOf(jose.decodeJwt(ended.notice).iss), 'Ed25519');
    const { payload } = await jose.jwtVerify(ended.notice, key, { audience, typ: 'proffer-revocation+jwt' });
    assert.equal(payload.reason, 'moved');
    assert.equal(payload.grant_sha256, createHash('sha256').update(grant.token.split('~')[0]).digest('base64url'));
  });

  test('a preference profile shows what was chosen, and what holds somebody back stands in the open', async () => {
    const { person } = story;
    person.run('prefs', 'set', 'channel.email', 'yes');
    person.run('prefs', 'set', 'channel.phone', 'no');
    person.run('prefs', 'set', 'topic.coffee', 'like');
    const profile = person.run('profile', 'issue', 'Kinari', '--preference', 'channel.email', '--preference', 'channel.phone');
    const { payload } = await (await instance()).verify(profile.token);
    assert.equal(payload.vct, 'urn:proffer:profile:1');
    assert.deepEqual(payload.preferences, { 'channel.email': 'yes' });
    assert.deepEqual(jose.decodeJwt(profile.token.split('~')[0]).prohibition, [{ preference: 'channel.phone', value: 'no' }]);
  });
});

for (const alg of ['Ed25519', 'ES256']) {
  describe(`what @sd-jwt presents with ${alg}`, () => {
    let story;
    before(async () => { story = await granted(alg); });

    test('is valid once', async () => {
      const shown = await present(story, story.key);
      const first = story.person.check(shown);
      assert.equal(first.verdict, 'valid');
      assert.equal(first.exit, 0);
      const second = story.person.check(shown);
      assert.equal(second.verdict, 'unknown');
      assert.equal(second.reason, 'token.replayed');
    });

    test('is the wrong presenter with another key', async () => {
      const result = story.person.check(await present(story, await makeKey(alg)));
      assert.equal(result.verdict, 'wrong_presenter');
      assert.equal(result.exit, 14);
    });

    test('is revoked once the grant has ended', async () => {
      const shown = await present(story, story.key);
      story.person.run('grant', 'end', story.grant.id);
      assert.equal(story.person.check(shown).verdict, 'revoked');
    });
  });
}

describe('what @sd-jwt issues', () => {
  const permission = [{
    purpose: 'https://w3id.org/dpv#ServiceProvision', data: ['https://w3id.org/dpv/pd#EmailAddress'],
    processing: 'https://w3id.org/dpv#Use', retention: 'P90D', recipients: [],
  }];
  const day = Math.floor(Date.now() / 86400000) * 86400;
  const claims = (issuer, holder) => ({
    iss: didOf(issuer.jwk), iat: day, nbf: day, exp: day + 30 * 86400, jti: 'x', aud: audience, vct: 'urn:proffer:grant:1',
    cnf: { jwk: holder.jwk }, permission, email: 'taro@example.org',
  });

  test('proffer-cli verifies, with the disclosure and the presentation', async () => {
    const issuer = await makeKey('Ed25519');
    const holder = await makeKey('ES256');
    const both = await instance({ issuer, holder });
    const token = await both.issue(claims(issuer, holder), { _sd: ['email'] });
    const person = new Person();
    const seen = vendor('verify', person.write('token.jwt', token));
    assert.equal(seen.claims.email, 'taro@example.org');
    assert.equal(seen.issuer_thumbprint, await jose.calculateJwkThumbprint(issuer.jwk));
    assert.ok(!seen.presented);
    const shown = await both.present(token, { email: true }, {
      kb: { payload: { iat: Math.floor(Date.now() / 1000), aud: 'https://me.example', nonce: 'n-1' } },
    });
    const file = person.write('shown.jwt', shown);
    assert.ok(vendor('verify', file, '--origin', 'https://me.example', '--nonce', 'n-1').presented);
    assert.throws(() => vendor('verify', file, '--origin', 'https://other.example', '--nonce', 'n-1'));
  });

  test('proffer-cli refuses when the key is not the one in iss', async () => {
    const issuer = await makeKey('Ed25519');
    const stranger = await makeKey('Ed25519');
    const token = await (await instance({ issuer })).issue(claims(stranger, issuer), { _sd: ['email'] });
    const person = new Person();
    assert.throws(() => vendor('verify', person.write('token.jwt', token)), (error) => error.status === 16);
  });

  test('a check does not take it for the person\'s own', async () => {
    const issuer = await makeKey('Ed25519');
    const token = await (await instance({ issuer })).issue(claims(issuer, issuer), { _sd: ['email'] });
    const result = new Person().check(token);
    assert.equal(result.verdict, 'not_from_me');
  });
});
