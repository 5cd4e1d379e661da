// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
//
// A public JSON-LD library reads what Proffer writes of a grant, without fetching anything.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { before, describe, test } from 'node:test';
import * as jose from 'jose';
import jsonld from 'jsonld';
import { Person, jwkOf, makeKey, outside } from './proffer.mjs';

const dpv = 'https://w3id.org/dpv#';
const additions = ['--storage', 'JP', '--storage', 'EU', '--address', '東京都千代田区神田 1-2-3', '--contact', 'privacy@kinari.example',
  '--jurisdiction', 'JP', '--phone', '+81 3 1234 5678', '--notice', 'https://kinari.example/privacy', '--service', 'Cloth by post'];

/** Nothing may be fetched, and nothing may be lost (safe). */
const options = {
  safe: true,
  documentLoader: async (url) => { throw new Error(`it asks for ${url}`); },
};

/** The names that DPV 2.3 defines, as IRIs. */
function vocabulary() {
  const file = `${process.env.PROFFER_TEST_DATA}/receipts/dpv-2.3-names.txt`;
  const prefixes = { dpv, pd: 'https://w3id.org/dpv/pd#', loc: 'https://w3id.org/dpv/loc#' };
  return new Set(readFileSync(file, 'utf8').trim().split('\n').map((name) => {
    const [prefix, local] = name.split(':');
    return prefixes[prefix] + local;
  }));
}

/** Every name and every IRI in an expanded document. */
function irisIn(value, found = new Set()) {
  if (Array.isArray(value)) {
    value.forEach((each) => irisIn(each, found));
  } else if (value && typeof value === 'object') {
    for (const [name, member] of Object.entries(value)) {
      if (name === '@type') [member].flat().forEach((type) => found.add(type));
      else if (name === '@id') found.add(member);
      else if (!name.startsWith('@')) found.add(name);
      irisIn(member, found);
    }
  }
  return found;
}

describe('a receipt as JSON-LD', () => {
  let person, ended, receipt, record;
  before(async () => {
    person = new Person();
    const key = await makeKey('Ed25519');
    person.run('me', 'set', 'email', 'hanako@example.org');
    person.run('prefs', 'set', 'channel.phone', 'no');
    person.run('vendor', 'add', '木成り', '--origin', 'https://kinari.example');
    person.run('vendor', 'pin-key', '木成り', person.write('kinari.jwk', JSON.stringify(key.jwk)), '--trust', 'in_person');
    const grant = person.run('grant', 'issue', '木成り', 'email', '--purpose', 'ServiceProvision', '--preference', 'channel.phone',
      '--recipient', 'Yamato', '--collection', 'own-records', '--context', 'orders', '--intent', 'to send cloth', '--access', 'shipping',
      '--once', '--in-return', 'discount', '--amount', '10 %');
    person.run('grant', 'end', grant.id, '--reason', 'moved');
    ended = grant.id;
    receipt = person.run('grant', 'receipt', ended, ...additions).receipt;
    record = person.run('grant', 'receipt', ended, '--format', '27560-record', ...additions).receipt;
  });

  test('expands without a loader and without loss', async () => {
    const [expanded] = await jsonld.expand(receipt, options);
    assert.deepEqual(expanded['@type'], [dpv + 'ConsentReceipt']);
    const [inside] = expanded[dpv + 'hasRecordOfActivity'];
    const [alone] = await jsonld.expand(record, options);
    assert.deepEqual(inside, alone);
    assert.deepEqual(alone['http://purl.org/dc/terms/conformsTo'], [{ '@id': 'https://w3id.org/dpv/schema/dpv-27560#record' }]);
  });

  test('names things where things are meant', async () => {
    const [expanded] = await jsonld.expand(record, options);
    const [process] = expanded[dpv + 'hasProcess'];
    const [purpose] = process[dpv + 'hasPurpose'];
    assert.deepEqual(purpose['http://www.w3.org/2004/02/skos/core#broader'], [{ '@id': dpv + 'ServiceProvision' }]);
    assert.deepEqual(process[dpv + 'hasJurisdiction'], [{ '@id': 'https://w3id.org/dpv/loc#JP' }]);
    assert.deepEqual(process[dpv + 'hasRecipient'][0], { '@id': 'https://kinari.example' });
    assert.deepEqual(expanded[dpv + 'hasConsentStatus'].map((event) => event['@type'][0]),
      [dpv + 'ConsentGiven', dpv + 'ConsentWithdrawn']);
    const [time] = expanded[dpv + 'hasConsentStatus'][0][dpv + 'isIndicatedAtTime'];
    assert.equal(time['@type'], 'http://www.w3.org/2001/XMLSchema#dateTime');
    const [party] = expanded[dpv + 'hasEntity'];
    assert.deepEqual(party[dpv + 'hasName'], [{ '@value': '木成り' }]);
  });

  test('uses only names that the vocabulary has', async () => {
    const known = vocabulary();
    assert.ok(known.size > 1000);
    const used = [...irisIn(await jsonld.expand(receipt, options))].filter((iri) =>
      iri.startsWith('https://w3id.org/dpv') && !iri.startsWith('https://w3id.org/dpv/schema/'));
    assert.ok(used.length > 40);
    assert.deepEqual(used.filter((iri) => !known.has(iri)), []);
  });

  test('is a graph that says who consented to what', async () => {
    const quads = await jsonld.toRDF(record, { ...options, format: 'application/n-quads' });
    const { issuer } = openSigned(person, ended);
    assert.ok(quads.includes(`<${record['@id']}> <${dpv}hasDataSubject> <${issuer}> .`));
    assert.ok(quads.includes(`<${dpv}hasLegalBasis> <${dpv}ExplicitlyExpressedConsent> .`));
    assert.ok(quads.includes('"Service Provision"'));
  });

  test('is verified by jose when it is signed', async () => {
    const { token } = openSigned(person, ended);
    const key = await jose.importJWK(jwkOf(jose.decodeJwt(token).iss), 'Ed25519');
    const { payload, protectedHeader } = await jose.jwtVerify(token, key, {
      audience: 'https://kinari.example', algorithms: ['Ed25519'], typ: 'proffer-receipt+jwt',
    });
    assert.equal(protectedHeader.kid, payload.iss + '#0');
    assert.equal(payload.v, 1);
    assert.deepEqual(payload.receipt, record);
  });
});

/** The signed record, and what the company reads in it. */
function openSigned(person, grant) {
  const { token } = person.run('grant', 'receipt', grant, '--format', '27560-record', '--signed', ...additions);
  return { token, ...outside('receipt', 'open', person.write('receipt.jwt', token)) };
}
