import { QueryClient } from '@tanstack/react-query';

/** The provider's own query client; ours never shadows the host's, because hooks get it handed explicitly. */
export function createQueryClient(): QueryClient {
  return new QueryClient();
}
