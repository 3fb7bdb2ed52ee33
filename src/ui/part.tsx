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

/** The props of a replacement: those of the part, and the original as `Default`. */
export type PartOverrideProps<Props> = Props & { Default: ComponentType<Props> };

/**
 * Replacements by part name. Declare each component outside of your components: one that is created during render
 * would remount the part each time, and lose its state.
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
  /** Replacements for the parts below; they take precedence over those of an outer provider. */
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
  // An inline object is new on every render; the parts only need to render when one of its entries is.
  if (!sameParts(current, merged)) setCurrent(merged);
  return <PartsContext.Provider value={current}>{children}</PartsContext.Provider>;
}

/**
 * Makes a component replaceable by name: it renders the app's replacement, or else `Default`. It re-renders with its
 * parent, and when the replacement may have changed.
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
