// Takes the place of `@stomp/stompjs` in our build: the same library with a quicker way of reading frames.
import { Client as StompClient } from '@stomp/stompjs/esm6/client.js';
import { Parser } from '@stomp/stompjs/esm6/parser.js';
import { parseChunk } from './parseChunk.js';

export { Versions } from '@stomp/stompjs/esm6/versions.js';

export class Client extends StompClient {
  // A client makes its parsers deep inside. As a part of the class, this stays wherever the class is used.
  static {
    Object.assign(Parser.prototype, { parseChunk });
  }
}
