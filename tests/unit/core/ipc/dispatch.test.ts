import { expect, test } from 'vitest';
import { type CallName, contract } from '#core/ipc/contract.ts';
import { dispatch, type Handlers } from '#core/ipc/dispatch.ts';
import { blankDocument } from '#core/model/blank-document.ts';

const ID = '8d0f5f7e-6d0c-4f5c-9d3b-0a4c6a1e2b3f';

function handlersWith(own: Partial<Handlers>): Handlers {
  const unexpected = (name: string) => () => {
    throw new Error(`unexpected ${name}`);
  };
  const names = Object.keys(contract) as CallName[];
  const others = Object.fromEntries(names.map((name) => [name, unexpected(name)]));
  return { ...others, ...own } as Handlers;
}

async function run(own: Partial<Handlers>, name: unknown, payload: unknown) {
  const bugs: { name: string; cause: unknown }[] = [];
  const result = await dispatch(handlersWith(own), name, payload, (bugName, cause) =>
    bugs.push({ name: bugName, cause }),
  );
  return { result, bugs };
}

test('an answer that fits crosses', async () => {
  const { result, bugs } = await run(
    { 'recent:list': () => ({ ok: true, value: { recent: [] } }) },
    'recent:list',
    {},
  );
  expect(result).toEqual({ ok: true, value: { recent: [] } });
  expect(bugs).toEqual([]);
});

test('a declared failure crosses with its detail', async () => {
  const { result, bugs } = await run(
    { 'document:open': async () => ({ ok: false, code: 'cancelled', detail: 'dialog' }) },
    'document:open',
    {},
  );
  expect(result).toEqual({ ok: false, code: 'cancelled', detail: 'dialog' });
  expect(bugs).toEqual([]);
});

test('the handler gets the request and a whole document', async () => {
  const document = blankDocument('party', 'cong-van');
  let got: unknown;
  await run(
    {
      'journal:write': (request) => {
        got = request;
        return { ok: true, value: {} };
      },
    },
    'journal:write',
    { id: ID, handle: null, title: 'Công văn', document },
  );
  expect(got).toEqual({ id: ID, handle: null, title: 'Công văn', document });
});

test.each([
  ['a missing field', 'document:close', {}],
  ['a field too many', 'document:close', { handle: ID, path: '/etc/passwd' }],
  ['a path for a handle', 'document:close', { handle: '../../etc/passwd' }],
  ['no payload', 'document:close', undefined],
  ['a document that misses fields', 'document:print', { document: { formatVersion: 1 } }],
])('a request with %s never reaches its handler', async (_what, name, payload) => {
  let reached = false;
  const { result, bugs } = await run(
    {
      'document:close': () => {
        reached = true;
        return { ok: true, value: {} };
      },
    },
    name,
    payload,
  );
  expect(result).toEqual({ ok: false, code: 'bug' });
  expect(reached).toBe(false);
  expect(bugs.map((each) => each.name)).toEqual([name]);
});

test.each(['document:delete', 'toString', '__proto__', 'constructor', '', 42, null, undefined])(
  'the unknown name %s is refused',
  async (name) => {
    const { result, bugs } = await run({}, name, {});
    expect(result).toEqual({ ok: false, code: 'bug' });
    expect(bugs.map((each) => each.cause)).toEqual([new Error('unknown call')]);
  },
);

test('a handler that throws is one logged bug, with its cause', async () => {
  const cause = new RangeError('out of it');
  const { result, bugs } = await run(
    {
      'window:new': () => {
        throw cause;
      },
    },
    'window:new',
    {},
  );
  expect(result).toEqual({ ok: false, code: 'bug' });
  expect(bugs).toEqual([{ name: 'window:new', cause }]);
});

test('an answer that breaks the contract is a bug, not an answer', async () => {
  const wrong = { ok: true, value: { recent: [{ path: '/home/secret' }] } } as never;
  const { result, bugs } = await run({ 'recent:list': () => wrong }, 'recent:list', {});
  expect(result).toEqual({ ok: false, code: 'bug' });
  expect(bugs).toHaveLength(1);
});

test('a failure that the call does not declare is a bug', async () => {
  const foreign = { ok: false, code: 'disk-full' } as never;
  const { result, bugs } = await run({ 'window:new': () => foreign }, 'window:new', {});
  expect(result).toEqual({ ok: false, code: 'bug' });
  expect(bugs.map((each) => each.cause)).toEqual([new Error('undeclared failure disk-full')]);
});

test('a request may come as its JSON', async () => {
  const document = blankDocument('party', 'cong-van');
  const request = { id: ID, handle: null, title: 'Công văn', document };
  let got: unknown;
  const { result } = await run(
    {
      'journal:write': (asked) => {
        got = asked;
        return { ok: true, value: {} };
      },
    },
    'journal:write',
    JSON.stringify(request),
  );
  expect([result, got]).toEqual([{ ok: true, value: {} }, request]);
});

test('broken JSON, and JSON that does not fit, is a bug and reaches no handler', async () => {
  for (const payload of ['{', '"x"', '{"id":1}']) {
    const { result, bugs } = await run({}, 'journal:discard', payload);
    expect(result).toEqual({ ok: false, code: 'bug' });
    expect(bugs.map(({ name }) => name)).toEqual(['journal:discard']);
    expect(String(bugs[0]?.cause)).not.toContain('unexpected journal:discard');
  }
});
