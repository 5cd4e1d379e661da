// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
//
// The page refuses what our own verifier refuses, for the same reason, and reads the examples of the specifications.
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { bytes, page, refusal, rejects, vectors } from './page.mjs';

const unhex = (text) => Uint8Array.from(Buffer.from(text, 'hex'));

describe('each rule of the verifier', () => {
  const { now, audience, nonce, issuer, unaltered, rules } = rejects();

  async function check(token) {
    const parsed = await page.parseSdJwt(token);
    const { payload, disclosed } = await page.authenticate(parsed, now);
    await page.checkProof(parsed, payload, { audience, nonce, now });
    return { payload, disclosed };
  }

  test('lets the unaltered presentation pass', async () => {
    const { payload, disclosed } = await check(unaltered);
    assert.equal(payload.given_name, 'Hanako');
    assert.deepEqual(disclosed.sort(), ['email', 'given_name']);
    assert.ok(!('_sd' in payload) && !('_sd_alg' in payload));
  });

  test('is there', () => assert.ok(rules.length > 130, `${rules.length} rules`));

  for (const rule of rules.filter((each) => !each.knows_the_keys))
    test(rule.name, async () => assert.equal(await refusal(() => check(rule.token)), rule.code));

  // A verifier that knows the vendor's key beforehand is the person's own program; the page learns it from the permit.
  const known = rules.filter((each) => each.knows_the_keys && !each.name.startsWith('cnf'));
  for (const rule of known)
    test(`${rule.name}, by its thumbprint`, async () =>
      assert.equal(await refusal(() => page.checkPermit(rule.token, { now, issuer })), rule.code));
  test('of those who know the issuer is there', () => assert.equal(known.length, 2));

  test('holds for terms that are not understood', async () =>
    assert.equal(await refusal(() => page.checkPermit(unaltered, { now })), 'token.claim_invalid'));

  test('holds when any letter is changed', async () => {
    const token = unaltered;
    for (let at = 0; at < token.length; at += 7) {
      const changed = token.slice(0, at) + (token[at] === 'A' ? 'B' : 'A') + token.slice(at + 1);
      assert.notEqual(await refusal(() => check(changed)), 'accepted', `letter ${at}`);
    }
  });
});

describe('the examples of RFC 9901', () => {
  const examples = vectors('spec-text/rfc9901-sd-jwt.json').vectors.filter((each) => each.processed_payload_computed);
  test('are there', () => assert.equal(examples.length, 8));
  for (const { section, token, processed_payload_computed: expected } of examples) {
    test(section, async () => {
      const parsed = await page.parseSdJwt(token);
      const { payload } = await page.processSdJwt(parsed);
      assert.deepEqual(JSON.parse(JSON.stringify(payload)), expected);
      // Their issuers are no DIDs.
      assert.equal(await refusal(() => page.checkPermit(token)), 'iss' in expected ? 'token.issuer' : 'token.claim_missing');
      const [jwt, ...disclosures] = token.split('~');
      if (parsed.disclosures.length === 0) return;
      const twice = [jwt, disclosures[0], ...disclosures].join('~');
      assert.equal(await refusal(async () => page.processSdJwt(await page.parseSdJwt(twice))), 'sdjwt.duplicate_disclosure');
      const altered = [jwt, page.toBase64(bytes('["c2FsdA","given_name","Eve"]')), ...disclosures].join('~');
      assert.equal(await refusal(async () => page.processSdJwt(await page.parseSdJwt(altered))), 'sdjwt.unreferenced_disclosure');
    });
  }
});

