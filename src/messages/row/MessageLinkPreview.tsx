'use client';

import './MessageLinkPreview.css';
import { useState } from 'react';
import type { MessageLink } from '../../sdk/index.js';
import { part } from '../../ui/part.js';
import { partProps } from '../../ui/partProps.js';
import { safeFileHref, safeHref } from '../../ui/safeHref.js';

/** Props of {@link MessageLinkPreview}. */
export interface MessageLinkPreviewProps {
  /** A link of a message, with the preview that the server found for it. */
  link: MessageLink;
  className?: string;
}

declare module '../../ui/part.js' {
  interface PartRegistry {
    MessageLinkPreview: MessageLinkPreviewProps;
  }
}

/**
 * A preview of a link, as the server found it: site, title, a short description, and a picture in a box of fixed
 * size. Nothing is shown for a link without a preview, and nothing but the picture is requested from the site.
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

/** Decorative, since the title says it. It disappears if it cannot be loaded. */
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
