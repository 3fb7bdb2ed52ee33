'use client';

import './MessageLinkPreview.css';
import { useState } from 'react';
import type { MessageLink } from '../../sdk/index.js';
import { part } from '../../ui/part.js';
import { partProps } from '../../ui/partProps.js';
import { safeFileHref, safeHref } from '../../ui/safeHref.js';

/** Props of {@link MessageLinkPreview}. */
export interface MessageLinkPreviewProps {
  /** A link of a message, with what the server found behind it. */
  link: MessageLink;
  className?: string;
}

declare module '../../ui/part.js' {
  interface PartRegistry {
    MessageLinkPreview: MessageLinkPreviewProps;
  }
}

/**
 * What the server found behind a link: site, title, a few words and a picture in a reserved box. Nothing is shown
 * for a link without a preview, and nothing is asked of the site itself but the picture.
 *
 * Updates with the message. Guide: "Message links".
 *
 * @example
 * {'links' in message && message.links.map((link) => <MessageLinkPreview key={link.startPosition} link={link} />)}
 */
export const MessageLinkPreview = part(
  'MessageLinkPreview',
  function MessageLinkPreview({ link, className }: MessageLinkPreviewProps) {
    const { preview } = link;
    const href = preview && (safeHref(preview.url) ?? safeHref(link.source));
    if (!href) return null;
    const { title, description, siteName = new URL(href).hostname } = preview;
    return (
      <a
        {...partProps('message-preview', {}, className)}
        href={href}
        target="_blank"
        rel="noopener noreferrer nofollow"
      >
        <PreviewImage source={preview.image?.source} />
        <span {...partProps('message-preview-words')}>
          <bdi {...partProps('message-preview-site')}>{siteName}</bdi>
          <bdi {...partProps('message-preview-title')}>{title}</bdi>
          {description && <bdi {...partProps('message-preview-text')}>{description}</bdi>}
        </span>
      </a>
    );
  },
);

/** Decoration: the title says it. A picture that cannot be loaded leaves no broken one behind. */
function PreviewImage({ source }: { source: string | undefined }) {
  const src = source && safeFileHref(source);
  const [broken, setBroken] = useState<string>();
  if (!src || src === broken) return null;
  return (
    <img
      {...partProps('message-preview-image')}
      src={src}
      alt=""
      loading="lazy"
      referrerPolicy="no-referrer"
      onError={() => setBroken(src)}
    />
  );
}
