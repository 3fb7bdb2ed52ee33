'use client';

import { useState } from 'react';
import { useDebouncedValue } from './useDebouncedValue.js';

/** How long typing must pause before it is worth a question to the server. */
const SEARCH_PAUSE_MS = 200;

/** What a {@link SearchField} holds, and the term to ask the server for once the typing pauses. */
export function useSearch() {
  const [typed, setTyped] = useState('');
  return { typed, setTyped, term: useDebouncedValue(typed.trim(), SEARCH_PAUSE_MS) };
}
