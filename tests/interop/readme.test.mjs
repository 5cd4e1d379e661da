// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
//
// Runs the JavaScript that README gives to companies, as it stands there, against a person's vault.
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { before, describe, test } from 'node:test';
import * as jose from 'jose';
import { Person, didOf, makeKey, person as personSide } from './proffer.mjs';

const origin = 'https://kissa.example';
const ask = [{
  data: ['https://w3id.org/dpv/pd#EmailAddress'], purpose: 'https://w3id.org/dpv#ServiceProvision',
  processing: 'https://w3id.org/dpv#Use', retention: 'P90D', required: true, why: 'to send the ticket',
}];

function blocks() {
  const text = readFileSync(process.env.PROFFER_README, 'utf8');
  const section = text.slice(text.indexOf('\n## For vendors')).slice(1);
  return [...section.slice(0, section.indexOf('\n## ')).matchAll(/```js\n(.*?)```/gs)].map((match) => match[1]);
}

/** The code as a company of its own, with keys of its own. */
async function company(name) {
  writeFileSync(`./readme-${name}.mjs`, blocks()[0]); // beside the installed libraries
  return import(`./readme-${name}.mjs`);
}

/** A person with a vault who knows the company's key from its request, and what they grant it. */
class Customer extends Person {
  constructor(request, address = origin) {
    super();
    const { cnf, jwks } = jose.decodeJwt(request);
    this.replyKey = JSON.stringify(jwks.keys[0]);
    this.run('me', 'set', 'email', 'hanako@example.org');
    this.run('vendor', 'add', 'Kissa', '--origin', address);
    this.run('vendor', 'pin-key', 'Kissa', this.write('kissa.jwk', JSON.stringify(cnf.jwk)), '--trust', 'in_person');
    this.grant = this.run('grant', 'issue', 'Kissa', 'email', '--purpose', 'ServiceProvision');
  }
  handOver(token = this.grant.token) {
    return personSide('seal', token, this.replyKey).message;
  }
  challenge() {
    return this.run('grant', 'challenge', this.grant.id).challenge;
  }
}

