// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
//
// Which 32 bytes are a public key of Ed25519 (RFC 8032). Browsers differ over points of small order, with which one
// signature fits many messages, so they are found here.

const fieldPrime = 2n ** 255n - 19n;
const groupOrder = 2n ** 252n + 27742317777372353535851937790883648493n;

const modulo = (a) => ((a % fieldPrime) + fieldPrime) % fieldPrime;

function power(base, exponent) {
  let result = 1n;
  for (let square = modulo(base), rest = exponent; rest > 0n; rest >>= 1n, square = modulo(square * square))
    if (rest & 1n) result = modulo(result * square);
  return result;
}

const inverse = (a) => power(a, fieldPrime - 2n);
const curveD = modulo(-121665n * inverse(121666n));

/** The x of a point (RFC 8032, section 5.1.3), or null where there is none. */
function xOf(y, odd) {
  const u = modulo(y * y - 1n);
  const v = modulo(curveD * y * y + 1n);
  let x = modulo(u * v ** 3n * power(u * v ** 7n, (fieldPrime - 5n) / 8n));
  if (modulo(v * x * x) !== u) x = modulo(x * power(2n, (fieldPrime - 1n) / 4n));
  if (modulo(v * x * x) !== u || (x === 0n && odd)) return null;
  return (x & 1n) === (odd ? 1n : 0n) ? x : fieldPrime - x;
}

/** The sum in extended coordinates (RFC 8032, section 5.1.4). */
function sum(p, q) {
  const a = modulo((p.y - p.x) * (q.y - q.x));
  const b = modulo((p.y + p.x) * (q.y + q.x));
  const c = modulo(2n * p.t * q.t * curveD);
  const d = modulo(2n * p.z * q.z);
  const [e, f, g, h] = [b - a, d - c, d + c, b + a];
  return { x: modulo(e * f), y: modulo(g * h), z: modulo(f * g), t: modulo(e * h) };
}

const isNeutral = (p) => p.x === 0n && p.y === p.z;

function times(point, factor) {
  let result = { x: 0n, y: 1n, z: 1n, t: 0n };
  for (let double = point, rest = factor; rest > 0n; rest >>= 1n, double = sum(double, double))
    if (rest & 1n) result = sum(result, double);
  return result;
}

/** Whether the bytes are the one spelling of a point of the group of prime order, and not its neutral element. */
function isEd25519Point(bytes) {
  if (bytes.length !== 32) return false;
  let y = 0n;
  for (const byte of bytes.toReversed()) y = (y << 8n) | BigInt(byte);
  const odd = y >> 255n === 1n;
  y &= 2n ** 255n - 1n;
  if (y >= fieldPrime) return false;
  const x = xOf(y, odd);
  if (x === null) return false;
  const point = { x, y, z: 1n, t: modulo(x * y) };
  return !isNeutral(point) && isNeutral(times(point, groupOrder));
}