describe('a public key', () => {
  for (const [index, { pub_key: key, message, signature }] of vectors('ed25519-speccheck/cases.json').entries())
    test(`of ed25519-speccheck, case ${index}, is refused or signed nothing`, async () => {
      const jwk = { crv: 'Ed25519', kty: 'OKP', x: page.toBase64(unhex(key)) };
      const outcome = await refusal(async () => {
        if (!await (await page.PublicKey.parse(jwk)).verify(unhex(message), unhex(signature))) throw new page.Refusal('token.signature');
      });
      assert.match(outcome, /^(jwk\.invalid|token\.signature)$/);
    });

  const weak = [
    '00'.repeat(32), `${'00'.repeat(31)}80`, `01${'00'.repeat(31)}`, `01${'00'.repeat(30)}80`, `ec${'ff'.repeat(30)}7f`,
    '26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05', `ed${'ff'.repeat(30)}7f`, `f0${'ff'.repeat(30)}7f`,
    'ff'.repeat(32), `02${'00'.repeat(31)}`, '00'.repeat(31),
  ];
  for (const key of weak) test(`${key} is refused`, () => assert.equal(page.isEd25519Point(unhex(key)), false));

  for (const { public: key, message, signature } of vectors('rfc/jose-okp.json').rfc8032_7_1)
    test(`of RFC 8032, ${key.slice(0, 8)}, verifies its signature alone`, async () => {
      const read = await page.PublicKey.parse({ crv: 'Ed25519', kty: 'OKP', x: page.toBase64(unhex(key)) });
      assert.equal(await read.verify(unhex(message), unhex(signature)), true);
      assert.equal(await read.verify(unhex(`${message}00`), unhex(signature)), false);
      assert.equal(await read.verify(unhex(message), unhex(signature).slice(1)), false);
    });

  for (const { publicKey, tests } of vectors('wycheproof/ed25519_test.json').testGroups) {
    const cases = tests.filter((each) => each.result !== 'acceptable');
    test(`of Wycheproof, ${publicKey.pk.slice(0, 8)}, verifies what it should`, async () => {
      const read = await page.PublicKey.parse({ crv: 'Ed25519', kty: 'OKP', x: page.toBase64(unhex(publicKey.pk)) });
      for (const { tcId, msg, sig, result } of cases)
        assert.equal(await read.verify(unhex(msg), unhex(sig)), result === 'valid', `case ${tcId}`);
    });
  }

  test('as did:key is read', async () => {
    for (const did of Object.keys(vectors('did-key/ed25519-x25519.json')).filter((each) => each.startsWith('did:key:z6Mk')))
      assert.equal((await page.keyOfDid(did)).crv, 'Ed25519');
    for (const did of ['did:key:z6LSbysY2xFMRpGMhb7tFTLMpeuPRaqaWM1yECx2AtzE3KCc', 'did:key:z0', 'did:key:', 'did:web:a'])
      assert.equal(await refusal(() => page.keyOfDid(did)), 'did.invalid');
  });
});

test('the key that both sides derive is that of RFC 7518, appendix C', async () => {
  const { rfc7518_appendix_C: known } = vectors('rfc/jose-okp.json');
  const [partyU, partyV] = [known.apu, known.apv].map(page.fromBase64);
  const key = await page.concatKdf(Uint8Array.from(known.Z_octets), known.enc, known.keydatalen / 8, partyU, partyV);
  assert.equal(page.toBase64(key), known.derived);
});