describe('the JavaScript in README', () => {
  let kissa;
  let customer;
  before(async () => {
    kissa = await company('kissa');
    customer = new Customer(await kissa.request(ask));
  });

  test('is one block, about as short as it says', () => {
    assert.equal(blocks().length, 1);
    const lines = blocks()[0].split('\n').filter((line) => /\w/.test(line));
    assert.ok(lines.length <= 27, `${lines.length} lines`);
  });

  test('makes a request that is read', async () => {
    const read = personSide('request', await kissa.request(ask));
    assert.ok(read.signed);
    assert.equal(read.issuer, origin);
    assert.deepEqual(read.ask, ask.map((each) => ({ recipients: [], ...each })));
    assert.equal(read.keys.length, 1);
  });

  test('opens what is handed over', async () => {
    const { permit, permission, claims } = await kissa.open(customer.handOver());
    assert.equal(permit, customer.grant.token);
    assert.equal(permission[0].purpose, ask[0].purpose);
    assert.equal(claims.email, 'hanako@example.org');
  });

  test('presents it, and the person sees that it is good, until it is ended', async () => {
    const { permit } = await kissa.open(customer.handOver());
    assert.equal(customer.check(await kissa.present(permit, customer.challenge())).verdict, 'valid');
    const shown = await kissa.present(permit, customer.challenge());
    customer.run('grant', 'end', customer.grant.id);
    assert.equal(customer.check(shown).verdict, 'revoked');
  });

  test('refuses what is altered', async () => {
    const token = customer.grant.token;
    const [head, body, signature] = token.split('~')[0].split('.');
    const claims = { ...JSON.parse(Buffer.from(body, 'base64url')), permission: [] };
    const forged = [head, Buffer.from(JSON.stringify(claims)).toString('base64url'), signature].join('.') + token.slice(token.indexOf('~'));
    await assert.rejects(kissa.open(customer.handOver(forged)), { code: 'ERR_JWS_SIGNATURE_VERIFICATION_FAILED' });
    const message = customer.handOver();
    const at = message.length - 10;
    await assert.rejects(kissa.open(message.slice(0, at) + (message[at] === 'A' ? 'B' : 'A') + message.slice(at + 1)), jose.errors.JWEDecryptionFailed);
  });

  test('refuses what is not for it', async () => {
    const other = await company('other');
    const stranger = new Customer(await other.request(ask));
    await assert.rejects(other.open(customer.handOver()), jose.errors.JOSEError);
    stranger.replyKey = customer.replyKey;
    await assert.rejects(kissa.open(stranger.handOver()), /bound to another key/);
    const elsewhere = new Customer(await kissa.request(ask), 'https://elsewhere.example');
    await assert.rejects(kissa.open(elsewhere.handOver()), { code: 'ERR_JWT_CLAIM_VALIDATION_FAILED', claim: 'aud' });
  });

  test('takes no permit and no question that is not as it has to be', async () => {
    const now = Math.floor(Date.now() / 1000);
    const key = await makeKey('Ed25519');
    const sign = (typ, claims) => new jose.SignJWT(JSON.parse(JSON.stringify(claims))).setProtectedHeader({ alg: 'Ed25519', typ }).sign(key.privateKey);
    const { cnf, jwks } = jose.decodeJwt(await kissa.request(ask));
    const good = { iss: didOf(key.jwk), aud: origin, exp: now + 600, cnf };
    const open = async (change, typ = 'dc+sd-jwt') =>
      kissa.open(personSide('seal', await sign(typ, { ...good, ...change }) + '~', JSON.stringify(jwks.keys[0])).message);
    const { permit } = await open({});
    await assert.rejects(open({}, 'JWT'), { code: 'ERR_JWT_CLAIM_VALIDATION_FAILED', claim: 'typ' });
    await assert.rejects(open({ exp: now - 60 }), jose.errors.JWTExpired);
    await assert.rejects(open({ exp: undefined }), { code: 'ERR_JWT_CLAIM_VALIDATION_FAILED', claim: 'exp' });
    await assert.rejects(open({ cnf: undefined }), /bound to another key/);
    await assert.rejects(open({ iss: didOf((await makeKey('Ed25519')).jwk) }), jose.errors.JWSSignatureVerificationFailed);

    const question = { iss: good.iss, aud: origin, nonce: 'n-1', exp: now + 60, grant_sha256: createHash('sha256').update(permit.split('~')[0]).digest('base64url') };
    const answer = async (change, typ = 'proffer-challenge+jwt') => kissa.present(permit, await sign(typ, { ...question, ...change }));
    const kb = (await answer({})).slice(permit.length);
    const { payload } = await jose.jwtVerify(kb, await jose.importJWK(cnf.jwk, 'Ed25519'), { typ: 'kb+jwt', audience: good.iss });
    assert.deepEqual({ ...payload, iat: 0 }, { iat: 0, aud: good.iss, nonce: 'n-1', sd_hash: createHash('sha256').update(permit).digest('base64url') });
    assert.ok(Math.abs(payload.iat - now) < 60);
    await assert.rejects(answer({}, 'JWT'), { claim: 'typ' });
    await assert.rejects(answer({ aud: 'https://elsewhere.example' }), { claim: 'aud' });
    await assert.rejects(answer({ exp: now - 60 }), jose.errors.JWTExpired);
    await assert.rejects(answer({ exp: undefined }), { claim: 'exp' });
    await assert.rejects(answer({ grant_sha256: 'x' }), /another permit/);
  });

  test('answers nobody but the person who gave the permit, about that permit', async () => {
    const other = new Customer(await kissa.request(ask));
    await assert.rejects(kissa.present(other.grant.token, new Customer(await kissa.request(ask)).challenge()), jose.errors.JWSSignatureVerificationFailed);
    const second = other.run('grant', 'issue', 'Kissa', 'email', '--purpose', 'Marketing');
    await assert.rejects(kissa.present(second.token, other.challenge()), /another permit/);
    const notice = other.run('grant', 'end', second.id).notice;
    await assert.rejects(kissa.present(second.token, notice), { code: 'ERR_JWT_CLAIM_VALIDATION_FAILED' });
  });
});
