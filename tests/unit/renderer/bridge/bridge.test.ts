import { expect, test } from 'vitest';
import type { Bridge } from '#core/ipc/bridge.ts';
import { packed } from '#renderer/bridge/bridge.ts';

/** A bridge that keeps what crosses it. */
function listening() {
  const crossed: unknown[] = [];
  const bridge: Bridge = {
    call: (_, request) => {
      crossed.push(request);
      return Promise.resolve({ ok: true, value: {} } as never);
    },
    subscribe: () => () => undefined,
  };
  return { bridge, crossed };
}

test('requests cross as JSON, those with bytes as they are', async () => {
  const { bridge, crossed } = listening();
  await packed(bridge).call('journal:discard', { id: 'một' });
  const dropped = { fileName: 'a.docx', bytes: new Uint8Array([1, 2]) };
  await packed(bridge).call('document:open-bytes', dropped);
  expect(crossed).toEqual(['{"id":"một"}', dropped]);
});
