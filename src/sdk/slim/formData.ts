// Takes the place of axios's `form-data` shim, which reads `window` while loading and so breaks plain Node.
export default globalThis.FormData;
