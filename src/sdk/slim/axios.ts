// Takes the place of axios in our build. The SDK asks it for one thing: to post a form with a file.

const SECONDS = 1000;
/** An upload that has not moved for so long has lost its network without being told. */
const STALLED_MS = 60 * SECONDS;

interface Upload {
  url: string;
  data: FormData;
  headers: Record<string, string>;
  onUploadProgress(event: ProgressEvent): void;
}

interface Answer {
  status: number;
  data: unknown;
}

/** Says why an upload failed, in the shape of axios's own error. */
class UploadFailed extends Error {
  constructor(
    message: string,
    readonly response?: Answer,
  ) {
    super(message);
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

function post(url: string, { data, headers, onUploadProgress }: Upload): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('POST', url);
    for (const [name, value] of Object.entries(headers)) {
      // The browser writes the content type, since only it knows the form's boundary.
      if (name.toLowerCase() !== 'content-type') request.setRequestHeader(name, value);
    }
    request.upload.addEventListener('progress', onUploadProgress);
    for (const end of ['error', 'abort']) {
      request.addEventListener(end, () => reject(new UploadFailed('Network Error')));
    }
    request.addEventListener('load', () => {
      const { status, responseText } = request;
      const answer = { status, data: parse(responseText) };
      if (status >= 200 && status < 300) resolve(answer);
      else reject(new UploadFailed(`Request failed with status code ${status}`, answer));
    });
    abortWhenStalled(request);
    request.send(data);
  });
}

/** Nothing may go on sending that the kit has given up: it would arrive beside the second try. */
function abortWhenStalled(request: XMLHttpRequest): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const wait = () => {
    clearTimeout(timer);
    timer = setTimeout(() => request.abort(), STALLED_MS);
  };
  wait();
  request.upload.addEventListener('progress', wait);
  for (const end of ['load', 'error', 'abort']) {
    request.addEventListener(end, () => clearTimeout(timer));
  }
}

/** Below the base, which may have a path of its own; a complete address stays as it is. */
const resolveUrl = (url: string, base: string) =>
  /^https?:/.test(url) ? url : `${base}/${url.replace(/^\//, '')}`;

export default {
  create:
    ({ baseURL }: { baseURL: string }) =>
    (upload: Upload) =>
      post(resolveUrl(upload.url, baseURL), upload),
};
