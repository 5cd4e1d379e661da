// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
//
// The panel for the company's keys.

/** The keys, where they are kept, and which of them would be lost with the page. */
const own = { signing: null, reply: null, kept: 'file', unsaved: new Set() };

function needSigningKey() {
  if (!own.signing) throw new Refusal('page.no_signing_key');
  return own.signing;
}

function needReplyKey() {
  if (!own.reply) throw new Refusal('page.no_reply_key');
  return own.reply;
}

const databaseName = 'proffer-vendor';

const settled = (request) => new Promise((resolve, reject) => {
  request.addEventListener('success', () => resolve(request.result));
  request.addEventListener('upgradeneeded', () => request.result.createObjectStore('keys'));
  for (const name of ['error', 'blocked']) request.addEventListener(name, () => reject(new Refusal('page.storage')));
});

/** Runs one request on what the browser keeps, which is only opened once somebody chose so. */
async function withStore(mode, act) {
  let database;
  try {
    database = await settled(indexedDB.open(databaseName, 1));
    return await settled(act(database.transaction('keys', mode).objectStore('keys')));
  } catch {
    throw new Refusal('page.storage');
  } finally {
    database?.close();
  }
}

async function keepInBrowser({ signing, reply }) {
  if (!indexedDB.databases) throw new Refusal('page.storage'); // or they would not be found again
  const kept = { signing: signing.pair, reply: reply.pair, replyId: reply.publicJwk.kid };
  await withStore('readwrite', (store) => store.put(kept, 'pairs'));
}

async function isKeptInBrowser() {
  const databases = await indexedDB.databases?.();
  return databases?.some(({ name }) => name === databaseName) ?? false;
}

async function loadFromBrowser() {
  if (!await isKeptInBrowser()) return;
  const kept = await withStore('readonly', (store) => store.get('pairs'));
  if (!kept) return;
  own.signing = await SigningKey.of(kept.signing, false);
  own.reply = await ReplyKey.of(kept.reply, false, kept.replyId);
  own.kept = 'browser';
}

async function forgetKeys() {
  if (own.kept === 'browser') await settled(indexedDB.deleteDatabase(databaseName));
  Object.assign(own, { signing: null, reply: null, kept: 'file', unsaved: new Set() });
  showKeys();
  tell(find('#key'), say('key.forgotten'));
}

function showKeys() {
  const { signing, reply } = own;
  const rows = !signing && !reply ? [] : [
    ['key.signing', signing?.publicKey.crv ?? say('key.absent')],
    ['key.thumbprint', signing && element('code', { id: 'thumbprint' }, signing.publicKey.thumbprint)],
    ['key.reply', reply ? `${reply.crv}, ${visible(reply.publicJwk.kid)}` : say('key.absent')],
    ['key.kept', say(`key.kept_${own.kept}`)],
  ];
  find('#key-now').replaceWith(Object.assign(rows.length ? facts(rows) : element('p', {}, say('key.none')), { id: 'key-now' }));
  find('#key-save').hidden = rows.length === 0;
  find('#save-signing').hidden = !signing?.privateJwk;
  find('#save-reply').hidden = !reply?.privateJwk;
  find('#save-public').hidden = !signing;
}

async function makeKeys(form) {
  const kept = find('input[name=where]:checked', form).value;
  const extractable = kept === 'file';
  const signing = await SigningKey.make(find('#signing-kind').value, extractable);
  const reply = await ReplyKey.make(find('#reply-kind').value, extractable);
  if (kept === 'browser') await keepInBrowser({ signing, reply });
  else if (own.kept === 'browser') await settled(indexedDB.deleteDatabase(databaseName));
  Object.assign(own, { signing, reply, kept, unsaved: new Set(extractable ? ['signing', 'reply'] : []) });
  showKeys();
  tell(find('#key'), say(extractable ? 'key.unsaved' : 'key.made'));
}

async function loadKeys(files) {
  const found = {};
  for (const file of files) Object.assign(found, await keysFromFile(new Uint8Array(await file.arrayBuffer())));
  const others = own.kept === 'file' ? {} : { signing: null, reply: null }; // keys from two places are not mixed
  Object.assign(own, others, found, { kept: 'file' });
  for (const name of Object.keys(found)) own.unsaved.delete(name);
  showKeys();
  const what = Object.keys(found).map((name) => say(`key.loaded_${name}`)).join(', ');
  tell(find('#key'), say('key.loaded', { what }));
}

const saveJwk = (name, jwk) => saveFile(name, `${JSON.stringify(jwk)}\n`, 'application/json');

function savePrivate(name) {
  saveJwk(`proffer-${name}.key.jwk`, own[name].privateJwk);
  own.unsaved.delete(name);
}

function startKeyPanel() {
  const panel = find('#key');
  find('#make-form').addEventListener('submit', (event) => {
    event.preventDefault();
    attempt(panel, () => makeKeys(event.target));
  });
  window.addEventListener('beforeunload', (event) => {
    if (own.unsaved.size > 0) event.preventDefault();
  });
  find('#key-files').addEventListener('change', ({ target }) => {
    const files = [...target.files];
    target.value = ''; // so that the same file may be chosen again
    if (files.length > 0) attempt(panel, () => loadKeys(files));
  });
  find('#save-signing').addEventListener('click', () => savePrivate('signing'));
  find('#save-reply').addEventListener('click', () => savePrivate('reply'));
  find('#save-public').addEventListener('click', () => saveJwk('proffer-signing.jwk', own.signing.publicKey.jwk));
  find('#forget').addEventListener('click', () => attempt(panel, forgetKeys));
  showKeys();
  attempt(panel, async () => {
    await loadFromBrowser();
    showKeys();
  });
}
