// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
//
// Reads a preference profile as a company would, with public libraries alone: node read-profile.mjs FILE
import { readFileSync } from 'node:fs';
import * as jose from 'jose';
import { instance, jwkOf } from './proffer.mjs';

const token = readFileSync(process.argv[2], 'utf8').trim();
const issuer = jwkOf(jose.decodeJwt(token.split('~')[0]).iss);
const { payload } = await jose.jwtVerify(token.split('~')[0], await jose.importJWK(issuer, 'Ed25519'), { typ: 'dc+sd-jwt' });
const read = (await (await instance()).verify(token)).payload;
console.log(`Signed by the key ${await jose.calculateJwkThumbprint(issuer)}, for ${payload.aud}, until ${new Date(payload.exp * 1000).toISOString().slice(0, 10)}.`);
console.log(JSON.stringify(read.preferences, null, 2));
