// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
//
// The panels for checking a permit, showing one, and opening an encrypted reply.

const unitNames = { Y: 'unit.Y', M: 'unit.M', W: 'unit.W', D: 'unit.D' };
const timeNames = { H: 'unit.H', M: 'unit.TM', S: 'unit.S' };

/** "P1Y6M" as "1 years, 6 months". */
function periodText(period) {
  const [date, time = ''] = period.slice(1).split('T');
  const part = (text, names) => [...text.matchAll(/([0-9]+)([A-Z])/g)].map(([, count, unit]) => `${count} ${say(names[unit])}`);
  return [...part(date, unitNames), ...part(time, timeNames)].join(', ');
}

function gainText(gain) {
  if (!gain) return undefined;
  return [
    say('use.gain', { kind: gain.kind, amount: gain.amount ?? '' }).trim(),
    gain.by && say('use.gain_by', { by: gain.by }),
    say(gain.kept_if_revoked ? 'use.gain_kept' : 'use.gain_lost'),
  ].filter(Boolean).join(', ');
}

function recipientText(recipient) {
  return recipient === 'urn:proffer:recipient:company-buyer' ? say('use.company_buyer') : visible(recipient);
}

function permissionBox(permission) {
  const { data, collection = [], recipients, access = [] } = permission;
  const labels = (iris) => iris.map(labelOf).join(', ');
  return element('div', { className: 'use' }, facts([
    ['use.data', data.length ? labels(data) : say('use.any_data')],
    ['use.purpose', labelOf(permission.purpose)],
    ['use.processing', labelOf(permission.processing)],
    ['use.collection', labels(collection)],
    ['use.retention', periodText(permission.retention)],
    ['use.recipients', recipients.length ? recipients.map(recipientText).join(', ') : say('use.nobody')],
    ['use.once', permission.once ? say('use.only_once') : undefined],
    ['use.access', visible(access.join(', '))],
    ['use.context', visible(permission.context ?? '')],
    ['use.intent', visible(permission.intent ?? '')],
    ['use.in_return', gainText(permission.in_return)],
  ]));
}

function holderText({ holder }) {
  if (holder === null) return say('check.holder_nobody');
  const mine = own.signing?.publicKey.thumbprint === holder;
  return say(mine ? 'check.holder_mine' : 'check.holder_other', { thumbprint: holder });
}

function shownText(verdict) {
  if (verdict.holder === null) return say('check.holder_nobody');
  if (verdict.presented) return say('check.shown_holder');
  return say(verdict.proofUnchecked ? 'check.shown_unchecked' : 'check.shown_unproven');
}

function revocationText({ status }) {
  if (!status) return say('check.revocation_none');
  return status.uri ? say('check.revocation_list', status) : say('check.revocation_other');
}

function verdictParts(verdict, now) {
  const title = (key) => element('h3', {}, say(key));
  const claims = Object.entries(verdict.claims);
  return [
    element('p', { className: 'verdict', id: 'verdict' }, say(verdict.expectedIssuer ? 'check.expected' : 'check.consistent')),
    ...(verdict.expectedIssuer ? [] : [element('p', {}, say('check.compare'))]),
    facts([
      ['check.issuer', element('code', {}, verdict.issuerThumbprint)],
      ['check.kind', say(`check.kind_${verdict.kind}`)],
      ['check.audience', visible(verdict.audience)],
      ['check.valid_from', verdict.validFrom === undefined ? undefined : dayText(verdict.validFrom)],
      ['check.valid_until', timeText(verdict.validUntil)],
      ['check.holder', element('code', {}, holderText(verdict))],
      ['check.shown', shownText(verdict)],
      ['check.revocation', revocationText(verdict)],
      ['check.answers', verdict.answers && visible(verdict.answers.jti)],
      ['check.agreement', verdict.agreement && visible(`${verdict.agreement.code} (${verdict.agreement.iri})`)],
      ['check.jurisdiction', visible(verdict.jurisdiction)],
      ['check.withdrawal', visible(verdict.withdrawal)],
      ['check.hash', element('code', {}, verdict.sha256)],
      ['check.as_of', timeText(now)],
    ]),
    title('check.allowed'),
    ...(verdict.permissions.length ? verdict.permissions.map(permissionBox) : [element('p', {}, say('check.allowed_nothing'))]),
    ...(verdict.prohibitions.length ? [title('check.forbidden'),
      element('ul', {}, ...verdict.prohibitions.map((each) => element('li', {}, plainText(each))))] : []),
    title('check.details'),
    claims.length === 0 ? element('p', {}, say('check.details_none'))
      : element('dl', { id: 'claims' }, ...claims.flatMap(([name, value]) =>
        [element('dt', {}, visible(name)), element('dd', {}, plainText(value))])),
  ];
}

async function check(form) {
  const panel = find('#check');
  clearOutput(panel);
  const permit = pasted(form, 'permit');
  const value = (name) => field(form, name).value.trim();
  const now = clock();
  const asked = { now, issuer: value('issuer'), nonce: value('nonce'), request: value('request') };
  if (asked.nonce) asked.audience = isDid(value('my_origin')) ? value('my_origin') : readOrigin(value('my_origin'), 'my_origin');
  const verdict = await checkPermit(permit, asked);
  const show = button('check.show_it', () => {
    field(find('#show'), 'permit').value = permit;
    location.hash = '#show';
  });
  find('.output', panel).replaceChildren(...verdictParts(verdict, now), show);
  find('#verdict').setAttribute('role', 'status');
}

async function show(form) {
  const panel = find('#show');
  clearOutput(panel);
  const key = needSigningKey();
  const permit = pasted(form, 'permit');
  const shown = find('input[name=whom]:checked', form).value === 'person'
    ? await presentForChallenge(permit, pasted(form, 'challenge'), key)
    : await presentTo(permit, pasted(form, 'their_origin'), pasted(form, 'their_nonce'), key);
  output(panel, 'output.presentation', shown, 'proffer-shown.jwt');
  tell(form, say('show.done'));
}

async function open(form) {
  const panel = find('#open');
  clearOutput(panel);
  const permit = await openJwe(pasted(form, 'encrypted'), needReplyKey());
  const checkIt = button('open.check_it', () => {
    field(find('#check'), 'permit').value = permit;
    location.hash = '#check';
    find('#check-form').requestSubmit();
  });
  output(panel, 'output.permit', permit, 'proffer-permit.jwt', checkIt);
  tell(form, say('open.done'));
}

function startCheckPanels() {
  onSubmit('#check-form', check);
  onSubmit('#show-form', show);
  onSubmit('#open-form', open);
  find('#make-nonce').addEventListener('click', () => { field(find('#check'), 'nonce').value = randomId(); });
  for (const choice of findAll('input[name=whom]'))
    choice.addEventListener('change', () => {
      for (const part of findAll('[data-whom]')) part.hidden = part.dataset.whom !== choice.value;
    });
}
