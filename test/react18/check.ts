import { version } from 'react';
import { version as domVersion } from 'react-dom';

if (![version, domVersion].every((one) => one.startsWith('18.'))) {
  throw new Error(`These tests are for React 18, but found react ${version} and react-dom ${domVersion}.`);
}
