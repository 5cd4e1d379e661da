// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
//
// Chromium without a window, driven through a pipe (Chrome DevTools Protocol): no port is opened, nothing is fetched.
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const switches = [
  '--headless=new', '--remote-debugging-pipe', '--no-first-run', '--no-default-browser-check', '--disable-gpu',
  '--disable-background-networking', '--disable-component-update', '--disable-default-apps', '--disable-extensions',
  '--disable-sync', '--disable-backgrounding-occluded-windows', '--disable-renderer-backgrounding',
  '--disable-dev-shm-usage', '--hide-scrollbars', '--lang=en', '--password-store=basic',
];

export class Chromium {
  static async start() {
    const browser = new Chromium();
    browser.folder = mkdtempSync(join(tmpdir(), 'proffer-chromium-'));
    // Its sandbox does not run as root, as containers often do.
    const rootOnly = process.getuid() === 0 ? ['--no-sandbox'] : [];
    browser.process = spawn(process.env.PROFFER_CHROMIUM, [...switches, ...rootOnly, `--user-data-dir=${browser.folder}`, 'about:blank'], {
      stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'], env: { ...process.env, HOME: browser.folder, XDG_CONFIG_HOME: browser.folder },
    });
    browser.pending = new Map();
    browser.events = [];
    browser.listeners = [];
    browser.last = 0;
    browser.gone = new Promise((resolve) => browser.process.once('exit', resolve));
    browser.gone.then(() => {
      for (const { reject } of browser.pending.values()) reject(new Error('Chromium has ended'));
    });
    browser.listen();
    browser.version = await browser.send('Browser.getVersion');
    return browser;
  }

  listen() {
    let rest = Buffer.alloc(0);
    this.process.stdio[4].on('data', (data) => {
      rest = Buffer.concat([rest, data]);
      for (let end = rest.indexOf(0); end >= 0; end = rest.indexOf(0)) {
        this.receive(JSON.parse(rest.subarray(0, end).toString()));
        rest = rest.subarray(end + 1);
      }
    });
  }

  receive(message) {
    if (message.id === undefined) {
      this.events.push(message);
      for (const listener of [...this.listeners]) listener(message);
      return;
    }
    const { resolve, reject, method } = this.pending.get(message.id);
    this.pending.delete(message.id);
    if (message.error) reject(new Error(`${method}: ${message.error.message}`));
    else resolve(message.result);
  }

  send(method, params = {}, sessionId = undefined) {
    this.last += 1;
    const id = this.last;
    return new Promise((resolve, reject) => {
      this.pending.set(id, { resolve, reject, method });
      this.process.stdio[3].write(`${JSON.stringify({ id, method, params, sessionId })}\0`);
    });
  }

  /** The first event of a kind that fits, of those to come. */
  event(method, fits = () => true) {
    return new Promise((resolve) => {
      const listener = (message) => {
        if (message.method !== method || !fits(message.params)) return;
        this.listeners.splice(this.listeners.indexOf(listener), 1);
        resolve(message.params);
      };
      this.listeners.push(listener);
    });
  }

  async tab() {
    // The one that it starts with: a second one might lie behind it, and is then not drawn.
    const { targetInfos } = await this.send('Target.getTargets');
    const { targetId } = targetInfos.find(({ type }) => type === 'page');
    const { sessionId } = await this.send('Target.attachToTarget', { targetId, flatten: true });
    const tab = new Tab(this, sessionId);
    for (const domain of ['Page', 'Runtime', 'Log', 'Network', 'DOM']) await tab.send(`${domain}.enable`);
    return tab;
  }

  /** Ends it, by its own process. */
  async end() {
    const slow = setTimeout(() => this.process.kill('SIGKILL'), 10_000);
    this.send('Browser.close').catch(() => {}); // it may be gone before it answers
    await this.gone;
    clearTimeout(slow);
    rmSync(this.folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

/** One page, used as a person does: by mouse and keys. */
export class Tab {
  constructor(browser, sessionId) {
    this.browser = browser;
    this.sessionId = sessionId;
  }

  send(method, params) {
    return this.browser.send(method, params, this.sessionId);
  }

  eventsOf(method) {
    return this.browser.events.filter((event) => event.sessionId === this.sessionId && event.method === method).map(({ params }) => params);
  }

  async go(address) {
    const loaded = this.browser.event('Page.loadEventFired');
    await this.send('Page.navigate', { url: address });
    await loaded;
  }

  async evaluate(expression) {
    const { result, exceptionDetails } = await this.send('Runtime.evaluate', { expression, awaitPromise: true, returnByValue: true });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value;
  }

  /** Waits until an expression is true, looking before each frame. */
  waitFor(expression) {
    return this.evaluate(`new Promise((resolve) => {
      const look = () => (${expression}) ? resolve() : requestAnimationFrame(look);
      look();
    })`);
  }

  text(selector) {
    return this.evaluate(`document.querySelector(${JSON.stringify(selector)})?.innerText ?? null`);
  }

  value(selector) {
    return this.evaluate(`document.querySelector(${JSON.stringify(selector)})?.value ?? null`);
  }

  async click(selector) {
    await this.waitFor(`!document.querySelector(${JSON.stringify(selector)})?.disabled`); // as it is while the page works
    const place = await this.evaluate(`(() => {
      const found = document.querySelector(${JSON.stringify(selector)});
      found?.scrollIntoView({ block: 'center', behavior: 'instant' });
      const box = found?.getBoundingClientRect();
      return box && box.width > 0 ? { x: box.x + box.width / 2, y: box.y + box.height / 2 } : null;
    })()`);
    if (!place) throw new Error(`${selector} is not to be seen`);
    const button = { ...place, button: 'left', clickCount: 1 };
    await this.send('Input.dispatchMouseEvent', { type: 'mousePressed', ...button });
    await this.send('Input.dispatchMouseEvent', { type: 'mouseReleased', ...button });
  }

  async type(selector, text) {
    await this.evaluate(`(() => { const input = document.querySelector(${JSON.stringify(selector)}); input.focus(); input.select?.(); })()`);
    await this.send('Input.insertText', { text });
  }

  async press(key, code = key, text = undefined) {
    await this.send('Input.dispatchKeyEvent', { type: text ? 'keyDown' : 'rawKeyDown', key, code, text, windowsVirtualKeyCode: { Tab: 9, Enter: 13 }[key] });
    await this.send('Input.dispatchKeyEvent', { type: 'keyUp', key, code, windowsVirtualKeyCode: { Tab: 9, Enter: 13 }[key] });
  }

  /** Chooses in a list, as the browser tells the page. */
  choose(selector, value) {
    return this.evaluate(`(() => {
      const list = document.querySelector(${JSON.stringify(selector)});
      list.value = ${JSON.stringify(value)};
      list.dispatchEvent(new Event('change', { bubbles: true }));
    })()`);
  }

  async giveFiles(selector, ...files) {
    const { root } = await this.send('DOM.getDocument');
    const { nodeId } = await this.send('DOM.querySelector', { nodeId: root.nodeId, selector });
    await this.send('DOM.setFileInputFiles', { nodeId, files });
  }

  async screenshot() {
    const { data } = await this.send('Page.captureScreenshot', { format: 'png', captureBeyondViewport: true });
    return Buffer.from(data, 'base64');
  }

  async look({ width = 1000, dark = false }) {
    await this.send('Emulation.setEmulatedMedia', { features: [{ name: 'prefers-color-scheme', value: dark ? 'dark' : 'light' }] });
    await this.send('Emulation.setDeviceMetricsOverride', { width, height: 1400, deviceScaleFactor: 1, mobile: width < 600 });
  }
}
