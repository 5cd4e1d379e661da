// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
//
// @sd-jwt/core issues and presents what the cases of sd-jwt-python say, and Proffer reads it.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { createHash, randomBytes } from 'node:crypto';
import { describe, test } from 'node:test';
import * as jose from 'jose';
import { FlattenJSON, SDJwtInstance } from '@sd-jwt/core';
import { names, readCase, settings } from './case.mjs';
import { signer, verifier } from './proffer.mjs';

const alg = 'ES256';
const [issuerJwk] = settings.key_settings.issuer_keys;
const holderJwk = settings.key_settings.holder_key;
const now = settings.iat + 60;

const publicPart = ({ kty, crv, x, y }) => ({ kty, crv, x, y });
const privateKey = async (jwk) => ({ alg, privateKey: await jose.importJWK(jwk, alg) });

const issuer = new SDJwtInstance({
  hasher: (data, name) => createHash(name.replace('-', '')).update(Buffer.from(data)).digest(),
  hashAlg: 'sha-256',
  saltGenerator: async (length) => randomBytes(length).toString('base64url'),
  signer: signer(await privateKey(issuerJwk)),
  signAlg: alg,
  verifier: verifier(alg, await jose.importJWK(publicPart(issuerJwk), alg)),
  kbSigner: signer(await privateKey(holderJwk)),
  kbSignAlg: alg,
});

/** What sd-jwt-python adds to the claims of each case. */
function added(content) {
  return {
    iss: settings.identifiers.issuer, iat: settings.iat, exp: settings.exp,
    ...(content.bound ? { cnf: { jwk: publicPart(holderJwk) } } : {}),
  };
}

async function presentationOf(content) {
  const token = await issuer.issue({ ...content.claims, ...added(content) }, content.frame, { header: { typ: 'dc+sd-jwt', ...content.header } });
  const payload = { iat: now, aud: settings.identifiers.verifier, nonce: settings.key_binding_nonce };
  return issuer.present(token, content.shown, content.bound ? { kb: { payload } } : undefined);
}

function read(token, bound) {
  const binding = bound ? [settings.identifiers.verifier, settings.key_binding_nonce] : [];
  const result = spawnSync(process.env.PROFFER_READ_TOKEN,
    [token, JSON.stringify(publicPart(issuerJwk)), String(now), ...binding], { encoding: 'utf8' });
  return result.status === 0 ? { payload: JSON.parse(result.stdout) } : { error: result.stderr.trim() };
}

describe('a case of sd-jwt-python', () => {
  for (const name of names) {
    const content = readCase(name);
    test(`${name} is read as it says`, async () => {
      const token = await presentationOf(content);
      // The examples do not say what comes out; for them it is what the public library reads.
      const expected = content.expected ? { ...content.expected, ...added(content) } : (await issuer.verify(token, { currentDate: now })).payload;
      assert.deepEqual(read(token, content.bound), { payload: expected });
    });
  }
});

test('each case was found, and each test case says what comes out', () => {
  assert.equal(names.length, 32);
  const silent = names.filter((name) => name.startsWith('tests_') && !readCase(name).expected);
  assert.deepEqual(silent, []);
});

// JSON serialization (RFC 9901, 8) is no format of Proffer's, which has the compact one alone. The claims of these cases
// are read in compact form above; in the form that they ask for they are refused.
test('cases in JSON serialization are out of the format', async () => {
  const inJson = names.filter((name) => readCase(name).serialization === 'json');
  assert.deepEqual(inJson, [
    'examples_json_serialization_flattened.yml', 'examples_json_serialization_general.yml',
    'tests_testcases_json_serialization_flattened.yml', 'tests_testcases_json_serialization_general.yml',
  ]);
  for (const name of inJson) {
    const flattened = FlattenJSON.fromEncode(await presentationOf(readCase(name)));
    assert.match(read(JSON.stringify(flattened.toJson()), true).error, /^(token|sdjwt)\./);
  }
});
