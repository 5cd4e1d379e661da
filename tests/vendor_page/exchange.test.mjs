// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
//
// What the page writes, Proffer and public libraries read, and the other way round.
import assert from 'node:assert/strict';
import { rmSync } from 'node:fs';
import { after, before, describe, test } from 'node:test';
import * as jose from 'jose';
import { Person, didOf, instance, jwkOf, makeKey, vendor } from '../proffer.mjs';
import { bytes, page, person, refusal } from './page.mjs';

const origin = 'https://kinari.example';
const now = () => Math.floor(Date.now() / 1000);

/** The keys as files hold them, read back by the page. */
async function savedKeys(signingKind, replyKind) {
  const made = { signing: await page.SigningKey.make(signingKind, true), reply: await page.ReplyKey.make(replyKind, true) };
  const set = { keys: [made.signing.privateJwk, made.reply.privateJwk] };
  return page.keysFromFile(bytes(JSON.stringify(set)));
}

const folders = [];
after(() => folders.forEach((folder) => rmSync(folder, { recursive: true })));

/** A person who granted something to the vendor with this key. */
function granted(key) {
  const hanako = new Person();
  folders.push(hanako.folder);
  hanako.run('me', 'set', 'email', 'hanako@example.org');
  hanako.run('vendor', 'add', 'Kinari', '--origin', origin);
  const jwk = hanako.write('kinari.jwk', JSON.stringify(key.publicKey.jwk));
  hanako.run('vendor', 'pin-key', 'Kinari', jwk, '--trust', 'in_person');
  const grant = hanako.run('grant', 'issue', 'Kinari', 'email', '--purpose', 'ServiceProvision');
  return { hanako, grant };
}

const item = {
  data: ['https://w3id.org/dpv/pd#EmailAddress'], purpose: 'https://w3id.org/dpv#DeliveryOfGoods',
  processing: 'https://w3id.org/dpv#Use', collection: ['urn:proffer:collection:asked-directly'],
  why: 'to say when the parcel comes', ifWithheld: '', required: true, once: false, retention: 'P30D', recipients: [],
  inReturn: { kind: '', amount: '', by: '', kept: true },
};
const whole = {
  ...item, ifWithheld: 'you look yourself', once: true, recipients: ['Yamato Transport', 'a bank'],
  data: ['https://w3id.org/dpv/pd#Name', 'https://w3id.org/dpv/pd#EmailAddress'],
  inReturn: { kind: 'discount', amount: '5 %', by: '2031-01-31', kept: false },
};
const form = {
  vendor: { name: ' Kinari ', origin: 'https://KINARI.example:443/', contact: 'privacy@kinari.example', privacyPolicy: `${origin}/privacy?a=%C3%A9` },
  items: [item, whole], agreement: 'SD-BASE', days: 30, audience: '', reply: { method: 'post', uri: `${origin}/answer` },
};
const change = (part) => ({ ...form, ...part });

