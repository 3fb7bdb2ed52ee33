import type { FileRecord, UserRecord } from './world.js';

/** How a door makes pictures and files loadable for the page behind one connection. */
export interface Links {
  avatar(user: UserRecord): string;
  file(file: FileRecord): string;
}

/** For whom a resource is rendered. */
export interface Viewer {
  user: UserRecord;
  links: Links;
}
