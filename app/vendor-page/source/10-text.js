// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
//
// Bytes, base64url and what is shown of strangers' texts.

/** Why something is refused: a code that `sentences` has a sentence for, and the facts that the sentence names. */
class Refusal extends Error {
  constructor(code, facts = {}) {
    super(code);
    this.code = code;
    this.facts = facts;
  }
}

const utf8 = (text) => new TextEncoder().encode(text);

function toBase64(bytes) {
  let binary = '';
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

/** Strict base64url (RFC 7515, section 2): no padding, no stray bits. Null for anything else. */
function fromBase64(text) {
  if (typeof text !== 'string' || !/^[A-Za-z0-9_-]*$/.test(text) || text.length % 4 === 1) return null;
  const binary = atob(text.replaceAll('-', '+').replaceAll('_', '/'));
  const bytes = Uint8Array.from(binary, (character) => character.charCodeAt(0));
  return toBase64(bytes) === text ? bytes : null;
}

async function sha256(bytes) {
  return new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
}

/** The base64url of SHA-256 over the letters of a token. */
async function hashOfText(text) {
  return toBase64(await sha256(utf8(text)));
}

function randomId() {
  return toBase64(crypto.getRandomValues(new Uint8Array(16)));
}

const sameBytes = (a, b) => a.length === b.length && a.every((byte, index) => byte === b[index]);

function deceives(point) {
  const within = (first, last) => point >= first && point <= last;
  return point < 0x20 || within(0x7f, 0x9f) || point === 0xad || point === 0x61c || point === 0x180e ||
    within(0x200b, 0x200f) || within(0x2028, 0x202e) || within(0x2060, 0x206f) || within(0xd800, 0xdfff) ||
    point === 0xfeff || within(0xfff9, 0xfffb) || within(0xe0000, 0xe007f);
}

/** Control characters, controls of the writing direction (UAX #9) and invisible ones as `<U+202E>`, so that no text
 *  looks like another. */
function visible(text) {
  return Array.from(text, (character) => {
    const point = character.codePointAt(0);
    return deceives(point) ? `<U+${point.toString(16).toUpperCase().padStart(4, '0')}>` : character;
  }).join('');
}
