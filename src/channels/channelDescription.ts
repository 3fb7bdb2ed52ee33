import type { Channel, ChannelProperties } from '../sdk/index.js';

/** What a channel says it is about: its property `description`, where that is text. */
export function channelDescription({ properties }: Channel): string {
  const { description } = properties as { description?: unknown };
  return typeof description === 'string' ? description : '';
}

/** Properties with another description; an empty one leaves none. */
export function withDescription(properties: ChannelProperties, description: string): ChannelProperties {
  const { description: _, ...others } = properties as Record<string, unknown>;
  const text = description.trim();
  return (text === '' ? others : { ...others, description: text }) as ChannelProperties;
}
