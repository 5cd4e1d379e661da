// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
//
// The cases of sd-jwt-python: YAML in which the tag !sd stands at what its holder may leave out.
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { isMap, isSeq, parse, parseDocument } from 'yaml';

const folder = join(process.env.PROFFER_TEST_DATA, 'vectors', 'sd-jwt-python-cases');

const text = (name) => readFileSync(join(folder, name), 'utf8');

/** The names of the cases, and the settings that they share. */
export const names = readdirSync(folder).filter((name) => name.endsWith('.yml') && !name.endsWith('_settings.yml'));
export const settings = parse(text('tests_testcases_settings.yml'));

/** A tag hides of what type a plain scalar is: it is read once more without. */
function scalar(node) {
  return node.tag === '!sd' && node.type === 'PLAIN' ? parse(node.source) : node.value;
}

/** What a node says, and the disclosure frame of @sd-jwt/core for what is tagged in it; none if nothing is. */
function read(node) {
  if (!isMap(node) && !isSeq(node)) return { value: scalar(node) };
  const value = isSeq(node) ? [] : {};
  const frame = {};
  const tagged = [];
  node.items.forEach((item, index) => {
    const [key, child, marked] = isSeq(node) ? [index, item, item] : [item.key.value, item.value, item.key];
    const inner = read(child);
    value[key] = inner.value;
    if (inner.frame) frame[key] = inner.frame;
    if (marked.tag === '!sd') tagged.push(key);
  });
  if (tagged.length > 0) frame._sd = tagged;
  return { value, frame: Object.keys(frame).length > 0 ? frame : undefined };
}

export function readCase(name) {
  const document = parseDocument(text(name), { logLevel: 'error' });
  if (document.errors.length > 0) throw document.errors[0];
  const part = (key) => document.has(key) ? read(document.get(key, true)).value : undefined;
  const { value, frame } = read(document.get('user_claims', true));
  return {
    claims: value,
    frame,
    shown: part('holder_disclosed_claims'),
    expected: part('expect_verified_user_claims'),
    header: part('extra_header_parameters') ?? {},
    bound: part('key_binding') === true,
    serialization: part('serialization_format') ?? 'compact',
  };
}
