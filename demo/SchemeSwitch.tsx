import { useEffect, useState } from 'react';

type Scheme = 'light' | 'dark';

const preferred = (): Scheme => (matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light');

/** The page's own light switch: the kit follows the page. */
export function SchemeSwitch() {
  const [scheme, setScheme] = useState<Scheme>(() =>
    document.documentElement.dataset.scheme === 'dark' ? 'dark' : preferred(),
  );
  const other = scheme === 'dark' ? 'light' : 'dark';

  useEffect(() => {
    document.documentElement.dataset.scheme = scheme;
  }, [scheme]);

  return (
    <button type="button" className="scheme-switch" onClick={() => setScheme(other)}>
      {scheme === 'dark' ? '☀' : '☾'} <span>{scheme === 'dark' ? 'Light' : 'Dark'}</span>
    </button>
  );
}
