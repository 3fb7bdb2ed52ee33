/** Which sign-ins have run out. */
export type AuthFaults = ReturnType<typeof createAuthFaults>;

const keyOf = (username: string, authParams = '') => JSON.stringify([username, authParams]);

export function createAuthFaults() {
  const lastKeys = new Map<string, string>();
  const expired = new Set<string>();

  return {
    /** Remembers what somebody signed in with. */
    note(username: string, authParams: string | undefined) {
      lastKeys.set(username, keyOf(username, authParams));
    },
    isExpired: (username: string, authParams: string | undefined) => expired.has(keyOf(username, authParams)),
    /** Lets run out what a person, or everybody, last signed in with. */
    expire(username?: string) {
      for (const [name, key] of lastKeys) if ((username ?? name) === name) expired.add(key);
    },
    clear: () => expired.clear(),
  };
}
