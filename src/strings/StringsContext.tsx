'use client';

import { createContext, type ReactNode, useContext, useMemo } from 'react';
import { defaultStrings, type Strings, type StringsOverride } from './defaultStrings.js';
import { mergeStrings } from './mergeStrings.js';

interface Language {
  /** Only what differs from English: an app of hooks alone never loads the dictionary. */
  overrides: StringsOverride;
  locale: string;
}

const StringsContext = createContext<Language>({ overrides: {}, locale: 'en' });

/** Props of {@link StringsProvider}. */
export interface StringsProviderProps {
  /** Words to replace; the rest comes from an outer provider, else is English. */
  strings?: StringsOverride;
  /**
   * BCP 47 tag for dates, numbers and lists, such as `'de-AT'`. An invalid one, such as `'de_AT'`, is ignored.
   * @default 'en', so that a server and a browser render the same
   */
  locale?: string;
  children?: ReactNode;
}

/**
 * Sets the words and the locale for everything below it; renders no element of its own.
 *
 * @example
 * <StringsProvider locale="de" strings={{ composer: { send: 'Senden' } }}>
 *   <ChatPanel />
 * </StringsProvider>
 */
export function StringsProvider({ strings, locale, children }: StringsProviderProps) {
  const outer = useContext(StringsContext);
  const language = useMemo(
    () => ({
      overrides: mergeStrings(outer.overrides, strings),
      locale: isLocale(locale) ? locale : outer.locale,
    }),
    [outer, strings, locale],
  );
  return <StringsContext.Provider value={language}>{children}</StringsContext.Provider>;
}

/** Formatters throw for an invalid tag, and a mistake in a setting must not break the chat. */
function isLocale(tag: string | undefined): tag is string {
  try {
    return tag !== undefined && Intl.getCanonicalLocales(tag).length > 0;
  } catch {
    return false;
  }
}

/**
 * The words in force; updates when a provider above changes them.
 *
 * @example
 * function SendButton() {
 *   const { composer } = useStrings();
 *   return <button type="submit">{composer.send}</button>;
 * }
 */
export function useStrings(): Strings {
  return dictionaryOf(useContext(StringsContext).overrides);
}

/**
 * The locale in force, a BCP 47 tag; updates when a provider above changes it.
 *
 * @example
 * function Price({ amount }: { amount: number }) {
 *   return <span>{new Intl.NumberFormat(useLocale()).format(amount)}</span>;
 * }
 */
export function useLocale(): string {
  return useContext(StringsContext).locale;
}

const dictionaries = new WeakMap<StringsOverride, Strings>();

/** Cached, so that all components share one dictionary. */
function dictionaryOf(overrides: StringsOverride): Strings {
  const known = dictionaries.get(overrides) ?? mergeStrings(defaultStrings, overrides);
  dictionaries.set(overrides, known);
  return known;
}
