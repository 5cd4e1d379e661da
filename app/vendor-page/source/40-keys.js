// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
//
// Keys: public ones as strangers name them (JWK, DID), and the company's own.

const algorithms = {
  Ed25519: { names: ['Ed25519', 'EdDSA'], make: { name: 'Ed25519' }, use: { name: 'Ed25519' } },
  'P-256': {
    names: ['ES256'],
    make: { name: 'ECDSA', namedCurve: 'P-256' },
    use: { name: 'ECDSA', hash: 'SHA-256' },
  },
};
const agreements = {
  X25519: { make: { name: 'X25519' } },
  'P-256': { make: { name: 'ECDH', namedCurve: 'P-256' } },
};

/** Refuses a JWK with a private member: whoever sees one cannot know who else has it. */
function refusePrivate(jwk) {
  for (const member of ['d', 'p', 'q', 'dp', 'dq', 'qi', 'oth', 'k'])
    if (member in jwk) throw new Refusal('jwk.private', { member });
}

function coordinate(jwk, member) {
  const bytes = fromBase64(jwk[member]);
  if (bytes?.length !== 32) throw new Refusal('jwk.invalid', { member });
  return bytes;
}

/** The members that a key is (RFC 7638, section 3.2), in the order in which its thumbprint has them. */
function pointOf(jwk, okpCurve) {
  if (jwk.kty !== 'OKP' && jwk.kty !== 'EC') throw new Refusal('jwk.invalid', { member: 'kty' });
  if (jwk.crv !== (jwk.kty === 'OKP' ? okpCurve : 'P-256')) throw new Refusal('jwk.invalid', { member: 'crv' });
  coordinate(jwk, 'x');
  if (jwk.kty === 'OKP') return { crv: jwk.crv, kty: 'OKP', x: jwk.x };
  coordinate(jwk, 'y');
  return { crv: 'P-256', kty: 'EC', x: jwk.x, y: jwk.y };
}

async function importPublic(point, parameters, usages) {
  try {
    return await crypto.subtle.importKey('jwk', { ...point }, parameters, true, usages);
  } catch (error) {
    throw error.name === 'NotSupportedError' ? new Refusal('page.browser', { what: point.crv })
                                             : new Refusal('jwk.invalid', { member: 'x' });
  }
}

/** A public key for signatures, which has `crv`, `jwk`, `text`, `thumbprint`, `did` and verify(). */
class PublicKey {
  static async parse(jwk) {
    refusePrivate(jwk);
    if ('use' in jwk && jwk.use !== 'sig') throw new Refusal('jwk.invalid', { member: 'use' });
    if ('key_ops' in jwk && !(Array.isArray(jwk.key_ops) && jwk.key_ops.includes('verify')))
      throw new Refusal('jwk.invalid', { member: 'key_ops' });
    const point = pointOf(jwk, 'Ed25519');
    if (point.kty === 'OKP' && !isEd25519Point(coordinate(jwk, 'x'))) throw new Refusal('jwk.invalid', { member: 'x' });
    const key = new PublicKey();
    key.crv = point.crv;
    key.jwk = point;
    key.text = JSON.stringify(point);
    if ('alg' in jwk && !key.allows(jwk.alg)) throw new Refusal('jwk.invalid', { member: 'alg' });
    if ('kid' in jwk && typeof jwk.kid !== 'string') throw new Refusal('jwk.invalid', { member: 'kid' });
    key.native = await importPublic(point, algorithms[key.crv].make, ['verify']);
    key.thumbprint = await hashOfText(key.text);
    key.did = `did:jwk:${toBase64(utf8(key.text))}`;
    return key;
  }

  allows(algorithm) {
    return algorithms[this.crv].names.includes(algorithm);
  }

  async verify(message, signature) {
    return signature.length === 64 &&
      crypto.subtle.verify(algorithms[this.crv].use, this.native, signature, message);
  }
}

const base58 = '123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz';

/** The bytes of a did:key, which here starts with a byte other than zero. */
function fromBase58(text) {
  let number = 0n;
  for (const character of text) {
    const digit = base58.indexOf(character);
    if (digit < 0) throw new Refusal('did.invalid');
    number = number * 58n + BigInt(digit);
  }
  const bytes = [];
  for (; number > 0n; number >>= 8n) bytes.unshift(Number(number & 255n));
  return Uint8Array.from(bytes);
}

const isDid = (text) => text.startsWith('did:');

/** The key that a did:jwk or a did:key is. */
async function keyOfDid(did) {
  if (did.length > 4096) throw new Refusal('did.invalid');
  if (did.startsWith('did:jwk:')) {
    const bytes = fromBase64(did.slice('did:jwk:'.length));
    if (!bytes) throw new Refusal('did.invalid');
    return PublicKey.parse(parseJsonObject(bytes, { limit: 1 << 16, depth: 8 }));
  }
  const encoded = did.startsWith('did:key:z') ? did.slice('did:key:z'.length) : '';
  const bytes = encoded.length > 0 && encoded.length < 64 ? fromBase58(encoded) : [];
  // 0xed01: a key of Ed25519 in multicodec.
  if (bytes.length !== 34 || bytes[0] !== 0xed || bytes[1] !== 0x01) throw new Refusal('did.invalid');
  return PublicKey.parse({ crv: 'Ed25519', kty: 'OKP', x: toBase64(bytes.slice(2)) });
}

