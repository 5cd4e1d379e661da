// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
//
// Somebody at a company uses the page, in Chromium, and Proffer is the other side. Pictures of it go to the folder
// PROFFER_PICTURES, if that is set.
import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { Person, didOf, instance, makeKey } from '../proffer.mjs';
import { Chromium } from './chromium.mjs';
import { file, person } from './page.mjs';

const origin = 'https://kinari.example';
const address = pathToFileURL(file).href;
const limit = { timeout: 60_000 };
const long = 'verylong'.repeat(20);

describe('the page in Chromium', { timeout: 240_000 }, () => {
  let browser, tab, folder;
  const story = {}; // what one step leaves for the next

  before(async () => {
    folder = mkdtempSync(join(tmpdir(), 'proffer-vendor-page-'));
    browser = await Chromium.start();
    await browser.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: folder, eventsEnabled: true });
    tab = await browser.tab();
    await tab.look({});
    await tab.go(address);
  }, limit);
  after(async () => {
    await browser?.end();
    for (const each of [folder, story.hanako?.folder]) if (each) rmSync(each, { recursive: true, force: true });
  }, limit);

  async function saved(selector, name) {
    const done = browser.event('Browser.downloadProgress', ({ state }) => state === 'completed');
    await tab.click(selector);
    await done;
    return readFileSync(join(folder, name), 'utf8');
  }

  async function picture(name, look = {}) {
    if (!process.env.PROFFER_PICTURES) return;
    await tab.look(look);
    writeFileSync(join(process.env.PROFFER_PICTURES, `${name}.png`), await tab.screenshot());
    await tab.look({});
  }

  const panel = async (name) => {
    await tab.click(`nav a[href="#${name}"]`);
    await tab.waitFor(`!document.querySelector('#${name}').hidden`);
  };
  const done = (form) => tab.waitFor(`document.querySelector('${form} .message').textContent !== ''`);

  async function outcome(form) {
    await done(form);
    return { text: await tab.text(`${form} .message`), wrong: await tab.evaluate(`document.querySelector('${form} .message').classList.contains('error')`) };
  }

  test('makes keys and saves them', limit, async () => {
    assert.match(await tab.text('#key-now'), /No keys yet/);
    await picture('key-empty-narrow', { width: 360 });
    await tab.click('#make-form button[type=submit]');
    await done('#key');
    story.thumbprint = await tab.text('#thumbprint');
    story.signing = JSON.parse(await saved('#save-signing', 'proffer-signing.key.jwk'));
    story.reply = JSON.parse(await saved('#save-reply', 'proffer-reply.key.jwk'));
    story.jwk = JSON.parse(await saved('#save-public', 'proffer-signing.jwk'));
    assert.deepEqual(Object.keys(story.jwk).sort(), ['crv', 'kty', 'x']);
    assert.equal(story.signing.x, story.jwk.x);
    assert.equal(story.reply.use, 'enc');
    await picture('key');
    await picture('key-dark', { dark: true });
  });

  test('forgets them with the page, and loads them from their files', limit, async () => {
    await tab.go(address);
    assert.match(await tab.text('#key-now'), /No keys yet/);
    await tab.giveFiles('#key-files', join(folder, 'proffer-signing.key.jwk'), join(folder, 'proffer-reply.key.jwk'));
    await done('#key');
    assert.equal(await tab.text('#thumbprint'), story.thumbprint);
    assert.deepEqual(await tab.evaluate('indexedDB.databases()'), []);
  });

  test('asks, and Proffer reads the request', limit, async () => {
    await panel('ask');
    await tab.click('#ask-form button[value=signed]');
    assert.equal((await outcome('#ask-form')).text, 'Fill in: Name of the company.');
    await tab.type('[data-field=name]', 'Kinari');
    await tab.click('#ask-form button[value=signed]');
    assert.deepEqual(await outcome('#ask-form'), { text: 'Item 1: Fill in: Which data.', wrong: true });
    assert.equal(await tab.evaluate('document.activeElement.closest("[data-field]")?.dataset.field'), 'data');
    await picture('ask-error-dark-narrow', { width: 360, dark: true });
    await tab.type('[data-field=origin]', origin);
    await tab.type('[data-field=privacy_policy]', `${origin}/privacy`);
    await tab.click('[data-many=data] input[value="https://w3id.org/dpv/pd#EmailAddress"]');
    await tab.type('[data-many=data] input[list]', 'Shoe Size');
    await tab.press('Enter', 'Enter', '\r');
    assert.match((await outcome('#ask-form')).text, /"Shoe Size" is not a word/);
    await tab.type('[data-many=data] input[list]', 'BirthCountry');
    await tab.press('Enter', 'Enter', '\r');
    await tab.waitFor(`document.querySelector('[data-many=data] input[list]').value === ''`);
    await tab.choose('[data-field=purpose]', 'typed');
    await tab.type('[data-one=purpose] input[list]', 'customer care');
    await tab.choose('[data-field=processing]', 'https://w3id.org/dpv#Use');
    await tab.click('[data-many=collection] input[value$=asked-directly]');
    await tab.type('[data-field=why]', 'to answer you');
    await tab.click('[data-field=required]');
    await tab.type('[data-field=gain]', 'discount');
    await tab.choose('#ask-agreement', 'SD-BASE');
    await picture('ask', {});
    await picture('ask-narrow', { width: 360 });
    await tab.click('#ask-form button[value=signed]');
    assert.match((await outcome('#ask-form')).text, /^The request is ready/);
    const read = JSON.parse(person('request', await tab.value('#ask .output textarea')));
    assert.equal(read.key, story.thumbprint);
    assert.equal(read.origin, origin);
    assert.equal(read.encryption_keys[0].kid, story.reply.kid);
    assert.deepEqual(read.items, [{
      use: {
        purpose: 'https://w3id.org/dpv#CustomerCare', processing: 'https://w3id.org/dpv#Use',
        data: ['https://w3id.org/dpv/pd#BirthCountry', 'https://w3id.org/dpv/pd#EmailAddress'],
        collection: ['urn:proffer:collection:asked-directly'], retention: 'P90D', recipients: [],
        in_return: { kind: 'discount', kept_if_revoked: true },
      },
      required: true, why: 'to answer you', if_withheld: '',
    }]);
    const filed = await saved('#ask .output button:nth-of-type(2)', 'proffer-request.jwt');
    assert.equal(filed, await tab.value('#ask .output textarea'));
  });

  test('asks without a signature, for two things', limit, async () => {
    await tab.click('#add-item');
    await tab.waitFor(`document.querySelectorAll('.item').length === 2`);
    await tab.click('#ask-form button[value=unsigned]');
    assert.equal((await outcome('#ask-form')).text, 'Item 2: Fill in: Which data.');
    await tab.click('.item:nth-of-type(2) [data-remove]');
    await tab.click('#ask-form button[value=unsigned]');
    assert.match((await outcome('#ask-form')).text, /^The request is ready/);
    assert.equal(JSON.parse(person('request', await tab.value('#ask .output textarea'))).signed, false);
  });

  test('checks a permit of Proffer, from a file', limit, async () => {
    const hanako = new Person();
    hanako.run('me', 'set', 'email', 'hanako@example.org');
    hanako.run('vendor', 'add', 'Kinari', '--origin', origin);
    hanako.run('vendor', 'pin-key', 'Kinari', join(folder, 'proffer-signing.jwk'), '--trust', 'in_person');
    story.grant = hanako.run('grant', 'issue', 'Kinari', 'email', '--purpose', 'ServiceProvision');
    story.hanako = hanako;
    await panel('check');
    await tab.giveFiles('#check [data-into=permit]', hanako.write('grant.jwt', story.grant.token));
    await tab.waitFor(`document.querySelector('#check [data-field=permit]').value !== ''`);
    await tab.click('#check-form button[type=submit]');
    await tab.waitFor(`document.querySelector('#verdict')`);
    assert.equal(await tab.text('#verdict'), 'consistent, person not confirmed');
    const seen = await tab.text('#check .output');
    for (const part of [`${story.thumbprint} (yours)`, 'hanako@example.org', 'Service Provision', 'cannot be found out', origin])
      assert.ok(seen.includes(part), `${part} in ${seen}`);
    await picture('check');
    await picture('check-dark', { dark: true });
    await picture('check-narrow', { width: 360 });
  });

  test('refuses an altered permit in plain words', limit, async () => {
    const [jwt, ...rest] = story.grant.token.split('~');
    await tab.type('#check [data-field=permit]', [`${jwt.slice(0, -4)}AAAA`, ...rest].join('~'));
    await tab.click('#check-form button[type=submit]');
    const said = await outcome('#check-form');
    assert.equal(said.wrong, true);
    assert.match(said.text, /^The signature of the token is not valid/);
    assert.equal(await tab.text('#verdict'), null);
  });

  test('shows strangers\' texts as text, with nothing unseen', limit, async () => {
    const [issuer, holder] = [await makeKey('Ed25519'), await makeKey('Ed25519')];
    const day = Math.floor(Date.now() / 86400000) * 86400;
    const nasty = 'gnp.exe\u202Efdp.<img src=x onerror="document.title=1"><script>document.title=2</script>';
    const token = await (await instance({ issuer, holder })).issue({
      iss: didOf(issuer.jwk), iat: day, nbf: day, exp: day + 30 * 86400, jti: 'x', aud: `${origin}\u200B`, vct: 'urn:proffer:grant:1',
      cnf: { jwk: holder.jwk }, given_name: nasty, [`${nasty}2`]: long, withdrawal: nasty, prohibition: [{ why: nasty }],
      permission: [{ purpose: `urn:x:${nasty}`, data: [nasty], processing: nasty, retention: 'P1Y6M', recipients: [nasty],
                     in_return: { kind: nasty, kept_if_revoked: false } }],
    }, { _sd: ['given_name', `${nasty}2`] });
    await tab.type('#check [data-field=permit]', token);
    await tab.click('#check-form button[type=submit]');
    await tab.waitFor(`document.querySelector('#claims')`);
    const seen = await tab.text('#check .output');
    assert.ok(seen.includes('gnp.exe<U+202E>fdp.<img src=x onerror="document.title=1">'));
    assert.doesNotMatch(seen, /[\u202E\u200B]/);
    assert.ok(seen.includes('(not yours)'));
    assert.equal(await tab.evaluate('document.title'), 'Proffer for companies');
    assert.equal(await tab.evaluate('document.querySelectorAll("#check img, #check script").length'), 0);
    await picture('check-strange-narrow', { width: 360 });
    await tab.look({ width: 360 });
    assert.ok(await tab.evaluate('document.documentElement.scrollWidth <= 360'));
    await tab.look({});
  });

  test('presents a permit for a challenge, and Proffer finds it valid', limit, async () => {
    const { challenge } = story.hanako.run('grant', 'challenge', story.grant.id);
    await panel('show');
    await tab.type('#show [data-field=permit]', story.grant.token.replaceAll(/(.{60})/g, '$1\n'));
    await tab.type('#show [data-field=challenge]', challenge);
    await tab.click('#show-form button[type=submit]');
    assert.match((await outcome('#show-form')).text, /is ready/);
    await picture('show-dark', { dark: true });
    assert.equal(story.hanako.check(await tab.value('#show .output textarea')).verdict, 'valid');
  });

  test('presents a permit to somebody else, who checks the proof in the page', limit, async () => {
    await panel('check');
    await tab.click('#check details:nth-of-type(2) summary');
    await tab.click('#make-nonce');
    const nonce = await tab.value('#check [data-field=nonce]');
    assert.match(nonce, /^[A-Za-z0-9_-]{22}$/);
    await panel('show');
    await tab.click('#show input[value=other]');
    await tab.type('#show [data-field=their_origin]', 'processor.example');
    await tab.type('#show [data-field=their_nonce]', nonce);
    await tab.click('#show-form button[type=submit]');
    assert.match((await outcome('#show-form')).text, /is ready/);
    const shown = await tab.value('#show .output textarea');
    await panel('check');
    await tab.type('#check [data-field=permit]', shown);
    await tab.type('#check [data-field=my_origin]', 'https://other.example');
    await tab.click('#check-form button[type=submit]');
    assert.deepEqual(await outcome('#check-form'), { text: 'The token is for somebody else.', wrong: true });
    await tab.type('#check [data-field=my_origin]', 'https://processor.example');
    await tab.click('#check-form button[type=submit]');
    await tab.waitFor(`document.querySelector('#verdict')`);
    assert.ok((await tab.text('#check .output')).includes('the one it was given to'));
    await picture('check-proof-narrow', { width: 360 });
    await tab.type('#check [data-field=nonce]', '');
    await tab.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', key: 'Delete', code: 'Delete', windowsVirtualKeyCode: 46 });
    assert.equal(await tab.value('#check [data-field=nonce]'), '');
    assert.equal(await tab.text('#verdict'), null);
  });

  test('opens an encrypted reply and checks what is in it', limit, async () => {
    const { d, ...replyJwk } = story.reply;
    await panel('open');
    await tab.type('#open [data-field=encrypted]', person('seal', JSON.stringify(replyJwk), story.grant.token));
    await tab.click('#open-form button[type=submit]');
    assert.match((await outcome('#open-form')).text, /is open/);
    assert.equal(await tab.value('#open .output textarea'), story.grant.token);
    await picture('open');
    await tab.click('#open .output > button');
    await tab.waitFor(`document.querySelector('#verdict') && document.querySelector('#check .output').innerText.includes('(yours)')`);
    assert.equal(await tab.evaluate('location.hash'), '#check');
  });

  test('answers an offer, and Proffer reads the answer', limit, async () => {
    const offer = person('offer', origin, story.thumbprint);
    await panel('answer');
    await tab.type('#answer [data-field=offer]', offer);
    await tab.click('#offer-form button[type=submit]');
    await tab.waitFor(`!document.querySelector('#answer-form').hidden`);
    assert.match(await tab.text('#offer-facts'), /Preferred\s+SD-BASE .*\s+In its place, 1\s+SD-BASE-A /);
    await picture('answer');
    await tab.click('#answer-form button[type=submit]');
    assert.deepEqual(await outcome('#answer-form'), { text: 'Fill in: Your answer.', wrong: true });
    const answered = async () => {
      await tab.click('#answer-form button[type=submit]');
      assert.match((await outcome('#answer-form')).text, /is ready/);
      return JSON.parse(person('answer', offer, await tab.value('#answer .output textarea'), JSON.stringify(story.jwk)));
    };
    await tab.click('#answer-choices input[value="0"]');
    assert.deepEqual(await answered(), { answer: 'accepted', agreement: 'SD-BASE' });
    await tab.click('#answer-choices input[value=declined]');
    assert.equal(await tab.value('#answer .output textarea'), null);
    assert.deepEqual(await answered(), { answer: 'declined', agreement: '' });
    await tab.click('#answer-choices input[value=counter]');
    await tab.choose('#counter-code', 'SD-BASE-AT');
    await tab.giveFiles('#counter-text', file);
    await tab.waitFor(`document.querySelector('[data-field=counter_sha256]').value !== ''`);
    await picture('answer-counter-dark-narrow', { width: 360, dark: true });
    assert.deepEqual(await answered(), { answer: 'counter', agreement: 'SD-BASE-AT' });
  });

  test('keeps keys in the browser where that is chosen, and forgets them there', limit, async () => {
    await panel('key');
    await tab.click('input[name=where][value=browser]');
    await tab.click('#make-form button[type=submit]');
    await tab.waitFor(`document.querySelector('#thumbprint').textContent !== ${JSON.stringify(story.thumbprint)}`);
    const thumbprint = await tab.text('#thumbprint');
    assert.equal(await tab.evaluate(`document.querySelector('#save-signing').hidden`), true);
    await tab.waitFor(`document.querySelector('#key .message').textContent !== ''`);
    await tab.go(address);
    await tab.waitFor(`document.querySelector('#thumbprint')`);
    assert.equal(await tab.text('#thumbprint'), thumbprint);
    await tab.click('#forget');
    await done('#key');
    assert.deepEqual(await tab.evaluate('indexedDB.databases()'), []);
    assert.match(await tab.text('#key-now'), /No keys yet/);
  });

  test('warns before keys that were not saved are lost', limit, async () => {
    await tab.click('input[name=where][value=file]');
    await tab.click('#make-form button[type=submit]');
    await tab.waitFor(`document.querySelector('#thumbprint')`);
    const asked = browser.event('Page.javascriptDialogOpening');
    const loaded = browser.event('Page.loadEventFired');
    const gone = tab.send('Page.navigate', { url: address });
    assert.equal((await asked).type, 'beforeunload');
    await tab.send('Page.handleJavaScriptDialog', { accept: true });
    await Promise.all([gone, loaded]);
    assert.match(await tab.text('#key-now'), /No keys yet/);
  });

  test('is used by keys alone', limit, async () => {
    await tab.go(address);
    const focused = () => tab.evaluate('document.activeElement.getAttribute("href") ?? document.activeElement.id');
    await tab.press('Tab');
    assert.equal(await focused(), '#main');
    for (const name of ['key', 'ask', 'check']) {
      await tab.press('Tab');
      assert.equal(await focused(), `#${name}`);
    }
    await tab.press('Enter', 'Enter', '\r');
    await tab.waitFor(`!document.querySelector('#check').hidden`);
    assert.equal(await focused(), 'check-title');
    await tab.press('Tab');
    assert.equal(await tab.evaluate('document.activeElement.dataset.field'), 'permit');
  });

  test('every input has a name that is read aloud, and nothing is wider than a phone', limit, async () => {
    await tab.look({ width: 360 });
    for (const name of ['key', 'ask', 'check', 'show', 'open', 'answer']) {
      await tab.evaluate(`location.hash = '#${name}'`);
      await tab.waitFor(`!document.querySelector('#${name}').hidden`);
      assert.ok(await tab.evaluate('document.documentElement.scrollWidth <= 360'), name);
    }
    const nameless = await tab.evaluate(`[...document.querySelectorAll('input, select, textarea, button, fieldset')]
      .filter((each) => !(each.matches('fieldset') ? each.querySelector('legend') : each.labels?.length ? each.labels[0] : each).innerText?.trim()
        && !(each.labels?.[0] ?? each.querySelector?.('legend') ?? each).textContent.trim()).map((each) => each.outerHTML)`);
    assert.deepEqual(nameless, []);
    await tab.look({});
  });

  test('sends nothing, and lets no other script in', limit, async () => {
    await assert.rejects(tab.evaluate(`fetch('https://kinari.example/')`), /Failed to fetch|Content Security Policy/);
    await assert.rejects(tab.evaluate(`document.body.innerHTML = '<b>x</b>'`), /TrustedHTML/);
    await assert.rejects(tab.evaluate(`document.body.append(Object.assign(document.createElement('script'), { textContent: 'x' }))`), /TrustedScript/);
    // Chromium's own controls have pictures of their own (data:); what is saved is a blob.
    const wanted = tab.eventsOf('Network.requestWillBeSent').map(({ request }) => request.url.split(':')[0]);
    assert.deepEqual([...new Set(wanted)].filter((scheme) => !['file', 'blob', 'data'].includes(scheme)), []);
    const complaints = tab.eventsOf('Runtime.exceptionThrown').map(({ exceptionDetails }) => exceptionDetails.exception?.description);
    assert.deepEqual(complaints, []);
  });
});
