// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
//
// The file itself: its policy, its texts, and that nothing of a stranger's can become HTML.
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { test } from 'node:test';
import { html, page, script, style } from './page.mjs';

const hash = (text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

test('the policy allows this script and this style alone', () => {
  const policy = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(html)[1].split('; ');
  assert.deepEqual(policy, [
    "default-src 'none'", `script-src ${hash(script)}`, `style-src ${hash(style)}`, "base-uri 'none'", "form-action 'none'",
    "require-trusted-types-for 'script'", "trusted-types 'none'",
  ]);
  assert.equal(html.match(/<script/g).length, 1);
  assert.doesNotMatch(html, /\son[a-z]+=|\sstyle=|<link|<img|\ssrc=/);
});

test('nothing is written as HTML, loaded or sent', () => {
  assert.doesNotMatch(script, /innerHTML|outerHTML|insertAdjacentHTML|document\.write|\beval\(|new Function|DOMParser|srcdoc/);
  assert.doesNotMatch(script, /\bfetch\(|XMLHttpRequest|WebSocket|sendBeacon|EventSource|localStorage|sessionStorage|import\(/);
});

test('every text of the page stands in the table, and every text of the table in the page', () => {
  const fixed = [...html.matchAll(/data-(?:say|label)="([^"]+)"/g)].map(([, key]) => key);
  const built = { field: [...html.matchAll(/data-(?:field|one|many)="([^"]+)"/g)], kind: [] };
  const used = new Set([...fixed, ...built.field.map(([, name]) => `field.${name}`)]);
  for (const key of fixed) assert.ok(key in page.sentences, key);
  const code = script.slice(script.indexOf('function sentenceFor'));
  const patterns = [...code.matchAll(/(?:say\(|sentences\[)`([a-z_.]+)\$\{/g)].map(([, start]) => start);
  const known = (key) => used.has(key) || code.includes(`'${key}'`) || patterns.some((start) => key.startsWith(start)) ||
    (key.startsWith('error.') && code.includes(`'${key.slice('error.'.length)}'`));
  for (const key of Object.keys(page.sentences)) assert.ok(known(key), `${key} is not used`);
});

test('every refusal has a sentence, and every field a name', () => {
  const codes = [...script.matchAll(/new Refusal\('([^']+)'/g)].map(([, code]) => code);
  assert.ok(codes.length > 80);
  for (const code of new Set(codes)) assert.ok(`error.${code}` in page.sentences, code);
  for (const [, name] of script.matchAll(/field: '([a-zA-Z_]+)'/g)) assert.ok(`field.${name}` in page.sentences, name);
  const text = page.sentenceFor(new page.Refusal('page.field_missing', { field: 'why' }));
  assert.equal(text, 'Fill in: Why, in your own words.');
  assert.match(page.sentenceFor(new TypeError('x')), /should not \(TypeError\)/);
});

test('each input has a label', () => {
  const labels = html.match(/<label[\s>][^]*?<\/label>/g);
  const inputs = html.slice(0, html.indexOf('<script')).match(/<(?:input|select|textarea)[\s>]/g).length;
  assert.equal(labels.filter((label) => /<span data-say=/.test(label)).length, inputs);
});

test('the short lists hold words of the vocabulary', () => {
  for (const kind of ['purpose', 'processing', 'data', 'collection']) {
    assert.ok(page.commonOf(kind).every((word) => word?.iri), kind);
    assert.ok(page.wordsOf(kind).length >= page.commonOf(kind).length);
  }
  assert.equal(page.wordsOf('collection').filter(({ label }) => label).length, 11);
  assert.equal(page.labelOf('urn:proffer:purpose:ai-training'), 'AI Training');
  for (const typed of ['Direct Marketing', 'directmarketing', 'dpv:DirectMarketing', ' https://w3id.org/dpv#DirectMarketing '])
    assert.equal(page.findWord('purpose', typed), 'https://w3id.org/dpv#DirectMarketing');
  assert.equal(page.findWord('data', 'pd:Name'), 'https://w3id.org/dpv/pd#Name');
  assert.equal(page.findWord('purpose', 'https://example.org/why'), 'https://example.org/why');
  assert.throws(() => page.findWord('purpose', 'something else'), { code: 'page.word_unknown' });
});
