/** As much of an XMLHttpRequest as an upload takes, over Node's own fetch: what React Native brings along. */
class FetchingRequest extends EventTarget {
  readonly upload = new EventTarget();
  status = 0;
  responseText = '';
  #url = '';
  readonly #headers = new Headers();

  open(_method: string, url: string): void {
    this.#url = url;
  }

  setRequestHeader(name: string, value: string): void {
    this.#headers.set(name, value);
  }

  async send(body: FormData): Promise<void> {
    try {
      const response = await fetch(this.#url, { method: 'POST', headers: this.#headers, body });
      this.status = response.status;
      this.responseText = await response.text();
      this.dispatchEvent(new Event('load'));
    } catch {
      this.dispatchEvent(new Event('error'));
    }
  }
}

/** Lets this process upload. */
export function installUploads(): void {
  Object.assign(globalThis, { XMLHttpRequest: FetchingRequest });
}
