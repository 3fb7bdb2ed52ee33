// Takes the place of `@stomp/stompjs` in our build: the same library with a quicker way of reading frames.
import { Client } from '@stomp/stompjs/esm6/client.js';
import { Parser } from '@stomp/stompjs/esm6/parser.js';
import { Versions } from '@stomp/stompjs/esm6/versions.js';
import { parseChunk } from './parseChunk.js';

Object.assign(Parser.prototype, { parseChunk });

export { Client, Versions };
