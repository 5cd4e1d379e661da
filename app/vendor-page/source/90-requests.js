// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
//
// Asking a person for something: a request, signed or as plain JSON.

const longestText = 2000; // bytes
const longestRequest = 30; // days
const anyPerson = 'urn:proffer:person';
const dayLength = 86400;

const localNames = ['localhost', 'local', 'internal', 'home.arpa'];

function isPublicHost(host) {
  const labels = host.split('.');
  return host.length <= 253 && labels.length > 1 && !/^(?:[0-9]+|0x[0-9a-f]*)$/.test(labels.at(-1)) &&
    labels.every((label) => /^(?!-)[a-z0-9-]{1,63}(?<!-)$/.test(label) && (!/^..--/.test(label) || label.startsWith('xn--'))) &&
    !localNames.some((name) => host === name || host.endsWith(`.${name}`));
}

/** An https origin in its one spelling, from what somebody typed into a field. */
function readOrigin(typed, field = 'origin') {
  const text = typed.trim();
  let url;
  try {
    url = new URL(/^[a-z][a-z0-9+.-]*:\/\//i.test(text) ? text : `https://${text}`);
  } catch {
    throw new Refusal('vendor.origin_invalid', { field });
  }
  const bare = url.pathname === '/' && !url.search && !url.hash && !url.username && !url.password;
  if (url.protocol !== 'https:' || !bare || !isPublicHost(url.hostname))
    throw new Refusal('vendor.origin_invalid', { field });
  return url.origin;
}

function readPage(typed) {
  const text = typed.trim();
  const parts = /^(https:\/\/[^/?#\\]+)((?:[A-Za-z0-9\-._~!$&'()*+,;=:@/?]|%[0-9A-Fa-f]{2})*)$/.exec(text);
  if (!parts || text.length > 2048 || new URL(text).origin !== parts[1] || !isPublicHost(new URL(text).hostname))
    throw new Refusal('page.page_invalid', { field: 'privacy_policy' });
  return text;
}

/** The members that say something. */
const filled = (members) =>
  Object.fromEntries(Object.entries(members).filter(([, value]) => value !== '' && value !== undefined && value !== false));

function checkLengths(members) {
  for (const [field, value] of Object.entries(members))
    if (utf8(value).length > longestText) throw new Refusal('page.field_long', { field, limit: longestText });
}

function vendorOf({ name, origin, contact, privacyPolicy }) {
  if (!name.trim()) throw new Refusal('page.field_missing', { field: 'name' });
  const vendor = filled({
    name: name.trim(),
    origin: origin.trim() && readOrigin(origin),
    contact: contact.trim(),
    privacy_policy: privacyPolicy.trim() && readPage(privacyPolicy),
  });
  checkLengths(vendor);
  return vendor;
}

function gainOf({ kind, amount, by, kept }) {
  if (!kind.trim()) {
    if (amount.trim() || by) throw new Refusal('page.field_missing', { field: 'gain' });
    return undefined;
  }
  return { ...filled({ kind: kind.trim(), amount: amount.trim(), by }), kept_if_revoked: kept };
}

/** One thing that is asked for, from the fields of the form. */
function askOf(typed) {
  const item = { ...typed, why: typed.why.trim(), ifWithheld: typed.ifWithheld.trim() };
  for (const field of ['data', 'purpose', 'processing', 'collection', 'why'])
    if (item[field].length === 0) throw new Refusal('page.field_missing', { field });
  const texts = filled({ why: item.why, if_withheld: item.ifWithheld });
  checkLengths(texts);
  const use = {
    purpose: item.purpose,
    data: item.data.toSorted(),
    processing: item.processing,
    collection: item.collection.toSorted(),
    retention: item.retention,
    recipients: item.recipients,
    ...filled({ once: item.once, in_return: gainOf(item.inReturn) }),
  };
  if (!isPermission(use)) throw new Refusal('page.item_invalid', { field: 'retention' });
  return { ...use, required: item.required, ...texts };
}

/** Says of which item it is that something is missing. */
function askAt(item, index) {
  try {
    return askOf(item);
  } catch (error) {
    error.item = index;
    throw error;
  }
}

/** The claims of a request, but for those that only a signature brings. */
function requestClaims(form, now) {
  if (form.items.length === 0 || form.items.length > 100) throw new Refusal('page.items', { limit: 100 });
  if (!Number.isInteger(form.days) || form.days < 1 || form.days > longestRequest)
    throw new Refusal('page.days', { limit: longestRequest, field: 'days' });
  if (form.audience && !isDid(form.audience)) throw new Refusal('did.invalid', { field: 'audience' });
  const issued = Math.floor(now);
  const agreement = form.agreement && agreementOf(form.agreement);
  const { method, uri } = form.reply;
  if (uri.trim() && !method) throw new Refusal('page.field_missing', { field: 'replyMethod' });
  checkLengths({ uri });
  return {
    v: 1, aud: form.audience || anyPerson, jti: randomId(), iat: issued, exp: issued + form.days * dayLength,
    vendor: vendorOf(form.vendor),
    ask: form.items.map(askAt),
    ...(agreement && { agreement: { code: agreement.code, iri: agreement.iri } }),
    ...(method && { reply: filled({ method, uri: uri.trim() }) }),
  };
}

/** With the keys that the answer is for: the one that a permit is bound to, and the one that it is encrypted to. */
async function signRequest(form, { signing, reply }, now = clock()) {
  const claims = requestClaims(form, now);
  claims.iss = claims.vendor.origin ?? signing.publicKey.did;
  claims.cnf = { jwk: signing.publicKey.jwk };
  if (reply) claims.jwks = { keys: [reply.publicJwk] };
  return signOwn('proffer-request+jwt', claims, signing);
}

/** For a company without a key for signing. */
function writeUnsignedRequest(form, { reply }, now = clock()) {
  const claims = requestClaims(form, now);
  claims.iss = claims.vendor.origin ?? claims.vendor.name;
  if (reply) claims.jwks = { keys: [reply.publicJwk] };
  return `${JSON.stringify(claims, null, 2)}\n`;
}
