// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
//
// Permits: what a person signed for the company. Checking one, and showing it to those who ask for it.

const kinds = {
  'urn:proffer:grant:1': { kind: 'grant', holder: 'required' },
  'urn:proffer:statement:1': { kind: 'statement', holder: 'forbidden' },
  'urn:proffer:profile:1': { kind: 'profile', holder: 'optional' },
};

async function checkIssuer(token, key) {
  const { iss } = token.claims;
  const keyId = token.jws.header.kid;
  if (keyId !== undefined && iss.startsWith('did:jwk:') && keyId !== `${iss}#0`) throw new Refusal('token.issuer');
  await verifyJws(token.jws, key, 'dc+sd-jwt');
}

function checkKind(payload) {
  const rule = typeof payload.vct === 'string' && Object.hasOwn(kinds, payload.vct) ? kinds[payload.vct] : undefined;
  if (!rule) throw new Refusal('token.vct');
  if (rule.holder === 'required' && !('cnf' in payload)) throw new Refusal('kbjwt.no_holder_key');
  if (rule.holder === 'forbidden' && 'cnf' in payload) throw new Refusal('token.claim_invalid', { claim: 'cnf' });
  return rule.kind;
}

/** The key in `cnf` (RFC 7800, section 3.2): whose permit it is. */
async function holderOf(payload) {
  if (!isObject(payload.cnf?.jwk)) throw new Refusal('kbjwt.no_holder_key');
  return PublicKey.parse(payload.cnf.jwk);
}

/** The proof behind the last `~`: that the holder showed it to this audience, for this nonce, just now. */
async function checkProof(token, payload, { audience, nonce, now }) {
  if (!token.proof) throw new Refusal('kbjwt.missing');
  const holder = await holderOf(payload);
  const jws = parseJws(token.proof);
  try {
    await verifyJws(jws, holder, 'kb+jwt');
  } catch (error) {
    throw error.code === 'token.signature' ? new Refusal('kbjwt.wrong_key') : error;
  }
  const said = claimsOf(jws);
  const [aud, saidNonce] = [textClaim(said, 'aud'), textClaim(said, 'nonce')];
  const issued = timeClaim(said, 'iat');
  const hash = textClaim(said, 'sd_hash');
  if (aud !== audience) throw new Refusal('token.audience');
  if (saidNonce !== nonce) throw new Refusal('token.nonce');
  if (hash !== token.hash) throw new Refusal('kbjwt.sd_hash');
  checkValidity(said, now, false);
  if (issued < now - oldestPresentation) throw new Refusal('token.stale');
}

/** Everything about a permit that its signatures say: its kind, its claims and its issuer's key. */
async function authenticate(token, now) {
  const issuer = textClaim(token.claims, 'iss');
  if (!isDid(issuer)) throw new Refusal('token.issuer');
  const issuerKey = await keyOfDid(issuer);
  await checkIssuer(token, issuerKey);
  const { payload, disclosed } = await processSdJwt(token);
  const kind = checkKind(payload);
  checkValidity(payload, now);
  return { kind, payload, disclosed, issuerKey };
}

/** Which request of ours a permit answers, or null: one for another request was meant for another session. */
async function readAnswered(payload, request) {
  if (!('request' in payload)) {
    if (request) throw new Refusal('page.other_request');
    return null;
  }
  if (!isObject(payload.request)) throw new Refusal('token.claim_invalid', { claim: 'request' });
  const answered = { jti: textClaim(payload.request, 'jti'), sha256: textClaim(payload.request, 'sha256') };
  if (request && answered.sha256 !== await hashOfText(request)) throw new Refusal('page.other_request');
  return answered;
}

function readAgreement(payload) {
  if (!('agreement' in payload)) return null;
  if (!isObject(payload.agreement)) throw new Refusal('token.claim_invalid', { claim: 'agreement' });
  return { code: textClaim(payload.agreement, 'code'), iri: textClaim(payload.agreement, 'iri') };
}

/** Checks a permit from what stands in it. \a asked may say which issuer's thumbprint is expected, for which audience
 *  and nonce it is shown, and what request it has to answer. Who the person is, no token says. */
