// Takes the place of `sockjs-client` in our build. The SDK constructs it only where there is no WebSocket.
export class MissingWebSocket {
  constructor() {
    throw new Error(
      'chatkitty-react needs a WebSocket, and this environment has none. In Node before version 22 set globalThis.WebSocket (for example to the class from "ws") before starting a session.',
    );
  }
}
export { MissingWebSocket as default };
