// The entry of our slim build of the SDK: this file becomes dist/sdk/vendor/chatkitty.js.
export { default } from 'chatkitty';