async function checkPermit(text, asked = {}) {
  const { now = clock(), issuer = '', audience = '', nonce = '', request = '' } = asked;
  const token = await parseSdJwt(text);
  const { kind, payload, disclosed, issuerKey } = await authenticate(token, now);
  if (issuer && issuerKey.thumbprint !== issuer) throw new Refusal('token.issuer');
  const verdict = {
    kind,
    issuer: payload.iss,
    issuerThumbprint: issuerKey.thumbprint,
    expectedIssuer: issuer !== '',
    audience: textClaim(payload, 'aud'),
    validUntil: timeClaim(payload, 'exp'),
    validFrom: optionalTime(payload, 'nbf'),
    sha256: await hashOfText(token.jws.text),
    claims: Object.fromEntries(disclosed.map((name) => [name, payload[name]])),
    ...readTerms(payload),
    status: readStatus(payload),
    answers: await readAnswered(payload, request),
    agreement: readAgreement(payload),
    presented: false,
  };
  if (nonce) {
    await checkProof(token, payload, { audience, nonce, now });
    verdict.presented = true;
  }
  verdict.proofUnchecked = !verdict.presented && token.proof !== '';
  verdict.holder = 'cnf' in payload ? (await holderOf(payload)).thumbprint : null;
  return verdict;
}

/** Where it stands whether the permit was revoked: null where nothing tells, without `uri` where nothing that is read
 *  here does (Token Status List, section 6.1). */
function readStatus(payload) {
  if (!('status' in payload)) return null;
  const ways = payload.status;
  if (!isObject(ways) || Object.keys(ways).length === 0) throw new Refusal('token.claim_invalid', { claim: 'status' });
  if (!('status_list' in ways)) return {};
  const list = ways.status_list;
  if (!isObject(list) || !Number.isInteger(list.idx) || list.idx < 0 || !isText(list.uri) ||
      !list.uri.startsWith('https://'))
    throw new Refusal('token.claim_invalid', { claim: 'status_list' });
  return { uri: list.uri, index: list.idx };
}

function readTerms(payload) {
  for (const claim of ['permission', 'prohibition'])
    if (claim in payload && !Array.isArray(payload[claim])) throw new Refusal('token.claim_invalid', { claim });
  for (const claim of ['jurisdiction', 'withdrawal']) if (claim in payload) textClaim(payload, claim);
  const permissions = payload.permission ?? [];
  if (!permissions.every(isPermission)) throw new Refusal('token.claim_invalid', { claim: 'permission' });
  return {
    permissions,
    prohibitions: payload.prohibition ?? [],
    jurisdiction: payload.jurisdiction ?? '',
    withdrawal: payload.withdrawal ?? '',
  };
}

/** The holder's proof for one audience and nonce, behind the permit. */
async function prove(token, audience, nonce, key, now) {
  if (token.proof) throw new Refusal('kbjwt.unexpected');
  const { payload } = await authenticate(token, now);
  if ((await holderOf(payload)).thumbprint !== key.publicKey.thumbprint) throw new Refusal('kbjwt.wrong_key');
  const claims = { aud: audience, iat: Math.floor(now), nonce, sd_hash: token.hash };
  return token.bare + await signJwt('kb+jwt', claims, key);
}

/** What a person's challenge asks. It has to be signed by the very key that signed the permit. */
async function readChallenge(text, now = clock()) {
  const { claims } = await readSignedByIssuer(text, 'proffer-challenge+jwt');
  checkValidity(claims, now);
  const names = ['iss', 'aud', 'nonce', 'grant_sha256'];
  return Object.fromEntries(names.map((name) => [name, textClaim(claims, name)]));
}

/** Shows a permit to the person who gave it and now asks for it. */
async function presentForChallenge(permit, challenge, key, now = clock()) {
  const token = await parseSdJwt(permit);
  const asked = await readChallenge(challenge, now);
  if (asked.iss !== textClaim(token.claims, 'iss')) throw new Refusal('token.issuer');
  if (asked.aud !== textClaim(token.claims, 'aud')) throw new Refusal('token.audience');
  if (asked.grant_sha256 !== await hashOfText(token.jws.text)) throw new Refusal('kbjwt.sd_hash');
  return prove(token, asked.iss, asked.nonce, key, now);
}

/** Shows a permit to somebody else, who gave their origin and a nonce. */
async function presentTo(permit, origin, nonce, key, now = clock()) {
  return prove(await parseSdJwt(permit), readOrigin(origin, 'their_origin'), nonce, key, now);
}
