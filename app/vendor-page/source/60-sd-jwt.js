// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
//
// Selective disclosure (SD-JWT, RFC 9901): `JWT~D1~…~`, perhaps with a proof of who shows it behind the last `~`.

const protectedClaims = ['aud', 'cnf', 'exp', 'iss', 'jti', 'nbf', 'vct', 'vct#integrity', 'status'];
const plainClaims = [...protectedClaims, 'agreement', 'permission', 'prohibition', 'request'];
const reservedNames = ['_sd', '_sd_alg', '...'];

async function parseSdJwt(text) {
  if (utf8(text).length > longestPermit) throw new Refusal('token.too_large', { limit: longestPermit });
  const first = text.indexOf('~');
  const last = text.lastIndexOf('~');
  const proof = text.slice(last + 1);
  // A last disclosure without its `~` would be taken for a proof, which has dots.
  if (first < 0 || (proof !== '' && !proof.includes('.'))) throw new Refusal('sdjwt.missing_tilde');
  const jws = parseJws(text.slice(0, first), longestPermit);
  return {
    text, jws, proof,
    claims: claimsOf(jws),
    disclosures: first === last ? [] : text.slice(first + 1, last).split('~'),
    bare: text.slice(0, last + 1),
    hash: await hashOfText(text.slice(0, last + 1)),
  };
}

function decodeDisclosure(encoded) {
  const bytes = fromBase64(encoded);
  if (!bytes) throw new Refusal('sdjwt.disclosure_shape');
  const parts = parseJson(bytes);
  if (!Array.isArray(parts) || (parts.length !== 2 && parts.length !== 3) ||
      parts.slice(0, -1).some((part) => typeof part !== 'string'))
    throw new Refusal('sdjwt.disclosure_shape');
  return { name: parts.length === 3 ? parts[1] : undefined, value: parts.at(-1), used: false };
}

const holdsDigests = (value) =>
  Array.isArray(value) ? value.some(holdsDigests)
    : isObject(value) && ('_sd' in value || '...' in value || Object.values(value).some(holdsDigests));

/** Puts what was disclosed into its places (RFC 9901, section 7.1). */
class Disclosing {
  constructor(pending) {
    this.pending = pending; // by digest
    this.seen = new Set();
    this.twice = false;
    this.disclosed = new Set(); // the claims, at the top, that a disclosure stands in
  }

  value(value, depth, top) {
    if (depth > 32) throw new Refusal('json.too_deep');
    if (Array.isArray(value)) return this.array(value, depth, top);
    return isObject(value) ? this.object(value, depth, top) : value;
  }

  object(object, depth, top) {
    if ('_sd_alg' in object) throw new Refusal('sdjwt.hash_algorithm');
    if ('...' in object) throw new Refusal('sdjwt.digests_shape');
    const { _sd: digests, ...members } = object;
    const result = Object.assign(Object.create(null), members);
    for (const [name, member] of Object.entries(members)) result[name] = this.value(member, depth + 1, top ?? name);
    if (!('_sd' in object)) return result;
    if (!Array.isArray(digests)) throw new Refusal('sdjwt.digests_shape');
    for (const digest of digests) this.insert(result, digest, depth, top);
    return result;
  }

  insert(object, digest, depth, top) {
    const disclosure = this.lookUp(digest);
    if (!disclosure) return;
    const { name, value } = disclosure;
    if (name === undefined) throw new Refusal('sdjwt.disclosure_shape');
    if (reservedNames.includes(name)) throw new Refusal('sdjwt.reserved_name', { claim: name });
    if (depth === 0 && plainClaims.includes(name)) throw new Refusal('sdjwt.protected_claim', { claim: name });
    if (name in object) throw new Refusal('sdjwt.name_collision', { claim: name });
    this.disclosed.add(top ?? name);
    object[name] = this.value(value, depth + 1, top ?? name);
  }

  array(array, depth, top) {
    const kept = [];
    for (const element of array) {
      if (!isObject(element) || !('...' in element)) {
        kept.push(this.value(element, depth + 1, top));
        continue;
      }
      if (Object.keys(element).length !== 1) throw new Refusal('sdjwt.digests_shape');
      const disclosure = this.lookUp(element['...']);
      if (!disclosure) continue;
      if (disclosure.name !== undefined) throw new Refusal('sdjwt.disclosure_shape');
      this.disclosed.add(top);
      kept.push(this.value(disclosure.value, depth + 1, top));
    }
    return kept;
  }

  /** What a digest stands for; undefined for a decoy and for what was not handed over. */
  lookUp(digest) {
    if (typeof digest !== 'string') throw new Refusal('sdjwt.digests_shape');
    const disclosure = this.pending.get(digest);
    if (disclosure?.used) throw new Refusal('sdjwt.duplicate_digest');
    if (disclosure) disclosure.used = true;
    this.twice ||= this.seen.has(digest);
    this.seen.add(digest);
    return disclosure;
  }

  finish() {
    if (this.twice) throw new Refusal('sdjwt.duplicate_digest');
    for (const { used } of this.pending.values()) if (!used) throw new Refusal('sdjwt.unreferenced_disclosure');
  }
}

/** The payload with what was disclosed in place of the digests, and the names of the claims that were. */
async function processSdJwt(token) {
  const { _sd_alg: hash, ...rest } = token.claims;
  if ('_sd_alg' in token.claims && hash !== 'sha-256') throw new Refusal('sdjwt.hash_algorithm');
  for (const claim of plainClaims)
    if (claim in rest && holdsDigests(rest[claim])) throw new Refusal('sdjwt.protected_claim', { claim });
  const pending = new Map();
  for (const encoded of token.disclosures) {
    const disclosure = decodeDisclosure(encoded);
    const digest = await hashOfText(encoded);
    if (pending.has(digest)) throw new Refusal('sdjwt.duplicate_disclosure');
    pending.set(digest, disclosure);
  }
  const disclosing = new Disclosing(pending);
  const payload = disclosing.object(Object.assign(Object.create(null), rest), 0);
  disclosing.finish();
  return { payload, disclosed: [...disclosing.disclosed] };
}
