// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
//
// The command line of Proffer, and the public libraries, as the tests use them.
import { execFile, execFileSync, spawnSync } from 'node:child_process';
import { createHash, randomBytes, webcrypto } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:https';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { promisify } from 'node:util';
import * as jose from 'jose';
import { SDJwtVcInstance } from '@sd-jwt/sd-jwt-vc';

const program = process.env.PROFFER_CLI;

const folders = [];
process.on('exit', () => folders.forEach((folder) => rmSync(folder, { recursive: true, force: true })));

/** A new folder that is gone when the tests have run. */
function scratchFolder() {
  folders.push(mkdtempSync(join(tmpdir(), 'proffer-interop-')));
  return folders.at(-1);
}

/** A vault of its own in a folder that is made for the test. */
export class Person {
  constructor() {
    this.folder = scratchFolder();
    writeFileSync(this.path('password'), 'interop password\n', { mode: 0o600 });
    this.run('vault', 'create', '--me', 'Hanako', '--kdf-memory', '8', '--kdf-passes', '1');
  }
  path(name) {
    return join(this.folder, name);
  }
  /** Runs a command and returns what it prints as JSON; a failure is an exception that holds the exit code. */
  run(...command) {
    return JSON.parse(this.text(...command, '--json'));
  }
  text(...command) {
    return execFileSync(program, [...command, '--password-file', this.path('password')], {
      encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, PROFFER_VAULT: this.path('vault'), XDG_STATE_HOME: this.path('state') },
    });
  }
  /** The same for a command that talks with a server of the test. */
  async runBeside(...command) {
    const { stdout } = await promisify(execFile)(program, [...command, '--json', '--password-file', this.path('password')], {
      env: { ...process.env, PROFFER_VAULT: this.path('vault'), XDG_STATE_HOME: this.path('state') },
    });
    return JSON.parse(stdout);
  }
  /** The verdict of a check, whatever its exit code. */
  check(token) {
    this.write('shown.jwt', token);
    const result = spawnSync(program, ['check', this.path('shown.jwt'), '--json', '--password-file', this.path('password')], {
      encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, PROFFER_VAULT: this.path('vault'), XDG_STATE_HOME: this.path('state') },
    });
    return { exit: result.status, ...JSON.parse(result.stdout) };
  }
  write(name, text) {
    writeFileSync(this.path(name), text);
    return this.path(name);
  }
  read(name) {
    return readFileSync(this.path(name), 'utf8').trim();
  }
}

/** A folder for files of a test, each for its owner alone. */
export class Folder {
  constructor() {
    this.folder = scratchFolder();
  }
  path(name) {
    return join(this.folder, name);
  }
  write(name, text) {
    writeFileSync(this.path(name), text, { mode: 0o600 });
    return this.path(name);
  }
}

/** What needs no vault. */
export function outside(...command) {
  return JSON.parse(execFileSync(program, [...command, '--json'], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] }));
}

/** A static host of the test's own, with a certificate that stands for itself. */
export class Host {
  static async start() {
    const host = new Host();
    host.folder = scratchFolder();
    const made = scratchFolder();
    host.authority = join(made, 'certificate.pem');
    const key = join(made, 'key.pem');
    execFileSync('openssl', ['req', '-x509', '-days', '2', '-nodes', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-256',
      '-subj', '/CN=localhost', '-addext', 'subjectAltName=DNS:localhost', '-keyout', key, '-out', host.authority],
    { stdio: ['ignore', 'ignore', 'pipe'] });
    host.server = createServer({ key: readFileSync(key), cert: readFileSync(host.authority) }, (request, response) => {
      try {
        response.end(readFileSync(join(host.folder, basename(request.url))));
      } catch {
        response.writeHead(404).end();
      }
    });
    await new Promise((listening) => host.server.listen(0, 'localhost', listening));
    host.url = `https://localhost:${host.server.address().port}`;
    return host;
  }
  read(uri) {
    return readFileSync(join(this.folder, basename(uri)), 'utf8');
  }
  stop() {
    this.server.close();
    this.server.closeAllConnections();
  }
}

/** The company's side without a vault. */
export function vendor(...command) {
  return outside('vendor', ...command);
}

/** What a person makes of something, in JSON; a refusal is an exception with the error's name. */
export function person(...words) {
  const result = spawnSync(process.env.PROFFER_PERSON_SIDE, words, { encoding: 'utf8' });
  if (result.status !== 0) throw new Error(result.stderr.trim());
  return JSON.parse(result.stdout);
}

/** A key pair that is made here, not by Proffer. */
export async function makeKey(alg) {
  const { publicKey, privateKey } = await jose.generateKeyPair(alg, { extractable: true });
  return { alg, publicKey, privateKey, jwk: await jose.exportJWK(publicKey), privateJwk: await jose.exportJWK(privateKey) };
}

const parameters = { Ed25519: 'Ed25519', ES256: { name: 'ECDSA', hash: 'SHA-256' } };

export function signer(key) {
  return async (data) =>
    Buffer.from(await webcrypto.subtle.sign(parameters[key.alg], key.privateKey, Buffer.from(data))).toString('base64url');
}

export function verifier(alg, publicKey) {
  return async (data, signature) =>
    webcrypto.subtle.verify(parameters[alg], publicKey, Buffer.from(signature, 'base64url'), Buffer.from(data));
}

/** The public JWK that a did:jwk is. */
export function jwkOf(did) {
  return JSON.parse(Buffer.from(did.split('#')[0].slice('did:jwk:'.length), 'base64url').toString());
}

export function didOf(jwk) {
  const { crv, kty, x, y } = jwk;
  return 'did:jwk:' + Buffer.from(JSON.stringify(y ? { crv, kty, x, y } : { crv, kty, x })).toString('base64url');
}

/** @sd-jwt/sd-jwt-vc, with the issuer's key taken from `iss` and the holder's from `cnf`. */
export async function instance({ issuer, holder, holderAlg = 'Ed25519', statusListFetcher, statusKey } = {}) {
  return new SDJwtVcInstance({
    hasher: (data, alg) => createHash(alg.replace('-', '')).update(Buffer.from(data)).digest(),
    hashAlg: 'sha-256',
    saltGenerator: async (length) => randomBytes(length).toString('base64url'),
    signer: issuer && signer(issuer),
    signAlg: issuer?.alg,
    verifier: async (data, signature) => {
      const claims = JSON.parse(Buffer.from(data.split('.')[1], 'base64url').toString());
      return verifier('Ed25519', await jose.importJWK(jwkOf(claims.iss), 'Ed25519'))(data, signature);
    },
    statusListFetcher,
    statusVerifier: statusKey && verifier('Ed25519', statusKey),
    kbSigner: holder && signer(holder),
    kbSignAlg: holder?.alg,
    kbVerifier: async (data, signature, payload) =>
      verifier(holderAlg, await jose.importJWK(payload.cnf.jwk, holderAlg))(data, signature),
  });
}