for (const kinds of [['Ed25519', 'X25519'], ['P-256', 'P-256']])
  describe(`with keys on ${kinds.join(' and ')}`, () => {
    let keys;
    before(async () => { keys = await savedKeys(...kinds); });

    test('Proffer reads a signed request', async () => {
      const read = JSON.parse(person('request', await page.signRequest(form, keys)));
      assert.deepEqual(read, {
        signed: true, issuer: origin, audience: 'urn:proffer:person', days: 30, name: 'Kinari', origin,
        contact: 'privacy@kinari.example', privacy_policy: `${origin}/privacy?a=%C3%A9`,
        items: [
          { use: { purpose: item.purpose, data: item.data, processing: item.processing, collection: item.collection,
                   retention: 'P30D', recipients: [] }, required: true, why: item.why, if_withheld: '' },
          { use: { purpose: item.purpose, data: [...whole.data].sort(), processing: item.processing, collection: item.collection,
                   retention: 'P30D', recipients: whole.recipients, once: true,
                   in_return: { kind: 'discount', amount: '5 %', by: '2031-01-31', kept_if_revoked: false } },
            required: true, why: item.why, if_withheld: 'you look yourself' },
        ],
        agreement: 'https://w3id.org/dpv/standards/ieee/7012#SD-BASE', key: keys.signing.publicKey.thumbprint,
        encryption_keys: [keys.reply.publicJwk], reply_method: 'post', reply_uri: `${origin}/answer`,
      });
    });

    test('a company without a web address is its key', async () => {
      const nameless = change({ vendor: { ...form.vendor, origin: '', privacyPolicy: '' } });
      const read = JSON.parse(person('request', await page.signRequest(nameless, { signing: keys.signing })));
      assert.equal(read.issuer, didOf(keys.signing.publicKey.jwk));
      assert.deepEqual(read.encryption_keys, []);
    });

    test('jose verifies the request', async () => {
      const token = await page.signRequest(form, keys);
      const { cnf } = jose.decodeJwt(token);
      const algorithm = keys.signing.algorithm;
      const { protectedHeader } = await jose.jwtVerify(token, await jose.importJWK(cnf.jwk, algorithm), { typ: 'proffer-request+jwt' });
      assert.equal(protectedHeader.kid, `${didOf(cnf.jwk)}#0`);
      assert.equal(await jose.calculateJwkThumbprint(cnf.jwk), keys.signing.publicKey.thumbprint);
    });

    test('a permit of Proffer is understood, and shown for a challenge it is valid once', async () => {
      const { hanako, grant } = granted(keys.signing);
      const verdict = await page.checkPermit(grant.token);
      assert.equal(verdict.kind, 'grant');
      assert.equal(verdict.audience, origin);
      assert.equal(verdict.holder, keys.signing.publicKey.thumbprint);
      assert.deepEqual(verdict.claims, { email: 'hanako@example.org' });
      assert.equal(verdict.permissions[0].purpose, 'https://w3id.org/dpv#ServiceProvision');
      assert.equal(verdict.issuerThumbprint, await jose.calculateJwkThumbprint(jwkOf(verdict.issuer)));
      assert.equal(verdict.status, null);
      const { challenge } = hanako.run('grant', 'challenge', grant.id);
      const shown = await page.presentForChallenge(grant.token, challenge, keys.signing);
      assert.equal(hanako.check(shown).verdict, 'valid');
      assert.equal(hanako.check(shown).reason, 'token.replayed');
      assert.ok((await page.checkPermit(shown)).proofUnchecked);
      assert.equal(await refusal(() => page.presentForChallenge(shown, challenge, keys.signing)), 'kbjwt.unexpected');
    });

    test('a permit shown to somebody else is verified by Proffer and by the page', async () => {
      const { hanako, grant } = granted(keys.signing);
      const shown = await page.presentTo(grant.token, 'https://processor.example', 'n-0123456789', keys.signing);
      const file = hanako.write('shown.jwt', shown);
      assert.ok(vendor('verify', file, '--origin', 'https://processor.example', '--nonce', 'n-0123456789').presented);
      const asked = { audience: 'https://processor.example', nonce: 'n-0123456789' };
      assert.ok((await page.checkPermit(shown, asked)).presented);
      assert.equal(await refusal(() => page.checkPermit(shown, { ...asked, nonce: 'n-9' })), 'token.nonce');
      assert.equal(await refusal(() => page.checkPermit(shown, { ...asked, audience: origin })), 'token.audience');
      assert.equal(await refusal(() => page.checkPermit(shown, { ...asked, now: Date.now() / 1000 + 301 })), 'token.stale');
    });

    test('what Proffer encrypts to the reply key opens', async () => {
      const sealed = person('seal', JSON.stringify(keys.reply.publicJwk), 'a~permit~');
      assert.equal(await page.openJwe(sealed, keys.reply), 'a~permit~');
      const parts = sealed.split('.');
      for (const [index, code] of [[0, 'jwe.altered'], [2, 'jwe.altered'], [3, 'jwe.altered'], [4, 'jwe.altered']]) {
        const changed = parts.map((part, at) => {
          if (at !== index) return part;
          const raw = Buffer.from(part, 'base64url');
          if (index === 0) return Buffer.from(raw.toString().replace(/"kid":"[^"]*"/, '"x":1')).toString('base64url');
          raw[0] ^= 1;
          return raw.toString('base64url');
        }).join('.');
        assert.equal(await refusal(() => page.openJwe(changed, keys.reply)), code);
      }
      const other = await page.ReplyKey.make(kinds[1], true);
      assert.equal(await refusal(() => page.openJwe(sealed, other)), 'jwe.other_key');
    });

    test('a sender\'s key that gives nothing away is refused', async () => {
      const sealed = person('seal', JSON.stringify(keys.reply.publicJwk), 'a~permit~').split('.');
      const header = JSON.parse(Buffer.from(sealed[0], 'base64url'));
      const withKey = (change) => [Buffer.from(JSON.stringify({ ...header, epk: { ...header.epk, ...change } })).toString('base64url'), ...sealed.slice(1)].join('.');
      const zero = page.toBase64(new Uint8Array(32));
      const code = header.epk.crv === 'X25519' ? 'crypto.shared_secret_invalid' : 'jwe.malformed';
      assert.equal(await refusal(() => page.openJwe(withKey({ x: zero }), keys.reply)), code);
      assert.equal(await refusal(() => page.openJwe(withKey({ d: zero }), keys.reply)), 'jwe.malformed');
      const otherKind = { X25519: { kty: 'EC', crv: 'P-256', y: zero }, 'P-256': { kty: 'OKP', crv: 'X25519' } }[header.epk.crv];
      assert.equal(await refusal(() => page.openJwe(withKey(otherKind), keys.reply)), 'jwe.other_key');
    });

    test('what jose encrypts to the reply key opens, and what we do not write does not', async () => {
      const { publicJwk } = keys.reply;
      const recipient = await jose.importJWK(publicJwk, 'ECDH-ES');
      const seal = (header, parameters = {}) => new jose.CompactEncrypt(bytes('a~permit~'))
        .setProtectedHeader({ alg: 'ECDH-ES', enc: 'A256GCM', cty: 'dc+sd-jwt', kid: publicJwk.kid, ...header })
        .setKeyManagementParameters(parameters).encrypt(recipient);
      assert.equal(await page.openJwe(await seal({}), keys.reply), 'a~permit~');
      for (const header of [{ enc: 'A128GCM' }, { alg: 'ECDH-ES+A256KW' }, { cty: 'text/plain' }])
        assert.match(await refusal(async () => page.openJwe(await seal(header), keys.reply)), /^jwe\.(algorithm|malformed)$/);
      const named = await seal({}, { apu: bytes('Alice') });
      assert.equal(await refusal(() => page.openJwe(named, keys.reply)), 'jwe.algorithm');
      assert.equal(await refusal(() => page.openJwe('a.b.c', keys.reply)), 'jwe.malformed');
    });

    test('Proffer reads each answer to an offer', async () => {
      const key = keys.signing.publicKey;
      const token = person('offer', origin, key.thumbprint);
      const offer = await page.readOffer(token);
      assert.deepEqual(offer.agreements.map(({ code }) => code), ['SD-BASE', 'SD-BASE-A']);
      const answered = async (word, agreement) =>
        JSON.parse(person('answer', token, await page.signAnswer(offer, word, agreement, keys.signing), key.text));
      assert.deepEqual(await answered('accepted', offer.agreements[1]), { answer: 'accepted', agreement: 'SD-BASE-A' });
      const other = { ...page.agreementOf('SD-BASE-AT'), sha256: offer.agreements[0].sha256 };
      assert.deepEqual(await answered('counter', other), { answer: 'counter', agreement: 'SD-BASE-AT' });
      assert.deepEqual(await answered('declined'), { answer: 'declined', agreement: '' });
      assert.equal(await refusal(() => page.signAnswer(offer, 'accepted', other, keys.signing)), 'answer.not_offered');
      assert.equal(await refusal(() => page.signAnswer(offer, 'counter', offer.agreements[0], keys.signing)), 'answer.not_offered');
      const stranger = await page.SigningKey.make(kinds[0], true);
      assert.equal(await refusal(() => page.signAnswer(offer, 'declined', undefined, stranger)), 'page.other_key_asked');
      assert.equal(await refusal(() => page.readOffer(token, now() + 8 * 86400)), 'token.expired');
      assert.equal(await refusal(() => page.readOffer(token, now() - 400)), 'token.from_future');
      assert.equal(await refusal(() => page.readOffer(`${token.slice(0, -8)}AAAAAAAA`)), 'token.signature');
      assert.equal(await refusal(() => page.readChallenge(token)), 'token.type');
    });

    test('no letter of an offer or of an encrypted reply can be changed', async () => {
      const offer = person('offer', origin, keys.signing.publicKey.thumbprint);
      const sealed = person('seal', JSON.stringify(keys.reply.publicJwk), 'a~permit~');
      const readers = [[offer, (text) => page.readOffer(text)], [sealed, (text) => page.openJwe(text, keys.reply)]];
      for (const [token, read] of readers)
        for (let at = 0; at < token.length; at += 1) {
          const changed = token.slice(0, at) + (token[at] === 'A' ? 'B' : 'A') + token.slice(at + 1);
          assert.notEqual(await refusal(() => read(changed)), 'accepted', `letter ${at}`);
          assert.notEqual(await refusal(() => read(token.slice(0, at))), 'accepted', `cut at ${at}`);
        }
    });
  });

test('Proffer reads a request without a signature', async () => {
  const reply = await page.ReplyKey.make('X25519', true);
  const read = JSON.parse(person('request', page.writeUnsignedRequest(form, { reply })));
  assert.equal(read.signed, false);
  assert.equal(read.key, '');
  assert.deepEqual(read.encryption_keys, [reply.publicJwk]);
});

test('proffer-cli shows a permit with a key that the page saved, and the page reads one of proffer-cli', async () => {
  const key = await page.SigningKey.make('Ed25519', true);
  const { hanako, grant } = granted(key);
  const saved = hanako.write('key.jwk', `${JSON.stringify(key.privateJwk)}\n`);
  const { challenge } = hanako.run('grant', 'challenge', grant.id);
  const { presentation } = vendor('present', hanako.write('grant.jwt', grant.token), saved, '--challenge', hanako.write('c.jwt', challenge));
  assert.equal(hanako.check(presentation).verdict, 'valid');
  const made = vendor('keygen', hanako.path('other.jwk'));
  const { signing } = await page.keysFromFile(bytes(hanako.read('other.jwk')));
  assert.equal(signing.publicKey.thumbprint, made.thumbprint);
});

describe('a request is not written', () => {
  const long = 'x'.repeat(2001);
  const cases = {
    'without a name': [{ vendor: { ...form.vendor, name: ' ' } }, 'page.field_missing'],
    'with a name too long': [{ vendor: { ...form.vendor, name: long } }, 'page.field_long'],
    'for a host that is not public': [{ vendor: { ...form.vendor, origin: 'https://127.0.0.1' } }, 'vendor.origin_invalid'],
    'for an address with a path': [{ vendor: { ...form.vendor, origin: `${origin}/shop` } }, 'vendor.origin_invalid'],
    'with a policy that is a script': [{ vendor: { ...form.vendor, privacyPolicy: 'javascript:1' } }, 'page.page_invalid'],
    'without an item': [{ items: [] }, 'page.items'],
    'without data': [{ items: [{ ...item, data: [] }] }, 'page.field_missing'],
    'without a purpose': [{ items: [{ ...item, purpose: '' }] }, 'page.field_missing'],
    'without a channel': [{ items: [{ ...item, collection: [] }] }, 'page.field_missing'],
    'without a reason': [{ items: [{ ...item, why: ' ' }] }, 'page.field_missing'],
    'with a period that is none': [{ items: [{ ...item, retention: 'P1.5D' }] }, 'page.item_invalid'],
    'with a gain until never': [{ items: [{ ...item, inReturn: { kind: 'x', amount: '', by: '2026-02-30', kept: true } }] }, 'page.item_invalid'],
    'for longer than a month': [{ days: 31 }, 'page.days'],
    'for somebody who is no DID': [{ audience: 'Hanako' }, 'did.invalid'],
    'for an unknown agreement': [{ agreement: 'SD-MINE' }, 'page.agreement_unknown'],
    'with an address but no way to reply': [{ reply: { method: '', uri: origin } }, 'page.field_missing'],
  };
  for (const [name, [part, code]] of Object.entries(cases))
    test(name, async () => assert.equal(await refusal(() => page.writeUnsignedRequest(change(part), {})), code));
});

test('origins are written in their one spelling', () => {
  for (const typed of [origin, `${origin}/`, 'KINARI.example', ' https://kinari.example:443 ']) assert.equal(page.readOrigin(typed), origin);
  assert.equal(page.readOrigin('きなり.example'), 'https://xn--w8jycue.example');
});

describe('keys from a file', () => {
  test('have halves that belong together', async () => {
    for (const kind of ['Ed25519', 'P-256']) {
      const [a, b] = [await page.SigningKey.make(kind, true), await page.SigningKey.make(kind, true)];
      const mixed = bytes(JSON.stringify({ ...b.privateJwk, d: a.privateJwk.d }));
      assert.equal(await refusal(() => page.keysFromFile(mixed)), 'jwk.invalid');
    }
    const [a, b] = [await page.ReplyKey.make('X25519', true), await page.ReplyKey.make('X25519', true)];
    const mixed = bytes(JSON.stringify({ ...b.privateJwk, d: a.privateJwk.d }));
    assert.equal(await refusal(() => page.keysFromFile(mixed)), 'jwk.invalid');
  });
  test('are private ones', async () => {
    const key = await page.SigningKey.make('Ed25519', true);
    assert.equal(await refusal(() => page.keysFromFile(bytes(key.publicKey.text))), 'page.no_key_in_file');
    assert.equal(await refusal(() => page.keysFromFile(bytes('{"keys":[]}'))), 'page.no_key_in_file');
  });
  test('cannot be copied out where that was chosen', async () => {
    const key = await page.SigningKey.make('Ed25519', false);
    assert.equal(key.privateJwk, undefined);
    await assert.rejects(() => crypto.subtle.exportKey('jwk', key.native));
  });
});

describe('a challenge is answered only if it', () => {
  const story = {};
  let seconds;
  before(async () => {
    seconds = now();
    Object.assign(story, { issuer: await makeKey('Ed25519'), stranger: await makeKey('Ed25519'), key: await page.SigningKey.make('Ed25519', true) });
    const day = Math.floor(seconds / 86400) * 86400;
    story.permit = await (await instance({ issuer: story.issuer })).issue({
      iss: didOf(story.issuer.jwk), iat: day, nbf: day, exp: day + 30 * 86400, jti: 'x', aud: origin, vct: 'urn:proffer:profile:1',
      cnf: { jwk: story.key.publicKey.jwk },
    });
    story.claims = {
      v: 1, iss: didOf(story.issuer.jwk), aud: origin, nonce: 'n-0123456789012345678901', iat: seconds, exp: seconds + 300,
      grant_sha256: await page.hashOfText(story.permit.split('~')[0]),
    };
  });
  const answered = async (change, { signer = story.issuer, typ = 'proffer-challenge+jwt', alg = 'Ed25519' } = {}) => {
    const challenge = await new jose.SignJWT({ ...story.claims, ...change }).setProtectedHeader({ alg, typ }).sign(signer.privateKey);
    return refusal(() => page.presentForChallenge(story.permit, challenge, story.key));
  };

  test('fits', async () => assert.equal(await answered({}), 'accepted'));
  test('is of its type', async () => assert.equal(await answered({}, { typ: 'proffer-offer+jwt' }), 'token.type'));
  test('is signed by its issuer', async () => assert.equal(await answered({}, { signer: story.stranger }), 'token.signature'));
  test('is by the issuer of the permit', async () =>
    assert.equal(await answered({ iss: didOf(story.stranger.jwk) }, { signer: story.stranger }), 'token.issuer'));
  test('names the one that the permit is for', async () => assert.equal(await answered({ aud: 'https://other.example' }), 'token.audience'));
  test('names the permit', async () => assert.equal(await answered({ grant_sha256: 'x' }), 'kbjwt.sd_hash'));
  test('is not over', async () => assert.equal(await answered({ exp: seconds }), 'token.expired'));
  test('is of our version', async () => assert.equal(await answered({ v: 2 }), 'token.claim_invalid'));
  test('is for our key', async () => {
    story.key = await page.SigningKey.make('Ed25519', true);
    assert.equal(await answered({}), 'kbjwt.wrong_key');
  });
});

test('a permit of @sd-jwt is understood, and one for another key is not presented', async () => {
  const [issuer, holder] = [await makeKey('Ed25519'), await makeKey('ES256')];
  const day = Math.floor(now() / 86400) * 86400;
  const permission = [{ purpose: 'urn:example:what', data: [], processing: 'https://w3id.org/dpv#Use', retention: 'P90D', recipients: [] }];
  const token = await (await instance({ issuer, holder })).issue({
    iss: didOf(issuer.jwk), iat: day, nbf: day, exp: day + 30 * 86400, jti: 'x', aud: origin, vct: 'urn:proffer:grant:1',
    cnf: { jwk: holder.jwk }, permission, address: { locality: 'Kyoto', region: 'Kansai' },
    request: { jti: 'r-1', sha256: await page.hashOfText('the request') }, agreement: { code: 'SD-BASE', iri: 'urn:x' },
    status: { status_list: { idx: 7, uri: 'https://status.example/x' } },
  }, { address: { _sd: ['locality'] } });
  const verdict = await page.checkPermit(token);
  assert.deepEqual(JSON.parse(JSON.stringify(verdict.claims)), { address: { locality: 'Kyoto', region: 'Kansai' } });
  assert.deepEqual(verdict.status, { uri: 'https://status.example/x', index: 7 });
  assert.equal(verdict.agreement.code, 'SD-BASE');
  assert.equal((await page.checkPermit(token, { request: 'the request' })).answers.jti, 'r-1');
  assert.equal(await refusal(() => page.checkPermit(token, { request: 'another' })), 'page.other_request');
  const expected = await jose.calculateJwkThumbprint(issuer.jwk);
  assert.ok((await page.checkPermit(token, { issuer: expected })).expectedIssuer);
  const mine = await page.SigningKey.make('Ed25519', true);
  assert.equal(await refusal(() => page.presentTo(token, origin, 'n', mine)), 'kbjwt.wrong_key');
});