/** The company's key for signing: `publicKey`, `native`, and `privateJwk` unless it cannot be copied out. */
class SigningKey {
  static async make(crv, extractable) {
    const pair = await makePair(algorithms[crv].make, ['sign', 'verify'], extractable, crv);
    return SigningKey.of(pair, extractable);
  }

  static async of(pair, extractable) {
    const key = new SigningKey();
    const { crv, kty, x, y } = await crypto.subtle.exportKey('jwk', pair.publicKey);
    key.publicKey = await PublicKey.parse({ crv, kty, x, ...(y && { y }) });
    key.native = pair.privateKey;
    key.pair = pair;
    if (extractable) {
      const { d } = await crypto.subtle.exportKey('jwk', pair.privateKey);
      key.privateJwk = { crv, d, kty, x, ...(y && { y }) };
    }
    return key;
  }

  static async parse(jwk) {
    const { d, ...rest } = jwk;
    const publicKey = await PublicKey.parse(rest);
    const parameters = algorithms[publicKey.crv].make;
    const native = await importPrivate({ ...publicKey.jwk, d }, parameters, ['sign']);
    const key = await SigningKey.of({ publicKey: publicKey.native, privateKey: native }, true);
    // Not every browser compares the two halves.
    const probe = utf8('the two halves belong together');
    if (!await publicKey.verify(probe, await key.sign(probe))) throw new Refusal('jwk.invalid', { member: 'x' });
    return key;
  }

  get algorithm() {
    return algorithms[this.publicKey.crv].names[0];
  }

  async sign(message) {
    return new Uint8Array(await crypto.subtle.sign(algorithms[this.publicKey.crv].use, this.native, message));
  }
}

/** The company's key for opening encrypted replies: `publicJwk`, `native`, and perhaps `privateJwk`. */
class ReplyKey {
  static async make(crv, extractable) {
    return ReplyKey.of(await makePair(agreements[crv].make, ['deriveBits'], extractable, crv), extractable);
  }

  static async of(pair, extractable, keyId) {
    const key = new ReplyKey();
    const point = pointOf(await crypto.subtle.exportKey('jwk', pair.publicKey), 'X25519');
    const kid = keyId ?? await hashOfText(JSON.stringify(point));
    key.crv = point.crv;
    key.publicJwk = { ...point, use: 'enc', alg: 'ECDH-ES', kid };
    key.native = pair.privateKey;
    key.pair = pair;
    if (extractable) {
      const { d } = await crypto.subtle.exportKey('jwk', pair.privateKey);
      key.privateJwk = { ...key.publicJwk, d };
    }
    return key;
  }

  static async parse(jwk) {
    const { d, ...rest } = jwk;
    refusePrivate(rest);
    if (rest.use !== 'enc') throw new Refusal('jwk.invalid', { member: 'use' });
    if ('alg' in rest && rest.alg !== 'ECDH-ES') throw new Refusal('jwk.invalid', { member: 'alg' });
    if ('kid' in rest && typeof rest.kid !== 'string') throw new Refusal('jwk.invalid', { member: 'kid' });
    const point = pointOf(rest, 'X25519');
    const parameters = agreements[point.crv].make;
    const publicKey = await importPublic(point, parameters, []);
    const privateKey = await importPrivate({ ...point, d }, parameters, ['deriveBits']);
    const key = await ReplyKey.of({ publicKey, privateKey }, true, rest.kid);
    const other = await makePair(parameters, ['deriveBits'], false, point.crv);
    const here = await agree(parameters.name, other.publicKey, privateKey);
    if (!sameBytes(here, await agree(parameters.name, publicKey, other.privateKey)))
      throw new Refusal('jwk.invalid', { member: 'x' });
    return key;
  }
}

async function makePair(parameters, usages, extractable, crv) {
  try {
    return await crypto.subtle.generateKey(parameters, extractable, usages);
  } catch {
    throw new Refusal('page.browser', { what: crv });
  }
}

async function importPrivate(jwk, parameters, usages) {
  if (fromBase64(jwk.d)?.length !== 32) throw new Refusal('jwk.invalid', { member: 'd' });
  try {
    return await crypto.subtle.importKey('jwk', jwk, parameters, true, usages);
  } catch (error) {
    throw error.name === 'NotSupportedError' ? new Refusal('page.browser', { what: jwk.crv })
                                             : new Refusal('jwk.invalid', { member: 'd' });
  }
}

/** What two keys agree on (RFC 7748, RFC 7518 section 4.6). Points that give nothing are refused. */
async function agree(name, publicKey, privateKey) {
  let shared;
  try {
    shared = new Uint8Array(await crypto.subtle.deriveBits({ name, public: publicKey }, privateKey, 256));
  } catch {
    throw new Refusal('crypto.shared_secret_invalid');
  }
  if (shared.every((byte) => byte === 0)) throw new Refusal('crypto.shared_secret_invalid');
  return shared;
}

/** The keys in a file: one private JWK, or a set of them (RFC 7517, section 5). */
async function keysFromFile(bytes) {
  const content = parseJsonObject(bytes, { limit: 1 << 16, depth: 8 });
  const list = 'keys' in content ? content.keys : [content];
  if (!Array.isArray(list) || list.length === 0) throw new Refusal('page.no_key_in_file');
  const found = {};
  for (const jwk of list) {
    if (!isObject(jwk) || !('d' in jwk)) throw new Refusal('page.no_key_in_file');
    if (jwk.use === 'enc') found.reply = await ReplyKey.parse(jwk);
    else found.signing = await SigningKey.parse(jwk);
  }
  return found;
}
