import { ChatError } from './ChatError.js';

/** Code that few calls need, fetched with the first of them; without a network it is as lost as the call itself. */
export async function fetchCode<Code>(call: string, load: () => Promise<Code>): Promise<Code> {
  try {
    return await load();
  } catch (cause) {
    throw new ChatError('connection-lost', { call }, cause);
  }
}
