// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
//
// The page itself. Without a document the functions above are all there is, for tests and for other programs.

function startPage() {
  fillTexts(document);
  document.title = say('title');
  if (!globalThis.crypto?.subtle) {
    find('#unable').textContent = say('error.page.insecure');
    find('#unable').hidden = false;
  }
  fillFromFiles();
  startAskPanel();
  startCheckPanels();
  startAnswerPanel();
  startKeyPanel();
  showPanel(false);
  window.addEventListener('hashchange', () => showPanel());
}

if (globalThis.document) startPage();

export {
  Fraction, PublicKey, Refusal, ReplyKey, SigningKey, agreementOf, agreementWords, authenticate, checkPermit,
  checkProof, commonOf, concatKdf, findWord, fromBase64, hashOfText, isEd25519Point, isPermission, keyOfDid, keysFromFile, labelOf,
  openJwe, parseJson, parseSdJwt, plainText, presentForChallenge, presentTo, processSdJwt, readChallenge, readOffer,
  readOrigin, say, sentenceFor, sentences, signAnswer, signRequest, toBase64, visible, wordsOf, writeUnsignedRequest,
};
