import type { z } from 'zod';
import type { Immutable } from '#core/model/immutable.ts';
import type { CallShape, Failure, FailureOf, Result } from './call.ts';
import { type CallName, type Contract, contract } from './contract.ts';

type Answer<Shape extends CallShape> = Result<
  Immutable<z.input<Shape['response']>>,
  FailureOf<Shape>
>;

/** One handler a call: a missing one, or one that answers with a foreign failure, is a type error. */
export type Handlers = {
  readonly [Name in CallName]: (
    request: z.output<Contract[Name]['request']>,
  ) => Answer<Contract[Name]> | Promise<Answer<Contract[Name]>>;
};

/** Where bugs go. `name` is the call as it came, known or not. */
export type ReportBug = (name: string, cause: unknown) => void;

type AnyHandler = (request: unknown) => Promise<Result<unknown, string>>;

const bug: Failure<'bug'> = { ok: false, code: 'bug' };

function isCallName(name: unknown): name is CallName {
  return typeof name === 'string' && Object.hasOwn(contract, name);
}

async function answer(handlers: Handlers, name: CallName, payload: unknown) {
  const shape: CallShape = contract[name];
  const request = shape.request.parse(typeof payload === 'string' ? JSON.parse(payload) : payload);
  // The contract ties each handler to its request; TypeScript loses that tie over a union of names.
  const handler = handlers[name] as unknown as AnyHandler;
  const result = await handler(request);
  if (result.ok) return { ok: true, value: shape.response.parse(result.value) } as const;
  if (!shape.failures.includes(result.code)) throw new Error(`undeclared failure ${result.code}`);
  return result;
}

/**
 * Answers one call: the request and the answer pass their schemas, and a bug on the way is caught
 * here, once. Never rejects. Knows no Electron: whoever carries calls judges the sender.
 *
 * @param payload - the request, or its JSON, which crosses faster than a copy of each of its values
 */
export async function dispatch(
  handlers: Handlers,
  name: unknown,
  payload: unknown,
  reportBug: ReportBug,
): Promise<Result<unknown, string>> {
  if (!isCallName(name)) {
    reportBug(String(name).slice(0, 100), new Error('unknown call'));
    return bug;
  }
  try {
    return await answer(handlers, name, payload);
  } catch (cause) {
    reportBug(name, cause);
    return bug;
  }
}
