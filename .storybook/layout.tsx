import type { ReactNode } from 'react';

/** Stories only: things side by side. */
export function Row({ children }: { children: ReactNode }) {
  return <div style={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 16 }}>{children}</div>;
}

/** Stories only: a column as wide as a sidebar. */
export function Column({ children, width = 320 }: { children: ReactNode; width?: number }) {
  return <div style={{ display: 'grid', gap: 20, maxInlineSize: width }}>{children}</div>;
}
