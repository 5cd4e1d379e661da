// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
//
// The panel for asking.

function wordOption({ iri, label }) {
  return element('option', { value: iri }, label);
}

function typedWord(kind, act) {
  const input = element('input', { autocomplete: 'off', spellcheck: false, autocapitalize: 'off' });
  input.setAttribute('list', `words-${kind}`);
  const label = element('label', {}, element('span', {}, say('ask.type')), input);
  const row = element('div', { className: 'typed' }, label);
  if (act) {
    row.append(button('ask.add', () => act(input)));
    input.addEventListener('keydown', (event) => {
      if (event.key !== 'Enter') return;
      event.preventDefault(); // or it would send the form
      act(input);
    });
  }
  return { row, input };
}

/** One word of a kind: the common ones to choose from, any other by typing. */
function pickOne(place, kind) {
  const select = element('select', { 'data-field': kind }, element('option', { value: '' }, say('ask.choose')),
                         ...commonOf(kind).map(wordOption), element('option', { value: 'typed' }, say('ask.another')));
  const { row, input } = typedWord(kind);
  row.hidden = true;
  select.addEventListener('change', () => { row.hidden = select.value !== 'typed'; });
  place.append(element('label', {}, element('span', {}, say(`field.${kind}`)), select), row);
  return () => {
    if (select.value !== 'typed') return select.value;
    return input.value.trim() && findWord(kind, input.value);
  };
}

/** Any number of words. */
function pickMany(place, kind) {
  const choices = element('div', { className: 'choices' });
  const add = ({ iri, label }, checked) => {
    const box = element('input', { type: 'checkbox', value: iri, checked });
    choices.append(element('label', { className: 'choice' }, box, element('span', {}, label)));
  };
  for (const word of commonOf(kind)) add(word, false);
  const { row, input } = typedWord(kind, () => {
    if (!input.value.trim()) return;
    attempt(find('#ask-form'), () => {
      const iri = findWord(kind, input.value);
      const known = findAll('input', choices).find((box) => box.value === iri);
      if (known) known.checked = true;
      else add({ iri, label: labelOf(iri) }, true);
      input.value = '';
    });
  });
  place.append(choices, row);
  return () => {
    if (input.value.trim()) throw new Refusal('page.word_not_added', { word: input.value.trim(), field: kind });
    return findAll('input:checked', choices).map((box) => box.value);
  };
}

const readers = new WeakMap(); // how to read each item of the form

function addItem(focus = true) {
  const item = find('#item').content.cloneNode(true).firstElementChild;
  fillTexts(item);
  const read = {};
  for (const place of findAll('[data-one]', item)) read[place.dataset.one] = pickOne(place, place.dataset.one);
  for (const place of findAll('[data-many]', item)) read[place.dataset.many] = pickMany(place, place.dataset.many);
  readers.set(item, read);
  find('[data-remove]', item).addEventListener('click', () => {
    tell(find('#ask-form'), ''); // which may stand in the item
    item.remove();
    numberItems();
    find('#add-item').focus();
  });
  find('#items').append(item);
  numberItems();
  if (focus) find('input', item).focus();
}

function numberItems() {
  const items = findAll('.item', find('#items'));
  items.forEach((item, index) => { find('legend', item).textContent = say('ask.item', { number: index + 1 }); });
  for (const item of items) find('[data-remove]', item).hidden = items.length === 1;
}

const lines = (text) => text.split('\n').map((line) => line.trim()).filter((line) => line !== '');

function readItem(item, index) {
  const value = (name) => field(item, name).value;
  const checked = (name) => field(item, name).checked;
  try {
    const words = Object.fromEntries(Object.entries(readers.get(item)).map(([name, read]) => [name, read()]));
    const length = value('retention').trim();
    return {
      ...words,
      why: value('why'),
      ifWithheld: value('if_withheld'),
      required: checked('required'),
      once: checked('once'),
      retention: length === '0' ? 'P0D' : `P${length}${value('unit')}`,
      recipients: lines(value('recipients')),
      inReturn: { kind: value('gain'), amount: value('amount'), by: value('by'), kept: checked('kept') },
    };
  } catch (error) {
    error.item = index;
    throw error;
  }
}

function readRequestForm(form) {
  const value = (name) => field(form, name).value;
  return {
    vendor: {
      name: value('name'), origin: value('origin'), contact: value('contact'), privacyPolicy: value('privacy_policy'),
    },
    items: findAll('.item', form).map(readItem),
    agreement: value('agreement'),
    days: Number(value('days')),
    audience: value('audience').trim(),
    reply: { method: value('replyMethod'), uri: value('uri') },
  };
}

async function ask(form, submitter) {
  clearOutput(find('#ask'));
  const request = readRequestForm(form);
  if (submitter?.value === 'unsigned') {
    output(find('#ask'), 'output.request_json', writeUnsignedRequest(request, own), 'proffer-request.json');
  } else {
    const keys = { signing: needSigningKey(), reply: own.reply };
    output(find('#ask'), 'output.request', await signRequest(request, keys), 'proffer-request.jwt');
  }
  tell(form, say('ask.done'));
}

function startAskPanel() {
  for (const kind of Object.keys(words))
    find(`#words-${kind}`).append(...wordsOf(kind).map(({ iri, label }) => element('option', { value: label }, iri)));
  const agreements = [['', say('ask.no_agreement')], ...agreementWords.codes.map((code) => [code, code])];
  find('#ask-agreement').append(...agreements.map(([value, text]) => element('option', { value }, text)));
  find('#add-item').addEventListener('click', () => addItem());
  addItem(false);
  onSubmit('#ask-form', ask);
}
