// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
//
// JSON as it may stand in what is signed (RFC 8259): JSON.parse() takes the last of two members of one name, and does
// not tell 1 from 1.0.

/** A number with a fraction or an exponent. It is never equal to an integer, since times are integers. */
class Fraction {
  constructor(text) {
    this.text = text;
  }
}

const isObject = (value) =>
  value !== null && typeof value === 'object' && !Array.isArray(value) && !(value instanceof Fraction);

class JsonReader {
  constructor(text, depth) {
    this.text = text;
    this.at = 0;
    this.depth = depth;
  }

  whole() {
    const value = this.value(0);
    this.space();
    if (this.at !== this.text.length) throw new Refusal('json.invalid');
    return value;
  }

  space() {
    while (' \t\r\n'.includes(this.text[this.at] ?? '?')) this.at += 1;
  }

  take(pattern) {
    pattern.lastIndex = this.at;
    const found = pattern.exec(this.text);
    if (found) this.at = pattern.lastIndex;
    return found;
  }

  /** Whether the next character is this one, which is then passed by. */
  next(character) {
    this.space();
    if (this.text[this.at] !== character) return false;
    this.at += 1;
    return true;
  }

  expect(character) {
    if (!this.next(character)) throw new Refusal('json.invalid');
  }

  value(depth) {
    this.space();
    switch (this.text[this.at]) {
      case '{': return this.object(depth + 1);
      case '[': return this.array(depth + 1);
      case '"': return this.string();
      default: return this.word();
    }
  }

  enter(depth) {
    if (depth > this.depth) throw new Refusal('json.too_deep');
    this.at += 1;
  }

  object(depth) {
    this.enter(depth);
    const object = Object.create(null); // so that "__proto__" is a name like others
    if (this.next('}')) return object;
    do {
      this.space();
      const name = this.string();
      if (name in object) throw new Refusal('json.duplicate_key', { member: name });
      this.expect(':');
      object[name] = this.value(depth);
    } while (this.next(','));
    this.expect('}');
    return object;
  }

  array(depth) {
    this.enter(depth);
    const array = [];
    if (this.next(']')) return array;
    do array.push(this.value(depth)); while (this.next(','));
    this.expect(']');
    return array;
  }

  string() {
    const found = this.take(/"[^"\\\u0000-\u001f]*(?:\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})[^"\\\u0000-\u001f]*)*"/y);
    const text = found && JSON.parse(found[0]);
    // Half of a pair stands for no character.
    if (text === null || /\p{Surrogate}/u.test(text)) throw new Refusal('json.invalid');
    return text;
  }

  word() {
    const found = this.take(/(?:true|false|null)(?![A-Za-z0-9_])/y);
    if (!found) return this.number();
    return found[0] === 'null' ? null : found[0] === 'true';
  }

  number() {
    const found = this.take(/-?(?:0|[1-9][0-9]*)(\.[0-9]+)?([eE][+-]?[0-9]+)?(?![0-9A-Za-z.])/y);
    if (!found) throw new Refusal('json.invalid');
    if (found[1] || found[2]) {
      if (!Number.isFinite(Number(found[0]))) throw new Refusal('json.number_out_of_range');
      return new Fraction(found[0]);
    }
    const integer = BigInt(found[0]);
    if (integer !== BigInt.asIntN(64, integer)) throw new Refusal('json.number_out_of_range');
    return Number.isSafeInteger(Number(integer)) ? Number(integer) : integer;
  }
}

/** One whole JSON text, given as its bytes, without byte order mark. */
function parseJson(bytes, { limit = 1 << 20, depth = 32 } = {}) {
  if (bytes.length > limit) throw new Refusal('too_large', { limit });
  let text;
  try {
    text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new Refusal('json.invalid');
  }
  return new JsonReader(text, depth).whole();
}

function parseJsonObject(bytes, limits) {
  const value = parseJson(bytes, limits);
  if (!isObject(value)) throw new Refusal('json.wrong_type');
  return value;
}

/** A value as text to be shown: strings bare, all else as JSON. */
function plainText(value) {
  return visible(typeof value === 'string' ? value : jsonText(value));
}

function jsonText(value) {
  if (value instanceof Fraction) return value.text;
  if (typeof value === 'bigint') return String(value);
  if (Array.isArray(value)) return `[${value.map(jsonText).join(', ')}]`;
  if (!isObject(value)) return JSON.stringify(value);
  return `{${Object.entries(value).map(([name, member]) => `${JSON.stringify(name)}: ${jsonText(member)}`).join(', ')}}`;
}
