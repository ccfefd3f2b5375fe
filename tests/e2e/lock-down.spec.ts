import { expect } from '@playwright/test';
import { call, test } from '#tests/support/desktop.ts';

test('the page has the bridge and nothing of Node', async ({ launch }) => {
  const { window } = await launch();
  const found = await window.evaluate(() => {
    const page = globalThis as unknown as Record<string, unknown>;
    return {
      bridge: Object.keys(page.vanThu as object).sort(),
      node: ['require', 'process', 'module', 'Buffer'].filter((name) => name in page),
      address: location.href,
    };
  });
  expect(found).toEqual({
    bridge: ['call', 'subscribe'],
    node: [],
    address: 'app://van-thu/index.html',
  });
});

test('nothing reaches a network', async ({ launch }) => {
  const { window, app } = await launch();
  const reached = await window.evaluate(async () => {
    const tries = {
      fetch: () => fetch('https://example.com/'),
      picture: () =>
        new Promise((resolve, reject) => {
          const picture = new Image();
          picture.onload = resolve;
          picture.onerror = () => reject(new Error('refused'));
          picture.src = 'http://127.0.0.1:9/x.png';
        }),
      socket: () =>
        new Promise((resolve, reject) => {
          const socket = new WebSocket('ws://127.0.0.1:9/');
          socket.onopen = resolve;
          socket.onerror = () => reject(new Error('refused'));
        }),
      file: () => fetch('file:///etc/passwd'),
      outside: () =>
        fetch('app://van-thu/../../package.json').then(async (it) => {
          if (!it.ok) throw new Error('refused');
        }),
    };
    const results = await Promise.allSettled(Object.values(tries).map(async (run) => run()));
    return Object.keys(tries).filter((_, index) => results[index]?.status === 'fulfilled');
  });
  expect(reached).toEqual([]);
  const fromDesktop = await app.evaluate(async ({ session }) => {
    const tries = ['http://127.0.0.1:9/', 'https://example.com/'].map((url) =>
      session.defaultSession.fetch(url).then(
        () => 'reached',
        (cause: Error) => cause.message,
      ),
    );
    return Promise.all(tries);
  });
  expect(fromDesktop).toEqual(['net::ERR_BLOCKED_BY_CLIENT', 'net::ERR_BLOCKED_BY_CLIENT']);
});

test('pictures come from the window itself, never from words in the document', async ({
  launch,
}) => {
  const { window } = await launch();
  const shown = await window.evaluate(async () => {
    const gif = 'R0lGODlhAQABAAAAACwAAAAAAQABAAA=';
    const bytes = Uint8Array.from(atob(gif), (sign) => sign.charCodeAt(0));
    const addresses = {
      blob: URL.createObjectURL(new Blob([bytes], { type: 'image/gif' })),
      data: `data:image/gif;base64,${gif}`,
    };
    const tries = Object.entries(addresses).map(
      ([name, address]) =>
        new Promise<string | null>((resolve) => {
          const picture = new Image();
          picture.onload = () => resolve(name);
          picture.onerror = () => resolve(null);
          picture.src = address;
        }),
    );
    return (await Promise.all(tries)).filter((name) => name !== null);
  });
  expect(shown).toEqual(['blob']);
});

test('the page leads nowhere else and runs no foreign code', async ({ launch }) => {
  const { window, app } = await launch();
  const tried = await window.evaluate(async () => {
    const page = globalThis as unknown as Window & { ran?: boolean };
    const opened = page.open('https://example.com/');
    page.location.href = 'https://example.com/';
    const script = document.createElement('script');
    script.textContent = 'globalThis.ran = true';
    const frame = document.createElement('iframe');
    frame.src = 'https://example.com/';
    document.body.append(script, frame);
    // In a task of its own: what the debugger itself runs is exempt from the policy.
    const evaluated = await new Promise((resolve) => {
      setTimeout(() => {
        try {
          resolve(new Function('return true')());
        } catch {
          resolve(false);
        }
      });
    });
    const permission = await Notification.requestPermission();
    return { opened, evaluated, ran: page.ran ?? false, permission };
  });
  const refused = { opened: null, evaluated: false, ran: false, permission: 'denied' };
  expect(tried).toEqual(refused);
  await window.waitForTimeout(300);
  expect(window.url()).toBe('app://van-thu/index.html');
  expect(app.windows()).toHaveLength(1);
});

test('what the contract does not name or allow is refused', async ({ launch }) => {
  const { window } = await launch();
  const bug = { ok: false, code: 'bug' };
  expect(await call(window, 'document:delete' as never, {} as never)).toEqual(bug);
  expect(await call(window, 'document:close', { handle: '../../etc/passwd' })).toEqual(bug);
  expect(await call(window, 'document:print', { document: {} } as never)).toEqual(bug);
});

test('a window that is not ours is refused at the gate', async ({ launch }) => {
  const { app } = await launch();
  const answer = await app.evaluate(async ({ app: electron, BrowserWindow }) => {
    const preload = `${electron.getAppPath()}/dist/preload/preload.cjs`;
    const foreign = new BrowserWindow({ show: false, webPreferences: { preload } });
    await foreign.loadURL('app://van-thu/index.html');
    return foreign.webContents.executeJavaScript("vanThu.call('recent:list', {})");
  });
  expect(answer).toEqual({ ok: false, code: 'bug' });
});
