// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
//
// Parts that all panels use. Texts get into the page as text alone, never as HTML.

const find = (selector, within = document) => within.querySelector(selector);
const findAll = (selector, within = document) => [...within.querySelectorAll(selector)];
const field = (panel, name) => find(`[data-field="${name}"]`, panel);

function element(name, properties = {}, ...children) {
  const made = document.createElement(name);
  for (const [property, value] of Object.entries(properties)) {
    if (property in made) made[property] = value;
    else made.setAttribute(property, value);
  }
  made.append(...children);
  return made;
}

function button(key, act, properties = {}) {
  const made = element('button', { type: 'button', ...properties }, say(key));
  made.addEventListener('click', act);
  return made;
}

/** Rows of a name and what belongs to it; those without are left out. */
const facts = (rows) =>
  element('dl', {}, ...rows.filter(([, value]) => value)
    .flatMap(([key, value]) => [element('dt', {}, say(key)), element('dd', {}, value)]));

/** Fills in the texts of the page's fixed parts. */
function fillTexts(within) {
  for (const each of findAll('[data-say]', within)) each.textContent = say(each.dataset.say);
  for (const each of findAll('[data-label]', within)) each.setAttribute('aria-label', say(each.dataset.label));
}

function tell(form, text, isError = false) {
  const message = find('.message', form);
  find('.messages', form).append(message);
  message.textContent = text;
  message.classList.toggle('error', isError);
  message.setAttribute('role', isError ? 'alert' : 'status');
  message.hidden = text === '';
}

function showProblem(form, error) {
  if (!(error instanceof Refusal)) console.error(error);
  tell(form, sentenceFor(error), true);
  const place = error.item === undefined ? form : findAll('.item', form)[error.item];
  const wrong = error.facts?.field && field(place, error.facts.field);
  if (!wrong) return;
  (wrong.closest('label') ?? wrong).before(find('.message', form)); // where somebody looks
  const input = wrong.matches('input, select, textarea') ? wrong : find('input, select', wrong);
  input.setAttribute('aria-invalid', 'true');
  input.focus();
}

/** Does what a form is for, and tells in the form what came of it. */
async function attempt(form, act) {
  for (const each of findAll('[aria-invalid]', form)) each.removeAttribute('aria-invalid');
  tell(form, '');
  const buttons = findAll('button', form);
  for (const each of buttons) each.disabled = true;
  const problem = await Promise.resolve().then(act).then(() => null, (error) => error);
  for (const each of buttons) each.disabled = false;
  if (problem) showProblem(form, problem);
}

function onSubmit(selector, act) {
  const form = find(selector);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    attempt(form, () => act(form, event.submitter));
  });
  // What was made of other entries must not be taken for what these would make.
  form.addEventListener('input', () => clearOutput(form.closest('section')));
}

/** Hands a file to the person at the browser. */
function saveFile(name, text, type = 'text/plain') {
  const address = URL.createObjectURL(new Blob([text], { type }));
  const link = element('a', { href: address, download: name });
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(address), 60000);
}

/** A finished text, to be copied or saved. */
function output(panel, key, text, file, ...more) {
  const area = element('textarea', { readOnly: true, rows: 6, value: text, spellcheck: false });
  const copied = element('span', { role: 'status' });
  const copy = button('output.copy', async () => {
    area.select(); // for Ctrl+C where the browser lets no page write there
    const done = await navigator.clipboard.writeText(text).then(() => true, () => false);
    copied.textContent = say(done ? 'output.copied' : 'output.not_copied');
  });
  const save = button('output.save', () => saveFile(file, text));
  const label = element('label', {}, element('span', {}, say(key)), area);
  find('.output', panel).replaceChildren(label, element('div', { className: 'row' }, copy, save, copied), ...more);
}

const clearOutput = (panel) => find('.output', panel).replaceChildren();

/** What was pasted, without the line breaks that mail programs put in. */
const pasted = (panel, name) => {
  const text = field(panel, name).value.replaceAll(/\s+/g, '');
  if (!text) throw new Refusal('page.field_missing', { field: name });
  return text;
};

/** File inputs that only fill a field. */
function fillFromFiles() {
  for (const input of findAll('[data-into]'))
    input.addEventListener('change', async () => {
      field(input.form, input.dataset.into).value = (await input.files[0]?.text()) ?? '';
    });
}

const panels = ['key', 'ask', 'check', 'show', 'open', 'answer'];

/** Shows the panel that the address names. */
function showPanel(focus = true) {
  const named = location.hash.slice(1);
  const shown = panels.includes(named) ? named : panels[0];
  for (const name of panels) {
    find(`#${name}`).hidden = name !== shown;
    const link = find(`nav a[href="#${name}"]`);
    if (name === shown) link.setAttribute('aria-current', 'page');
    else link.removeAttribute('aria-current');
  }
  if (focus) find(`#${shown}-title`).focus();
}