describe('JSON', () => {
  const refused = [
    ['{"a":1,"\\u0061":2}', 'json.duplicate_key'], ['{"__proto__":1,"__proto__":2}', 'json.duplicate_key'],
    ['', 'json.invalid'], ['{', 'json.invalid'], ['[1', 'json.invalid'], ['[1,]', 'json.invalid'], ['{"a"}', 'json.invalid'],
    ['01', 'json.invalid'], ['1.', 'json.invalid'], ['.5', 'json.invalid'], ['+1', 'json.invalid'], ['NaN', 'json.invalid'],
    ['truex', 'json.invalid'], ['"\t"', 'json.invalid'], ['"\\x"', 'json.invalid'], ['"\\ud800"', 'json.invalid'],
    ["'a'", 'json.invalid'], ['1 2', 'json.invalid'], ['\ufeff1', 'json.invalid'], ['[1]/**/', 'json.invalid'],
    ['1e999', 'json.number_out_of_range'], ['9223372036854775808', 'json.number_out_of_range'],
    ['['.repeat(33) + ']'.repeat(33), 'json.too_deep'],
  ];
  for (const [text, code] of refused)
    test(`${text.slice(0, 30)} is refused`, async () => assert.equal(await refusal(() => page.parseJson(bytes(text))), code));
  test('that is no UTF-8 is refused', async () =>
    assert.equal(await refusal(() => page.parseJson(Uint8Array.of(0x22, 0xff, 0x22))), 'json.invalid'));
  test('that is too large is refused', async () =>
    assert.equal(await refusal(() => page.parseJson(bytes(`"${'x'.repeat(1 << 20)}"`))), 'too_large'));

  test('is read as it is written', () => {
    const read = page.parseJson(bytes(' {"a" : [1, -0, 1.0, 9223372036854775807, true, null, "\\ud83d\\ude00\\n"], "__proto__": {}} '));
    assert.deepEqual(read.a.slice(0, 2), [1, 0]);
    assert.ok(read.a[2] instanceof page.Fraction);
    assert.equal(read.a[3], 9223372036854775807n);
    assert.deepEqual(read.a.slice(4), [true, null, '😀\n']);
    assert.deepEqual(Object.keys(read), ['a', '__proto__']);
    assert.equal(page.parseJson(bytes(`"${'x'.repeat(1_000_000)}"`)).length, 1_000_000);
    assert.equal(page.parseJson(bytes(`"${'\\n'.repeat(500_000)}"`)).length, 500_000);
  });
});

test('base64url is read in its one spelling', () => {
  assert.deepEqual(page.fromBase64('AQID'), Uint8Array.of(1, 2, 3));
  assert.deepEqual(page.fromBase64(''), new Uint8Array());
  for (const text of ['AQID=', 'AQI=', 'AQJ', 'A', '+/+/', 'AQ ID', 'AQID\n', undefined, 7]) assert.equal(page.fromBase64(text), null);
});

test('nothing in a text stays unseen', () => {
  assert.equal(page.visible('a\u202Eb\u200B\u0007\u{E0041}é日本\uFEFF'), 'a<U+202E>b<U+200B><U+0007><U+E0041>é日本<U+FEFF>');
  assert.equal(page.plainText({ a: ['\u2066', 1n, new page.Fraction('1.50')] }), '{"a": ["<U+2066>", 1, 1.50]}');
  assert.equal(page.say('error.page.word_unknown', { word: '\u202Ex' }), '"<U+202E>x" is not a word of the list, and no IRI.');
});

describe('a permission', () => {
  const whole = { purpose: 'p', data: [], processing: 'q', retention: 'P90D', recipients: [] };
  const of = (change) => page.isPermission(page.parseJson(bytes(JSON.stringify({ ...whole, ...change }))));
  test('is understood', () => {
    assert.ok(of({}));
    assert.ok(of({ once: true, collection: ['c'], context: 'x', access: ['a'],
                   in_return: { kind: 'discount', kept_if_revoked: true, by: '2028-02-29' } }));
    for (const retention of ['P0D', 'P1Y6M', 'PT12H', 'P9999W', 'P1DT1M']) assert.ok(of({ retention }), retention);
  });
  const wrong = [
    { all: true }, { once: false }, { collection: [] }, { context: '' }, { data: [1] }, { purpose: '' }, { recipients: 'x' },
    { retention: 'P' }, { retention: 'P1DT' }, { retention: 'P01D' }, { retention: 'P0Y' }, { retention: '90 days' },
    { retention: 'P10000D' }, { retention: 'P1M1Y' }, { in_return: { kind: 'x' } },
    { in_return: { kind: 'x', kept_if_revoked: true, by: '2027-02-29' } }, { in_return: { kind: 'x', kept_if_revoked: true, more: 1 } },
  ];
  for (const change of wrong) test(`with ${JSON.stringify(change)} is not`, () => assert.equal(of(change), false));
});
