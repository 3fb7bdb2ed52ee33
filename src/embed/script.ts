// The entry of the script version: one tag defines the elements, and the functions can be imported from it.
import { defineChatElements } from './elements.js';

export * from './index.js';

defineChatElements();
