import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import './demo.css';
import { OnePerson } from './OnePerson.js';
import { TwoPeople } from './TwoPeople.js';

// Vite reloads a page whose server comes back, once its listeners are done. Here the chat itself has to come back.
const never = new Promise(() => {});
import.meta.hot?.on('vite:ws:disconnect', (): unknown => never);

const search = new URLSearchParams(location.search);
const user = search.get('user');
const scheme = search.get('scheme');
if (scheme) document.documentElement.dataset.scheme = scheme;

const root = document.getElementById('root');
if (root)
  createRoot(root).render(
    <StrictMode>{user ? <OnePerson name={user} search={search} /> : <TwoPeople />}</StrictMode>,
  );
