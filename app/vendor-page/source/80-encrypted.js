// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
//
// Encrypted replies: JWE in compact form with ECDH-ES and A256GCM (RFC 7516, RFC 7518).

const longestEncrypted = 256 * 1024;

const bigEndian = (number) => new Uint8Array([number >>> 24, number >>> 16, number >>> 8, number]);
const joinBytes = (...parts) => Uint8Array.from(parts.flatMap((part) => [...part]));
const withLength = (bytes) => joinBytes(bigEndian(bytes.length), bytes);

/** The key that both sides derive (RFC 7518, section 4.6.2), at most 32 bytes long. */
async function concatKdf(shared, algorithm, size, partyU = [], partyV = []) {
  const about = joinBytes(withLength(utf8(algorithm)), withLength(partyU), withLength(partyV), bigEndian(size * 8));
  return (await sha256(joinBytes(bigEndian(1), shared, about))).slice(0, size);
}

function decodeJwe(text) {
  if (text.length > longestEncrypted) throw new Refusal('token.too_large', { limit: longestEncrypted });
  const parts = text.split('.');
  const names = ['header', 'encrypted_key', 'iv', 'ciphertext', 'tag'];
  if (parts.length !== names.length) throw new Refusal('jwe.malformed', { part: 'parts' });
  const sizes = { encrypted_key: 0, iv: 12, tag: 16 };
  const decoded = { aad: parts[0] };
  names.forEach((part, index) => {
    decoded[part] = fromBase64(parts[index]);
    if (!decoded[part] || (part in sizes && decoded[part].length !== sizes[part]))
      throw new Refusal('jwe.malformed', { part });
  });
  return decoded;
}

function checkJweHeader(header, key, contentType) {
  for (const member of ['crit', 'zip', 'apu', 'apv']) if (member in header) throw new Refusal('jwe.algorithm', { member });
  const expected = { alg: 'ECDH-ES', enc: 'A256GCM', cty: contentType };
  for (const [member, value] of Object.entries(expected))
    if (header[member] !== value) throw new Refusal('jwe.algorithm', { member });
  if ('kid' in header && header.kid !== key.publicJwk.kid) throw new Refusal('jwe.other_key');
}

async function agreedWith(header, key) {
  if (!isObject(header.epk)) throw new Refusal('jwe.malformed', { part: 'epk' });
  let other;
  try {
    refusePrivate(header.epk);
    other = pointOf(header.epk, 'X25519');
    if (other.crv === key.crv) other = await importPublic(other, agreements[key.crv].make, []);
  } catch {
    throw new Refusal('jwe.malformed', { part: 'epk' });
  }
  if (!(other instanceof CryptoKey)) throw new Refusal('jwe.other_key');
  return agree(agreements[key.crv].make.name, other, key.native);
}

/** What was encrypted to the company's reply key. */
async function openJwe(text, key, contentType = 'dc+sd-jwt') {
  const { aad, header, iv, ciphertext, tag } = decodeJwe(text);
  const members = parseJsonObject(header, { limit: 4096, depth: 4 });
  checkJweHeader(members, key, contentType);
  const secret = await concatKdf(await agreedWith(members, key), 'A256GCM', 32);
  const native = await crypto.subtle.importKey('raw', secret, 'AES-GCM', false, ['decrypt']);
  const parameters = { name: 'AES-GCM', iv, additionalData: utf8(aad), tagLength: 128 };
  let plain;
  try {
    plain = await crypto.subtle.decrypt(parameters, native, joinBytes(ciphertext, tag));
  } catch {
    throw new Refusal('jwe.altered');
  }
  const permit = new TextDecoder().decode(plain);
  if (!/^[!-~]*$/.test(permit)) throw new Refusal('sdjwt.missing_tilde');
  return permit;
}
