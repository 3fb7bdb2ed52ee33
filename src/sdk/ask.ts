import { call, type SdkResult, type Succeeded, UPLOAD_LIMIT_MS } from './call.js';
import type { LiveInstance, UserSession } from './connection.js';
import type { Kitty } from './instance.js';
import { type Page, toPage } from './page.js';

type Run<Result> = (kitty: Kitty) => Promise<Result>;

/** The SDK's calls that settle with a result. */
type CallName = {
  [Name in keyof Kitty]-?: Kitty[Name] extends (...args: never[]) => Promise<SdkResult> ? Name : never;
}[keyof Kitty];

/** The calls as what they have in common. */
type Requests = Record<CallName, (request: unknown) => Promise<SdkResult>>;

/** What a call resolves to when it succeeded. */
type ResultOf<Name extends CallName> = Kitty[Name] extends (...args: never[]) => Promise<infer Result>
  ? Succeeded<Result>
  : never;

/** Functions of one name each that hand their request on and answer with the same kind of thing. */
type Calls<Name extends CallName, Answer> = Record<Name, (request?: unknown) => Promise<Answer>>;

/** Asks the SDK instance of today; everything rejects with a {@link ChatError}. */
export interface Ask {
  /** Runs one call; resolves to its succeeded result. */
  call<Result extends SdkResult>(name: string, run: Run<Result>): Promise<Succeeded<Result>>;
  /** Makes the calls that only hand their request on; `read` finds the answer in what the SDK resolves to. */
  calls<Name extends CallName, Answer>(
    names: readonly Name[],
    read: (result: ResultOf<Name>) => Answer,
  ): Calls<Name, Answer>;
  /** Runs one call that uploads a file: it may take long, and goes on although the socket breaks. */
  upload<Result extends SdkResult>(name: string, run: Run<Result>): Promise<Succeeded<Result>>;
  /** Hands a request on to a call that answers with a paginator. */
  page<Item>(name: CallName, request: object, toItem: (raw: unknown) => Item): Promise<Page<Item>>;
  /** Runs a call that answers nothing. */
  tell(name: string, run: (kitty: Kitty) => void): void;
}

/** Makes the {@link Ask} of one user session; `onAnswer` is called before each answer is handed out. */
export function createAsk({ requireInstance }: UserSession, onAnswer: () => void): Ask {
  const callsUnderWay = new WeakMap<LiveInstance, number>();

  function count(instance: LiveInstance, change: 1 | -1): void {
    const calls = (callsUnderWay.get(instance) ?? 0) + change;
    callsUnderWay.set(instance, calls);
    if (calls === 0) {
      instance.onIdle?.();
    }
  }

  async function within<Result extends SdkResult>(
    name: string,
    run: Run<Result>,
  ): Promise<Succeeded<Result>> {
    const instance = requireInstance(name);
    count(instance, 1);
    try {
      return await call({ name, lost: instance.lost }, () => run(instance.kitty));
    } finally {
      count(instance, -1);
      onAnswer();
    }
  }

  function calls<Name extends CallName, Answer>(
    names: readonly Name[],
    read: (result: ResultOf<Name>) => Answer,
  ): Calls<Name, Answer> {
    const handOn = (name: Name) => async (request: unknown) =>
      read((await within(name, handing(name, request))) as ResultOf<Name>);
    return Object.fromEntries(names.map((name) => [name, handOn(name)])) as Calls<Name, Answer>;
  }

  return {
    call: within,
    calls,
    upload: async (name, run) => {
      const { kitty } = requireInstance(name);
      return call({ name, limitMs: UPLOAD_LIMIT_MS }, () => run(kitty)).finally(onAnswer);
    },
    page: async (name, request, toItem) => {
      const answer: SdkResult & { paginator?: unknown } = await within(name, handing(name, request));
      return toPage(answer.paginator, toItem, within);
    },
    tell: (name, run) => run(requireInstance(name).kitty),
  };
}

/** Hands a request on as it is. */
function handing(name: CallName, request: unknown): Run<SdkResult> {
  return (kitty) => (kitty as Requests)[name](request);
}

/** The filter as the SDK wants it: absent if empty, and without `undefined`, which it would send as text. */
export function withFilter(filter: object | undefined): { filter?: object } {
  const entries = Object.entries(filter ?? {}).filter(([, value]) => value !== undefined);
  return entries.length > 0 ? { filter: Object.fromEntries(entries) } : {};
}
