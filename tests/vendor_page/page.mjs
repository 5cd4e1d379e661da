// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
//
// The page for companies as the tests use it: its file, the functions of its script, and the programs at the other end.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

export const file = process.env.PROFFER_VENDOR_PAGE;
export const html = readFileSync(file, 'utf8');
export const script = /<script type="module">([^]*)<\/script>/.exec(html)[1];
export const style = /<style>([^]*)<\/style>/.exec(html)[1];

/** The functions of the page's script, which does nothing by itself where there is no document. */
async function load() {
  const folder = mkdtempSync(join(tmpdir(), 'proffer-vendor-page-'));
  try {
    const module = join(folder, 'page.mjs');
    writeFileSync(module, script);
    return await import(pathToFileURL(module));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

export const page = await load();

export const vectors = (name) =>
  JSON.parse(readFileSync(join(process.env.PROFFER_TEST_DATA, 'vectors', name), 'utf8'));

/** What the person's side prints; an exception with the error's name where it refuses. */
export function person(...texts) {
  return execFileSync(process.env.PROFFER_PERSON, texts, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] }).trim();
}

export const rejects = () => JSON.parse(execFileSync(process.env.PROFFER_REJECTS, { encoding: 'utf8', maxBuffer: 1 << 26 }));

export const bytes = (text) => new TextEncoder().encode(text);

/** The code with which something is refused; "accepted" where it is not. */
export async function refusal(act) {
  try {
    await act();
  } catch (error) {
    if (!(error instanceof page.Refusal)) throw error;
    return error.code;
  }
  return 'accepted';
}
