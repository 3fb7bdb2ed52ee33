import Module from 'node:module';

type Resolve = (request: string, ...rest: unknown[]) => string;
const loader = Module as unknown as { _resolveFilename: Resolve };
const resolve = loader._resolveFilename;

// Packages that Node loads by itself know nothing of our aliases, and would bring React 19.
loader._resolveFilename = (request, ...rest) =>
  resolve(request.replace(/^(react|react-dom)(?=\/|$)/, '$1-18'), ...rest);
