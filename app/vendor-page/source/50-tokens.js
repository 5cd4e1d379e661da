// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
//
// Signed tokens (JWS in compact form, RFC 7515) and the claims in them.

const longestToken = 64 * 1024;
const longestPermit = 1 << 20;
const secondsAhead = 300; // clocks differ
const oldestPresentation = 300;

/** A compact JWS that has been taken apart. Nothing of it may be believed before verifyJws(). */
function parseJws(text, limit = longestToken) {
  if (utf8(text).length > limit) throw new Refusal('token.too_large', { limit });
  const parts = text.split('.').map(fromBase64);
  if (parts.length !== 3 || parts.includes(null)) throw new Refusal('token.malformed');
  const [header, payload, signature] = parts;
  return {
    text, payload, signature,
    header: parseJsonObject(header, { limit: longestToken }),
    signed: utf8(text.slice(0, text.lastIndexOf('.'))),
  };
}

/** Whether a key signed it, in a way that we allow for the key, as a token of one type. */
async function verifyJws(jws, key, type) {
  if ('crit' in jws.header) throw new Refusal('token.crit');
  if (jws.header.typ !== type) throw new Refusal('token.type', { expected: type });
  if (!key.allows(jws.header.alg)) throw new Refusal('token.algorithm');
  if (!await key.verify(jws.signed, jws.signature)) throw new Refusal('token.signature');
}

const claimsOf = (jws) => parseJsonObject(jws.payload);

/** The claims of a token that the DID in its own `iss` signed. Types of our own carry a version. */
async function readSignedByIssuer(text, type) {
  const jws = parseJws(text);
  const claims = claimsOf(jws);
  const issuer = textClaim(claims, 'iss');
  if (!isDid(issuer)) throw new Refusal('token.issuer');
  const key = await keyOfDid(issuer);
  await verifyJws(jws, key, type);
  if (!('v' in claims)) throw new Refusal('token.claim_missing', { claim: 'v' });
  if (claims.v !== 1) throw new Refusal('token.claim_invalid', { claim: 'v' });
  return { claims, key };
}

async function signJwt(type, claims, key, keyId) {
  const header = { alg: key.algorithm, ...(keyId && { kid: keyId }), typ: type };
  const input = `${toBase64(utf8(JSON.stringify(header)))}.${toBase64(utf8(JSON.stringify(claims)))}`;
  const token = `${input}.${toBase64(await key.sign(utf8(input)))}`;
  if (token.length > longestToken) throw new Refusal('token.too_large', { limit: longestToken });
  return token;
}

/** With the DID of the key in the header, as tokens of our own types have it. */
const signOwn = (type, claims, key) => signJwt(type, claims, key, `${key.publicKey.did}#0`);

function textClaim(claims, claim) {
  if (!(claim in claims)) throw new Refusal('token.claim_missing', { claim });
  if (typeof claims[claim] !== 'string') throw new Refusal('token.claim_invalid', { claim });
  return claims[claim];
}

/** Seconds since 1970, of the years up to 9999; undefined where there is none. */
function optionalTime(claims, claim) {
  if (!(claim in claims)) return undefined;
  const seconds = claims[claim];
  if (typeof seconds !== 'number' || seconds < 0 || seconds > 253402300799)
    throw new Refusal('token.claim_invalid', { claim });
  return seconds;
}

function timeClaim(claims, claim) {
  const seconds = optionalTime(claims, claim);
  if (seconds === undefined) throw new Refusal('token.claim_missing', { claim });
  return seconds;
}

/** \a now in seconds, as everywhere here. */
function checkValidity(claims, now, needsEnd = true) {
  const [issued, begins, ends] = ['iat', 'nbf', 'exp'].map((claim) => optionalTime(claims, claim));
  if (ends === undefined && needsEnd) throw new Refusal('token.claim_missing', { claim: 'exp' });
  if (issued !== undefined && issued > now + secondsAhead) throw new Refusal('token.from_future');
  if (begins !== undefined && now < begins) throw new Refusal('token.not_yet_valid', { when: timeText(begins) });
  // On the second itself it is over (RFC 7519, section 4.1.4).
  if (ends !== undefined && now >= ends) throw new Refusal('token.expired', { when: timeText(ends) });
}

const clock = () => Date.now() / 1000;
const timeText = (seconds) => new Date(seconds * 1000).toISOString().slice(0, 16).replace('T', ' ') + ' UTC';
const dayText = (seconds) => new Date(seconds * 1000).toISOString().slice(0, 10);
