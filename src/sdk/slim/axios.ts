// Takes the place of axios in our build. The SDK asks it for one thing: to post a form with a file.

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
    request.addEventListener('error', () => reject(new UploadFailed('Network Error')));
    request.addEventListener('load', () => {
      const { status, responseText } = request;
      const answer = { status, data: parse(responseText) };
      if (status >= 200 && status < 300) resolve(answer);
      else reject(new UploadFailed(`Request failed with status code ${status}`, answer));
    });
    request.send(data);
  });
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
