'use client';

import {
  type Attributes,
  type ComponentType,
  createContext,
  createElement,
  type FunctionComponent,
  type ReactNode,
  useContext,
  useState,
} from 'react';

/** Every part an app can wrap or replace, with its props. Each component's file adds its own entry. */
// biome-ignore lint/suspicious/noEmptyInterface: entries arrive by declaration merging
export interface PartRegistry {}

/** What a replacement is given: the part's own props, and the part as it was. */
export type PartOverrideProps<Props> = Props & { Default: ComponentType<Props> };

/**
 * Replacements by part name. Declare each component outside of render: a new component on every render would
 * remount the part and lose its state.
 *
 * @example
 * const parts: Parts = {
 *   MessageBubble: ({ Default, ...props }) => (
 *     <Default {...props} footer={<Price of={props.message} />} />
 *   ),
 * };
 */
export type Parts = {
  [Name in keyof PartRegistry]?: ComponentType<PartOverrideProps<PartRegistry[Name]>>;
};

const PartsContext = createContext<Parts>({});

/** Props of {@link PartsProvider}. */
export interface PartsProviderProps {
  /** Replacements for parts below; they come before those of an outer provider. */
  parts?: Parts;
  children?: ReactNode;
}

/**
 * Replaces parts for everything below it; renders no element of its own.
 *
 * @example
 * <PartsProvider parts={{ MessageBubble: PricedBubble }}>
 *   <MessageThread channel={channel} />
 * </PartsProvider>
 */
export function PartsProvider({ parts, children }: PartsProviderProps) {
  const outer = useContext(PartsContext);
  const merged = { ...outer, ...parts };
  const [current, setCurrent] = useState<Parts>(merged);
  // An object written inline is new on every render; the parts need to hear of it only when it says something new.
  if (!sameParts(current, merged)) setCurrent(merged);
  return <PartsContext.Provider value={current}>{children}</PartsContext.Provider>;
}

/**
 * Makes a component replaceable under a public name: it renders the app's replacement, else `Default`.
 * It re-renders with its parent, and when the replacement for its name may have changed.
 *
 * @example
 * declare module '../ui/part.js' {
 *   interface PartRegistry {
 *     MessageBubble: MessageBubbleProps;
 *   }
 * }
 * export const MessageBubble = part('MessageBubble', function MessageBubble(props: MessageBubbleProps) {
 *   return <div {...partProps('message-bubble')}>{props.message.body}</div>;
 * });
 */
export function part<Name extends keyof PartRegistry & string>(
  name: Name,
  Default: ComponentType<PartRegistry[Name]>,
): FunctionComponent<PartRegistry[Name]> {
  function Part(props: PartRegistry[Name] & Attributes) {
    const Override: ComponentType<PartOverrideProps<PartRegistry[Name]>> | undefined =
      useContext(PartsContext)[name];
    return Override
      ? createElement(Override, Object.assign({ Default }, props))
      : createElement(Default, props);
  }
  Part.displayName = name;
  return Part;
}

function sameParts(a: Record<string, unknown>, b: Record<string, unknown>): boolean {
  const names = Object.keys(a);
  return names.length === Object.keys(b).length && names.every((name) => a[name] === b[name]);
}
