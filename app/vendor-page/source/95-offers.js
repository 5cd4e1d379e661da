// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
//
// Agreements: a person's offer, and the company's answer.

const answerWords = ['accepted', 'counter', 'declined'];

/** An agreement of the roster, by code or IRI. */
function agreementOf(written) {
  const { prefix, former, codes } = agreementWords;
  const code = [prefix, former].reduce((text, address) => text.startsWith(address) ? text.slice(address.length) : text, written);
  if (!codes.includes(code)) throw new Refusal('page.agreement_unknown');
  return { code, iri: prefix + code };
}

function isHash(text) {
  return fromBase64(text)?.length === 32;
}

const sameAgreement = (a, b) => a.code === b.code && a.iri === b.iri && a.sha256 === b.sha256;

function readPinned(value) {
  if (!isObject(value)) throw new Refusal('token.claim_invalid', { claim: 'agreement' });
  const pinned = { code: textClaim(value, 'code'), iri: textClaim(value, 'iri'), sha256: textClaim(value, 'sha256') };
  if (!isHash(pinned.sha256)) throw new Refusal('token.claim_invalid', { claim: 'sha256' });
  return pinned;
}

function readReference(claims) {
  if (!('in_reply_to' in claims)) return null;
  const reference = claims.in_reply_to;
  if (!isObject(reference) || !isText(reference.jti) || !isHash(reference.sha256))
    throw new Refusal('token.claim_invalid', { claim: 'in_reply_to' });
  return { jti: reference.jti, sha256: reference.sha256 };
}

/** What a person offers: the agreement that they prefer, and others in its place, in order. */
async function readOffer(text, now = clock()) {
  const { claims, key } = await readSignedByIssuer(text, 'proffer-offer+jwt');
  const offer = {
    issuer: claims.iss, issuerThumbprint: key.thumbprint, sha256: await hashOfText(text),
    audience: textClaim(claims, 'aud'), jti: textClaim(claims, 'jti'),
    issuedAt: timeClaim(claims, 'iat'), expires: timeClaim(claims, 'exp'),
  };
  if (offer.expires <= offer.issuedAt) throw new Refusal('token.claim_invalid', { claim: 'exp' });
  checkValidity(claims, now);
  offer.vendorKey = 'vendor_jkt' in claims ? textClaim(claims, 'vendor_jkt') : null;
  if (offer.vendorKey && !isHash(offer.vendorKey)) throw new Refusal('token.claim_invalid', { claim: 'vendor_jkt' });
  const list = claims.agreements;
  if (!Array.isArray(list) || list.length === 0 || list.length > 20)
    throw new Refusal('token.claim_invalid', { claim: 'agreements' });
  offer.agreements = list.map(readPinned);
  if (offer.agreements.some((a, index) => offer.agreements.slice(0, index).some((b) => sameAgreement(a, b))))
    throw new Refusal('token.claim_invalid', { claim: 'agreements' });
  offer.inReplyTo = readReference(claims);
  return offer;
}

/** The signed answer. To accept names one of those offered, to counter names another, to decline none. */
async function signAnswer(offer, word, agreement, key, now = clock()) {
  if (!answerWords.includes(word)) throw new Refusal('page.field_missing', { field: 'answer' });
  if (offer.vendorKey && offer.vendorKey !== key.publicKey.thumbprint) throw new Refusal('page.other_key_asked');
  if (isDid(offer.audience) && (await keyOfDid(offer.audience)).thumbprint !== key.publicKey.thumbprint)
    throw new Refusal('page.other_key_asked');
  if (now >= offer.expires) throw new Refusal('token.expired', { when: timeText(offer.expires) });
  const chosen = word === 'declined' ? undefined : readPinned({ ...agreement });
  const offered = chosen && offer.agreements.some((each) => sameAgreement(each, chosen));
  if (chosen && offered !== (word === 'accepted')) throw new Refusal('answer.not_offered');
  return signOwn('proffer-answer+jwt', {
    v: 1, iss: offer.audience, aud: offer.issuer, jti: randomId(),
    // The person's clock may be ahead of ours.
    iat: Math.max(Math.floor(now), offer.issuedAt),
    offer: offer.jti, offer_sha256: offer.sha256, answer: word, ...(chosen && { agreement: chosen }),
  }, key);
}
