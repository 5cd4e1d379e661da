// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
//
// The panel for answering an offer.

let readyOffer = null; // the one that was read

const agreementLabel = ({ code, iri, sha256 }) => visible(`${code} (${iri}, ${sha256})`);

function showOffer(offer) {
  const reply = offer.inReplyTo && visible(offer.inReplyTo.jti);
  const rows = offer.agreements.map((agreement, index) => [
    index === 0 ? say('answer.preferred') : say('answer.fallback', { number: index }), agreementLabel(agreement)]);
  const list = facts([
    ['answer.issuer', element('code', {}, offer.issuerThumbprint)],
    ['answer.audience', visible(offer.audience)],
    ['answer.until', timeText(offer.expires)],
    ['answer.in_reply_to', reply],
  ]);
  list.append(...rows.flatMap(([name, value]) => [element('dt', {}, name), element('dd', {}, value)]));
  list.id = 'offer-facts';
  find('#offer-facts').replaceWith(list);
}

function answerChoice(value, text) {
  const radio = element('input', { type: 'radio', name: 'answer', value });
  radio.addEventListener('change', () => { find('#counter').hidden = radio.value !== 'counter'; });
  return element('label', { className: 'choice' }, radio, element('span', {}, text));
}

async function readOfferForm(form) {
  const panel = find('#answer');
  readyOffer = null;
  find('#answer-form').hidden = true;
  find('#offer-facts').replaceChildren();
  clearOutput(panel);
  const offer = await readOffer(pasted(form, 'offer'));
  readyOffer = offer;
  showOffer(offer);
  find('#answer-choices').replaceChildren(
    ...offer.agreements.map(({ code }, index) => answerChoice(String(index), say('answer.accept', { code }))),
    answerChoice('counter', say('answer.counter')), answerChoice('declined', say('answer.decline')));
  find('#counter').hidden = true;
  tell(find('#answer-form'), '');
  find('#answer-form').hidden = false;
}

function counterAgreement(form) {
  for (const name of ['counter_code', 'counter_sha256'])
    if (!field(form, name).value.trim()) throw new Refusal('page.field_missing', { field: name });
  const sha256 = field(form, 'counter_sha256').value.trim();
  if (!isHash(sha256)) throw new Refusal('page.field_missing', { field: 'counter_sha256' });
  return { ...agreementOf(field(form, 'counter_code').value), sha256 };
}

async function answer(form) {
  const panel = find('#answer');
  clearOutput(panel);
  const chosen = find('input[name=answer]:checked', form)?.value;
  if (chosen === undefined) throw new Refusal('page.field_missing', { field: 'answer' });
  const word = ['counter', 'declined'].includes(chosen) ? chosen : 'accepted';
  const agreement = { counter: () => counterAgreement(form), declined: () => undefined,
                      accepted: () => readyOffer.agreements[Number(chosen)] }[word]();
  output(panel, 'output.answer', await signAnswer(readyOffer, word, agreement, needSigningKey()), 'proffer-answer.jwt');
  tell(form, say('answer.done'));
}

function startAnswerPanel() {
  onSubmit('#offer-form', readOfferForm);
  onSubmit('#answer-form', answer);
  find('#counter-code').append(...['', ...agreementWords.codes].map((code) =>
    element('option', { value: code }, code || say('ask.choose'))));
  find('#counter-text').addEventListener('change', async ({ target }) => {
    if (!target.files[0]) return;
    field(find('#answer'), 'counter_sha256').value = toBase64(await sha256(new Uint8Array(await target.files[0].arrayBuffer())));
  });
}
