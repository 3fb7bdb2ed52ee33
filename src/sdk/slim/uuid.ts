// Takes the place of `uuid` in our build, which needs a `crypto` that React Native does not have. The SDK only
// names its subscriptions and receipts with it: they have to differ within one connection, and no more.
const part = () => Math.random().toString(16).slice(2).padEnd(12, '0');

export const v4 = (): string => `${Date.now().toString(16)}-${part()}-${part()}`;
